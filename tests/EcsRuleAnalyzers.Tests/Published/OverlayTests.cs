using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Published;

/// <summary>Specs of our own laid over published metadata.</summary>
public class OverlayTests
{
    private static readonly string Published = Metadata.Of(string.Join(
        ", ",
        Metadata.Parameter("RegionId", "\"type\": \"string\", \"required\": true, \"description\": \"The region.\""),
        Metadata.Parameter("Color", "\"type\": \"string\", \"maxLength\": 10"),
        Metadata.Parameter("Count", "\"type\": \"integer\", \"format\": \"int32\", \"minimum\": \"1\", \"maximum\": \"50\""),
        Metadata.Parameter("Line", "\"type\": \"array\", \"maxItems\": 5, \"items\": { \"type\": \"object\", \"properties\": { \"Item\": { \"type\": \"string\", \"required\": true }, \"Price\": { \"type\": \"string\" } } }")));

    [Fact]
    public void What_is_published_stays_and_what_we_know_is_added()
    {
        var operation = Read("""{ "Color": { "enum": ["red", "blue"] }, "Gift": { "type": "boolean" } }""", """[ { "name": "gift-count", "when": { "Gift": { "enum": [true] } }, "then": { "Count": { "maximum": 1 } } } ]""");

        Assert.Equal(["RegionId", "Color", "Count", "Line", "Gift"], operation.Request.Parameters.Select(parameter => parameter.Name));
        Assert.Equal(["red or blue", "at most 10 characters"], operation.Request.Find("Color")!.Checks.Select(check => check.Say().En));
        Assert.Equal("from 1 to 50", Assert.Single(operation.Request.Find("Count")!.Checks).Say().En);
        Assert.True(operation.Request.Find("RegionId")!.IsRequired);
        Assert.Equal("gift-count", Assert.Single(operation.Request.Rules).Name);
    }

    [Theory]
    [InlineData("""{ "Count": { "maximum": 10 } }""", "Count", "from 1 to 10")]
    [InlineData("""{ "Color": { "type": "string", "maxLength": 3 } }""", "Color", "at most 3 characters")]
    [InlineData("""{ "Line": { "maxItems": 2 } }""", "Line", "at most 2 items")]
    [InlineData("""{ "RegionId": { "required": false } }""", "RegionId", "")]
    [InlineData("""{ "Color": { "type": "string", "format": "integer" } }""", "Color", "a whole number in digits; at most 10 characters")]
    public void Our_keyword_wins(string parameters, string name, string says) =>
        Assert.Equal(says, string.Join("; ", Read(parameters).Request.Find(name)!.Checks.Select(check => check.Say().En)));

    [Fact]
    public void Items_are_laid_over_items()
    {
        var item = Read("""{ "Line": { "items": { "properties": { "Price": { "format": "integer" } } } } }""").Request.Find("Line")!.Item!.Shape!;

        Assert.True(item.Find("Item")!.IsRequired);
        Assert.Equal("a whole number in digits", Assert.Single(item.Find("Price")!.Checks).Say().En);
    }

    [Fact]
    public async Task A_spec_that_leaves_out_what_is_published_has_no_mistakes() =>
        Assert.Empty(await Report("""{ "Color": { "enum": ["red"] } }""", """[ { "name": "one-region", "dependentRequired": { "Color": ["RegionId"] } } ]"""));

