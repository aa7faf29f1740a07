using System;
using System.Collections.Generic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec.Published;

/// <summary>An operation in a file of published metadata.</summary>
internal sealed class PublishedSource : OperationSource
{
    private readonly Lazy<JsonValue?> _json;
    private readonly Func<List<SpecProblem>, JsonValue?> _translate;

    public PublishedSource(OperationId id, JsonMember api, string text, PublishedComponents components)
        : base(id, api.Start, api.Length)
    {
        _translate = problems =>
        {
            var value = JsonReader.ReadPart(text, api.Value.Start, int.MaxValue, out var error);
            if (error is not null)
            {
                problems.Add(new SpecProblem(SpecProblem.Unreadable, error.Message, error.Start, error.Length));
            }

            return value is null ? null : new OperationTranslator(id, components, problems).Translate(api, value);
        };
        _json = new(() => _translate([]));
    }

    public override bool IsPublished => true;

    public override JsonValue? Json => _json.Value;

    /// <summary>What is wrong with it. Nothing else is kept: most operations of a file are never asked for.</summary>
    public IEnumerable<SpecProblem> ReadProblems()
    {
        var problems = new List<SpecProblem>();
        if (_translate(problems) is { } json)
        {
            SpecReader.ReadOperation(json, problems);
        }

        return problems;
    }
}
