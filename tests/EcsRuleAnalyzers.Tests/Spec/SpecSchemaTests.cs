using EcsRuleAnalyzers.Tests.Support;
using NJsonSchema;

namespace EcsRuleAnalyzers.Tests.Spec;

/// <summary>An editor that checks a spec against the schema finds what the product would report.</summary>
public class SpecSchemaTests
{
    internal static readonly string SchemaText = File.ReadAllText(Path.Combine(Repository.Root, "spec", "spec.schema.json"));

    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromJsonAsync(SchemaText));
    private static readonly Lazy<Task<JsonSchema>> ShapeSchema = new(() => JsonSchema.FromJsonAsync(
        $"{{ \"$ref\": \"#/definitions/shape\", \"definitions\": {System.Text.Json.Nodes.JsonNode.Parse(SchemaText)!["definitions"]!.ToJsonString()} }}"));

    public static TheoryData<string> Files => [.. TestSpecs.Files().Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_spec_of_the_product_is_valid(string path) =>
        Assert.Empty((await (TestSpecs.IsShape(path) ? ShapeSchema : Schema).Value).Validate(TestSpecs.Files().Single(file => file.Path == path).Text).Select(error => error.ToString()));

    [Fact]
    public async Task A_spec_with_every_keyword_is_valid() => Assert.Empty(await Errors(TestSpecs.KitchenSinkText));

    [Theory]
    [InlineData("\"rules\": [", "\"rule\": [")]
    [InlineData("\"idPrefix\"", "\"prefix\"")]
    [InlineData("\"ignoreCase\": true", "\"ignoreCase\": \"yes\"")]
    [InlineData("\"format\": \"port-range\"", "\"format\": \"ports\"")]
    [InlineData("\"given\": true", "\"given\": 1")]
    [InlineData("\"dependentExcluded\"", "\"dependentExclude\"")]
    [InlineData("\"status\": 400", "\"status\": \"400\"")]
    [InlineData("\"retry\": true", "\"retry\": \"yes\"")]
    [InlineData("\"operation\": \"WashKitchenSink\"", "\"operation\": \"Ecs\"")]
    [InlineData("\"product\": \"Ecs\"", "\"Product\": \"Ecs\"")]
    public async Task A_misspelt_member_or_value_is_refused(string right, string wrong) =>
        Assert.NotEmpty(await Errors(TestSpecs.KitchenSinkText.Replace(right, wrong, StringComparison.Ordinal)));

    private static async Task<IEnumerable<string>> Errors(string text) => (await Schema.Value).Validate(text).Select(error => error.ToString());
}
