using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>Calls that name the operation and its parameters by texts.</summary>
public class GenericCallTests
{
    private const string Usings = "#nullable disable\nusing System;\nusing System.Collections.Generic;\nusing System.Linq;\n";

    [Fact]
    public Task Parameters_added_to_a_common_request_are_judged() => CheckV1(
        """
        var request = new CommonRequest { Product = "Ecs", Version = "2014-05-26", Action = "ModifySecurityGroupRule" };
        request.AddQueryParameters("SecurityGroupId", "sg-1");
        request.AddQueryParameters("IpProtocol", "all");
        request.AddQueryParameters("PortRange", {|ECSR2001:"80/80"|});
        request.AddQueryParameters("SourceCidrIp", unknown);
        request.AddQueryParameters("Description", unknown);
        client.GetCommonResponse(request);
        """);

    [Fact]
    public Task The_action_may_be_named_later_and_a_missing_parameter_is_reported() => CheckV1(
        """
        var request = {|ECSR1001:new CommonRequest()|};
        request.Version = "2014-05-26";
        request.QueryParameters["SecurityGroupId"] = "sg-1";
        request.QueryParameters.Add("PortRange", "80/80");
        request.QueryParameters["SourceCidrIp"] = unknown;
        request.QueryParameters["Description"] = unknown;
        request.Action = "ModifySecurityGroupRule";
        client.GetCommonResponse(request);
        """);

    [Theory]
    [InlineData("request.AddQueryParameters(value: \"80/80\", name: \"PortRange\");")]
    [InlineData("request.QueryParameters[\"PortRange\"] = \"80/80\"; request.QueryParameters.TryAdd(\"PortRange\", \"80\");")]
    [InlineData("request.QueryParameters[\"PortRange\"] = \"80\"; if (unknown == null) { request.QueryParameters.Remove(\"PortRange\"); }")]
    [InlineData("request.QueryParameters[\"PortRange\"] = \"80\"; if (request.QueryParameters[\"PortRange\"] == \"80\") { request.QueryParameters[\"PortRange\"] = \"80/80\"; }")]
    [InlineData("request.QueryParameters[\"PortRange\"] = \"80\"; request.Version = unknown;")]
    [InlineData("request.QueryParameters[\"PortRange\"] = \"80\"; request.QueryParameters.Remove(\"PortRange\"); request.QueryParameters[\"PortRange\"] = \"80/80\";")]
    public Task A_dictionary_does_what_its_methods_do(string statements) => CheckV1(
        $$"""
        var request = new CommonRequest { Version = "2014-05-26", Action = "ModifySecurityGroupRule" };
        request.AddQueryParameters("SecurityGroupRuleId", unknown);
        request.AddQueryParameters("SecurityGroupId", unknown);
        {{statements}}
        client.GetCommonResponse(request);
        """);

    [Fact]
    public Task The_last_value_of_a_key_counts() => CheckV1(
        """
        var request = new CommonRequest { Version = "2014-05-26", Action = "ModifySecurityGroupRule" };
        request.AddQueryParameters("SecurityGroupRuleId", unknown);
        request.AddQueryParameters("SecurityGroupId", unknown);
        request.AddQueryParameters("PortRange", "80");
        request.AddQueryParameters("PortRange", "80/80");
        client.GetCommonResponse(request);
        """);

    [Fact]
    public Task Null_does_not_take_a_value_of_a_common_request_back() => CheckV1(
        """
        var request = new CommonRequest { Version = "2014-05-26", Action = "ModifySecurityGroupRule" };
        request.AddQueryParameters("SecurityGroupRuleId", unknown);
        request.AddQueryParameters("SecurityGroupId", "sg-bp67acfmxazb4p1");
        request.AddQueryParameters("SecurityGroupId", null);
        request.AddQueryParameters("Policy", {|ECSR1002:"allow"|});
        request.AddQueryParameters("Policy", null);
        client.GetCommonResponse(request);
        """);

    [Fact]
    public Task A_key_that_is_no_parameter_is_reported_at_the_key() => CheckV1(
        """
        var request = new CommonRequest { Version = "2014-05-26", Action = "ModifySecurityGroupRule" };
        request.AddQueryParameters("SecurityGroupRuleId", unknown);
        request.AddQueryParameters("SecurityGroupId", unknown);
        request.AddQueryParameters({|ECSR1013:"SourceSecurityGroupId"|}, unknown);
        request.AddQueryParameters("ResourceOwnerId", unknown);
        client.GetCommonResponse(request);
        """);

    [Fact]
    public Task A_key_that_is_not_known_may_be_anything() => CheckV1(
        """
        var request = new CommonRequest { Version = "2014-05-26", Action = "ModifySecurityGroupRule" };
        request.AddQueryParameters("PortRange", "80");
        request.AddQueryParameters(unknown, unknown);
        client.GetCommonResponse(request);
        """);

    [Theory]
    [InlineData("DescribeInstances", "2014-05-26")]
    [InlineData("ModifySecurityGroupRule", "2016-01-01")]
    public Task Another_operation_or_version_is_not_judged(string action, string version) => CheckV1(
        $$"""
        var request = new CommonRequest { Version = "{{version}}", Action = "{{action}}" };
        request.AddQueryParameters("PortRange", "80");
        client.GetCommonResponse(request);
        """);

