using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules;

namespace EcsRuleAnalyzers.Model;

/// <summary>Parameters and the rules that bind them: a request, or an item of a list in it.</summary>
/// <param name="Parameters">In wire order.</param>
/// <param name="Rules">The rules between them.</param>
/// <param name="Example">Of an item a complete one that breaks no rule; a request has its example in its operation.</param>
internal sealed record Shape(EquatableArray<Parameter> Parameters, EquatableArray<NamedRule> Rules, EquatableArray<ExampleValue> Example = default)
{
    public static readonly Shape Empty = new(EquatableArray<Parameter>.Empty, EquatableArray<NamedRule>.Empty);

    /// <summary>The shapes of objects and of the items of lists, of values as of a list of one.</summary>
    public IEnumerable<Shape> Parts =>
        Parameters.Select(parameter => parameter.HasCheckedValues ? Empty with { Parameters = [parameter.Value("1")] } : parameter.Shape ?? parameter.Item?.Shape).OfType<Shape>();

    /// <summary>The number of an item as it stands in paths: the first is 1.</summary>
    public static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    public Parameter? Find(string name)
    {
        foreach (var parameter in Parameters)
        {
            if (parameter.Name == name)
            {
                return parameter;
            }
        }

        return null;
    }

    /// <summary>
    /// Every rule that is proven to be broken. This is the order and the selection that emitted code follows too:
    /// parameter by parameter the first broken check (a hint only when nothing else is broken), then the rules between
    /// parameters, then the items of lists.
    /// </summary>
    /// <param name="facts">What is known.</param>
    /// <param name="path">Where the facts stand, such as <c>Permissions.2.</c>; empty for a request.</param>
    public IEnumerable<Violation> Broken(Facts facts, string path = "") => Broken(facts, facts, path);

    private IEnumerable<Violation> Broken(Facts facts, Facts request, string path) =>
        BrokenHere(facts, path).Concat(Parameters.SelectMany(parameter => BrokenItems(parameter, facts[parameter.Name], request, path)));

    /// <summary>The same without the items of lists.</summary>
    public IEnumerable<Violation> BrokenHere(Facts facts, string path)
    {
        foreach (var parameter in Parameters)
        {
            if (FirstBroken(parameter, facts) is { } broken)
            {
                yield return new Violation(broken, path, facts);
            }
        }

        foreach (var rule in Rules)
        {
            if (rule.Body.Holds(facts) == Truth.False)
            {
                yield return new Violation(rule, path, facts);
            }
        }
    }

    private static NamedRule? FirstBroken(Parameter parameter, Facts facts)
    {
        // Checks say nothing of a value of which nothing is known.
        NamedRule? hint = null;
        if (facts[parameter.Name].Kind == KnownKind.Unknown)
        {
            return hint;
        }

        foreach (var check in parameter.Checks)
        {
            if ((check.IsHint && hint is not null) || check.Body.Holds(facts) != Truth.False)
            {
                continue;
            }

            if (!check.IsHint)
            {
                return check;
            }

            hint = check;
        }

        return hint;
    }

    private static IEnumerable<Violation> BrokenItems(Parameter parameter, Known value, Facts request, string path) => (parameter, value) switch
    {
        ({ Shape: { } shape }, { Kind: KnownKind.Item, Facts: { } facts }) => shape.Broken(facts.Within(request), request, path + parameter.Name + "."),
        ({ HasCheckedValues: true }, { Kind: KnownKind.List }) => value.Parts.SelectMany((item, index) => BrokenValue(parameter.Value(Number(index)), item, request, path)),
        ({ Item.Shape: { } items }, { Kind: KnownKind.List }) => value.Parts.SelectMany((item, index) => item.Facts is null
            ? []
            : items.Broken(item.Facts.Within(request), request, path + parameter.Name + "." + Number(index) + ".")),
        _ => [],
    };

    private static IEnumerable<Violation> BrokenValue(Parameter value, Known known, Facts request, string path) =>
        (Empty with { Parameters = [value] }).Broken(request.OfItem([new(value.Name, known)]), request, path);
}

/// <summary>A broken rule and where it is broken.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Path">Where it is broken; see <see cref="Shape.Broken(Facts, string)"/>.</param>
/// <param name="Subject">The parameter that is named.</param>
internal sealed record Violation(NamedRule Rule, string Path, ParameterRef Subject)
{
    public Violation(NamedRule rule, string path, Facts facts)
        : this(rule, path, rule.Body.SubjectOf(facts))
    {
    }

    public string Parameter => Subject.PathFrom(Path);
}
