using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Rules.Values;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary>Part of the address formats: a CIDR block has no bits set behind its prefix.</summary>
internal static class HostBitsKind
{
    public const string Id = "ECSR3004";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        "CIDR block has host bits set",
        "{0}: {1} is {2}, but should be {3}{4}",
        Category.Request,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true);
}

internal sealed record HostBitsCheck(bool IsIpv6) : TextCheck
{
    public override string Keyword => "hostbits";

    public override string Id => HostBitsKind.Id;

    protected override bool HoldsFor(string text) => IsIpv6 ? !EcsIpv6Text.HasHostBits(text) : !EcsIpv4Text.HasHostBits(text);

    protected override string EmitFor(string text) => "(!" + (IsIpv6 ? "EcsIpv6Text" : "EcsIpv4Text") + ".HasHostBits(" + text + "))";

    public override string Say() => "written without bits behind the prefix";
}
