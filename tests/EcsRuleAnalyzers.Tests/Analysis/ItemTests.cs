using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>Requests with lists of items, from an own spec; the classes are generated, and stand-ins of SDK v2.</summary>
public class ItemTests
{
    private const string Spec =
        """
        {
          "product": "Ecs", "version": "2014-05-26", "operation": "GrantRules",
          "parameters": {
            "RegionId": { "type": "string", "required": true },
            "RuleId": { "type": "array", "items": { "type": "string" }, "uniqueItems": true, "maxItems": 2 },
            "Permissions": {
              "type": "array", "maxItems": 3,
              "items": {
                "type": "object",
                "properties": {
                  "IpProtocol": { "type": "string", "enum": ["tcp", "icmp"], "required": true },
                  "PortRange": { "type": "string", "format": "port-range" }
                },
                "rules": [
                  { "name": "all-ports", "id": "ECSR2001", "when": { "IpProtocol": { "enum": ["icmp"] } }, "then": { "PortRange": { "enum": ["-1/-1"] } }, "text": { "en": "icmp needs PortRange -1/-1" } }
                ]
              }
            }
          }
        }
        """;

    private const string SdkV2 =
        """
        #nullable disable
        namespace AlibabaCloud.SDK.Ecs20140526.Models
        {
            public class GrantRulesRequest
            {
                public string RegionId { get; set; }
                public System.Collections.Generic.List<string> RuleId { get; set; }
                public System.Collections.Generic.List<GrantRulesRequestPermissions> Permissions { get; set; }
                public class GrantRulesRequestPermissions { public string IpProtocol { get; set; } public string PortRange { get; set; } }
            }
        }
        """;

    private const string Client = "class Client { internal void GrantRules(GrantRulesRequest request) { } }\n";

    [Fact]
    public Task An_item_of_a_collection_initializer_is_judged() => Check(
        """
        client.GrantRules(new GrantRulesRequest { RegionId = "r", Permissions = new List<Item>
        {
            new Item { IpProtocol = "tcp", PortRange = {|ECSR1007:"9/1"|} },
            {|ECSR1001:new Item { PortRange = "1/9" }|},
            new Item { IpProtocol = "icmp", PortRange = {|ECSR2001:"1/9"|} },
        } });
        """);

    [Fact]
    public Task An_item_that_is_added_later_is_judged() => Check(
        """
        var request = new GrantRulesRequest { RegionId = "r", Permissions = new List<Item>() };
        var item = new Item { IpProtocol = "icmp" };
        request.Permissions.Add(item);
        item.PortRange = {|ECSR1006:"80-90"|};
        request.Permissions.Add(new Item { IpProtocol = {|ECSR1002:"udp"|} });
        item.IpProtocol = "tcp";
        client.GrantRules(request);
        """);

    [Fact]
    public Task An_item_that_a_loop_adds_is_judged() => Check(
        """
        var added = new List<Item>();
        foreach (var port in new[] { 80, 443 })
        {
            added.Add(new Item { IpProtocol = "tcp", PortRange = {|ECSR1006:port.ToString()|} });
        }

        client.GrantRules(new GrantRulesRequest { RegionId = "r", Permissions = added });
        """);

    [Fact]
    public Task Lists_are_judged_as_a_whole() => Check(
        """
        client.GrantRules(new GrantRulesRequest { RegionId = "r", RuleId = {|ECSR1012:new List<string> { "a", "a" }|} });
        client.GrantRules(new GrantRulesRequest { RegionId = "r", RuleId = {|ECSR1011:new[] { "a", "b", "c" }.ToList()|} });
        client.GrantRules(new GrantRulesRequest { RegionId = "r", RuleId = {|ECSR1012:["b", "b"]|} });
        var ids = new List<string> { "a" };
        ids.AddRange(new[] { "b", unknown });
        client.GrantRules(new GrantRulesRequest { RegionId = "r", RuleId = {|ECSR1011:ids|} });
        client.GrantRules(new GrantRulesRequest { RegionId = "r", RuleId = new List<string> { unknown, unknown2 } });
        """);

    [Fact]
    public Task A_copy_of_a_list_is_another_list() => Check(
        """
        var ids = new List<string> { "a", "b" };
        var more = ids.ToList();
        more.Add("c");
        client.GrantRules(new GrantRulesRequest { RegionId = "r", RuleId = ids });
        client.GrantRules(new GrantRulesRequest { RegionId = "r", RuleId = {|ECSR1011:more|} });
        """);

    [Fact]
    public Task What_is_not_known_of_a_list_or_item_is_silent() => Check(
        """
        var request = new GrantRulesRequest { RegionId = "r", Permissions = items };
        request.Permissions.Add(new Item { IpProtocol = "tcp", PortRange = "1/9" });
        client.GrantRules(request);
        var item = new Item { IpProtocol = "tcp", PortRange = "9/1" };
        items.ForEach(other => item.PortRange = "1/9");
        client.GrantRules(new GrantRulesRequest { RegionId = "r", Permissions = new List<Item> { item } });
        """);

