using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Rules.Kinds;

namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>A rule of a spec with its examples as overlays on the example of the operation, also where it stands in the items of a list.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Path">Where it stands: empty for the request, <c>Permissions.1.</c> for an item.</param>
/// <param name="Accepted">Breaks nothing.</param>
/// <param name="Rejected">Breaks the rule.</param>
internal sealed record RuleExample(NamedRule Rule, string Path, IReadOnlyList<ExampleValue> Accepted, IReadOnlyList<ExampleValue> Rejected)
{
    /// <summary>The setting under which the rule speaks.</summary>
    public bool AssumeVpc => Rule.Body is OnlyInVpcRule;
}

internal static class RuleExamples
{
    /// <summary>Every rule that its spec states; checks of a single value have no examples.</summary>
    public static IEnumerable<RuleExample> Of(Operation operation) =>
        Of(operation.Request).Concat(operation.Request.Parameters.SelectMany(parameter => parameter.Item?.Shape is { } items ? InItems(parameter, items) : []));

    /// <summary>What is pointed out of every request of its style, whatever else is right or wrong with it.</summary>
    public static bool IsAboutStyle(NamedRule rule) => rule.Id == DeprecatedKind.Id;

    private static IEnumerable<RuleExample> Of(Shape shape) =>
        shape.Rules.Where(rule => !rule.Name.EndsWith(".deprecated", StringComparison.Ordinal)).Select(rule => new RuleExample(rule, "", rule.Accepted, rule.Rejected));

    private static IEnumerable<RuleExample> InItems(Parameter list, Shape items) => Of(items).Select(example => example with
    {
        Path = list.Name + ".1.",
        Accepted = InItem(list, items, example.Accepted),
        Rejected = InItem(list, items, example.Rejected),
    });

    // ^Name is one of the request itself.
    private static List<ExampleValue> InItem(Parameter list, Shape items, IReadOnlyList<ExampleValue> overlay) =>
    [
        new ExampleValue(list.Name, null, [new ExampleValue("", null, [.. items.Example.Concat(overlay.Where(value => value.Parameter[0] != Facts.RequestMark)).GroupBy(value => value.Parameter).Select(values => values.Last())])]),
        .. overlay.Where(value => value.Parameter[0] == Facts.RequestMark).Select(value => value with { Parameter = value.Parameter[1..] }),
    ];
}
