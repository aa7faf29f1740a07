using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using EcsRuleAnalyzers.Model;

namespace EcsRuleAnalyzers.Spec;

/// <summary>
/// The operations that a project knows: those of its spec files, then the embedded ones. Each is read when first asked for.
/// A spec of ours is laid over published metadata of the same operation; a project's own one takes the place of the embedded one.
/// </summary>
internal sealed class OperationSet
{
    // By the first file: what was read of operations stays as long as the files do.
    private static readonly ConditionalWeakTable<SpecFile, OperationSet> Sets = new();

    private static readonly OperationSet Embedded = new([]);

    private readonly IReadOnlyList<SpecFile> _files;
    private readonly ILookup<string, KnownOperation> _named;
    private readonly ILookup<string, KnownOperation> _typed;

    private OperationSet(IReadOnlyList<SpecFile> files)
    {
        _files = files;
        var byId = new Dictionary<OperationId, KnownOperation>();
        var all = new List<KnownOperation>();
        foreach (var source in files.SelectMany(file => file.Sources))
        {
            HasPublished |= source.IsPublished;
            if (!byId.TryGetValue(source.Id, out var known))
            {
                byId.Add(source.Id, known = new KnownOperation(source.Id));
                all.Add(known);
            }

            known.Add(source);
        }

        foreach (var name in SpecLibrary.Names)
        {
            var id = SpecLibrary.Id(name);
            if (!byId.ContainsKey(id))
            {
                var known = new KnownOperation(id);
                byId.Add(id, known);
                all.Add(known);
            }
        }

        All = all;
        _named = all.ToLookup(known => known.Id.Name, StringComparer.Ordinal);

        // Classes begin with a capital, whatever the operation begins with.
        _typed = all.ToLookup(known => MemberNames.TypeName(known.Id.Name), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The operations of a project with these spec files; the same object for the same files.</summary>
    public static OperationSet Of(IReadOnlyList<SpecFile> files)
    {
        if (files.Count == 0)
        {
            return Embedded;
        }

        lock (Sets)
        {
            if (Sets.TryGetValue(files[0], out var known))
            {
                if (known._files.Count == files.Count && known._files.Zip(files, ReferenceEquals).All(isSame => isSame))
                {
                    return known;
                }

                Sets.Remove(files[0]);
            }

            var set = new OperationSet(files);
            Sets.Add(files[0], set);
            return set;
        }
    }

    /// <summary>In the order of the files, the embedded ones last.</summary>
    public IReadOnlyList<KnownOperation> All { get; }

    /// <summary>Whether any of the files is published metadata.</summary>
    public bool HasPublished { get; }

    public bool HasName(string operation) => _named.Contains(operation);

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
