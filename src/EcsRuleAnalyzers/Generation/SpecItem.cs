using System;
using System.Runtime.CompilerServices;
using EcsRuleAnalyzers.Spec;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.Generation;

/// <summary>An <c>EcsRuleSpec</c> item of a project, which arrives as an additional file with metadata.</summary>
internal static class SpecItem
{
    /// <summary>Stands for a file that could not be opened; the compiler itself reports that.</summary>
    public static readonly SpecFile Unreadable = new OwnSpec([], []);

    // Generator and analyzers of one process read a text once, however many compilations it is part of.
    private static readonly ConditionalWeakTable<SourceText, SpecFile> Cache = new();

    public static SpecFile Read(SourceText text) => Cache.GetValue(text, static text => SpecFile.Read(text.ToString()));

    public static bool IsSpec(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_metadata.AdditionalFiles.EcsRuleSpec", out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
