using System.Collections.Generic;
using EcsRuleAnalyzers.Logic;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary>The condition <c>given</c>: whether a parameter is given, defaults aside.</summary>
internal sealed record GivenRule(ParameterRef Parameter, bool Given) : Rule
{
    public override EquatableArray<ParameterRef> Parameters => [Parameter];

    public override Truth Holds(Facts facts) => Given ? facts.IsGiven(Parameter.Name) : facts.IsGiven(Parameter.Name).Not();

    public override ConditionCode Emit(EmitScope scope, bool wanted) => wanted == Given ? EmitScope.Given(Parameter) : !EmitScope.Given(Parameter);

    public override IEnumerable<Repair> Repairs(Facts facts) => Given ? [Repair.Fill(Parameter.Name)] : [Repair.Remove(Parameters, facts)];

    public override Bilingual Say() => Given ? new("given", "必须设置") : new("left out", "不能设置");
}
