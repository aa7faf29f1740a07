using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Diagnostics;

/// <summary>The diagnostics about spec files and their selection.</summary>
internal static class SpecDescriptors
{
    public static readonly DiagnosticDescriptor Unreadable = new(
        "ECSR9001",
        Strings.Title("ECSR9001"),
        Strings.Message("ECSR9001"),
        Category.Spec,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("ECSR9001"));

    public static readonly DiagnosticDescriptor Unresolved = new(
        "ECSR9002",
        Strings.Title("ECSR9002"),
        Strings.Message("ECSR9002"),
        Category.Spec,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("ECSR9002"));

    public static readonly DiagnosticDescriptor UnknownOperation = new(
        "ECSR9003",
        Strings.Title("ECSR9003"),
        Strings.Message("ECSR9003"),
        Category.Spec,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("ECSR9003"),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor DefinedTwice = new(
        "ECSR9004",
        Strings.Title("ECSR9004"),
        Strings.Message("ECSR9004"),
        Category.Spec,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("ECSR9004"),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
        ImmutableArray.Create(Unreadable, Unresolved, UnknownOperation, DefinedTwice);
}
