using System;
using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules.Values;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>format: integer</c>: a whole number in decimal digits that travels as text.</summary>
internal sealed class IntegerKind : FormatKind
{
    public override string Format => "integer";

    public override DiagnosticDescriptor Descriptor => PatternKind.Rule;

    public override KindExample Example => new("""{ "type": "string", "format": "integer" }""", "12", "1.5");

    protected override IEnumerable<ValueCheck> Checks(KindReader reader) => [new IntegerCheck()];
}

internal sealed record IntegerCheck : TextCheck
{
    public override string Keyword => "format";

    public override string Id => PatternKind.Id;

    private static readonly Language Digits = Language.Of("[0-9]+");

    protected override Language Passing => Digits;

    protected override bool HoldsFor(string text) => EcsPlainText.IsDigits(text);

    protected override ConditionCode EmitFor(string text) => ConditionCode.Of("EcsPlainText.IsDigits(" + text + ")");

    // Blanks around it, a plus sign, a decimal point without decimals, the wide digits of Chinese keyboards.
    public override IEnumerable<string> Repairs(string text)
    {
        var plain = new string([.. text.Trim().Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c)]);
        plain = plain.StartsWith("+", StringComparison.Ordinal) ? plain.Substring(1) : plain;
        var point = plain.IndexOf('.');
        return [point > 0 && plain.Substring(point + 1).All(c => c == '0') ? plain.Substring(0, point) : plain];
    }

    public override Bilingual Say() => new("a whole number in digits", "用数字书写的整数");
}
