using System;
using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Model;

namespace EcsRuleAnalyzers.Spec;

/// <summary>
/// The operations that a project knows: those of its spec files, then the embedded ones. Each is read when first asked for.
/// A spec of ours is laid over published metadata of the same operation; a project's own one takes the place of the embedded one.
/// </summary>
internal sealed class OperationSet
{
    private readonly Dictionary<OperationId, KnownOperation> _known = [];
    private readonly ILookup<string, KnownOperation> _named;
    private readonly ILookup<string, KnownOperation> _typed;

    public OperationSet(IEnumerable<SpecFile> files)
    {
        var all = new List<KnownOperation>();
        foreach (var source in files.SelectMany(file => file.Sources))
        {
            HasPublished |= source.IsPublished;
            if (!_known.TryGetValue(source.Id, out var known))
            {
                _known.Add(source.Id, known = new KnownOperation(source.Id));
                all.Add(known);
            }

            known.Add(source);
        }

        foreach (var name in SpecLibrary.Names)
        {
            var id = SpecLibrary.Id(name);
            if (!_known.ContainsKey(id))
            {
                var known = new KnownOperation(id);
                _known.Add(id, known);
                all.Add(known);
            }
        }

        All = all;
        _named = all.ToLookup(known => known.Id.Name, StringComparer.Ordinal);

        // Classes begin with a capital, whatever the operation begins with.
        _typed = all.ToLookup(known => MemberNames.TypeName(known.Id.Name), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>In the order of the files, the embedded ones last.</summary>
    public IReadOnlyList<KnownOperation> All { get; }

    /// <summary>Whether any of the files is published metadata.</summary>
    public bool HasPublished { get; }

    /// <summary>Whether the classes of an operation begin so, or nearly so.</summary>
    public bool HasType(string typeName) => _typed.Contains(typeName);

    /// <summary>The operations whose classes begin so, of whatever product.</summary>
    public IEnumerable<KnownOperation> OfType(string typeName) => _typed[typeName];

    /// <summary>The operation that a generic call names; null when it names none, or when the call does not say which of several products it is for.</summary>
    /// <param name="operation">The value of Action.</param>
    /// <param name="version">The value of Version; null when it is not known.</param>
    public KnownOperation? Find(string operation, string? version)
    {
        KnownOperation? found = null;
        foreach (var known in _named[operation])
        {
            if (version is null || known.Id.Version == version)
            {
                if (found is not null)
                {
                    return null;
                }

                found = known;
            }
        }

        return found;
    }
}
