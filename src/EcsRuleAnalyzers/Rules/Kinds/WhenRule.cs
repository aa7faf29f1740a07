using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary>A rule that binds only while <c>when</c> holds.</summary>
internal sealed record WhenRule(Rule When, Rule Body) : Rule
{
    public override EquatableArray<ParameterRef> Parameters => [.. Body.Parameters.Concat(When.Parameters).Distinct()];

    public override ParameterRef Subject => Body.Subject;

    public override EquatableArray<Rule> Parts => Body.Parts;

    public override int Cost => When.Cost + Body.Cost;

    public override Truth Holds(Facts facts)
    {
        var binds = When.Holds(facts);
        return binds == Truth.False ? Truth.True : binds.Not().Or(Body.Holds(facts));
    }

    public override ConditionCode Emit(EmitScope scope, bool wanted)
    {
        var (when, body) = (When.Emit(scope, !wanted), Body.Emit(scope, wanted));
        var (first, second) = When.Cost <= Body.Cost ? (when, body) : (body, when);
        return wanted ? first | second : first & second;
    }

    public override Bilingual Say() => Body.Say();

    public override EquatableArray<ParameterRef> Lacking => Body.Lacking;

    public override IEnumerable<Repair> Repairs(Facts facts) => Body.Repairs(facts);
}
