using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.CodeFixes;

/// <summary>The same mistakes in the other ways of writing a request: SDK v1, calls that name parameters by texts, items of lists.</summary>
public sealed class FamilyFixTests
{
    private const string Usings = "#nullable disable\nusing System.Collections.Generic;\n";

    private const string ItemSpec =
        """
        {
          "product": "Ecs", "version": "2014-05-26", "operation": "GrantRules",
          "parameters": {
            "RegionId": { "type": "string", "required": true },
            "PortRange": { "type": "string", "format": "port-range" },
            "Protocol": { "type": "array", "items": { "type": "string", "enum": ["tcp", "icmp"] } },
            "Permissions": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "IpProtocol": { "type": "string", "enum": ["tcp", "icmp"] },
                  "PortRange": { "type": "string", "format": "port-range" },
                  "SourceGroupId": { "type": "string" },
                  "NicType": { "type": "string", "default": "internet", "enum": ["internet", "intranet"] }
                },
                "rules": [
                  { "name": "all-ports", "id": "ECSR2001", "when": { "IpProtocol": { "enum": ["icmp"] } }, "then": { "PortRange": { "enum": ["-1/-1"] } }, "text": { "en": "icmp needs PortRange -1/-1" } },
                  { "name": "nic", "id": "ECSR2002", "when": { "SourceGroupId": { "given": true } }, "then": { "NicType": { "enum": ["intranet"] } }, "text": { "en": "a group needs NicType intranet" } }
                ]
              }
            }
          }
        }
        """;

    private static readonly Lazy<Repairs> V1 = new(() => new Repairs(SdkGeneric.V1));
    private static readonly Lazy<Repairs> V2 = new(() => new Repairs(SdkGeneric.OpenApi));
    private static readonly Lazy<Repairs> Items = new(() => new Repairs("", ItemSpec));

    [Fact]
    public Task Requests_of_sdk_v1() => Check(
        V1,
        Usings + "using Aliyun.Acs.Core;\nusing Aliyun.Acs.Ecs.Model.V20140526;\nclass C\n{\n    void M(IAcsClient client, string group)\n    {\n",
        """
                var request = new ModifySecurityGroupRuleRequest { SecurityGroupId = "sg-bp67acfmxazb4p1", IpProtocol = "icmp", Policy = "allow", Description = "web" };
                request.SourceGroupId = "sg-bp67acfmxazb4p2";
                request.PortRange = "80/80";
                client.GetAcsResponse(request);
        """,
        ["Change Policy to \"accept\"", "Set NicType to \"intranet\"", "Change PortRange to \"-1/-1\""],
        "request.SourceGroupId = \"sg-bp67acfmxazb4p2\";\n        request.NicType = \"intranet\";\n");

    [Fact]
    public Task Parameters_added_to_a_common_request() => Check(
        V1,
        Usings + "using Aliyun.Acs.Core;\nclass C\n{\n    void M(IAcsClient client, string group)\n    {\n",
        """
                var request = new CommonRequest { Product = "Ecs", Version = "2014-05-26", Action = "ModifySecurityGroupRule" };
                request.AddQueryParameters("SecurityGroupId", "sg-bp67acfmxazb4p1");
                request.AddQueryParameters("SourceGroupId", "sg-bp67acfmxazb4p2");
                request.AddQueryParameters("NicType", "internet");
                request.AddQueryParameters("IpProtocol", "tcp");
                request.QueryParameters["PortRange"] = "80";
                request.QueryParameters.Add("Description", "web");
                request.AddQueryParameters("RegionId", "cn-hangzhou");
                client.GetCommonResponse(request);
        """,
        ["Change NicType to \"intranet\"", "Change PortRange to \"80/80\""],
        "request.AddQueryParameters(\"NicType\", \"intranet\");");

