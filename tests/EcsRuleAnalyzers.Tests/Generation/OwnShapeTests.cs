using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Tests.Generation;

/// <summary>Shapes of parameters that only own specs and published metadata have: whatever a spec says, what is emitted compiles.</summary>
public class OwnShapeTests
{
    private const string Item = """{ "type": "object", "properties": { "X": { "type": "string", "required": true } } }""";

    [Theory]
    [InlineData("\"A\": { \"type\": \"array\", \"items\": { \"type\": \"array\", \"items\": " + Item + " } }", "ECSR9001")]
    [InlineData("\"A\": { \"type\": \"object\", \"additionalProperties\": " + Item + " }", "")]
    [InlineData("\"A\": { \"type\": \"object\", \"additionalProperties\": { \"type\": \"array\", \"items\": " + Item + " } }", "")]
    [InlineData("\"A\": { \"type\": \"object\", \"additionalProperties\": { \"type\": \"integer\", \"minimum\": 3 } }", "")]
    [InlineData("\"A\": { \"type\": \"array\", \"style\": \"simple\", \"items\": { \"type\": \"boolean\" } }", "")]
    [InlineData("\"A\": { \"type\": \"array\", \"style\": \"simple\", \"items\": " + Item + " }", "")]
    public void Whatever_is_nested_compiles(string parameter, string problem)
    {
        var spec = Spec(parameter);

        Assert.Equal(problem.Length > 0, SpecReader.Read(spec).Problems.Count > 0);
        Assert.Empty(new Consumer().WithSpec(spec).With("build_property.EcsRulesOperations", "Own").Generate()
            .GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    [Theory]
    [InlineData("\"requiredOr\": [\"L.X\"]")]
    [InlineData("\"when\": { \"L.X\": { \"given\": true } }, \"requiredOr\": [\"A\"]")]
    [InlineData("\"dependentRequired\": { \"L.X\": [\"A\"] }")]
    [InlineData("\"differ\": [\"L.X\", \"A\"]")]
    public void A_rule_about_the_request_names_no_member_of_an_item(string rule)
    {
        var spec = Spec("\"A\": { \"type\": \"string\" }, \"L\": { \"type\": \"array\", \"items\": " + Item + " }", "{ \"name\": \"x\", " + rule + " }");
        var problem = Assert.Single(SpecReader.Read(spec).Problems);

        Assert.Equal((SpecProblem.Unresolved, "\"L.X\""), (problem.Id, spec.Substring(problem.Start, problem.Length)));
        Assert.Contains("known are A, L", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_whose_name_has_dots_has_members_too() => Assert.Empty(SpecReader.Read(Spec(
        "\"A\": { \"type\": \"string\" }, \"D.L\": { \"type\": \"array\", \"items\": " + Item + " }", "{ \"name\": \"x\", \"maxGiven\": { \"D.L.X\": 1 } }")).Problems);

    [Theory]
    [InlineData("^[z-a]+$")]
    [InlineData("^[z-a]{1,3}$")]
    public void A_range_of_characters_that_has_none_is_no_pattern(string pattern) =>
        Assert.Equal(SpecProblem.Unresolved, Assert.Single(SpecReader.Read(Spec($"\"A\": {{ \"type\": \"string\", \"pattern\": \"{pattern}\" }}")).Problems).Id);

    [Fact]
    public void Values_of_a_map_have_the_type_that_the_spec_says_and_lists_in_one_text_leave_out_what_is_empty()
    {
        var spec = Spec(
            """
            "Weights": { "type": "object", "style": "json", "additionalProperties": { "type": "number" } },
            "Any": { "type": "object", "style": "json", "additionalProperties": { "type": "array", "items": { "type": "string" } } },
            "Ports": { "type": "array", "style": "simple", "items": { "type": "integer" } },
            "Names": { "type": "array", "style": "simple", "items": { "type": "string" } },
            "None": { "type": "array", "style": "simple", "items": { "type": "string" } }
            """);
        var request = New(spec);
        request.Weights = new Dictionary<string, decimal> { ["2"] = 0.05m };
        request.Any = new Dictionary<string, object> { ["a"] = new List<string> { "b" } };
        request.Ports = new List<long> { 1, 2 };
        request.Names = new List<string> { "a", null!, "", "b" };
        request.None = new List<string> { "" };
        Dictionary<string, string> parameters = request.ToQueryParameters();

        Assert.Equal(
            [("Action", "Own"), ("Weights", """{"2":0.05}"""), ("Any", """{"a":["b"]}"""), ("Ports", "1,2"), ("Names", "a,b")],
            parameters.Select(pair => (pair.Key, pair.Value)));
    }

    [Theory]
    [InlineData("A = \"a\", M = new Dictionary<string, string>(), R = new Dictionary<string, object> { [\"k\"] = 1 }")]
    [InlineData("A = \"a\", M = {|ECSR2000:new Dictionary<string, string> { [\"k\"] = \"v\" }|}, R = new Dictionary<string, object> { [\"k\"] = 1 }")]
    [InlineData("A = \"a\", M = text, R = any")]
    [InlineData("A = \"a\", L = new List<List<string>>(), R = any")]
    public async Task An_empty_map_is_as_good_as_none(string members)
    {
        var spec = Spec(
            """
            "A": { "type": "string" },
            "M": { "type": "object", "additionalProperties": { "type": "string" } },
            "R": { "type": "object", "additionalProperties": true, "required": true },
            "L": { "type": "array", "items": { "type": "array", "items": { "type": "string" } } }
            """,
            """{ "name": "x", "dependentExcluded": { "A": ["M", "L"] } }""");
        var code = Markup.Strip(
            "using System.Collections.Generic; class C { void M(Dictionary<string, string> text, Dictionary<string, object> any) { new App.Own.OwnRequest { " + members + " }.ThrowIfInvalid(); } }",
            out var expected);
        var consumer = Consumer.Of(code).WithSpec(spec).With("build_property.EcsRulesOperations", "Own");
        var found = await consumer.Analyze(new EcsRequestAnalyzer());

        Assert.Equal(expected.Select(item => (item.Id, item.Start)), found.Select(diagnostic => (diagnostic.Id, diagnostic.Location.SourceSpan.Start)));
    }

    [Theory]
    [InlineData("w99", false)]
    [InlineData("W99", true)]
    [InlineData("w9", false)]
    [InlineData("99", true)]
    [InlineData("w1\u0001w2", true)]
    [InlineData("w100", true)]
    public void One_of_many_words_is_allowed(string value, bool isBroken)
    {
        var request = New(Spec($"\"A\": {{ \"type\": \"string\", \"enum\": [{string.Join(", ", Enumerable.Range(0, 100).Select(i => $"\"w{i}\""))}] }}"));
        request.A = value;

        Assert.Equal(isBroken ? 1 : 0, ((IEnumerable<dynamic>)request.Validate()).Count());
    }

