using System;
using System.Collections.Generic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Spec.Published;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec;

/// <summary>One operation and everything that is said of it.</summary>
internal sealed class KnownOperation
{
    private readonly List<OperationSource> _sources = [];
    private readonly Lazy<Operation?> _operation;
    private readonly Lazy<Operation?> _forSdkV2;

    public KnownOperation(OperationId id)
    {
        Id = id;
        _operation = new(() => Read(static json => json));
        _forSdkV2 = new(() => Published is { Json: { } json } && SdkV2View.Differs(json) ? Read(SdkV2View.Of) : Operation);
    }

    public OperationId Id { get; }

    /// <summary>What the files of the project say, in their order.</summary>
    public IReadOnlyList<OperationSource> Sources => _sources;

    /// <summary>The project's own spec of it; null when it has none.</summary>
    public OwnSource? Own => (OwnSource?)_sources.Find(source => !source.IsPublished);

    /// <summary>What is published of it; null when the project has no metadata about it.</summary>
    public OperationSource? Published => _sources.Find(source => source.IsPublished);

    /// <summary>All of it together; null when it cannot be read.</summary>
    public Operation? Operation => _operation.Value;

    /// <summary>The same as the classes of SDK v2 show it; see <see cref="SdkV2View"/>.</summary>
    public Operation? ForSdkV2 => _forSdkV2.Value;

    /// <summary>Whether a spec says what parameters there are; published metadata may be older than the service.</summary>
    public bool IsWhole => Published is null || (Own ?? SpecLibrary.Source(Id)) is not null;

    /// <summary>Only before the operation is first asked for.</summary>
    public void Add(OperationSource source) => _sources.Add(source);

    /// <summary>What is wrong with the project's own spec, which may leave out what is published.</summary>
    public IEnumerable<SpecProblem> OwnProblems()
    {
        var problems = new List<SpecProblem>();
        if (Own is { } own && Published?.Json is { } published)
        {
            problems.AddRange(own.Dangling);
            SpecReader.ReadOperation(Overlay.Merge(own.Json, published), problems);
        }

        return problems.FindAll(problem => problem.Start != Overlay.Nowhere);
    }

    private Operation? Read(Func<JsonValue, JsonValue> view)
    {
        var upper = Own ?? SpecLibrary.Source(Id);
        return (upper, Published) switch
        {
            (null, { Json: { } json }) => SpecReader.ReadOperation(view(json), []),
            (null, _) => null,
            (_, null) => upper.Operation,
            (_, { Json: { } json }) => SpecReader.ReadOperation(Overlay.Merge(upper.Json, view(json)), []),
            _ => upper.Operation,
        };
    }
}