    [Fact]
    public Task Entries_of_a_dictionary() => Check(
        V2,
        Usings + "using AlibabaCloud.OpenApiClient.Models;\nclass C\n{\n    void M(AlibabaCloud.OpenApiClient.Client client)\n    {\n",
        """
                var named = new Params { Action = "ModifySecurityGroupRule", Version = "2014-05-26" };
                var request = new OpenApiRequest
                {
                    Query = new Dictionary<string, string>
                    {
                        ["RegionId"] = "cn-hangzhou",
                        ["SecurityGroupId"] = "sg-bp67acfmxazb4p1",
                        ["IpProtocol"] = "tcp",
                        ["PortRange"] = "200/1",
                        ["SourceCidrIp"] = "10.0.0.0/8",
                        ["Description"] = "web",
                    },
                };
                client.CallApi(named, request, null);
        """,
        ["Change PortRange to \"1/200\""],
        "[\"PortRange\"] = \"1/200\",");

    [Fact]
    public async Task Keys_of_a_common_request()
    {
        var found = await V1.Value.Of(
            Usings + "using Aliyun.Acs.Core;\nclass C\n{\n    void M(IAcsClient client, string group)\n    {\n"
            + """
                    var request = new CommonRequest { Product = "Ecs", Version = "2014-05-26", Action = "AuthorizeSecurityGroup" };
                    request.AddQueryParameters("SecurityGroupId", "sg-bp67acfmxazb4p1");
                    request.AddQueryParameters("Permissions.1.IpProtocl", "tcp"); // a slip
                    request.AddQueryParameters("Permissions.1.PortRange", "22");
                    request.AddQueryParameters("Permissions.1.SourceGroupId", "sg-bp67acfmxazb4p2");
                    request.AddQueryParameters("Permissions.1.NicTyp", "intranet");
                    request.AddQueryParameters("Ethertype", "IPv4");
                    request.AddQueryParameters("RegionId", "cn-hangzhou");
                    client.GetCommonResponse(request);
            """ + "\n    }\n}\n");
        Assert.Equal(
            [
                "Set Permissions.1.IpProtocol to \"tcp\"", "Set Permissions.1.IpProtocol to \"udp\"",
                "Rename Permissions.1.IpProtocl to Permissions.1.IpProtocol", "Remove Permissions.1.IpProtocl",
                "Change Permissions.1.PortRange to \"22/22\"",
                "Set Permissions.1.NicType to \"intranet\"",
                "Rename Permissions.1.NicTyp to Permissions.1.NicType", "Remove Permissions.1.NicTyp",
                "Remove Ethertype",
            ],
            found.OrderBy(repair => repair.Mistake.Location.SourceSpan.Start).SelectMany(repair => repair.Choices).Select(choice => choice.Title));
        Assert.Contains(found, repair => repair.Code.Contains("request.AddQueryParameters(\"Permissions.1.IpProtocol\", \"tcp\"); // a slip", StringComparison.Ordinal));
        Assert.Contains(found, repair => repair.Code.Contains("request.AddQueryParameters(\"Permissions.1.SourceGroupId\", \"sg-bp67acfmxazb4p2\");\n        request.AddQueryParameters(\"Permissions.1.NicType\", \"intranet\");", StringComparison.Ordinal));
        Assert.All(found.SelectMany(repair => repair.Choices), choice => Assert.DoesNotContain(choice.Left, left => left.Properties["Rule"] == choice.Rule && left.Location.SourceSpan == choice.Mistake.Location.SourceSpan));
    }

