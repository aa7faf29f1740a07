using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules.Values;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>format: cidr</c>: one address or CIDR block of either family; what has a colon is meant as IPv6.</summary>
internal sealed class CidrKind : FormatKind
{
    public override string Format => "cidr";

    public override EquatableArray<string> Keywords => ["format", HostBitsKind.Keyword];

    public override DiagnosticDescriptor Descriptor => Ipv4Kind.Rule;

    public override KindExample Example => new("""{ "type": "string", "format": "cidr" }""", "2001:db8::/32", "10.0.0.0/33");

    protected override IEnumerable<ValueCheck> Checks(KindReader reader) =>
        [new PlaceholderCheck(), new CidrCheck(IsIpv6: false), new CidrCheck(IsIpv6: true), HostBitsKind.Check(reader, AddressFamily.Either)];
}

/// <summary>One half of the format: texts of one family.</summary>
internal sealed record CidrCheck(bool IsIpv6) : TextCheck
{
    public override string Keyword => "format";

    public override string Id => IsIpv6 ? Ipv6Kind.Id : Ipv4Kind.Id;

    // Which half judges a text depends on a colon, and an unknown piece may bring one.
    protected override Truth HoldsFor(PartialText text)
    {
        if (text.Pieces.Any(piece => HasColon(piece.Text)))
        {
            return IsIpv6 ? Failing(Ipv6Check.CanPass(text)) : Truth.True;
        }

        return text.Pieces.Any(piece => piece.Kind == PieceKind.Any) ? Truth.Unknown : IsIpv6 ? Truth.True : Failing(Ipv4Check.CanPass(text));
    }

    protected override bool HoldsFor(string text) => IsIpv6 != HasColon(text) || (IsIpv6 ? EcsIpv6Text.IsValid(text) : EcsIpv4Text.IsValid(text));

    protected override ConditionCode EmitFor(string text) => IsIpv6
        ? !ConditionCode.AtLeast(text + ".IndexOf(':')", "0") | ConditionCode.Of("EcsIpv6Text.IsValid(" + text + ")")
        : ConditionCode.AtLeast(text + ".IndexOf(':')", "0") | ConditionCode.Of("EcsIpv4Text.IsValid(" + text + ")");

    public override Bilingual Say() => new("one address or CIDR block, such as 10.0.0.0/8 or 2001:db8::/32", "一个 IP 地址或 CIDR 地址块，例如 10.0.0.0/8 或 2001:db8::/32");

    private static Truth Failing(bool canPass) => canPass ? Truth.Unknown : Truth.False;

    private static bool HasColon(string text) => text.IndexOf(':') >= 0;
}
