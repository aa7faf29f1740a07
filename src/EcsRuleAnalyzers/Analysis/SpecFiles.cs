using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using EcsRuleAnalyzers.Generation;
using EcsRuleAnalyzers.Spec;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>The spec files of a project. A text is read once, however many compilations it is part of.</summary>
internal static class SpecFiles
{
    private static readonly ConditionalWeakTable<SourceText, SpecFile> Cache = new();

    public static SpecFile Read(SourceText text) => Cache.GetValue(text, static text => SpecReader.Read(text.ToString()));

    public static List<SpecFile> Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var files = new List<SpecFile>();
        foreach (var file in options.AdditionalFiles)
        {
            if (SpecItem.IsSpec(options.AnalyzerConfigOptionsProvider.GetOptions(file)) && file.GetText(cancellation) is { } text)
            {
                files.Add(Read(text));
            }
        }

        return files;
    }
}
