using EcsRuleAnalyzers.Diagnostics;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>deprecated</c>: the parameter still works but should no longer be given.</summary>
internal static class DeprecatedKind
{
    public const string Id = "ECSR3003";
    public const string Keyword = "deprecated";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Parameter is deprecated",
        "{0}: {1} is deprecated{4}",
        Category.Request,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true);
}
