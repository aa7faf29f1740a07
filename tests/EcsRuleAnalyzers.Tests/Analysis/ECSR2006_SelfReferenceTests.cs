namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR2006_SelfReferenceTests()
    : ValueShapeTests("SourceGroupId", bad: "sg-bp67acfmxazb4p1", good: "sg-bp67acfmxazb4p2", "ECSR2006", others: """-SourceCidrIp, NicType = "intranet" """)
{
    [Theory]
    [Seed("S81")]
    [InlineData("""-SourceCidrIp, NicType = "intranet", SecurityGroupId = "sg-1", SourceGroupId = {|ECSR2006:"sg-1"|}""")]
    [InlineData("""-SourceCidrIp, NicType = "intranet", SecurityGroupId = "sg-1", SourceGroupId = "sg-2" """)]
    [InlineData("""-SourceCidrIp, NicType = "intranet", SecurityGroupId = "sg-1a", SourceGroupId = "sg-1A" """)]
    [InlineData("""-SourceCidrIp, NicType = "intranet", SecurityGroupId = unknown, SourceGroupId = "sg-1" """)]
    [InlineData("""-SourceCidrIp, NicType = "intranet", SecurityGroupId = unknown, SourceGroupId = other""")]
    [InlineData("""-SourceCidrIp, NicType = "intranet", SecurityGroupId = flag ? "sg-1" : "sg-2", SourceGroupId = flag ? "sg-2" : "sg-1" """)]
    public Task A_group_is_not_its_own_source(string members) => Sending.Check(members);

    [Fact]
    public Task Two_masked_ids_that_look_alike_may_be_two_groups() => Sending.Check(
        """
        -SourceCidrIp, NicType = "intranet", SecurityGroupId = {|ECSR1010:"sg-bp67acfmxazb4p****"|}, SourceGroupId = {|ECSR1010:"sg-bp67acfmxazb4p****"|}
        """);
}
