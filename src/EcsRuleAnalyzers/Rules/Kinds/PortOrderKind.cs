using System.Collections.Generic;
using System.Globalization;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Rules.Values;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>format: port-range</c>, the second half of it: the range does not start after it ends.</summary>
internal static class PortOrderKind
{
    public const string Id = "ECSR1007";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        Strings.Title(Id),
        Strings.Message(Id),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For(Id));
}

internal sealed record PortOrderCheck : TextCheck
{
    /// <summary>The range of every port that a protocol with ports has.</summary>
    public const string EveryPort = "1/65535";

    public override string Keyword => "order";

    public override string Id => PortOrderKind.Id;

    public static string Ordered(int one, int other) =>
        System.Math.Min(one, other).ToString(CultureInfo.InvariantCulture) + "/" + System.Math.Max(one, other).ToString(CultureInfo.InvariantCulture);

    protected override bool HoldsFor(string text) => EcsPortRangeText.IsOrdered(text);

    // The same number on both sides is in order, whatever it is.
    protected override Truth HoldsFor(PartialText text) =>
        text.Pieces.Count == 3 && text.Pieces[1] == new Piece(PieceKind.Text, "/")
        && text.Pieces[0].Identity is { } identity && identity.Equals(text.Pieces[2].Identity)
            ? Truth.True
            : Truth.Unknown;

    protected override ConditionCode EmitFor(string text) => ConditionCode.Of("EcsPortRangeText.IsOrdered(" + text + ")");

    public override ConditionCode? EmitWith(ValueCheck before, string text) => before is PortRangeCheck ? ConditionCode.Of("EcsPortRangeText.IsValid(" + text + ")") : null;

    public override Bilingual Say() => new("in order, the start port not above the end port", "起始端口不大于终止端口");

    public override IEnumerable<string> Repairs(string text) =>
        EcsPortRangeText.TryRead(text, out var start, out var end) ? [Ordered(start, end)] : [];
}
