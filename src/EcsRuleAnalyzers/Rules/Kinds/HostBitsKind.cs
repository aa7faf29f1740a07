using System.Collections.Generic;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Rules.Values;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary>Part of the address formats: a CIDR block has no bits set behind its prefix; <c>hostBits</c> says that the service refuses them.</summary>
internal static class HostBitsKind
{
    public const string Id = "ECSR3004";
    public const string Keyword = "hostBits";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        Strings.Title(Id),
        Strings.Message(Id),
        Category.Request,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For(Id));

    public static HostBitsCheck Check(KindReader reader, AddressFamily family)
    {
        var hostBits = reader.String(Keyword);
        if (hostBits is not (null or "forbidden"))
        {
            reader.Fail(reader.Get(Keyword)!, "\"hostBits\" must be \"forbidden\"");
        }

        return new HostBitsCheck(family, hostBits is not null);
    }
}

internal enum AddressFamily
{
    IPv4,
    IPv6,
    Either,
}

internal sealed record HostBitsCheck(AddressFamily Family, bool AreForbidden) : TextCheck
{
    public override string Keyword => HostBitsKind.Keyword;

    public override string Id => HostBitsKind.Id;

    public override bool IsHint => !AreForbidden;

    protected override bool HoldsFor(string text) =>
        !(Family != AddressFamily.IPv6 && EcsIpv4Text.HasHostBits(text)) && !(Family != AddressFamily.IPv4 && EcsIpv6Text.HasHostBits(text));

    protected override ConditionCode EmitFor(string text)
    {
        var ipv4 = !ConditionCode.Of("EcsIpv4Text.HasHostBits(" + text + ")");
        var ipv6 = !ConditionCode.Of("EcsIpv6Text.HasHostBits(" + text + ")");
        return Family switch
        {
            AddressFamily.IPv4 => ipv4,
            AddressFamily.IPv6 => ipv6,
            _ => ipv4 & ipv6,
        };
    }

    public override IEnumerable<string> Repairs(string text) =>
        EcsIpv4Text.TryRead(text, out var address, out var prefix) ? [Block.Of(address, prefix)]
        : EcsIpv6Text.TryRead(text, out var high, out var low, out prefix) ? [Block.Of(high, low, prefix)]
        : [];

    public override Bilingual Say() => new("written without bits behind the prefix", "主机位全部写为 0");
}
