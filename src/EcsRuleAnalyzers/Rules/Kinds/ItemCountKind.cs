using System.Collections.Generic;
using System.Globalization;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>minItems</c>, <c>maxItems</c>: how many items a list may have.</summary>
internal sealed class ItemCountKind : ValueKind
{
    public const string Id = "ECSR1011";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        Strings.Title(Id),
        Strings.Message(Id),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For(Id));

    public override EquatableArray<string> Keywords => ["minItems", "maxItems"];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override KindExample Example => new("""{ "type": "array", "items": { "type": "string" }, "minItems": 1, "maxItems": 2 }""", "a,b", "a,b,c");

    protected override bool Fits(KindReader reader, ParameterType type) => type == ParameterType.List || JsonArrayKind.Reads(reader);

    protected override IEnumerable<ValueCheck> Checks(KindReader reader, ParameterType type)
    {
        var min = reader.Count("minItems");
        var max = reader.Count("maxItems");
        if (type == ParameterType.List && (min ?? max) is not null && reader.AreLimits(min ?? 0, max ?? int.MaxValue, "maxItems"))
        {
            yield return new ItemCountCheck(min ?? 0, max ?? int.MaxValue);
        }
    }
}

internal sealed record ItemCountCheck(int Min, int Max) : ListCheck
{
    public override string Keyword => "items";

    public override string Id => ItemCountKind.Id;

    protected override Truth HoldsFor(Known list) => Truths.Of(list.Parts.Count >= Min && list.Parts.Count <= Max);

    public override ConditionCode Emit(string value, ParameterType type) =>
        (Min == 0 ? ConditionCode.Always : ConditionCode.AtLeast(value + ".Count", Min.ToString(CultureInfo.InvariantCulture)))
        & (Max == int.MaxValue ? ConditionCode.Always : ConditionCode.AtMost(value + ".Count", Max.ToString(CultureInfo.InvariantCulture)));

    public override Bilingual Say()
    {
        var min = Min.ToString(CultureInfo.InvariantCulture);
        var max = Max.ToString(CultureInfo.InvariantCulture);
        return Max == int.MaxValue ? new("at least " + min + Items(Min), "至少 " + min + " 项")
            : Min <= 1 ? new("at most " + max + Items(Max), "最多 " + max + " 项")
            : new(min + " to " + max + Items(Max), min + " 至 " + max + " 项");
    }

    private static string Items(int count) => count == 1 ? " item" : " items";
}
