using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR2002_GroupNicTypeTests()
    : ValueShapeTests("NicType", bad: "internet", good: "intranet", "ECSR2002", others: """-SourceCidrIp, SourceGroupId = "sg-bp67acfmxazb4p2" """)
{
    private static readonly (string, string) AssumeVpc = ("ecs_rules.assume_vpc", "true");

    [Theory]
    [Seed("S28", "S58", "S60")]
    [InlineData("""-SourceCidrIp, SourceGroupId = {|ECSR2002:"sg-2"|}""")]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2", NicType = {|ECSR2002:""|}""")]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2", NicType = {|ECSR2002:"internet"|}""")]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2", NicType = {|ECSR2002:"INTERNET"|}""")]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2", NicType = "intranet" """)]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2", NicType = "Intranet" """)]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2", NicType = unknown""")]
    [InlineData("""-SourceCidrIp, SourceGroupId = unknown""")]
    [InlineData("""SourceCidrIp = unknown, SourceGroupId = "sg-2" """)]
    [InlineData("""NicType = "internet" """)]
    [InlineData("""-SourceCidrIp, SecurityGroupRuleId = "sgr-1", SourceGroupId = "sg-2" """)]
    public Task A_group_as_source_needs_the_intranet_card(string members) => Sending.Check(members);

    [Fact]
    public Task Null_is_no_card() => Sending.CheckIn(
        Families.Except(Family.SdkV1),
        """
        -SourceCidrIp, SourceGroupId = "sg-2", NicType = {|ECSR2002:null|}
        """);

    [Fact]
    public Task Null_does_nothing_in_SDK_v1() => Sending.CheckIn(
        [Family.SdkV1],
        """
        -SourceCidrIp, SourceGroupId = {|ECSR2002:"sg-2"|}, NicType = null
        """);

    [Theory]
    [InlineData("""-SourceCidrIp, SourceGroupId = {|ECSR1010,ECSR2002:"sg-bp67acfmxazb4p****"|}""")]
    [InlineData("""-SourceCidrIp, NicType = "intranet", SourceGroupId = {|ECSR1010:"sg-bp67acfmxazb4p****"|}""")]
    public Task A_masked_group_is_a_group_too(string members) => Sending.Check(members);

    [Theory]
    [Seed("S57", "S59")]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2" """)]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2", NicType = "" """)]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2", NicType = {|ECSR2002:"internet"|}""")]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2", NicType = "intranet" """)]
    public Task Where_every_group_is_in_a_VPC_only_an_explicit_internet_is_wrong(string members) => Sending.Check(members, AssumeVpc);

    [Theory]
    [InlineData("false")]
    [InlineData("yes")]
    [InlineData("")]
    public Task Any_other_value_of_the_setting_changes_nothing(string value) => Sending.Check(
        """
        -SourceCidrIp, SourceGroupId = {|ECSR2002:"sg-2"|}
        """,
        ("ecs_rules.assume_vpc", value));
}
