using System.Collections.Generic;
using System.Globalization;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules.Values;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>format: json-array</c>, with <c>maxItems</c>: a list of texts that travels as one text in JSON.</summary>
internal sealed class JsonArrayKind : FormatKind
{
    public override string Format => "json-array";

    public override EquatableArray<string> Keywords => ["format", "maxItems"];

    public override DiagnosticDescriptor Descriptor => PatternKind.Rule;

    public override KindExample Example => new("""{ "type": "string", "format": "json-array", "maxItems": 2 }""", """["sg-1", "sg-2"]""", "sg-1");

    /// <summary>Whether <c>maxItems</c> of a parameter counts the items of a JSON array.</summary>
    public static bool Reads(KindReader reader) => reader.Owner["format"]?.Text == "json-array";

    protected override IEnumerable<ValueCheck> Checks(KindReader reader)
    {
        yield return new JsonArrayCheck();
        if (reader.Count("maxItems") is { } max)
        {
            yield return new JsonArrayCountCheck(max);
        }
    }
}

internal sealed record JsonArrayCheck : TextCheck
{
    public override string Keyword => "format";

    public override string Id => PatternKind.Id;

    private static readonly Language Form = Language.Of("[ \t\r\n]*\\[.*\\][ \t\r\n]*");

    protected override Language Passing => Form;

    protected override bool HoldsFor(string text) => EcsJsonArrayText.Count(text) >= 0;

    protected override ConditionCode EmitFor(string text) => ConditionCode.AtLeast("EcsJsonArrayText.Count(" + text + ")", "0");

    public override Bilingual Say() => new("a JSON array of texts, such as [\"a\", \"b\"]", "由字符串组成的 JSON 数组，例如 [\"a\", \"b\"]");
}

internal sealed record JsonArrayCountCheck(int Max) : TextCheck
{
    public override string Keyword => "maxItems";

    public override string Id => ItemCountKind.Id;

    protected override bool HoldsFor(string text) => EcsJsonArrayText.Count(text) <= Max;

    protected override ConditionCode EmitFor(string text) => ConditionCode.AtMost("EcsJsonArrayText.Count(" + text + ")", Max.ToString(CultureInfo.InvariantCulture));

    protected override string Show(string text) => EcsJsonArrayText.Count(text).ToString(CultureInfo.InvariantCulture);

    public override FoundCode EmitFound(string value, ParameterType type) =>
        FoundCode.Count("EcsJsonArrayText.Count(" + value + ")");

    public override Bilingual Say() => new("at most " + Max.ToString(CultureInfo.InvariantCulture), "最多 " + Max.ToString(CultureInfo.InvariantCulture) + " 项");

    public override Bilingual Found(Known value) => FoundText.Each(value, known => Bilingual.Same(Show(known.Text)));
}