    [Fact]
    public Task Items_are_written_key_by_key_in_generic_calls() => CheckKeys(
        """
        SET("Permissions.1.IpProtocol", "tcp")
        SET("Permissions.1.PortRange", {|ECSR1006:"80"|})
        SET("Permissions.2.IpProtocol", "icmp")
        SET("Permissions.2.PortRange", {|ECSR2001:"80/80"|})
        SET("Permissions.3.IpProtocol", {|ECSR1002:"http"|})
        SET("RuleId.1", "a")
        """);

    [Fact]
    public Task Items_that_are_written_key_by_key_may_be_right() => CheckKeys(
        """
        SET("Permissions.1.IpProtocol", "tcp")
        SET("Permissions.1.PortRange", "80/80")
        SET("Permissions.2.IpProtocol", "icmp")
        SET("Permissions.2.PortRange", "-1/-1")
        SET("Permissions.3.IpProtocol", unknown)
        SET("Permissions.3.PortRange", "-1/-1")
        SET("RuleId.1", "a")
        SET("RuleId.2", unknown)
        """);

    [Fact]
    public Task The_last_value_of_a_key_of_an_item_counts() => CheckKeys(
        """
        SET("Permissions.1.IpProtocol", "http")
        SET("Permissions.1.PortRange", "80")
        SET("Permissions.1.IpProtocol", "tcp")
        SET("Permissions.1.PortRange", unknown)
        """);

    [Fact]
    public Task A_key_of_an_item_that_has_no_such_member_is_reported_at_the_key() => CheckKeys(
        """
        SET("Permissions.1.IpProtocol", "tcp")
        SET({|ECSR1013:"Permissions.1.Port"|}, "80/80")
        SET({|ECSR1013:"Permissions.IpProtocol"|}, "tcp")
        """);

    [Fact]
    public Task Keys_of_too_many_items_are_reported_at_the_last() => CheckKeys(
        """
        SET("Permissions.1.IpProtocol", "tcp")
        SET("Permissions.2.IpProtocol", "tcp")
        SET("Permissions.3.IpProtocol", "tcp")
        SET("Permissions.4.IpProtocol", {|ECSR1011:"tcp"|})
        """);

    [Fact]
    public Task Keys_of_items_may_be_put_together_of_known_numbers() => CheckKeys(
        """
        const int Number = 1;
        SET($"Permissions.{Number}.IpProtocol", "tcp")
        SET("Permissions." + Number + ".PortRange", {|ECSR1007:"9/1"|})
        """);

    [Fact]
    public Task Keys_of_items_that_a_loop_numbers_may_be_any() => CheckKeys(
        """
        for (var number = 1; number < 3; number++)
        {
            SET($"Permissions.{number}.IpProtocol", "http")
        }

        SET("Permissions.1.PortRange", unknown)
        """);

    private static async Task CheckKeys(string statements)
    {
        const string Names = "Action = \"GrantRules\", Version = \"2014-05-26\"";
        var set = new System.Text.RegularExpressions.Regex(@"SET\((?<key>.*), (?<value>.*?)\)(?=\r?$)", System.Text.RegularExpressions.RegexOptions.Multiline);
        await Check(
            "using Aliyun.Acs.Core;\nclass C { void M(IAcsClient client, string unknown)\n{\nvar request = new CommonRequest { " + Names + " };\n"
                + set.Replace(statements, "request.AddQueryParameters(${key}, ${value});") + "\nclient.GetCommonResponse(request);\n} }",
            Consumer.Of(SdkGeneric.V1));
        await Check(
            "using AlibabaCloud.OpenApiClient.Models;\nclass C { void M(AlibabaCloud.OpenApiClient.Client client, string unknown)\n{\n"
                + "var query = new Dictionary<string, object> { [\"RegionId\"] = \"r\" };\n" + set.Replace(statements, "query[${key}] = ${value};")
                + "\nclient.CallApi(new Params { " + Names + " }, new OpenApiRequest { Query = AlibabaCloud.OpenApiUtil.Client.Query(query) }, null);\n} }",
            Consumer.Of(SdkGeneric.OpenApi));
    }

    private static async Task Check(string statements)
    {
        var body = "class C { void M(Client client, string unknown, string unknown2, List<Item> items)\n{\n" + statements + "\n} }\n";
        await Check("using Item = App.Ecs.GrantRulesRequest.PermissionsItem;\nusing App.Ecs;\n" + Client + body, Consumer.Of());
        await Check("using AlibabaCloud.SDK.Ecs20140526.Models;\nusing Item = AlibabaCloud.SDK.Ecs20140526.Models.GrantRulesRequest.GrantRulesRequestPermissions;\n" + Client + body, Consumer.Of(SdkV2));
    }

    private static async Task Check(string marked, Consumer consumer)
    {
        var code = Markup.Strip("#nullable disable\nusing System.Collections.Generic;\nusing System.Linq;\n" + marked, out var expected);
        consumer = (consumer with { Sources = consumer.Sources.Add(("/src/Test.cs", code)) }).WithSpec(Spec);
        Assert.Empty(consumer.Generate().GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var found = await consumer.Analyze(new EcsRuleAnalyzers.Analysis.EcsRequestAnalyzer());
        Assert.Equal(
            expected.Order().Select(item => item.Id + " " + code.Substring(item.Start, item.Length)),
            found.Select(diagnostic => (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length, diagnostic.Id)).Order().Select(item => item.Id + " " + code.Substring(item.Start, item.Length)));
    }
}
