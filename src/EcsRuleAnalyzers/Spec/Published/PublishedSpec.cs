using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules;

namespace EcsRuleAnalyzers.Spec.Published;

/// <summary>A file of published metadata. Two are equal when their texts are, so a file that was not changed costs nothing.</summary>
internal sealed record PublishedSpec : SpecFile
{
    private readonly string _text;
    private readonly IReadOnlyList<PublishedSource> _sources;
    private readonly Lazy<EquatableArray<SpecProblem>> _problems;

    public PublishedSpec(string text, IReadOnlyList<PublishedSource> sources, IEnumerable<SpecProblem> problems)
    {
        _text = text;
        _sources = sources;

        // What several operations refer to is wrong once.
        _problems = new(() => problems.Concat(sources.SelectMany(source => source.ReadProblems())).Distinct().OrderBy(problem => problem.Start).ToImmutableArray());
    }

    public override IReadOnlyList<OperationSource> Sources => _sources;

    public override EquatableArray<SpecProblem> Problems => _problems.Value;

    public bool Equals(PublishedSpec? other) => other is not null && (ReferenceEquals(_text, other._text) || _text == other._text);

    public override int GetHashCode() => _text.Length;
}
