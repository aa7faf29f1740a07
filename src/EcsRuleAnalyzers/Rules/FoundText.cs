using System;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules.Values;

namespace EcsRuleAnalyzers.Rules;

/// <summary>What a message shows of a value, as far as the value is known.</summary>
internal static class FoundText
{
    public static readonly Bilingual Given = new("given", "已设置");
    public static readonly Bilingual NotGiven = new("not given", "未设置");

    /// <param name="value">What is known.</param>
    /// <param name="show">How a known text is shown.</param>
    public static Bilingual Of(Known value, Func<string, string> show)
    {
        var found = Each(value, known => known.Kind switch
        {
            KnownKind.Text => Bilingual.Same(show(known.Text)),
            KnownKind.Partial => Bilingual.Same(EcsPlainText.Quote(known.Partial!.ToString())),
            _ => known.IsGiven == Truth.True ? Given : NotGiven,
        });

        // English says "is" of a value and of "given" alike, Chinese only of a value.
        return found.Zh.StartsWith("\"", StringComparison.Ordinal) ? found with { Zh = "为 " + found.Zh } : found;
    }

    /// <summary>The alternatives of a set one after the other.</summary>
    public static Bilingual Each(Known value, Func<Known, Bilingual> show) =>
        value.Kind == KnownKind.OneOf ? Bilingual.Join(" or ", " 或 ", value.Parts.Select(show).Distinct()) : show(value);
}
