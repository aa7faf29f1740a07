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

    private static async Task Check(Lazy<Repairs> repairs, string before, string code, string[] titles, string contains)
    {
        var found = await repairs.Value.Of(before + code + "\n    }\n}\n");
        Assert.Equal(titles, found.OrderBy(repair => repair.Mistake.Location.SourceSpan.Start).Select(repair => repair.Title));
        Assert.All(found, repair => Assert.Equal(found.Count - 1, repair.Left.Length));
        Assert.All(found, repair => Assert.DoesNotContain(repair.Left, left => left.Id == repair.Mistake.Id && left.Properties["Parameter"] == repair.Mistake.Properties["Parameter"]));
        Assert.Contains(found, repair => repair.Code.Contains(contains, StringComparison.Ordinal));
    }
}
