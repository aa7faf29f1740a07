namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR2000_RuleBetweenParametersTests()
    : ValueShapeTests("NicType", bad: "internet", good: "intranet", "ECSR2000", others: """-SourceCidrIp, SourcePrefixListId = "pl-bp1hmbbdsyhr4sgt1" """)
{
    [Theory]
    [InlineData("""-SourceCidrIp, SourcePrefixListId = "pl-bp1hmbbdsyhr4sgt1", NicType = {|ECSR2000:"internet"|}""")]
    [InlineData("""-SourceCidrIp, SourcePrefixListId = "pl-bp1hmbbdsyhr4sgt1", NicType = {|ECSR2000:"Internet"|}""")]
    [InlineData("""-SourceCidrIp, SourcePrefixListId = "pl-bp1hmbbdsyhr4sgt1", NicType = "intranet" """)]
    [InlineData("""-SourceCidrIp, SourcePrefixListId = "pl-bp1hmbbdsyhr4sgt1" """)]
    [InlineData("""-SourceCidrIp, SourcePrefixListId = unknown, NicType = "internet" """)]
    public Task A_prefix_list_is_not_for_the_internet_card(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""IpProtocol = "all", -PortRange, PortRangeListId = {|ECSR2000:"prl-2ze9743xkpbsmqdj1"|}""")]
    [InlineData("""IpProtocol = "ICMP", -PortRange, PortRangeListId = {|ECSR2000:"prl-2ze9743xkpbsmqdj1"|}""")]
    [InlineData("""IpProtocol = "tcp", -PortRange, PortRangeListId = "prl-2ze9743xkpbsmqdj1" """)]
    [InlineData("""IpProtocol = unknown, -PortRange, PortRangeListId = "prl-2ze9743xkpbsmqdj1" """)]
    [InlineData("""IpProtocol = "6", -PortRange, PortRangeListId = "prl-2ze9743xkpbsmqdj1" """)]
    public Task A_port_list_needs_a_protocol_with_ports(string members) => Sending.Check(members);

    [Theory]
    [Seed("S39")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = {|ECSR2000:"2001:db8::/64"|}, NicType = "internet" """)]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "2001:db8::/64", NicType = "intranet" """)]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "2001:db8::/64" """)]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "2001:db8::/64", NicType = unknown""")]
    public Task An_IPv6_source_is_not_for_the_internet_card(string members) => Sending.Check(members);

    [Theory]
    [Seed("S49")]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2", Ipv6DestCidrIp = {|ECSR2000:"2001:db8::/64"|}, NicType = {|ECSR2002:"internet"|}""")]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2", Ipv6DestCidrIp = "2001:db8::/64", NicType = "intranet" """)]
    public Task An_IPv6_destination_is_not_for_the_internet_card(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""SecurityGroupRuleId = "sgr-bp12kewq32dfwrdi1", NicType = {|ECSR2000:"intranet"|}""")]
    [InlineData("""SecurityGroupRuleId = "sgr-bp12kewq32dfwrdi1" """)]
    [InlineData("""SecurityGroupRuleId = unknown, NicType = "intranet" """)]
    public Task The_card_of_a_rule_that_is_named_by_its_id_stays_what_it_is(string members) => Sending.Check(members);
}
