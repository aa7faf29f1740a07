using System.Collections.Generic;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Spec;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>Finds operations that several spec files of a project define, and statements about one operation that contradict each other.</summary>
internal static class SpecDefinitions
{
    public static IEnumerable<Diagnostic> Check(IEnumerable<PlacedSpec> files)
    {
        var own = new Dictionary<OperationId, (PlacedSpec File, OperationSource Source)>();
        var published = new Dictionary<OperationId, (PlacedSpec File, OperationSource Source)>();
        foreach (var file in files)
        {
            foreach (var source in file.Spec.Sources)
            {
                var firsts = source.IsPublished ? published : own;
                if (firsts.TryGetValue(source.Id, out var first))
                {
                    yield return Twice(source.Id, file.At(source.Start, source.Length), first.File.At(first.Source.Start, first.Source.Length), "the first definition is used, " + first.File.Show(first.Source.Start));
                }
                else
                {
                    firsts.Add(source.Id, (file, source));
                }
            }
        }

        foreach (var pair in own)
        {
            if (published.TryGetValue(pair.Key, out var other) && pair.Value.Source.Json is { } upper && other.Source.Json is { } lower)
            {
                foreach (var found in Contradictions.Of(upper, lower))
                {
                    yield return Twice(
                        pair.Key,
                        pair.Value.File.At(found.Upper.Start, found.Upper.Length),
                        other.File.At(found.Lower.Start, found.Lower.Length),
                        found.Parameter + " has \"" + found.UpperKeyword + "\" " + found.UpperValue + " here and \"" + found.LowerKeyword + "\" " + found.LowerValue + " in " + other.File.Show(found.Lower.Start) + "; the former is used");
                }
            }
        }
    }

    private static Diagnostic Twice(OperationId id, Location here, Location there, string how) =>
        Diagnostic.Create(SpecDescriptors.DefinedTwice, here, additionalLocations: [there], id.Product + " " + id.Version + " " + id.Name, how);
}
