using System;
using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Generation;
using EcsRuleAnalyzers.Spec;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>Finds entries of <c>EcsRulesOperations</c> that select nothing, and selected operations whose classes would have the same names.</summary>
internal static class SpecSelection
{
    // A product has hundreds of operations; the first of them show how they are written.
    private const int MaxShown = 40;

    public static IEnumerable<Diagnostic> Check(IReadOnlyList<PlacedSpec> files, GeneratorOptions options)
    {
        var all = OperationSet.Of([.. files.Select(file => file.Spec)]);
        foreach (var name in options.Operations)
        {
            var pattern = new OperationPattern(name);
            if (!all.HasName(name) && !all.All.Any(known => pattern.Matches(known.Id)))
            {
                var names = all.All.Select(known => known.Id.Name).Distinct().OrderBy(known => known, StringComparer.Ordinal).ToList();
                yield return Diagnostic.Create(
                    SpecDescriptors.UnknownOperation,
                    Location.None,
                    name,
                    string.Join(", ", names.OrderBy(known => Rules.EditDistance.Between(known, name)).Take(MaxShown).OrderBy(known => known, StringComparer.Ordinal)) + (names.Count > MaxShown ? ", ..." : ""));
            }
        }

        if (!options.Generate || (options.Operations.Count == 0 && all.HasPublished))
        {
            yield break;
        }

        var patterns = new OperationPatterns(options.Operations);
        var types = new Dictionary<string, KnownOperation>(StringComparer.Ordinal);
        foreach (var known in all.All.Where(known => options.Operations.Count == 0 || patterns.Matches(known.Id)))
        {
            var type = options.NamespaceOf(known.Id.Product) + "." + MemberNames.TypeName(known.Id.Name);
            if (!types.TryGetValue(type, out var first))
            {
                types.Add(type, known);
            }
            else if (Place(known, files) is { } place)
            {
                var other = Place(first, files);
                yield return Diagnostic.Create(
                    SpecDescriptors.DefinedTwice,
                    place.File.At(place.Source.Start, place.Source.Length),
                    additionalLocations: other is { } found ? [found.File.At(found.Source.Start, found.Source.Length)] : [],
                    type + "Request",
                    "it is emitted for " + first.Id.Product + " " + first.Id.Version + (other is { } shown ? ", " + shown.File.Show(shown.Source.Start) : "") + ", and not for " + known.Id.Product + " " + known.Id.Version);
            }
        }
    }

    private static (PlacedSpec File, OperationSource Source)? Place(KnownOperation known, IEnumerable<PlacedSpec> files)
    {
        foreach (var file in files)
        {
            if (known.Sources.Count > 0 && file.Spec.Sources.Contains(known.Sources[0]))
            {
                return (file, known.Sources[0]);
            }
        }

        return null;
    }
}