    [Theory]
    [InlineData("AuthorizeSecurityGroup", "Permissions.3.CidrIp", "Permissions.3.SourceCidrIp")]
    [InlineData("AuthorizeSecurityGroupEgress", "Permissions.3.CidrIp", "Permissions.3.DestCidrIp")]
    [InlineData("AuthorizeSecurityGroup", "Permissions.3.CidrIpv6", "Permissions.3.Ipv6SourceCidrIp")]
    [InlineData("AuthorizeSecurityGroup", "Permissions.3.SourceSecurityGroupId", "Permissions.3.SourceGroupId")]
    [InlineData("AuthorizeSecurityGroup", "Permissions.3.DestGroupId", "Permissions.3.SourceGroupId")]
    [InlineData("AuthorizeSecurityGroupEgress", "Permissions.3.SourceGroupId", "Permissions.3.DestGroupId")]
    [InlineData("AuthorizeSecurityGroup", "Permissions.3.Protocol", "Permissions.3.IpProtocol")]
    [InlineData("AuthorizeSecurityGroup", "Permissions.3.Ports", "Permissions.3.PortRange")]
    [InlineData("AuthorizeSecurityGroup", "DestPortRange", "PortRange")]
    [InlineData("AuthorizeSecurityGroup", "Permission.2.IpProtocol", "Permissions.2.IpProtocol")]
    [InlineData("RevokeSecurityGroup", "SecurityGroupRuleIds.1", "SecurityGroupRuleId.1")]
    [InlineData("RevokeSecurityGroup", "SecurityGroupRuleID.2", "SecurityGroupRuleId.2")]
    [InlineData("CreateSecurityGroup", "Tags.1.Key", "Tag.1.Key")]
    public async Task Keys_of_other_clouds_and_misspelt_lists(string operation, string key, string meant)
    {
        var found = await V1.Value.Of(
            Usings + "using Aliyun.Acs.Core;\nclass C\n{\n    void M(IAcsClient client, string value)\n    {\n        var request = new CommonRequest { Version = \"2014-05-26\", Action = \"" + operation + "\" };\n"
            + "        request.AddQueryParameters(\"" + key + "\", value);\n        client.GetCommonResponse(request);\n    }\n}\n");
        Assert.Contains($"Rename {key} to {meant}", found.Where(repair => repair.Mistake.Id == "ECSR1013").SelectMany(repair => repair.Choices).Select(choice => choice.Title));
    }

    /// <summary>The key is an argument of the helper, and its call is more than a key.</summary>
    [Theory]
    [InlineData("Put(request, \"policy\", \"drop\");")]
    [InlineData("void Local(string key, string text) { request.AddQueryParameters(key, text); } Local(\"policy\", \"drop\");")]
    public async Task No_key_behind_a_helper(string code)
    {
        var found = await V1.Value.Of(
            Usings + "using Aliyun.Acs.Core;\nclass C\n{\n    static void Put(CommonRequest request, string key, string text) => request.AddQueryParameters(key, text);\n    void M(IAcsClient client)\n    {\n        var request = new CommonRequest { Version = \"2014-05-26\", Action = \"ModifySecurityGroupRule\" };\n"
            + code + "\n        client.GetCommonResponse(request);\n    }\n}\n");
        Assert.Empty(found.Where(repair => repair.Mistake.Id == "ECSR1013").SelectMany(repair => repair.Choices));
    }

    /// <summary>One port of two is no range.</summary>
    [Theory]
    [InlineData("FromPort")]
    [InlineData("ToPort")]
    [InlineData("Direction")]
    [InlineData("Ethertype")]
    public async Task Keys_that_mean_nothing_here(string key)
    {
        var found = await V1.Value.Of(
            Usings + "using Aliyun.Acs.Core;\nclass C\n{\n    void M(IAcsClient client, string value)\n    {\n        var request = new CommonRequest { Version = \"2014-05-26\", Action = \"ModifySecurityGroupRule\" };\n"
            + "        request.AddQueryParameters(\"" + key + "\", \"x\");\n        client.GetCommonResponse(request);\n    }\n}\n");
        Assert.Equal(["Remove " + key], found.Where(repair => repair.Mistake.Id == "ECSR1013").SelectMany(repair => repair.Choices).Select(choice => choice.Title));
    }

