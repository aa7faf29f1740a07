using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>What is different about SDK v1: the region comes from the client's profile, and null does not clear a parameter.</summary>
public class SdkV1Tests
{
    [Fact]
    public Task The_region_is_not_demanded() => Check(
        """
        client.GetAcsResponse(new ModifySecurityGroupRuleRequest { SecurityGroupId = "sg-1", IpProtocol = "tcp", PortRange = {|ECSR1006:"80"|}, SourceCidrIp = unknown, Description = "web" });
        """);

    [Fact]
    public Task Every_other_required_parameter_is() => Check(
        """
        var request = {|ECSR1001:new ModifySecurityGroupRuleRequest { IpProtocol = "tcp", PortRange = "80/80", SourceCidrIp = unknown, Description = "web" }|};
        client.GetAcsResponse(request);
        """);

    [Fact]
    public Task Null_does_not_take_a_value_back() => Check(
        """
        var request = new ModifySecurityGroupRuleRequest { SecurityGroupId = "sg-1", IpProtocol = "tcp", PortRange = {|ECSR1006:"80"|}, SourceCidrIp = unknown, Description = "web" };
        request.PortRange = null;
        client.GetAcsResponse(request);
        """);

    [Theory]
    [InlineData("request.QueryParameters.Add(\"SecurityGroupRuleId\", unknown);")]
    [InlineData("request.QueryParameters[\"SecurityGroupRuleId\"] = unknown;")]
    [InlineData("request.QueryParameters = new System.Collections.Generic.Dictionary<string, string> { { \"SecurityGroupRuleId\", unknown } };")]
    public Task Parameters_that_the_class_has_no_property_for_go_into_its_dictionary(string statement) => Check(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { SecurityGroupId = "sg-1", Description = "web" };
        {{statement}}
        client.GetAcsResponse(request);
        """);

    private static Task Check(string statements) => Requests.Check(
        "#nullable disable\nusing System;\nusing Aliyun.Acs.Core;\nusing Aliyun.Acs.Ecs.Model.V20140526;\nclass C { void M(IAcsClient client, string unknown)\n{\n" + statements + "\n} }",
        [SdkGeneric.V1]);
}