    [Theory]
    [InlineData("""[ { "name": "lost", "dependentRequired": { "Color": ["Lost"] } } ]""", "ECSR9002", "no parameter \"Lost\"")]
    [InlineData("""[ { "name": "lost", "requiredOr": "Color" } ]""", "ECSR9001", "list")]
    public async Task Its_mistakes_are_reported_all_the_same(string rules, string id, string message)
    {
        var found = Assert.Single(await Report("{ }", rules));

        Assert.Equal((id, "/src/own.json"), (found.Id, found.Location.GetLineSpan().Path));
        Assert.Contains(message, found.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "Count": { "minimum": 60 } }""", "60", "\"50\"", "\"minimum\" 60 here and \"maximum\" 50 in metadata.json(6,")]
    [InlineData("""{ "Count": { "maximum": 0 } }""", "0", "\"1\"", "\"maximum\" 0 here and \"minimum\" 1")]
    [InlineData("""{ "Color": { "minLength": 11 } }""", "11", "10", "\"minLength\" 11 here and \"maxLength\" 10")]
    [InlineData("""{ "Line": { "minItems": 6 } }""", "6", "5", "\"minItems\" 6 here")]
    [InlineData("""{ "Color": { "type": "array", "items": { "type": "string" } } }""", "\"array\"", "\"string\"", "\"type\" array here and \"type\" string")]
    [InlineData("""{ "RegionId": { "type": "string", "required": false } }""", "false", "true", "\"required\" false here")]
    [InlineData("""{ "Line": { "items": { "properties": { "Item": { "required": false } } } } }""", "false", "true", "Line.N.Item has \"required\"")]
    public async Task A_contradiction_is_reported_with_both_places(string parameters, string here, string there, string message)
    {
        var own = Own(parameters);
        var found = Assert.Single(await Report(parameters));

        Assert.Equal("ECSR9004", found.Id);
        Assert.Equal(here, own.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
        Assert.Equal(there, Published.Substring(Assert.Single(found.AdditionalLocations).SourceSpan.Start, found.AdditionalLocations[0].SourceSpan.Length));
        Assert.Contains(message, found.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "Count": { "minimum": 50 } }""")]
    [InlineData("""{ "Count": { "type": "string" } }""")]
    [InlineData("""{ "Color": { "required": true } }""")]
    public async Task Saying_more_is_no_contradiction(string parameters) => Assert.Empty(await Report(parameters));

    [Fact]
    public async Task Metadata_that_is_there_twice_is_reported_with_both_places()
    {
        var found = Assert.Single(await new Consumer().WithSpec(Published, "/src/a.json").WithSpec(Published, "/src/b.json").Analyze(new SpecFileAnalyzer()));

        Assert.Equal(("ECSR9004", "/src/b.json", "/src/a.json"), (found.Id, found.Location.GetLineSpan().Path, found.AdditionalLocations[0].GetLineSpan().Path));
        Assert.Contains("a.json(6,5)", found.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_embedded_specs_lie_over_the_metadata_of_their_product()
    {
        var text = PublishedFiles.Text("ecs-2014-05-26.json");
        var all = OperationSet.Of([SpecFile.Read(text)]);
        foreach (var name in SpecLibrary.Names)
        {
            var (own, both) = (SpecLibrary.Operation(name)!, all.Find(name, null)!.Operation!);
            Assert.Superset(own.Request.Parameters.Select(parameter => parameter.Name).ToHashSet(), both.Request.Parameters.Select(parameter => parameter.Name).ToHashSet());
            Assert.Superset(own.Request.Rules.Select(rule => rule.Name).ToHashSet(), both.Request.Rules.Select(rule => rule.Name).ToHashSet());
            Assert.Equal(own.Errors, both.Errors);
            Assert.Equal(ExampleFacts.Broken(own, own.Example), ExampleFacts.Broken(both, own.Example).Where(rule => !rule.EndsWith(".deprecated", StringComparison.Ordinal)));
        }
    }

    private static string Own(string parameters, string rules = "[]") =>
        $$"""{ "product": "Shop", "version": "2020-01-01", "operation": "PlaceOrder", "parameters": {{parameters}}, "rules": {{rules}} }""";

    private static Operation Read(string parameters, string rules = "[]") =>
        OperationSet.Of([SpecFile.Read(Own(parameters, rules)), SpecFile.Read(Published)]).Find("PlaceOrder", null)!.Operation!;

    private static async Task<IEnumerable<Microsoft.CodeAnalysis.Diagnostic>> Report(string parameters, string rules = "[]") =>
        await new Consumer().WithSpec(Own(parameters, rules)).WithSpec(Published, "/src/metadata.json").Analyze(new SpecFileAnalyzer());
}
