using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules;

namespace EcsRuleAnalyzers.Model;

/// <summary>A documented parameter.</summary>
/// <param name="Ref">The parameter as rules see it.</param>
/// <param name="Checks">What is checked of it, in the order of judgement: only the first broken check of a value speaks.</param>
/// <param name="Values">The closed set of values, for constants and completion; empty when the set is open.</param>
/// <param name="Item">For a list the parameter that describes an item and has the name of the list; for a map of texts the one that describes a value.</param>
/// <param name="Shape">For an object its members.</param>
internal sealed record Parameter(
    ParameterRef Ref,
    Bilingual Text,
    bool IsRequired,
    EquatableArray<string> Examples,
    EquatableArray<AllowedValue> Values,
    EquatableArray<NamedRule> Checks,
    Parameter? Item,
    Shape? Shape)
{
    /// <summary>Where in the request it travels.</summary>
    public ParameterLocation In { get; init; }

    /// <summary>How a list or an object is written.</summary>
    public ParameterStyle Style { get; init; }

    public string Name => Ref.Name;

    /// <summary>Of a list whether its items are values of which something is checked, or lists of such values.</summary>
    public bool HasCheckedValues { get; } = Ref.Type == ParameterType.List && Item is { Shape: null } item && (item.Checks.Any(IsOfValue) || item.HasCheckedValues);

    /// <summary>The item of a list of values as a parameter of its own, with what is checked of a value; that it must be there is nothing to check of an item.</summary>
    /// <param name="number">Its number, from one.</param>
    public Parameter Value(string number) => Item!.As(Item.Ref with { Name = Name + "." + number });

    /// <summary>The same parameter by another name, with what is checked of its value.</summary>
    public Parameter As(ParameterRef other) =>
        this with { Ref = other, Checks = [.. Checks.Where(IsOfValue).Select(check => check with { Body = ((OnValue)check.Body) with { Parameter = other } })] };

    private static bool IsOfValue(NamedRule check) => check.Body is OnValue;
}

/// <summary>A value of a closed set and what it means.</summary>
internal sealed record AllowedValue(string Value, Bilingual Text);
