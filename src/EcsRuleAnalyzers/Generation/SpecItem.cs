using System;
using EcsRuleAnalyzers.Spec;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsRuleAnalyzers.Generation;

/// <summary>An <c>EcsRuleSpec</c> item of a project, which arrives as an additional file with metadata.</summary>
internal static class SpecItem
{
    /// <summary>Stands for a file that could not be opened; the compiler itself reports that.</summary>
    public static readonly SpecFile Unreadable = new OwnSpec([], []);

    public static bool IsSpec(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_metadata.AdditionalFiles.EcsRuleSpec", out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
