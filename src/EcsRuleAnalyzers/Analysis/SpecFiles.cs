using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using EcsRuleAnalyzers.Generation;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>The spec files of a project. A text is read once, however many compilations it is part of.</summary>
internal static class SpecFiles
{
    private static readonly ConditionalWeakTable<SourceText, SpecFile> Cache = new();

    public static SpecFile Read(SourceText text) => Cache.GetValue(text, static text => SpecFile.Read(text.ToString()));

    /// <summary>What is wrong with a file. A spec of our own that is laid over metadata of the project is judged together with it.</summary>
    public static IEnumerable<SpecProblem> Problems(SourceText text, AnalyzerOptions options, CancellationToken cancellation)
    {
        var spec = Read(text);
        if (spec is not OwnSpec { Problems.Count: > 0, Sources: [var own] })
        {
            return spec.Problems;
        }

        var known = new OperationSet(Of(options, cancellation).Select(file => file.Spec)).All.First(known => known.Id == own.Id);
        return known.Published is not null && known.Own == own ? known.OwnProblems() : spec.Problems;
    }

    public static List<PlacedSpec> Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var files = new List<PlacedSpec>();
        foreach (var file in options.AdditionalFiles)
        {
            if (SpecItem.IsSpec(options.AnalyzerConfigOptionsProvider.GetOptions(file)) && file.GetText(cancellation) is { } text)
            {
                files.Add(new PlacedSpec(file.Path, text, Read(text)));
            }
        }

        return files;
    }
}

/// <summary>A spec file and where it is.</summary>
/// <param name="Path">Path of the file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Spec">What it says.</param>
internal sealed record PlacedSpec(string Path, SourceText Text, SpecFile Spec)
{
    public Location At(int start, int length) => Location.Create(Path, new TextSpan(start, length), Text.Lines.GetLinePositionSpan(new TextSpan(start, length)));

    /// <summary>A place as compilers write it: <c>vpc.json(3,14)</c>.</summary>
    public string Show(int start)
    {
        var place = Text.Lines.GetLinePosition(start);
        return System.FormattableString.Invariant($"{System.IO.Path.GetFileName(Path)}({place.Line + 1},{place.Character + 1})");
    }
}
