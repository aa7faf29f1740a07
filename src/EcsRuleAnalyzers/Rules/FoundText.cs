using System;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules.Values;

namespace EcsRuleAnalyzers.Rules;

/// <summary>What a message shows of a value, as far as the value is known.</summary>
internal static class FoundText
{
    public const string Given = "given";
    public const string NotGiven = "not given";

    /// <param name="value">What is known.</param>
    /// <param name="show">How a known text is shown.</param>
    public static string Of(Known value, Func<string, string> show) => Each(value, known => known.Kind switch
    {
        KnownKind.Text => show(known.Text),
        KnownKind.Partial => EcsPlainText.Quote(known.Partial!.ToString()),
        _ => known.IsGiven == Truth.True ? Given : NotGiven,
    });

    /// <summary>The alternatives of a set one after the other.</summary>
    public static string Each(Known value, Func<Known, string> show) =>
        value.Kind == KnownKind.OneOf ? string.Join(" or ", value.Parts.Select(show).Distinct()) : show(value);
}
