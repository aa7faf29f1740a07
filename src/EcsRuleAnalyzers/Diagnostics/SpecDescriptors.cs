using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Diagnostics;

/// <summary>The diagnostics about spec files and their selection.</summary>
internal static class SpecDescriptors
{
    public static readonly DiagnosticDescriptor Unreadable = new(
        "ECSR9001",
        "Spec file cannot be read",
        "{0}",
        Category.Spec,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor Unresolved = new(
        "ECSR9002",
        "Spec file names something that does not exist",
        "{0}",
        Category.Spec,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownOperation = new(
        "ECSR9003",
        "Selected operation does not exist",
        "EcsRulesOperations names '{0}', but there is no such operation; known are {1}",
        Category.Spec,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor DefinedTwice = new(
        "ECSR9004",
        "Operation is defined twice",
        "{0}",
        Category.Spec,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
        ImmutableArray.Create(Unreadable, Unresolved, UnknownOperation, DefinedTwice);
}
