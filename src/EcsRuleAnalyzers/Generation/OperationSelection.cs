using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Spec;

namespace EcsRuleAnalyzers.Generation;

/// <summary>Which operations a project gets: the embedded ones and those of its own specs, narrowed to the selected names.</summary>
internal static class OperationSelection
{
    /// <summary>
    /// A project's own spec of an operation takes the place of the embedded one. Of two operations whose classes would have
    /// the same name in the same namespace the first is taken.
    /// </summary>
    public static IEnumerable<Operation> Of(GeneratorOptions options, ImmutableArray<SpecFile> own)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var operation in own.SelectMany(file => file.Operations))
        {
            if (IsSelected(operation.Name) && taken.Add(options.NamespaceOf(operation.Product) + "." + operation.Name))
            {
                yield return operation;
            }
        }

        foreach (var name in SpecLibrary.Names.Where(IsSelected))
        {
            if (SpecLibrary.Operation(name) is { } operation && taken.Add(options.NamespaceOf(operation.Product) + "." + operation.Name))
            {
                yield return operation;
            }
        }

        bool IsSelected(string name) => options.Operations.Count == 0 || options.Operations.Contains(name);
    }
}
