using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Rules.Values;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>format: port-range</c>: start and end port separated by '/', the first half of it: the form.</summary>
internal sealed class PortRangeKind : FormatKind
{
    public const string Id = "ECSR1006";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        Strings.Title(Id),
        Strings.Message(Id),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For(Id));

    public override string Format => "port-range";

    public override DiagnosticDescriptor Descriptor => Rule;

    public override KindExample Example => new("""{ "type": "string", "format": "port-range" }""", "80/80", "80-90");

    protected override IEnumerable<ValueCheck> Checks(KindReader reader) => [new PortRangeCheck(), new PortOrderCheck()];
}

internal sealed record PortRangeCheck : TextCheck
{
    // Other ways of writing a range, the wide forms of Chinese keyboards too. No blank and no comma: "80,443" means two rules.
    private static readonly char[] Separators = ['-', '–', '/', '／', '\\', ':', '：', '~', '～'];

    private static readonly ImmutableHashSet<string> EveryPort = ImmutableHashSet.Create("*", "all", "any", "0/65535", "0-65535", "0/0", "1/-1", "全部");

    public override string Keyword => "format";

    public override string Id => PortRangeKind.Id;

    // Port numbers up to 99999 are let through here; exactly known texts are judged exactly.
    private static readonly Language WellFormed = Language.Of(@"\-1/\-1|[1-9][0-9]{0,4}/[1-9][0-9]{0,4}");

    protected override Language Passing => WellFormed;

    protected override bool HoldsFor(string text) => EcsPortRangeText.IsWellFormed(text);

    protected override ConditionCode EmitFor(string text) => ConditionCode.Of("EcsPortRangeText.IsWellFormed(" + text + ")");

    public override Bilingual Say() => new(
        "start/end with ports from 1 to 65535, such as 80/80, or -1/-1 for all ports",
        "起始端口/终止端口，端口取值 1 至 65535，例如 80/80；所有端口写作 -1/-1");

    public override IEnumerable<string> Repairs(string text)
    {
        var trimmed = text.Trim();
        if (trimmed is "-1" or EcsPortRangeText.All)
        {
            return [EcsPortRangeText.All];
        }

        // Every port, as others write it; which of the two it is here depends on the protocol.
        if (EveryPort.Contains(trimmed.ToLowerInvariant()))
        {
            return [PortOrderCheck.EveryPort, EcsPortRangeText.All];
        }

        var ports = text.Split(Separators);
        if (ports.Length > 2 || Port(ports[0]) is not { } first || Port(ports[ports.Length - 1]) is not { } last)
        {
            return [];
        }

        return [PortOrderCheck.Ordered(first, last)];
    }

    public override IEnumerable<Change> Changes(string parameter, Known value)
    {
        return Form(value.Partial) is { } form ? [new Change(ChangeKind.Compose, parameter, form)] : base.Changes(parameter, value);
    }

    // One whole number is both ends of a range; two of them with another sign in between are its ends.
    private static string? Form(PartialText? text) => text?.Pieces switch
    {
        [{ Kind: PieceKind.Natural or PieceKind.Integer }] => "{0}/{0}",
        [{ Kind: PieceKind.Natural or PieceKind.Integer }, { Kind: PieceKind.Text, Text: var sign }, { Kind: PieceKind.Natural or PieceKind.Integer }]
            when sign.Trim() is [var only] && System.Array.IndexOf(Separators, only) >= 0 => "{0}/{1}",
        _ => null,
    };

    private static int? Port(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= 65535 ? port : null;
}
