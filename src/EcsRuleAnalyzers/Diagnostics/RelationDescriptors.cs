using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Diagnostics;

/// <summary>The diagnostics that rules between parameters may name in a spec; without a name they report <see cref="Broken"/>.</summary>
internal static class RelationDescriptors
{
    public static readonly DiagnosticDescriptor Broken = new(
        "ECSR2000",
        Strings.Title("ECSR2000"),
        Strings.Message("ECSR2000"),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("ECSR2000"));

    public static readonly DiagnosticDescriptor PortRangeAndProtocol = new(
        "ECSR2001",
        Strings.Title("ECSR2001"),
        Strings.Message("ECSR2001"),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("ECSR2001"));

    public static readonly DiagnosticDescriptor GroupNeedsIntranet = new(
        "ECSR2002",
        Strings.Title("ECSR2002"),
        Strings.Message("ECSR2002"),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("ECSR2002"));

    public static readonly DiagnosticDescriptor NoPeer = new(
        "ECSR2003",
        Strings.Title("ECSR2003"),
        Strings.Message("ECSR2003"),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("ECSR2003"));

    public static readonly DiagnosticDescriptor MixedFamilies = new(
        "ECSR2004",
        Strings.Title("ECSR2004"),
        Strings.Message("ECSR2004"),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("ECSR2004"));

    public static readonly DiagnosticDescriptor ProtocolAndFamily = new(
        "ECSR2005",
        Strings.Title("ECSR2005"),
        Strings.Message("ECSR2005"),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("ECSR2005"));

    public static readonly DiagnosticDescriptor SelfReference = new(
        "ECSR2006",
        Strings.Title("ECSR2006"),
        Strings.Message("ECSR2006"),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("ECSR2006"));

    public static readonly DiagnosticDescriptor SameBlock = new(
        "ECSR2007",
        Strings.Title("ECSR2007"),
        Strings.Message("ECSR2007"),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("ECSR2007"));

    public static readonly DiagnosticDescriptor TwoWays = new(
        "ECSR2008",
        Strings.Title("ECSR2008"),
        Strings.Message("ECSR2008"),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("ECSR2008"));

    public static readonly DiagnosticDescriptor ChangesNothing = new(
        "ECSR3002",
        Strings.Title("ECSR3002"),
        Strings.Message("ECSR3002"),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("ECSR3002"));

    public static readonly DiagnosticDescriptor EverythingOpen = new(
        "ECSR4002",
        Strings.Title("ECSR4002"),
        Strings.Message("ECSR4002"),
        Category.Security,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("ECSR4002"));

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
        ImmutableArray.Create(Broken, PortRangeAndProtocol, GroupNeedsIntranet, NoPeer, MixedFamilies, ProtocolAndFamily, SelfReference, SameBlock, TwoWays, ChangesNothing, EverythingOpen);
}
