using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Rules.Kinds;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Laws;

/// <summary>The laws hold for a kind only when a spec that they run on uses it.</summary>
public class KitchenSinkTests
{
    private static readonly IReadOnlyList<Rule> Nodes =
        [.. RuleTree.Shapes(TestSpecs.KitchenSink.Request).SelectMany(RuleTree.RulesOf).SelectMany(rule => RuleTree.Nodes(rule.Body))];

    [Fact]
    public void Every_kind_of_rule_is_in_the_kitchen_sink() => AssertAllUsed<Rule>(Nodes, OfNoSpec);

    [Fact]
    public void Every_check_of_a_value_is_in_the_kitchen_sink() =>
        AssertAllUsed<ValueCheck>(Nodes.OfType<OnValue>().SelectMany(node => RuleTree.Checks(node.Check)));

    // Nothing of what is in a map is checked; the round trip of published operations fills them.
    [Fact]
    public void Every_type_is_in_the_kitchen_sink() => Assert.Empty(Enum.GetValues<ParameterType>().Except([ParameterType.Map]).Except(Parameters(TestSpecs.KitchenSink.Request).Select(parameter => parameter.Ref.Type)));

    // A key that is no parameter: found in code, and of no request.
    private static readonly Type[] OfNoSpec = [typeof(UnknownKeyRule)];

    private static void AssertAllUsed<T>(IEnumerable<T> used, params Type[] except) =>
        Assert.Empty(typeof(T).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract)
            .Except(used.Select(node => node!.GetType()))
            .Except(except));

    private static IEnumerable<Parameter> Parameters(Shape shape) => RuleTree.Shapes(shape).SelectMany(one => one.Parameters);
}
