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
        TestSpecs.Files().Select(file => Path.GetFileNameWithoutExtension(file.Path)).Order(StringComparer.Ordinal),
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
        Assert.Empty(ExampleFacts.Broken(operation));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_accepted_request_breaks_nothing(string name) => Assert.All(Rules(name), rule =>
    {
        Assert.NotEmpty(rule.Accepted);
        Assert.Empty(ExampleFacts.Broken(SpecLibrary.Operation(name)!, rule.Accepted));
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rejected_request_breaks_its_rule_and_no_other(string name) =>
        Assert.All(Rules(name), rule => Assert.Equal([rule.Name], ExampleFacts.Broken(SpecLibrary.Operation(name)!, rule.Rejected)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_parameter_and_every_rule_is_explained_in_both_languages(string name)
    {
        var operation = SpecLibrary.Operation(name)!;

        Assert.All(operation.Request.Parameters.Select(parameter => parameter.Text).Concat(Rules(name).Select(rule => rule.Text)).Append(operation.Summary), text =>
        {
            Assert.NotEmpty(text.En);
            Assert.Contains(text.Zh, c => c >= '\u4e00');
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_text_of_a_rule_is_one_sentence_without_a_full_stop(string name) =>
        Assert.All(Rules(name), rule => Assert.False(rule.Text.En.EndsWith('.') || rule.Text.Zh.EndsWith('\u3002'), rule.Text.En));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_example_of_a_parameter_passes_the_checks_of_the_parameter(string name)
    {
        var operation = SpecLibrary.Operation(name)!;

        Assert.All(operation.Request.Parameters.SelectMany(parameter => parameter.Examples.Select(example => (parameter, example))), pair => Assert.DoesNotContain(
            operation.Request.Broken(ExampleFacts.Of(operation, new ExampleValue(pair.parameter.Name, pair.example))),
            violation => pair.parameter.Checks.Contains(violation.Rule)));
    }

    private static IEnumerable<NamedRule> Rules(string name) => SpecLibrary.Operation(name)!.Request.Rules.Where(rule => rule.Text.En.Length > 0);
}
