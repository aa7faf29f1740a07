using System.Collections.Generic;
using System.Globalization;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules.Values;
using EcsRuleAnalyzers.Text;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>pattern</c>: a regular expression that must match somewhere in the text (ECMA-262 as far as .NET agrees).</summary>
internal sealed class PatternKind : ValueKind
{
    public const string Id = "ECSR1005";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        Strings.Title(Id),
        Strings.Message(Id),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For(Id));

    public override EquatableArray<string> Keywords => ["pattern"];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override KindExample Example => new("""{ "type": "string", "pattern": "^[a-z-]+$" }""", "cn-hangzhou", "cn hangzhou");

    protected override IEnumerable<ValueCheck> Checks(KindReader reader, ParameterType type)
    {
        if (reader.Get("pattern", JsonKind.String, "a regular expression") is { } pattern)
        {
            if (PatternCheck.IsUnderstood(pattern.Text))
            {
                yield return new PatternCheck(pattern.Text);
            }
            else
            {
                reader.Unresolved(pattern.Start, pattern.Length, "this pattern is no regular expression that .NET understands, so it is not checked");
            }
        }
    }
}

internal sealed record PatternCheck(string Pattern) : TextCheck
{
    public override string Keyword => "pattern";

    public override string Id => PatternKind.Id;

    // What other dialects write and .NET reads as something else: classes within classes, and the class of everything or nothing.
    private static readonly string[] Foreign = ["[[:", "&&[", "[]", "[^]"];

    public static bool IsUnderstood(string pattern)
    {
        if (System.Array.Exists(Foreign, part => pattern.IndexOf(part, System.StringComparison.Ordinal) >= 0))
        {
            return false;
        }

        try
        {
            EcsPatternText.IsMatch("", pattern);
            return true;
        }
        catch (System.ArgumentException)
        {
            return false;
        }
    }

    protected override bool HoldsFor(string text) => EcsPatternText.IsMatch(text, Pattern);

    // A value that is checked is never empty.
    protected override ConditionCode EmitFor(string text) => ConditionCode.Of(EcsPatternText.TryReadSet(Pattern, out var low, out var high)
        ? "EcsPatternText.IsMadeOf(" + text + ", " + Set(low) + ", " + Set(high) + ")"
        : "EcsPatternText.IsMatch(" + text + ", " + CodeWriter.Literal(Pattern) + ")");

    private static string Set(ulong bits) => "0x" + bits.ToString("X16", CultureInfo.InvariantCulture) + "UL";

    public override IEnumerable<string> Repairs(string text) => [text.Trim()];

    public override Bilingual Say() => EcsPatternText.TryReadSet(Pattern, out var low, out var high) && CharacterSet.Say(low, high) is { } words
        ? new("made of " + words.En + " only", "仅由" + words.Zh + "组成")
        : new("of the form " + Pattern, "匹配正则表达式 " + Pattern);
}