    [Fact]
    public async Task Keys_of_a_dictionary()
    {
        var found = await V2.Value.Of(
            Usings + "using AlibabaCloud.OpenApiClient.Models;\nclass C\n{\n    void M(AlibabaCloud.OpenApiClient.Client client)\n    {\n"
            + """
                    var named = new Params { Action = "ModifySecurityGroupRule", Version = "2014-05-26" };
                    var query = new Dictionary<string, string>
                    {
                        { "SecurityGroupId", "sg-bp67acfmxazb4p1" },
                        { "IpProtocol", "tcp" },
                        { "PortRange", "80/80" },
                        { "SourceCidrIp", "10.0.0.0/8" },
                        { "SourceSecurityGroupId", "sg-bp67acfmxazb4p2" },
                        { "Description", "web" }
                    };
                    client.CallApi(named, new OpenApiRequest { Query = query }, null);
            """ + "\n    }\n}\n");
        Assert.Equal(
            ["Set RegionId to \"<RegionId>\"", "Rename SourceSecurityGroupId to SourceGroupId", "Remove SourceSecurityGroupId"],
            found.OrderBy(repair => repair.Mistake.Location.SourceSpan.Start).SelectMany(repair => repair.Choices).Select(choice => choice.Title));
        Assert.Contains(found, repair => repair.Code.Contains("{ \"Description\", \"web\" },\n            { \"RegionId\", \"<RegionId>\" }\n", StringComparison.Ordinal));
        Assert.Contains(found.SelectMany(repair => repair.Choices), repair => repair.Code.Contains("\"10.0.0.0/8\" },\n            { \"Description\"", StringComparison.Ordinal));
    }

    [Fact]
    public Task Items_of_a_list() => Check(
        Items,
        Usings + "using App.Ecs;\npublic class C\n{\n    public object M()\n    {\n",
        """
                var late = new GrantRulesRequest.PermissionsItem { IpProtocol = "icmp" };
                late.PortRange = "1/9";
                return new GrantRulesRequest
                {
                    RegionId = "r",
                    PortRange = "1/1",
                    Permissions = new List<GrantRulesRequest.PermissionsItem>
                    {
                        new GrantRulesRequest.PermissionsItem { IpProtocol = "tpc", PortRange = "9/1" },
                        new GrantRulesRequest.PermissionsItem { PortRange = "80", SourceGroupId = "sg-2" },
                        late,
                    },
                };
        """,
        ["Change PortRange to \"-1/-1\"", "Change IpProtocol to \"tcp\"", "Change PortRange to \"1/9\"", "Change PortRange to \"80/80\"", "Set NicType to \"intranet\""],
        "{ PortRange = \"80\", SourceGroupId = \"sg-2\", NicType = \"intranet\" }");

    [Fact]
    public Task Values_of_a_list() => Check(
        Items,
        Usings + "using App.Ecs;\npublic class C\n{\n    public object M(bool flag)\n    {\n",
        """
                var protocols = new List<string> { "tcp", "icpm" };
                var protocol = "tpc";
                protocols.Add(protocol);
                return new GrantRulesRequest { RegionId = "r", Protocol = protocols };
        """,
        ["Change Protocol to \"icmp\"", "Change Protocol to \"tcp\""],
        "new List<string> { \"tcp\", \"icmp\" }");

    private static async Task Check(Lazy<Repairs> repairs, string before, string code, string[] titles, string contains)
    {
        var found = await repairs.Value.Of(before + code + "\n    }\n}\n");
        Assert.Equal(titles, found.OrderBy(repair => repair.Mistake.Location.SourceSpan.Start).Select(repair => repair.Title));
        Assert.All(found, repair => Assert.Equal(found.Count - 1, repair.Left.Length));
        Assert.All(found, repair => Assert.DoesNotContain(repair.Left, left => left.Id == repair.Mistake.Id && left.Properties["Parameter"] == repair.Mistake.Properties["Parameter"]));
        Assert.Contains(found, repair => repair.Code.Contains(contains, StringComparison.Ordinal));
    }
}
