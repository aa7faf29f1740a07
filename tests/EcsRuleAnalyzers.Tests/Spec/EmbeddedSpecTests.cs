using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Spec;

/// <summary>What every spec of the product promises.</summary>
public class EmbeddedSpecTests
{
    public static TheoryData<string> Names => [.. SpecLibrary.Names];

    [Fact]
    public void Every_file_of_the_folder_is_embedded_under_the_name_of_its_operation() => Assert.Equal(
        TestSpecs.Files().Where(file => !TestSpecs.IsShape(file.Path)).Select(file => Path.GetFileNameWithoutExtension(file.Path)).Order(StringComparer.Ordinal),
        TestSpecs.Embedded.Select(operation => operation.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_spec_has_no_mistakes(string name) => Assert.Empty(SpecLibrary.Find(name)!.Problems);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_breaks_nothing(string name)
    {
        var operation = SpecLibrary.Operation(name)!;

        Assert.NotEmpty(operation.Example);
        Assert.Empty(Broken(operation, false, []));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_accepted_request_breaks_nothing(string name) => Assert.All(Rules(name).Where(example => !RuleExamples.IsAboutStyle(example.Rule)), example =>
    {
        Assert.NotEmpty(example.Accepted);
        Assert.Empty(Broken(SpecLibrary.Operation(name)!, example.AssumeVpc, example.Accepted));
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rejected_request_breaks_its_rule_and_no_other(string name) => Assert.All(Rules(name).Where(example => !RuleExamples.IsAboutStyle(example.Rule)), example =>
        Assert.Equal([example.Rule.Name], Broken(SpecLibrary.Operation(name)!, example.AssumeVpc, example.Rejected)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_request_in_a_deprecated_style_breaks_only_that(string name) => Assert.All(Rules(name).Where(example => RuleExamples.IsAboutStyle(example.Rule)), example =>
    {
        Assert.Equal([example.Rule.Name], ExampleFacts.Broken(SpecLibrary.Operation(name)!, example.Rejected));
        Assert.DoesNotContain(example.Rule.Name, example.Accepted.Count == 0 ? [] : ExampleFacts.Broken(SpecLibrary.Operation(name)!, example.Accepted));
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_parameter_and_every_rule_is_explained_in_both_languages(string name)
    {
        var operation = SpecLibrary.Operation(name)!;

        Assert.All(Parameters(operation.Request).Select(parameter => parameter.Text).Concat(Rules(name).Select(example => example.Rule.Text)).Append(operation.Summary), text =>
        {
            Assert.NotEmpty(text.En);
            Assert.Contains(text.Zh, c => c >= '\u4e00');
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_text_of_a_rule_is_one_sentence_without_a_full_stop(string name) =>
        Assert.All(Rules(name), example => Assert.False(example.Rule.Text.En.EndsWith('.') || example.Rule.Text.Zh.EndsWith('\u3002'), example.Rule.Text.En));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_example_of_a_parameter_passes_the_checks_of_the_parameter(string name)
    {
        var operation = SpecLibrary.Operation(name)!;

        // Hints aside: an example of a client token is a constant.
        Assert.All(Parameters(operation.Request), parameter => Assert.All(parameter.Examples, example => Assert.DoesNotContain(
            parameter.Checks,
            check => !check.IsHint && check.Body.Holds(new Facts([KeyValuePair.Create(parameter.Name, Known.Of(example))])) == Truth.False)));
    }

    private static IEnumerable<RuleExample> Rules(string name) => RuleExamples.Of(SpecLibrary.Operation(name)!);

    private static IEnumerable<string> Broken(Operation operation, bool assumeVpc, IEnumerable<ExampleValue> overlay) =>
        operation.Request.Broken(ExampleFacts.Of(operation, assumeVpc, overlay)).Where(violation => !RuleExamples.IsAboutStyle(violation.Rule)).Select(violation => violation.Rule.Name);

    private static IEnumerable<Parameter> Parameters(Shape shape) =>
        shape.Parameters.Concat(shape.Parameters.SelectMany(parameter => (parameter.Shape ?? parameter.Item?.Shape) is { } nested ? Parameters(nested) : []));
}
