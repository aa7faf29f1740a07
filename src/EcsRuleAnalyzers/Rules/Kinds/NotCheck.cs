using System.Linq;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary>The condition <c>not</c>: at least one of the checks fails.</summary>
internal sealed record NotCheck(EquatableArray<ValueCheck> Checks) : ValueCheck
{
    public override string Keyword => "not";

    public override string Id => RelationDescriptors.Broken.Id;

    public override int Cost => Checks.Sum(check => check.Cost);

    public override Truth Holds(Known value) => Checks.Aggregate(Truth.True, (all, check) => all.And(check.Holds(value))).Not();

    public override ConditionCode Emit(string value, ParameterType type) => !ConditionCode.All(Checks.Select(check => check.Emit(value, type)));

    public override Bilingual Say()
    {
        var all = Bilingual.Join(" and ", "；", Checks.Select(check => check.Say()));
        return new("not " + all.En, "不得为：" + all.Zh);
    }
}
