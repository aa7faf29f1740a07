using System.Collections.Generic;
using System.Globalization;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules.Values;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>minLength</c>, <c>maxLength</c>: how many characters a text may have.</summary>
internal sealed class LengthKind : ValueKind
{
    public const string Id = "ECSR1004";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        Strings.Title(Id),
        Strings.Message(Id),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For(Id));

    public override EquatableArray<string> Keywords => ["minLength", "maxLength"];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override KindExample Example => new("""{ "type": "string", "minLength": 2, "maxLength": 4 }""", "four", "fifth");

    protected override IEnumerable<ValueCheck> Checks(KindReader reader, ParameterType type)
    {
        var min = reader.Count("minLength");
        var max = reader.Count("maxLength");
        if ((min is not null || max is not null) && reader.AreLimits(min ?? 0, max ?? int.MaxValue, "maxLength"))
        {
            yield return new LengthCheck(min ?? 0, max ?? int.MaxValue);
        }
    }
}

internal sealed record LengthCheck(int Min, int Max) : TextCheck
{
    public override string Keyword => "length";

    public override string Id => LengthKind.Id;

    protected override bool HoldsFor(string text) => EcsPlainText.HasLength(text, Min, Max);

    protected override Truth HoldsFor(PartialText text) => text.MinLength > Max ? Truth.False : Truth.Unknown;

    public override Bilingual Found(Known value) => FoundText.Each(value, known =>
        known.Kind == KnownKind.Partial ? OrMore(known.Partial!.MinLength.ToString(CultureInfo.InvariantCulture)) : FoundText.Of(known, Show));

    private static string Characters(int count) => count == 1 ? " character" : " characters";

    private static Bilingual OrMore(string least) => new(least + " or more", least + " 或更多");

    protected override ConditionCode EmitFor(string text) =>
        ConditionCode.Of("EcsPlainText.HasLength(" + text + ", " + Min.ToString(CultureInfo.InvariantCulture) + ", " + Max.ToString(CultureInfo.InvariantCulture) + ")");

    protected override string Show(string text) => text.Length.ToString(CultureInfo.InvariantCulture);

    public override FoundCode EmitFound(string value, ParameterType type) =>
        FoundCode.Count(EmitScope.AsText(value, type) + ".Length");

    public override Bilingual Say()
    {
        var min = Min.ToString(CultureInfo.InvariantCulture);
        var max = Max.ToString(CultureInfo.InvariantCulture);
        return Max == int.MaxValue ? new("at least " + min + Characters(Min), "至少 " + min + " 个字符")
            : Min == 0 ? new("at most " + max + Characters(Max), "最多 " + max + " 个字符")
            : new(min + " to " + max + Characters(Max), min + " 至 " + max + " 个字符");
    }
}
