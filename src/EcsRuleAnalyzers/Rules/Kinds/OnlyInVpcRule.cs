using System.Collections.Generic;
using EcsRuleAnalyzers.Logic;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>onlyInVpc</c>: a rule that binds users who declare that all their security groups are in a VPC.</summary>
internal sealed record OnlyInVpcRule(Rule Body) : Rule
{
    public override EquatableArray<ParameterRef> Parameters => Body.Parameters;

    public override ParameterRef Subject => Body.Subject;

    public override EquatableArray<Rule> Parts => Body.Parts;

    public override Truth Holds(Facts facts) => facts.AssumeVpc ? Body.Holds(facts) : Truth.True;

    public override ConditionCode Emit(EmitScope scope, bool wanted) => scope.AssumeVpc ? Body.Emit(scope, wanted) : wanted ? ConditionCode.Always : ConditionCode.Never;

    public override Bilingual Say() => Body.Say();

    public override EquatableArray<ParameterRef> Lacking => Body.Lacking;

    public override IEnumerable<Repair> Repairs(Facts facts) => Body.Repairs(facts);
}
