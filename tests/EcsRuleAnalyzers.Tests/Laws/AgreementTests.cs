using System.Reflection;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Laws;

/// <summary>Agreement: on a request of which everything is known, compiled emitted code and the evaluated rules say the same.</summary>
public class AgreementTests
{
    /// <summary>For each operation in one run, half of them with ecs_rules.assume_vpc.</summary>
    private const int Requests = 20_000;

    private static readonly IReadOnlyList<Operation> Operations = [.. TestSpecs.All];
    private static readonly Lazy<Assembly> Plain = new(() => Load(assumeVpc: false));
    private static readonly Lazy<Assembly> InVpc = new(() => Load(assumeVpc: true));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Validate_finds_the_violations_that_evaluation_finds(bool assumeVpc) => Compare(assumeVpc, Requests, (operation, compiled) => Violations(operation, compiled, assumeVpc));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_condition_is_true_exactly_when_its_rule_is_decided_that_way(bool assumeVpc) => Compare(assumeVpc, Requests / 5, (operation, compiled) => Decisions(operation, compiled, assumeVpc));

    /// <summary>A test of one request: the first place where the two faces differ in what they report.</summary>
    internal static Func<Random, string?> Violations(Operation operation, RequestAdapter.Compiled compiled, bool assumeVpc)
    {
        var values = new RequestValues(operation.Request);
        return random =>
        {
            var slots = values.Next(random);
            var evaluated = Verdicts.Violations(operation, RequestFacts.Of(operation.Request, slots, assumeVpc));
            var emitted = compiled.Validate(slots);
            return evaluated == emitted ? null : $"{operation.Name} {RequestFacts.Show(slots)}\nevaluated:\n{evaluated}\nemitted:\n{emitted}";
        };
    }

    private static Func<Random, string?> Decisions(Operation operation, RequestAdapter.Compiled compiled, bool assumeVpc)
    {
        var values = new RequestValues(operation.Request);
        return random =>
        {
            var slots = values.Next(random);
            var evaluated = Verdicts.All(operation.Request, RequestFacts.Of(operation.Request, slots, assumeVpc));
            var emitted = compiled.Decide(slots);
            var at = evaluated.Zip(emitted).TakeWhile(pair => pair.First == pair.Second).Count();
            return evaluated == emitted ? null : $"{Verdicts.Name(operation.Request, slots, at)} is {evaluated[at]} but emitted {emitted[at]} for {RequestFacts.Show(slots)}";
        };
    }

    private static void Compare(bool assumeVpc, int requests, Func<Operation, RequestAdapter.Compiled, Func<Random, string?>> test)
    {
        foreach (var operation in Operations)
        {
            Samples.Check(requests / 2, test(operation, RequestAdapter.Load((assumeVpc ? InVpc : Plain).Value, operation)));
        }
    }

    private static Assembly Load(bool assumeVpc) =>
        (TestSpecs.Consumer.With("ecs_rules.assume_vpc", assumeVpc ? "true" : "false") with
        {
            // Some checks are written in two ways, for new and for old frameworks.
            Framework = assumeVpc ? "netstandard2.0" : "net10.0",
            Sources = [.. Operations.Select(operation => ("/src/" + operation.Name + "Adapter.cs", RequestAdapter.Source(operation, assumeVpc)))],
        }).Load();
}
