using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Text;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>dependentRequired</c>: a parameter that is given needs others.</summary>
internal sealed class DependentRequiredKind : RelationKind
{
    public override EquatableArray<string> Keywords => ["dependentRequired"];

    public override DiagnosticDescriptor Descriptor => RelationDescriptors.Broken;

    public override KindExample Example => new("""{ "name": "owner", "dependentRequired": { "A": ["B"] } }""", "A=1&B=1", "A=1");

    public override Rule? Read(KindReader reader) => Dependents.Read(reader, "dependentRequired", (one, others) => new DependentRequiredRule(one, others));
}

internal sealed record DependentRequiredRule(ParameterRef One, EquatableArray<ParameterRef> Others) : Rule
{
    public override EquatableArray<ParameterRef> Parameters => [One, .. Others];

    public override Truth Holds(Facts facts) =>
        facts.IsGiven(One.Name).Not().Or(Others.Aggregate(Truth.True, (holds, other) => holds.And(facts.IsGiven(other.Name))));

    public override ConditionCode Emit(EmitScope scope, bool wanted)
    {
        var all = ConditionCode.All(Others.Select(EmitScope.Given));
        return wanted ? !EmitScope.Given(One) | all : EmitScope.Given(One) & !all;
    }

    public override IEnumerable<Repair> Repairs(Facts facts) =>
        [new Repair([.. Others.Where(other => facts.IsGiven(other.Name) == Truth.False).Select(other => new Change(ChangeKind.Fill, other.Name))])];

    public override Bilingual Say() => new(
        One.Name + " needs " + ParameterRef.Names(Others, " and "),
        "设置 " + One.Name + " 时必须同时设置 " + ParameterRef.Names(Others, "、"));
}

/// <summary>Reads an object from a parameter to the parameters that depend on it.</summary>
internal static class Dependents
{
    public static Rule? Read(KindReader reader, string keyword, System.Func<ParameterRef, EquatableArray<ParameterRef>, Rule> make)
    {
        var rules = ImmutableArray.CreateBuilder<Rule>();
        foreach (var member in reader.Get(keyword, JsonKind.Object, "an object from a parameter to a list of parameters")?.Members ?? [])
        {
            var one = reader.Resolve(member.Name, member.Start, member.Length);
            var others = reader.Names(member.Value, keyword);
            if (one is not null && others.Count > 0)
            {
                rules.Add(make(one, others));
            }
        }

        return rules.Count == 0 ? null : AllOf.Of(rules.ToImmutable());
    }
}