    [Fact]
    public Task An_open_api_request_is_judged_where_it_is_called_with_its_params() => CheckOpenApi(
        """
        var names = new AlibabaCloud.OpenApiClient.Models.Params { Action = "ModifySecurityGroupRule", Version = "2014-05-26", Method = "POST" };
        var queries = new Dictionary<string, object>();
        queries["RegionId"] = "cn-hangzhou";
        queries["SecurityGroupId"] = "sg-1";
        queries["IpProtocol"] = "tcp";
        queries["PortRange"] = {|ECSR1007:"90/80"|};
        queries["SourceCidrIp"] = unknown;
        queries["Description"] = unknown;
        var request = new AlibabaCloud.OpenApiClient.Models.OpenApiRequest { Query = AlibabaCloud.OpenApiUtil.Client.Query(queries) };
        client.CallApi(names, request, new AlibabaCloud.TeaUtil.Models.RuntimeOptions());
        """);

    [Fact]
    public Task Of_a_version_that_is_not_known_nothing_is_said() => CheckOpenApi(
        """
        var names = new AlibabaCloud.OpenApiClient.Models.Params { Action = "ModifySecurityGroupRule", Version = unknown };
        var queries = new Dictionary<string, object> { { "RegionId", "cn-hangzhou" }, { "PortRange", "90/80" } };
        client.CallApi(names, new AlibabaCloud.OpenApiClient.Models.OpenApiRequest { Query = AlibabaCloud.OpenApiUtil.Client.Query(queries) }, null);
        """);

    [Fact]
    public Task A_query_is_a_copy_of_the_dictionary() => CheckOpenApi(
        """
        var queries = new Dictionary<string, object> { { "RegionId", unknown }, { "SecurityGroupId", unknown }, { "SecurityGroupRuleId", unknown }, { "Policy", "accept" } };
        var request = new AlibabaCloud.OpenApiClient.Models.OpenApiRequest { Query = AlibabaCloud.OpenApiUtil.Client.Query(queries) };
        queries["Policy"] = "allow";
        client.CallApi(CreateApiParams("ModifySecurityGroupRule"), request, null);
        """);

    [Fact]
    public Task A_dictionary_that_a_common_request_refers_to_may_still_be_completed() => CheckV1(
        """
        var parameters = new Dictionary<string, string> { { "Policy", "allow" } };
        var request = new CommonRequest { Version = "2014-05-26", Action = "ModifySecurityGroupRule", QueryParameters = parameters };
        parameters["SecurityGroupId"] = unknown;
        parameters["SecurityGroupRuleId"] = unknown;
        parameters["Policy"] = "accept";
        parameters["Priority"] = {|ECSR1003:"101"|};
        client.GetCommonResponse(request);
        """);

    [Fact]
    public Task A_dictionary_that_a_common_request_refers_to_may_get_into_other_hands() => CheckV1(
        """
        var parameters = new Dictionary<string, string> { { "Policy", {|ECSR1002:"allow"|} } };
        var request = {|ECSR1001,ECSR1001,ECSR1001,ECSR2003,ECSR3002:new CommonRequest { Version = "2014-05-26", Action = "ModifySecurityGroupRule", QueryParameters = parameters }|};
        client.GetCommonResponse(request);
        var second = new CommonRequest { Version = "2014-05-26", Action = "ModifySecurityGroupRule", QueryParameters = parameters };
        Complete(parameters);
        client.GetCommonResponse(second);
        """,
        "void Complete(Dictionary<string, string> parameters) { parameters[\"SecurityGroupId\"] = \"sg-1\"; parameters[Environment.MachineName] = \"x\"; }");

    [Fact]
    public Task Params_may_come_from_a_method_of_the_project() => CheckOpenApi(
        """
        var request = new AlibabaCloud.OpenApiClient.Models.OpenApiRequest { Query = new Dictionary<string, string> { { "RegionId", "cn-hangzhou" }, { "SecurityGroupId", "sg-1" }, { "SecurityGroupRuleId", "sgr-1" }, { {|ECSR1013:"PortRang"|}, "1/2" }, { "Policy", {|ECSR1002:"allow"|} } } };
        client.CallApi(CreateApiParams("ModifySecurityGroupRule"), request, null);
        """);

    private static Task CheckV1(string statements, string members = "") => Requests.Check(
        Usings + "using Aliyun.Acs.Core;\nclass C { void M(IAcsClient client, string unknown, bool flag)\n{\n" + statements + "\n}\n" + members + " }",
        [SdkGeneric.V1]);

    private static Task CheckOpenApi(string statements) => Requests.Check(
        Usings + "class C { void M(AlibabaCloud.OpenApiClient.Client client, string unknown, bool flag)\n{\n" + statements
        + "\n}\nAlibabaCloud.OpenApiClient.Models.Params CreateApiParams(string action) { var result = new AlibabaCloud.OpenApiClient.Models.Params { Action = action, Version = \"2014-05-26\" }; return result; } }",
        [SdkGeneric.OpenApi]);
}
