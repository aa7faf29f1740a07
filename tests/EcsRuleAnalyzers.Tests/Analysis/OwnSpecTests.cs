using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>What a project's own spec can say and the built-in operation does not: deprecated parameters, lists, two ways of saying the same.</summary>
public class OwnSpecTests
{
    private const string Spec =
        """
        {
          "product": "Shop",
          "version": "2020-01-01",
          "operation": "Order",
          "summary": { "en": "Orders something.", "zh": "下单。" },
          "example": { "Name": "tea" },
          "parameters": {
            "Name": { "type": "string", "text": { "en": "What to order.", "zh": "商品。" }, "required": true, "minLength": 2, "maxLength": 5 },
            "OldName": { "type": "string", "text": { "en": "What to order.", "zh": "商品。" }, "deprecated": "use Name" },
            "Count": { "type": "integer", "format": "int32", "text": { "en": "How many.", "zh": "数量。" }, "minimum": 1, "exclusiveMaximum": 10 },
            "Gift": { "type": "boolean", "text": { "en": "Wrap it.", "zh": "礼品包装。" } },
            "Tag": { "type": "array", "text": { "en": "Tags.", "zh": "标签。" }, "items": { "type": "string", "text": { "en": "A tag.", "zh": "标签。" } }, "minItems": 1, "maxItems": 2, "uniqueItems": true }
          },
          "rules": [
            {
              "name": "name-or-old-name",
              "id": "ECSR2008",
              "dependentExcluded": { "Name": ["OldName"] },
              "text": { "en": "Name and OldName say the same", "zh": "Name 与 OldName 含义相同" },
              "prevents": ["400 Name.Twice"],
              "accepted": { "Name": "tea" },
              "rejected": { "OldName": "tea" }
            },
            {
              "name": "gift-count",
              "when": { "Gift": { "enum": [true] } },
              "then": { "Count": { "enum": ["1"] } },
              "text": { "en": "a gift is one piece", "zh": "礼品只能有一件" },
              "accepted": { "Gift": true, "Count": 1 },
              "rejected": { "Gift": true, "Count": 2 }
            }
          ],
          "errors": [ { "status": 400, "code": "Name.Twice", "message": "Twice.", "text": { "en": "Twice.", "zh": "重复。" } } ],
          "response": { "properties": { "RequestId": { "type": "string", "text": { "en": "Id.", "zh": "ID。" } } } }
        }
        """;

    [Theory]
    [InlineData("""Name = "tea" """)]
    [InlineData("""Name = {|ECSR1004:"t"|}""")]
    [InlineData("""Name = {|ECSR1004:"coffee"|}""")]
    [InlineData("""Name = "te" """)]
    [InlineData("""Name = "latte" """)]
    [InlineData("""Name = unknown""")]
    public Task A_text_is_not_too_short_and_not_too_long(string members) => Check(members);

    [Theory]
    [InlineData("""Name = "tea", Count = 1""")]
    [InlineData("""Name = "tea", Count = 9""")]
    [InlineData("""Name = "tea", Count = {|ECSR1003:0|}""")]
    [InlineData("""Name = "tea", Count = {|ECSR1003:10|}""")]
    [InlineData("""Name = "tea", Count = {|ECSR1003:-1|}""")]
    [InlineData("""Name = "tea", Count = number""")]
    [InlineData("""Name = "tea", Count = flag ? 1 : {|ECSR1003:10|}""")]
    [InlineData("""Name = "tea", Count = null""")]
    public Task A_number_is_in_its_range(string members) => Check(members);

    [Theory]
    [InlineData("""Name = "tea" """)]
    [InlineData("""Name = "tea", OldName = "" """)]
    [InlineData("""Name = unknown, OldName = {|ECSR3003:"tea"|}""")]
    [InlineData("""Name = unknown, OldName = unknown""")]
    public Task A_deprecated_parameter_is_pointed_out(string members) => Check(members);

    [Theory]
    [InlineData("""Name = "tea", OldName = {|ECSR2008,ECSR3003:"tea"|}""")]
    [InlineData("""Name = "tea", OldName = null""")]
    [InlineData("""Name = "tea", OldName = unknown""")]
    public Task Two_ways_of_saying_the_same_are_not_mixed(string members) => Check(members);

    [Theory]
    [InlineData("""Name = "tea", Gift = true, Count = 1""")]
    [InlineData("""Name = "tea", Gift = true, Count = {|ECSR2000:2|}""")]
    [InlineData("""Name = "tea", Gift = false, Count = 2""")]
    [InlineData("""Name = "tea", Gift = flag, Count = 2""")]
    [InlineData("""Name = "tea", Count = 2""")]
    public Task A_rule_without_an_id_of_its_own_is_reported_with_its_name(string members) => Check(members);

    [Theory]
    [InlineData("""Name = "tea", Tag = new List<string> { "a" }""")]
    [InlineData("""Name = "tea", Tag = new List<string> { "a", "b" }""")]
    [InlineData("""Name = "tea", Tag = {|ECSR1011:new List<string> { "a", "b", "c" }|}""")]
    [InlineData("""Name = "tea", Tag = new List<string> { unknown, other }""")]
    [InlineData("""Name = "tea", Tag = list""")]
    public Task A_list_has_not_too_many_items(string members) => Check(members);

    [Theory]
    [InlineData("""Name = "tea", Tag = {|ECSR1012:new List<string> { "a", "a" }|}""")]
    [InlineData("""Name = "tea", Tag = new List<string> { "a", "A" }""")]
    [InlineData("""Name = "tea", Tag = new List<string> { "a", unknown }""")]
    [InlineData("""Name = "tea", Tag = list.Distinct().ToList()""")]
    public Task Items_do_not_repeat(string members) => Check(members);

    private static async Task Check(string members)
    {
        var marked =
            $$"""
            #nullable disable
            using System.Collections.Generic;
            using System.Linq;
            class C
            {
                void M(string unknown, string other, int number, bool flag, List<string> list)
                {
                    Send(new App.Shop.OrderRequest { {{members}} });
                }

                void Send(App.Shop.OrderRequest request) { }
            }
            """;
        var code = Markup.Strip(marked, out var expected);
        var consumer = Consumer.Of(code).WithSpec(Spec);
        Assert.Empty(consumer.Generate().GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        var found = await consumer.Analyze(new EcsRequestAnalyzer());
        Assert.Equal(
            expected.Select(item => item.Id + " at " + code.Substring(item.Start, item.Length)).Order(),
            found.Select(item => item.Id + " at " + code.Substring(item.Location.SourceSpan.Start, item.Location.SourceSpan.Length)).Order());
    }
}
