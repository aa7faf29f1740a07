namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR2005_ProtocolAndFamilyTests()
    : ValueShapeTests("Ipv6DestCidrIp", bad: "2001:db8::/64", good: "", "ECSR2005", others: """IpProtocol = "icmp", PortRange = "-1/-1", -SourceCidrIp, NicType = "intranet", SourceGroupId = "sg-2" """)
{
    [Theory]
    [Seed("S97")]
    [InlineData("""IpProtocol = "icmp", PortRange = "-1/-1", -SourceCidrIp, Ipv6SourceCidrIp = {|ECSR2005:"2001:db8::/64"|}""")]
    [InlineData("""IpProtocol = "ICMP", PortRange = "-1/-1", -SourceCidrIp, Ipv6SourceCidrIp = {|ECSR2005:"::/0"|}""")]
    [InlineData("""IpProtocol = "icmp", PortRange = "-1/-1", SourceCidrIp = "10.0.0.0/8" """)]
    [InlineData("""IpProtocol = "icmpv6", PortRange = "-1/-1", -SourceCidrIp, Ipv6SourceCidrIp = "2001:db8::/64" """)]
    [InlineData("""IpProtocol = "tcp", -SourceCidrIp, Ipv6SourceCidrIp = "2001:db8::/64" """)]
    [InlineData("""IpProtocol = "all", PortRange = "-1/-1", -SourceCidrIp, Ipv6SourceCidrIp = "2001:db8::/64" """)]
    [InlineData("""IpProtocol = "gre", PortRange = "-1/-1", -SourceCidrIp, Ipv6SourceCidrIp = "2001:db8::/64" """)]
    public Task Icmp_is_for_IPv4(string members) => Sending.Check(members);

    [Theory]
    [Seed("S98")]
    [InlineData("""IpProtocol = "icmpv6", PortRange = "-1/-1", SourceCidrIp = {|ECSR2005:"10.0.0.0/8"|}""")]
    [InlineData("""IpProtocol = "icmpv6", PortRange = "-1/-1", -SourceCidrIp, Ipv6SourceCidrIp = "2001:db8::/64" """)]
    [InlineData("""IpProtocol = "icmpv6", PortRange = "-1/-1", -SourceCidrIp, NicType = "intranet", SourceGroupId = "sg-2" """)]
    [InlineData("""IpProtocol = unknown, SourceCidrIp = "10.0.0.0/8" """)]
    public Task Icmpv6_is_for_IPv6(string members) => Sending.Check(members);

    [Fact]
    public Task One_mistake_is_reported_once_when_both_ends_are_of_the_wrong_family() => Sending.Check(
        """
        IpProtocol = "icmp", PortRange = "-1/-1", -SourceCidrIp, Ipv6SourceCidrIp = {|ECSR2005:"2001:db8::/64"|}, Ipv6DestCidrIp = "2001:db8:1::/64"
        """);
}
