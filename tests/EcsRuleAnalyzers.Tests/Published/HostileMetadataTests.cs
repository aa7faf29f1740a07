using System.Diagnostics;
using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.Tests.Published;

/// <summary>Metadata that somebody made to do harm: it places no code into the compilation, and neither hangs nor ends the compiler.</summary>
public class HostileMetadataTests
{
    private const string Code = " class Injected { } ";

    public static TheoryData<string, string> Texts => new()
    {
        { "end of a comment", "*/" + Code + "/*" },
        { "new line", "\n" + Code + "\r\n" + Code + "\u0085" + "\u2028" + "\u2029" + Code },
        { "end of a raw text", "\"\"\"" + Code + "\"\"\"" },
        { "end of a text", "\"; }" + Code + "//" },
        { "end of a character", "'" + Code },
        { "escapes of C#", "\\u0022; }" + Code + "\\" },
        { "end of an element", "</summary>" + Code + "<summary>&lt;![CDATA[" },
        { "preprocessor", "\n#endif\n#define X\n#line 1 \"/etc/passwd\"\n#pragma warning disable\n" + Code },
        { "bidirectional characters", "\u202E\u2066 } \u2069\u2066" + Code + "\u2069\u200F" },
        { "half a surrogate pair", "\ud800" + Code },
        { "control characters", "\u0000\u0001\u001a" + Code },
        { "interpolation", "{0} {" + Code + "} {{" },
        { "attributes", "[assembly: System.Obsolete]" + Code },
    };

