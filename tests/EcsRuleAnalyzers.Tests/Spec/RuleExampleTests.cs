using System.Collections;
using System.Reflection;
using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Tests.Spec;

/// <summary>The examples of every rule, in requests and in items, as code: what the analyzer says of it, and what <c>Validate</c> says when it runs.</summary>
public class RuleExampleTests
{
    private static readonly Lazy<Task<Dictionary<string, Outcome>>> Plain = new(() => Run(assumeVpc: false));
    private static readonly Lazy<Task<Dictionary<string, Outcome>>> InVpc = new(() => Run(assumeVpc: true));

    public static TheoryData<string> Names => [.. SpecLibrary.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_rejected_example_is_reported_and_found_at_run_time(string name)
    {
        foreach (var (example, index) in Examples(name))
        {
            var outcome = (await (example.AssumeVpc ? InVpc : Plain).Value)[Method(name, index, "Rejected")];

            Assert.Contains(example.Rule.Name, outcome.Reported);
            Assert.Equal(example.Rule.IsHint, !outcome.Found.Contains(example.Rule.Name));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_accepted_example_is_neither(string name)
    {
        var styles = RuleExamples.Of(SpecLibrary.Operation(name)!).Select(example => example.Rule).Where(RuleExamples.IsAboutStyle).Select(rule => rule.Name).ToList();
        foreach (var (example, index) in Examples(name))
        {
            var outcome = (await (example.AssumeVpc ? InVpc : Plain).Value)[Method(name, index, "Accepted")];

            Assert.Empty(outcome.Reported.Except(styles));
            Assert.Empty(outcome.Found);
        }
    }

    private static IEnumerable<(RuleExample Example, int Index)> Examples(string name) => RuleExamples.Of(SpecLibrary.Operation(name)!).Select((example, index) => (example, index));

    private static string Method(string operation, int index, string kind) => $"{operation}_{index}_{kind}";

    private static async Task<Dictionary<string, Outcome>> Run(bool assumeVpc)
    {
        var code = new System.Text.StringBuilder("#nullable disable\ninternal static class Examples\n{\n");
        foreach (var operation in TestSpecs.Embedded)
        {
            foreach (var (example, index) in Examples(operation.Name).Where(pair => pair.Example.AssumeVpc == assumeVpc))
            {
                Append(Method(operation.Name, index, "Accepted"), operation.RequestType, ExampleCode.Members(operation, example.Accepted));
                Append(Method(operation.Name, index, "Rejected"), operation.RequestType, ExampleCode.Members(operation, example.Rejected));
            }
        }

        var consumer = Consumer.Of(code.Append('}').ToString()).With("ecs_rules.assume_vpc", assumeVpc ? "true" : "false");
        var reported = (await consumer.Analyze(new EcsRequestAnalyzer())).ToLookup(
            diagnostic => diagnostic.Location.SourceTree!.GetText().Lines.GetLineFromPosition(diagnostic.Location.SourceSpan.Start).ToString().Split(' ', '(')[3],
            diagnostic => diagnostic.Properties[PropertyKeys.Rule]!);
        return consumer.Load().GetType("Examples")!.GetMethods(BindingFlags.Static | BindingFlags.NonPublic).ToDictionary(
            method => method.Name,
            method => new Outcome([.. reported[method.Name]], [.. Violations(method.Invoke(null, null)!)]));

        void Append(string method, string type, string members) => code.Append($"internal static App.Ecs.{type} {method}() => new App.Ecs.{type} {{ {members} }};\n");
    }

    private static IEnumerable<string> Violations(object request) =>
        ((IEnumerable)request.GetType().GetMethod("Validate")!.Invoke(request, null)!).Cast<object>().Select(violation => (string)violation.GetType().GetProperty("RuleName")!.GetValue(violation)!);

    private sealed record Outcome(IReadOnlyList<string> Reported, IReadOnlyList<string> Found);
}
