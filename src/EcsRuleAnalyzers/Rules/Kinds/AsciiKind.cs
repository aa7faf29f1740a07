using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules.Values;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>format: ascii</c>: only ASCII characters.</summary>
internal sealed class AsciiKind : FormatKind
{
    public override string Format => "ascii";

    public override DiagnosticDescriptor Descriptor => PatternKind.Rule;

    public override KindExample Example => new("""{ "type": "string", "format": "ascii" }""", "123e4567-e89b", "t\u00F6ken");

    protected override IEnumerable<ValueCheck> Checks(KindReader reader) => [new AsciiCheck()];
}

internal sealed record AsciiCheck : TextCheck
{
    public override string Keyword => "format";

    public override string Id => PatternKind.Id;

    protected override bool HoldsFor(string text) => EcsPlainText.IsAscii(text);

    protected override Truth HoldsFor(PartialText text) =>
        text.Pieces.All(piece => EcsPlainText.IsAscii(piece.Text)) ? Truth.Unknown : Truth.False;

    protected override ConditionCode EmitFor(string text) => ConditionCode.Of("EcsPlainText.IsAscii(" + text + ")");

    public override Bilingual Say() => new("in ASCII characters only", "只包含 ASCII 字符");
}
