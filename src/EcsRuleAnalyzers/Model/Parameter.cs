using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules;

namespace EcsRuleAnalyzers.Model;

/// <summary>A documented parameter.</summary>
/// <param name="Ref">The parameter as rules see it.</param>
/// <param name="Checks">What is checked of it, in the order of judgement: only the first broken check of a value speaks.</param>
/// <param name="Values">The closed set of values, for constants and completion; empty when the set is open.</param>
/// <param name="Item">For a list the parameter that describes an item; for a map of texts the one that describes a value.</param>
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
}

/// <summary>A value of a closed set and what it means.</summary>
internal sealed record AllowedValue(string Value, Bilingual Text);
