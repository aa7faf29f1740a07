using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR1001_RequiredParameterTests() : PresenceShapeTests("SecurityGroupId", good: "sg-bp67acfmxazb4p1", "ECSR1001")
{
    [Theory]
    [Seed("S22")]
    [InlineData("""{|ECSR1001:-RegionId|}""")]
    [InlineData("""RegionId = {|ECSR1001:""|}""")]
    [InlineData("""RegionId = {|ECSR1001:string.Empty|}""")]
    [InlineData("""RegionId = {|ECSR1001:null|}""")]
    [InlineData("""RegionId = "cn-hangzhou" """)]
    [InlineData("""RegionId = unknown""")]
    public Task RegionId_must_be_given(string members) => Sending.CheckIn(Families.ThatNeedTheRegion, members);

    [Theory]
    [InlineData("""-RegionId""")]
    [InlineData("""RegionId = unknown""")]
    public Task The_profile_of_a_client_of_SDK_v1_supplies_the_region(string members) => Sending.CheckIn(Families.ThatKnowTheRegion, members);

    [Fact]
    public Task A_region_that_is_null_is_supplied_too() => Sending.CheckIn([Family.SdkV1], "RegionId = null");

    [Theory]
    [Seed("S24")]
    [InlineData("""{|ECSR1001:-SecurityGroupId|}""")]
    [InlineData("""{|ECSR1001:-SecurityGroupId|}, SecurityGroupRuleId = "sgr-bp12kewq32dfwrdi1" """)]
    [InlineData("""SecurityGroupId = "sg-bp67acfmxazb4p1" """)]
    [InlineData("""SecurityGroupId = {|ECSR1010:"sg-bp67acfmxazb4p****"|}""")]
    public Task SecurityGroupId_must_be_given_and_a_masked_one_counts(string members) => Sending.Check(members);

    [Theory]
    [Seed("S4", "S9")]
    [InlineData("""{|ECSR1001:-IpProtocol|}""")]
    [InlineData("""IpProtocol = "udp" """)]
    [InlineData("""-IpProtocol, SecurityGroupRuleId = "sgr-bp12kewq32dfwrdi1" """)]
    [InlineData("""-IpProtocol, SecurityGroupRuleId = unknown""")]
    public Task IpProtocol_must_be_given_unless_the_rule_is_named_by_id(string members) => Sending.Check(members);

    [Theory]
    [Seed("S4", "S13")]
    [InlineData("""{|ECSR1001:-PortRange|}""")]
    [InlineData("""PortRange = "443/443" """)]
    [InlineData("""-PortRange, SecurityGroupRuleId = "sgr-bp12kewq32dfwrdi1" """)]
    [InlineData("""-PortRange, PortRangeListId = "prl-2ze9743xkpbsmqdj1" """)]
    [InlineData("""-PortRange, PortRangeListId = unknown""")]
    public Task PortRange_must_be_given_unless_a_port_list_or_a_rule_id_is(string members) => Sending.Check(members);

    [Fact]
    public Task Each_missing_parameter_is_reported_once() => Sending.CheckIn(
        Families.ThatNeedTheRegion,
        """
        {|ECSR1001,ECSR1001,ECSR1001,ECSR1001:-RegionId|}, -SecurityGroupId, -IpProtocol, -PortRange
        """);

    [Fact]
    public Task A_partial_request_that_names_a_rule_by_its_id_lacks_nothing() => Sending.Check(
        """
        -IpProtocol, -PortRange, -SourceCidrIp, -Description, SecurityGroupRuleId = "sgr-bp12kewq32dfwrdi1", Priority = "5"
        """);

    [Theory]
    [InlineData("Policy")]
    [InlineData("Priority")]
    [InlineData("NicType")]
    [InlineData("ClientToken")]
    [InlineData("SourcePortRange")]
    [InlineData("DestCidrIp")]
    [InlineData("SourceGroupOwnerAccount")]
    [Seed("S33", "S41", "S53", "S55", "S61")]
    public Task Parameters_that_are_optional_may_be_left_out_and_may_be_empty(string parameter) => Sending.Check(parameter + " = \"\"");
}
