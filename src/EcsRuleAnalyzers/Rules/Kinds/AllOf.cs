using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary>Every one of several rules.</summary>
internal sealed record AllOf(EquatableArray<Rule> Rules) : Rule
{
    public override EquatableArray<ParameterRef> Parameters => [.. Rules.SelectMany(rule => rule.Parameters).Distinct()];

    public override ParameterRef Subject => Rules[0].Subject;

    public override EquatableArray<Rule> Parts => [.. Rules.SelectMany(rule => rule.Parts)];

    public override int Cost => Rules.Sum(rule => rule.Cost);

    public static Rule Of(EquatableArray<Rule> rules) => rules.Count == 1 ? rules[0] : new AllOf(rules);

    public override Truth Holds(Facts facts)
    {
        var all = Truth.True;
        foreach (var rule in Rules)
        {
            all = all.And(rule.Holds(facts));
        }

        return all;
    }

    public override ConditionCode Emit(EmitScope scope, bool wanted)
    {
        var each = Rules.OrderBy(rule => rule.Cost).Select(rule => rule.Emit(scope, wanted));
        return wanted ? ConditionCode.All(each) : ConditionCode.Any(each);
    }

    // A condition on one parameter says what it must be; a rule between several names them itself.
    public override Bilingual Say() => Bilingual.Join(" and ", "；", Rules.Select(rule => rule is OnValue or GivenRule
        ? new Bilingual(rule.Parameters[0].Name + " " + rule.Say().En, rule.Parameters[0].Name + "：" + rule.Say().Zh)
        : rule.Say()));

    // Where several are broken, what mends one of them is not enough.
    public override IEnumerable<Repair> Repairs(Facts facts)
    {
        var proposals = Rules.Where(rule => rule.Holds(facts) == Truth.False).Select(rule => rule.Repairs(facts).ToList()).ToList();
        return proposals.Count > 1 && proposals.TrueForAll(proposal => proposal.Count > 0)
            ? [proposals.Select(proposal => proposal[0]).Aggregate((all, one) => all.And(one))]
            : proposals.SelectMany(proposal => proposal);
    }
}
