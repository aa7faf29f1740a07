using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Spec;

namespace EcsRuleAnalyzers.Analysis.Families;

/// <summary>The operations that a compilation is checked for: those of its own specs, then the embedded ones, which are read when first asked for.</summary>
internal sealed class OperationCatalog(IEnumerable<SpecFile> own)
{
    private static readonly ImmutableHashSet<string> Embedded = SpecLibrary.Names.ToImmutableHashSet();

    private readonly ILookup<string, Operation> _own = own.SelectMany(file => file.Operations).ToLookup(operation => operation.Name);

    public bool Has(string operation) => _own.Contains(operation) || Embedded.Contains(operation);

    public IEnumerable<Operation> Find(string operation)
    {
        foreach (var found in _own[operation])
        {
            yield return found;
        }

        if (SpecLibrary.Operation(operation) is { } embedded)
        {
            yield return embedded;
        }
    }

    /// <summary>The operation that a generic call names; null when it names none, or one of another product or version.</summary>
    public Operation? Find(string operation, string? version) =>
        Find(operation).FirstOrDefault(found => version is null || found.Version == version);
}
