using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsRuleAnalyzers.Generation;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>The spec files of a project.</summary>
internal static class SpecFiles
{
    /// <summary>What is wrong with a file. A spec of our own that is laid over metadata of the project is judged together with it.</summary>
    public static IEnumerable<SpecProblem> Problems(SourceText text, AnalyzerOptions options, CancellationToken cancellation)
    {
        var spec = SpecItem.Read(text);
        if (spec is not OwnSpec { Problems.Count: > 0, Sources: [var own] })
        {
            return spec.Problems;
        }

        var known = Operations(options, cancellation).All.First(known => known.Id == own.Id);
        return known.Published is not null && known.Own == own ? known.OwnProblems() : spec.Problems;
    }

    /// <summary>The operations that a project knows.</summary>
    public static OperationSet Operations(AnalyzerOptions options, CancellationToken cancellation) => OperationSet.Of([.. Of(options, cancellation).Select(file => file.Spec)]);

    public static List<PlacedSpec> Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var files = new List<PlacedSpec>();
        foreach (var file in options.AdditionalFiles)
        {
            if (SpecItem.IsSpec(options.AnalyzerConfigOptionsProvider.GetOptions(file)) && file.GetText(cancellation) is { } text)
            {
                files.Add(new PlacedSpec(file.Path, text, SpecItem.Read(text)));
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
