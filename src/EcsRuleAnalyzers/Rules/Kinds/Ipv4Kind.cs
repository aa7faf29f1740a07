using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules.Values;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>format: ipv4-cidr</c>: one IPv4 address or CIDR block.</summary>
internal sealed class Ipv4Kind : FormatKind
{
    public const string Id = "ECSR1008";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        Strings.Title(Id),
        Strings.Message(Id),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For(Id));

    public override string Format => "ipv4-cidr";

    public override EquatableArray<string> Keywords => ["format", HostBitsKind.Keyword];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override KindExample Example => new("""{ "type": "string", "format": "ipv4-cidr" }""", "10.0.0.0/8", "10.0.0.0/33");

    protected override IEnumerable<ValueCheck> Checks(KindReader reader) => [new PlaceholderCheck(), new Ipv4Check(), HostBitsKind.Check(reader, AddressFamily.IPv4)];
}

internal sealed record Ipv4Check : TextCheck
{
    public override string Keyword => "format";

    public override string Id => Ipv4Kind.Id;

    private static readonly Language Form = Language.Of(@"[0-9]{1,3}(\.[0-9]{1,3}){3}(/(0{0,2}[0-9]|0?[12][0-9]|0?3[0-2]))?");

    protected override Language Passing => Form;

    public static bool CanPass(PartialText text) => text.CanBeIn(Form);

    protected override bool HoldsFor(string text) => EcsIpv4Text.IsValid(text);

    protected override ConditionCode EmitFor(string text) => ConditionCode.Of("EcsIpv4Text.IsValid(" + text + ")");

    // A mask is no such text.
    public override ConditionCode? EmitWith(ValueCheck before, string text) => before is PlaceholderCheck ? EmitFor(text) : null;

    // Blanks around it, and the dotted mask of other tools.
    public override IEnumerable<string> Repairs(string text) => [text.Trim(), .. WithPrefix(text)];

    private static IEnumerable<string> WithPrefix(string text)
    {
        var pieces = text.Trim().Split('/');
        return pieces.Length == 2 && EcsIpv4Text.TryRead(pieces[1], out var mask, out var whole) && whole == 32 && mask != 0 && (~mask & (~mask + 1)) == 0
            ? [pieces[0] + "/" + Enumerable.Range(0, 33).First(length => length == 32 || mask << length == 0).ToString(CultureInfo.InvariantCulture)]
            : [];
    }

    public override Bilingual Say() => new("one IPv4 address or CIDR block, such as 10.0.0.0/8", "一个 IPv4 地址或 CIDR 地址块，例如 10.0.0.0/8");
}
