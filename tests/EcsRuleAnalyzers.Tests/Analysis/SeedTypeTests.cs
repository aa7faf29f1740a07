using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>The statements of the seed that a type carries: code that goes against them does not compile.</summary>
public class SeedTypeTests
{
    private static readonly Lazy<Type> Request = new(() => Consumer.Of("class C { }").Load().GetType("App.Ecs.ModifySecurityGroupRuleRequest", throwOnError: true)!);

    [Theory]
    [Seed("S30")]
    [InlineData("SourceGroupOwnerId", typeof(long?))]
    [Seed("S33")]
    [InlineData("SourceGroupOwnerAccount", typeof(string))]
    [Seed("S41")]
    [InlineData("SourcePortRange", typeof(string))]
    [Seed("S61")]
    [InlineData("ClientToken", typeof(string))]
    [InlineData("Priority", typeof(string))]
    [InlineData("RegionId", typeof(string))]
    public void A_parameter_has_the_documented_type(string parameter, Type type) => Assert.Equal(type, Request.Value.GetProperty(parameter)?.PropertyType);

    [Fact]
    [Seed("S8")]
    public void The_action_is_a_constant_of_the_class() => Assert.Equal("ModifySecurityGroupRule", Request.Value.GetField("Action")?.GetRawConstantValue());

    [Fact]
    [Seed("S2", "S6")]
    public void The_peer_of_an_inbound_rule_is_called_source_and_there_is_no_destination_group()
    {
        var names = Request.Value.GetProperties().Select(property => property.Name).ToList();
        Assert.Contains("SourceGroupId", names);
        Assert.Contains("SecurityGroupId", names);
        Assert.DoesNotContain("DestGroupId", names);
        Assert.DoesNotContain("DestGroupOwnerAccount", names);
    }

    [Theory]
    [Seed("S6")]
    [InlineData("""-SourceCidrIp, SourceGroupId = {|ECSR2002:"sg-2"|}, SourceGroupOwnerAccount = "someone@example.com" """)]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2", SourceGroupOwnerAccount = "someone@example.com", NicType = "intranet", DestCidrIp = "10.0.0.0/8" """)]
    public Task A_rule_is_found_by_a_source_group_with_all_that_belongs_to_it(string members) => Sending.Check(members);

    [Theory]
    [Seed("S67")]
    [InlineData("""{|ECSR1001:-RegionId|}, -SourceCidrIp, SecurityGroupId = {|ECSR1010:"sg-bp67acfmxazb4ph****"|}, SourceGroupId = {|ECSR1010,ECSR2002:"sg-bp67acfmxazb4ph****"|}, IpProtocol = "all", PortRange = {|ECSR2001:"80/80"|}, Policy = "accept", Description = "This is a new securitygroup rule." """)]
    public Task The_sample_request_of_the_document_has_five_mistakes(string members) => Sending.CheckIn(Families.ThatNeedTheRegion, members);
}
