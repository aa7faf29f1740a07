namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR1010_ResourceIdTests() : ValueShapeTests("SecurityGroupId", bad: "sg-bp67acfmxazb4p****", good: "sg-bp67acfmxazb4p1", "ECSR1010")
{
    [Theory]
    [Seed("S25")]
    [InlineData("""SecurityGroupId = {|ECSR1010:"sg-bp67acfmxazb4p****"|}""")]
    [InlineData("""SecurityGroupId = {|ECSR1010:"i-bp67acfmxazb4p1"|}""")]
    [InlineData("""SecurityGroupId = {|ECSR1010:"sgr-bp12kewq32dfwrdi1"|}""")]
    [InlineData("""SecurityGroupId = {|ECSR1010:"sg-"|}""")]
    [InlineData("""SecurityGroupId = {|ECSR1010:"sg-bp67 acfmxazb4p1"|}""")]
    [InlineData("""SecurityGroupId = {|ECSR1010:"sg-1, sg-2"|}""")]
    [InlineData("""SecurityGroupId = {|ECSR1010:"<your group>"|}""")]
    [InlineData("""SecurityGroupId = {|ECSR1010:" "|}""")]
    [InlineData("""SecurityGroupId = "sg-bp67acfmxazb4p1" """)]
    [InlineData("""SecurityGroupId = "sg-1" """)]
    [InlineData("""SecurityGroupId = "G1234567890123456" """)]
    [InlineData("""SecurityGroupId = "f9a7a8f5-9f4c-4b4c-8e62-0d39b8d1f3c2" """)]
    [InlineData("""SecurityGroupId = "sg-" + unknown""")]
    public Task SecurityGroupId_is_the_id_of_a_group(string members) => Sending.Check(members);

    [Theory]
    [Seed("S26")]
    [InlineData("""-SourceCidrIp, NicType = "intranet", SourceGroupId = {|ECSR1010:"sg-bp67acfmxazb4p****"|}""")]
    [InlineData("""-SourceCidrIp, NicType = "intranet", SourceGroupId = {|ECSR1010:"web servers"|}""")]
    [InlineData("""-SourceCidrIp, NicType = "intranet", SourceGroupId = "sg-bp67acfmxazb4p2" """)]
    [InlineData("""-SourceCidrIp, NicType = "intranet", SourceGroupId = unknown""")]
    public Task SourceGroupId_is_the_id_of_a_group(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""SecurityGroupRuleId = {|ECSR1010:"sg-bp67acfmxazb4p1"|}""")]
    [InlineData("""SecurityGroupRuleId = {|ECSR1010:"sgr-bp12****"|}""")]
    [InlineData("""-PortRange, PortRangeListId = {|ECSR1010:"prl-2ze****"|}""")]
    [InlineData("""-SourceCidrIp, SourcePrefixListId = {|ECSR1010:"prl-2ze9743xkpbsmqdj1"|}""")]
    [InlineData("""SecurityGroupRuleId = "sgr-bp12kewq32dfwrdi1" """)]
    [InlineData("""-PortRange, PortRangeListId = "prl-2ze9743xkpbsmqdj1" """)]
    [InlineData("""-SourceCidrIp, SourcePrefixListId = "pl-bp1hmbbdsyhr4sgt1" """)]
    public Task Other_resources_have_ids_with_other_beginnings(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""-SourceCidrIp, SecurityGroupId = {|ECSR1010:"sg-bp67****"|}, SourceGroupId = {|ECSR1010:"sg-bp67****"|}, NicType = "intranet" """)]
    [InlineData("""SourceCidrIp = {|ECSR1010:"10.0.0.*"|}, DestCidrIp = {|ECSR1010:"10.0.0.*"|}""")]
    public Task Masked_values_are_compared_with_nothing(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""-SourceCidrIp, SourceGroupId = {|ECSR1010,ECSR2002:"sg-bp67****"|}""")]
    [InlineData("""SourceCidrIp = {|ECSR1010:"10.0.0.*"|}, Ipv6SourceCidrIp = {|ECSR2004:"::/0"|}""")]
    [InlineData("""SourceCidrIp = {|ECSR1010:"10.0.0.*"|}, SourceGroupId = {|ECSR3001:"sg-2"|}""")]
    public Task Masked_values_are_present_all_the_same(string members) => Sending.Check(members);
}
