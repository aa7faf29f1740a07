using System.Collections.Generic;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules.Values;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>format: ipv6-cidr</c>: one IPv6 address or CIDR block.</summary>
internal sealed class Ipv6Kind : FormatKind
{
    public const string Id = "ECSR1009";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        Strings.Title(Id),
        Strings.Message(Id),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For(Id));

    public override string Format => "ipv6-cidr";

    public override EquatableArray<string> Keywords => ["format", HostBitsKind.Keyword];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override KindExample Example => new("""{ "type": "string", "format": "ipv6-cidr" }""", "2001:db8::/32", "2001:db8::/129");

    protected override IEnumerable<ValueCheck> Checks(KindReader reader) => [new PlaceholderCheck(), new Ipv6Check(), HostBitsKind.Check(reader, AddressFamily.IPv6)];
}

internal sealed record Ipv6Check : TextCheck
{
    public override string Keyword => "format";

    public override string Id => Ipv6Kind.Id;

    private static readonly Language Form = Language.Of(@"[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*(/(0{0,2}[0-9]|0?[1-9][0-9]|1[01][0-9]|12[0-8]))?");

    protected override Language Passing => Form;

    public static bool CanPass(PartialText text) => text.CanBeIn(Form);

    protected override bool HoldsFor(string text) => EcsIpv6Text.IsValid(text);

    protected override ConditionCode EmitFor(string text) => ConditionCode.Of("EcsIpv6Text.IsValid(" + text + ")");

    // A mask is no such text.
    public override ConditionCode? EmitWith(ValueCheck before, string text) => before is PlaceholderCheck ? EmitFor(text) : null;

    public override IEnumerable<string> Repairs(string text) => [text.Trim()];

    public override Bilingual Say() => new("one IPv6 address or CIDR block, such as 2001:db8::/32", "一个 IPv6 地址或 CIDR 地址块，例如 2001:db8::/32");
}