    [Theory, MemberData(nameof(Texts))]
    public void No_text_becomes_code(string what, string text)
    {
        var quoted = QuoteAll(text);
        var metadata = $$"""
            {
              "info": { "style": "RPC", "product": {{quoted}}, "version": {{quoted}} },
              "components": { "schemas": { {{quoted}}: { "type": "object", "title": {{quoted}}, "properties": { {{quoted}}: { "type": "string", "description": {{quoted}} } } } } },
              "apis": {
                {{quoted}}: {
                  "path": {{quoted}}, "methods": [ {{quoted}} ], "deprecated": true, "summary": {{quoted}}, "description": {{quoted}},
                  "parameters": [
                    { "name": {{quoted}}, "in": {{quoted}}, "style": {{quoted}}, "description": {{quoted}}, "schema": { "type": "string", "description": {{quoted}}, "example": {{quoted}}, "default": {{quoted}}, "enum": [ {{quoted}}, "a" ], "pattern": {{quoted}}, "format": {{quoted}}, "minimum": {{quoted}}, "required": true } },
                    { "name": "List", "in": "query", "schema": { "type": "array", "items": { "$ref": {{QuoteAll("#/components/schemas/" + text.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal))}} } } },
                    { "name": "Json", "in": "body", "style": "json", "schema": { "type": "object", "properties": { {{quoted}}: { "type": "integer", "description": {{quoted}}, "minimum": {{quoted}} } } } }
                  ],
                  "responses": { "200": { "schema": { "properties": { {{quoted}}: { "type": "string", "description": {{quoted}} } } } } },
                  "errorCodes": { "400": [ { "errorCode": {{quoted}}, "errorMessage": {{quoted}}, "description": {{quoted}} } ] }
                }
              }
            }
            """;

        var compilation = new Consumer().WithSpec(metadata).With("build_property.EcsRulesOperations", "*").With("build_property.EcsRulesNamespace", "App").Generate();

        Assert.True(SpecFile.Read(metadata).Sources.Count == 1, what);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS0612"));
        Assert.DoesNotContain("Injected", compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<BaseTypeDeclarationSyntax>()).Select(type => type.Identifier.ValueText));
        Assert.All(Emitted(compilation), text => Assert.DoesNotMatch(@"(?m)^\s*#(?!nullable|pragma|if NET8_0_OR_GREATER|else|endif)", text));
        Assert.All(Emitted(compilation), text => Assert.DoesNotContain(text, character => char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Surrogate));
    }

    [Fact]
    public void A_text_of_ten_megabytes_does_no_harm()
    {
        var text = new string('x', 10_000_000);
        var compilation = Compile(Metadata.Of(Metadata.Parameter("Name", $"\"type\": \"string\", \"description\": \"{text}\", \"example\": \"{text}\""), operation: $"\"summary\": \"{text}\","));

        Assert.InRange(compilation.SyntaxTrees.Sum(tree => tree.Length), 1, 1_000_000);
    }

    [Fact]
    public void A_name_of_ten_megabytes_does_no_harm() =>
        Assert.NotNull(Compile(Metadata.Of(Metadata.Parameter(new string('x', 10_000_000), "\"type\": \"string\""))));

    [Theory]
    [InlineData("{\"a\":", "}")]
    [InlineData("[", "]")]
    public void Values_nested_a_hundred_thousand_deep_are_refused_where_they_stand(string open, string close)
    {
        var deep = string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000));
        var spec = SpecFile.Read(Metadata.Of(Metadata.Parameter("Name", "\"type\": \"string\", \"x\": " + deep)));

        Assert.Contains("nested", Assert.Single(spec.Problems).Message, StringComparison.Ordinal);
        Assert.Null(OperationSet.Of([spec]).All[0].Operation);
    }

    [Fact]
    public void Schemas_nested_a_hundred_deep_are_cut()
    {
        var deep = string.Concat(Enumerable.Repeat("\"type\": \"object\", \"properties\": { \"A\": { ", 30)) + "\"type\": \"string\"" + string.Concat(Enumerable.Repeat(" } }", 30));

        Compile(Metadata.Of(Metadata.Parameter("Name", deep)));
    }

    [Theory]
    [InlineData("""{ "A": { "type": "object", "properties": { "Self": { "$ref": "#/components/schemas/A" } } } }""")]
    [InlineData("""{ "A": { "$ref": "#/components/schemas/A" } }""")]
    [InlineData("""{ "A": { "$ref": "#/components/schemas/B" }, "B": { "$ref": "#/components/schemas/A" } }""")]
    [InlineData("""{ "A": { "type": "array", "items": { "$ref": "#/components/schemas/A" } } }""")]
    [InlineData("""{ "A": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/A" } } }""")]
    public void Schemas_that_refer_to_themselves_end(string schemas) => Compile(Metadata.Of(Metadata.Parameter("Name", "\"$ref\": \"#/components/schemas/A\""), schemas));

    [Fact]
    public void Schemas_that_grow_without_end_are_cut()
    {
        // Each names the next ten times: ten to the twelfth values.
        var schemas = string.Join(", ", Enumerable.Range(0, 13).Select(level =>
            $"\"S{level}\": {{ \"type\": \"object\", \"properties\": {{ {string.Join(", ", Enumerable.Range(0, 10).Select(i => $"\"P{i}\": " + (level == 12 ? "{ \"type\": \"string\" }" : $"{{ \"$ref\": \"#/components/schemas/S{level + 1}\" }}")))} }} }}"));
        var clock = Stopwatch.StartNew();
        var operation = Assert.Single(PublishedFiles.Operations(Metadata.Of(Metadata.Parameter("Name", "\"$ref\": \"#/components/schemas/S0\""), "{ " + schemas + " }")));

        Assert.NotNull(operation.Request.Find("Name"));
        TestContext.Current.SendDiagnosticMessage(clock.Elapsed.ToString());
    }

    [Fact]
    public async Task A_pattern_that_takes_for_ever_is_given_up()
    {
        var metadata = Metadata.Of(Metadata.Parameter("Name", "\"type\": \"string\", \"pattern\": \"^(a+)+$\""));
        var consumer = new Consumer().WithSpec(metadata).With("build_property.EcsRulesOperations", "*") with
        {
            Sources = [("/src/Code.cs", "class C { void M(App.Shop.PlaceOrderRequest r) { N(new App.Shop.PlaceOrderRequest { Name = \"" + new string('a', 40) + "!\" }); } void N(object r) { } }")],
        };

        Assert.Empty(await consumer.Analyze(new EcsRequestAnalyzer(), new SpecFileAnalyzer()));
    }

    [Fact]
    public void Many_parameters_are_read_in_time_that_grows_with_their_number() =>
        Assert.Equal(20_000, Assert.Single(PublishedFiles.Operations(Metadata.Of(string.Join(",", Enumerable.Range(0, 20_000).Select(i => Metadata.Parameter("P" + i, "\"type\": \"string\"")))))).Request.Parameters.Count);

    private static IEnumerable<string> Emitted(Compilation compilation) => compilation.SyntaxTrees.Select(tree => tree.ToString());

    private static Compilation Compile(string metadata)
    {
        var compilation = new Consumer().WithSpec(metadata).With("build_property.EcsRulesOperations", "Shop.*").Generate();
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.Contains(compilation.SyntaxTrees, tree => tree.FilePath.EndsWith("Shop.PlaceOrder.g.cs", StringComparison.Ordinal));
        return compilation;
    }

    // Each character by its number, so that JSON says exactly the text.
    private static string QuoteAll(string text) => "\"" + string.Concat(text.Select(character => "\\u" + ((int)character).ToString("X4", System.Globalization.CultureInfo.InvariantCulture))) + "\"";
}