    [Fact]
    public void Of_several_parameters_that_have_no_effect_the_one_that_is_given_is_named()
    {
        var request = New(Spec(
            "\"A\": { \"type\": \"string\" }, \"B\": { \"type\": \"string\" }, \"C\": { \"type\": \"string\" }",
            """{ "name": "x", "when": { "A": { "given": true } }, "ignored": ["B", "C"] }"""));
        request.A = "a";
        request.C = "c";

        Assert.Equal("C", Assert.Single((IEnumerable<dynamic>)request.Validate()).Parameter);
    }

    [Fact]
    public void A_rule_of_an_item_about_a_parameter_of_the_request_names_that_parameter()
    {
        var spec = Spec(
            """
            "B": { "type": "string" },
            "I": { "type": "array", "items": { "type": "object", "properties": { "C": { "type": "string" } }, "rules": [ { "name": "x", "dependentExcluded": { "C": ["^B"] } } ] } }
            """);
        var request = New(spec);
        var itemType = ((object)request).GetType().GetNestedType("IItem")!;
        dynamic item = Activator.CreateInstance(itemType)!;
        item.C = "c";
        request.B = "b";
        request.I = (dynamic)Activator.CreateInstance(typeof(List<>).MakeGenericType(itemType))!;
        request.I.Add(item);
        var violation = Assert.Single((IEnumerable<dynamic>)request.Validate());

        Assert.Equal("B", violation.Parameter);
        Assert.StartsWith("Own: C excludes B, but B is \"b\"", violation.Message);
    }

    private static dynamic New(string spec)
    {
        var consumer = new Consumer().WithSpec(spec).With("build_property.EcsRulesOperations", "Own").With("build_property.EcsRulesVisibility", "public");
        return Activator.CreateInstance(consumer.Load().GetType("App.Own.OwnRequest", throwOnError: true)!)!;
    }

    private static string Spec(string parameters, string rules = "") =>
        $$"""{ "product": "Own", "version": "2020-01-01", "operation": "Own", "parameters": { {{parameters}} }, "rules": [ {{rules}} ] }""";
}
