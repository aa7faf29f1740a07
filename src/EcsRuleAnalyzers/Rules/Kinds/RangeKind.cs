using System.Collections.Generic;
using System.Globalization;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules.Values;
using EcsRuleAnalyzers.Text;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>minimum</c>, <c>maximum</c>, <c>exclusiveMinimum</c>, <c>exclusiveMaximum</c>: limits of a number, also of one that travels as text.</summary>
internal sealed class RangeKind : ValueKind
{
    public const string Id = "ECSR1003";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        Strings.Title(Id),
        Strings.Message(Id),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For(Id));

    public override EquatableArray<string> Keywords => ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override KindExample Example => new("""{ "type": "string", "format": "integer", "minimum": 1, "maximum": 100 }""", "100", "101");

    protected override IEnumerable<ValueCheck> Checks(KindReader reader, ParameterType type)
    {
        var min = Limit(reader, "minimum", "exclusiveMinimum", out var minIsExcluded);
        var max = Limit(reader, "maximum", "exclusiveMaximum", out var maxIsExcluded);
        if ((min is not null || max is not null) && reader.AreLimits(min ?? decimal.MinValue, max ?? decimal.MaxValue, reader.Get("maximum") is null ? "exclusiveMaximum" : "maximum"))
        {
            yield return new RangeCheck(min, minIsExcluded, max, maxIsExcluded);
        }
    }

    // Draft 4 of JSON Schema has a boolean beside the limit, later drafts have a limit of its own; both are in use.
    private static decimal? Limit(KindReader reader, string keyword, string exclusiveKeyword, out bool isExcluded)
    {
        var limit = reader.Number(keyword);
        var exclusive = reader.Get(exclusiveKeyword);
        isExcluded = exclusive?.Kind == JsonKind.True;
        if (exclusive is null || exclusive.Kind is JsonKind.True or JsonKind.False)
        {
            return limit;
        }

        isExcluded = true;
        return reader.Number(exclusiveKeyword);
    }
}

internal sealed record RangeCheck(decimal? Min, bool MinIsExcluded, decimal? Max, bool MaxIsExcluded) : TextCheck
{
    public override string Keyword => "range";

    public override string Id => RangeKind.Id;

    protected override bool HoldsFor(string text) =>
        EcsPlainText.IsInRange(text, Min ?? decimal.MinValue, MinIsExcluded, Max ?? decimal.MaxValue, MaxIsExcluded);

    public override ConditionCode Emit(string value, ParameterType type) => type switch
    {
        ParameterType.Text when IsWhole => ConditionCode.Of("EcsPlainText.IsInRange(" + value + ", " + WholeLimits + ")"),
        ParameterType.Text or ParameterType.Boolean => base.Emit(value, type),
        ParameterType.Number => EmitFor("(decimal)" + value),
        _ => EmitFor(value),
    };

    protected override ConditionCode EmitFor(string text) => ConditionCode.Of(
        "EcsPlainText.IsInRange(" + text
        + ", " + (Min is { } min ? CodeWriter.Literal(min) : "decimal.MinValue") + ", " + (MinIsExcluded ? "true" : "false")
        + ", " + (Max is { } max ? CodeWriter.Literal(max) : "decimal.MaxValue") + ", " + (MaxIsExcluded ? "true" : "false") + ")");

    public override Bilingual Say()
    {
        var min = Min?.ToString(CultureInfo.InvariantCulture);
        var max = Max?.ToString(CultureInfo.InvariantCulture);
        return (min, max, MinIsExcluded || MaxIsExcluded) switch
        {
            ({ }, { }, false) => new("from " + min + " to " + max, min + " 至 " + max),
            ({ }, null, _) => AtLeast(min),
            (null, _, _) => AtMost(max!),
            _ => Bilingual.Join(" and ", " 且", [AtLeast(min), AtMost(max)]),
        };
    }

    public override ConditionCode? EmitWith(ValueCheck before, string text) =>
        before is IntegerCheck && IsWhole ? ConditionCode.Of("EcsPlainText.IsWholeNumber(" + text + ", " + WholeLimits + ")") : null;

    private bool IsWhole => IsWholeLimit(Min) && IsWholeLimit(Max) && !MinIsExcluded && !MaxIsExcluded;

    private string WholeLimits => CodeWriter.Literal((long)Min!) + ", " + CodeWriter.Literal((long)Max!);

    private static bool IsWholeLimit(decimal? limit) => limit is { } number && number >= long.MinValue && number <= long.MaxValue && number == decimal.Truncate(number);

    private Bilingual AtLeast(string min) => MinIsExcluded ? new("more than " + min, "大于 " + min) : new("at least " + min, "不小于 " + min);

    private Bilingual AtMost(string max) => MaxIsExcluded ? new("less than " + max, "小于 " + max) : new("at most " + max, "不大于 " + max);
}
