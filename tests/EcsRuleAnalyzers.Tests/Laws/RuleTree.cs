using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Rules.Kinds;

namespace EcsRuleAnalyzers.Tests.Laws;

/// <summary>Walks the trees that rules are.</summary>
internal static class RuleTree
{
    /// <summary>A rule and everything it is made of.</summary>
    public static IEnumerable<Rule> Nodes(Rule rule) => rule switch
    {
        AllOf all => all.Rules.SelectMany(Nodes).Prepend(rule),
        WhenRule bound => Nodes(bound.When).Concat(Nodes(bound.Body)).Prepend(rule),
        OnlyInVpcRule bound => Nodes(bound.Body).Prepend(rule),
        _ => [rule],
    };

    public static IEnumerable<ValueCheck> Checks(ValueCheck check) =>
        check is NotCheck not ? not.Checks.SelectMany(Checks).Prepend(check) : [check];

    /// <summary>A shape and the shapes of its items and objects, outermost first.</summary>
    public static IEnumerable<Shape> Shapes(Shape shape) => shape.Parts.SelectMany(Shapes).Prepend(shape);

    /// <summary>The checks and rules of one shape, in the order they are judged.</summary>
    public static IEnumerable<NamedRule> RulesOf(Shape shape) => shape.Parameters.SelectMany(parameter => parameter.Checks).Concat(shape.Rules);
}
