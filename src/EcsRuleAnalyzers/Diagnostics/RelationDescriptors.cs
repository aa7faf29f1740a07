using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Diagnostics;

/// <summary>The diagnostics that rules between parameters may name in a spec; without a name they report <see cref="Broken"/>.</summary>
internal static class RelationDescriptors
{
    public static readonly DiagnosticDescriptor Broken = new(
        "ECSR2000",
        "Rule between parameters is broken",
        "{0}: {3}, but {1} is {2} (rule {5}){4}",
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor PortRangeAndProtocol = new(
        "ECSR2001",
        "Port range does not fit the protocol",
        "{0}: {3}, but {1} is {2}{4}",
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor GroupNeedsIntranet = new(
        "ECSR2002",
        "Security group as peer needs NicType intranet",
        "{0}: {3}, but {1} is {2}{4}",
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoPeer = new(
        "ECSR2003",
        "No peer is given",
        "{0}: {3}{4}",
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MixedFamilies = new(
        "ECSR2004",
        "IPv4 and IPv6 are mixed",
        "{0}: {3}, but {1} is {2}{4}",
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ProtocolAndFamily = new(
        "ECSR2005",
        "Protocol does not fit the address family",
        "{0}: {3}, but {1} is {2}{4}",
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SelfReference = new(
        "ECSR2006",
        "Security group refers to itself",
        "{0}: {3}, but {1} is {2}{4}",
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SameBlock = new(
        "ECSR2007",
        "Source and destination are the same block",
        "{0}: {3}, but {1} is {2}{4}",
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor TwoWays = new(
        "ECSR2008",
        "Two ways of saying the same are mixed",
        "{0}: {3}, but {1} is {2}{4}",
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ChangesNothing = new(
        "ECSR3002",
        "Request changes nothing",
        "{0}: {3}{4}",
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor EverythingOpen = new(
        "ECSR4002",
        "Every port is open to the whole internet",
        "{0}: {3}, but {1} is {2}{4}",
        Category.Security,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
        ImmutableArray.Create(Broken, PortRangeAndProtocol, GroupNeedsIntranet, NoPeer, MixedFamilies, ProtocolAndFamily, SelfReference, SameBlock, TwoWays, ChangesNothing, EverythingOpen);
}
