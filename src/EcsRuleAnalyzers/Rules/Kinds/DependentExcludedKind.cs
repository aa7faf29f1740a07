using System.Collections.Generic;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>dependentExcluded</c>: a parameter that is given rules others out.</summary>
internal sealed class DependentExcludedKind : RelationKind
{
    public override EquatableArray<string> Keywords => ["dependentExcluded"];

    public override DiagnosticDescriptor Descriptor => RelationDescriptors.Broken;

    public override KindExample Example => new("""{ "name": "family", "dependentExcluded": { "A": ["B"] } }""", "A=1", "A=1&B=1");

    public override Rule? Read(KindReader reader) => Dependents.Read(reader, "dependentExcluded", (one, others) => new DependentExcludedRule(one, others));
}

internal sealed record DependentExcludedRule(ParameterRef One, EquatableArray<ParameterRef> Others) : Rule
{
    public override EquatableArray<ParameterRef> Parameters => [.. Others, One];

    // Of several others it is not known beforehand which one is given.
    public override ParameterRef Subject => Others.Count > 1 ? One : Others[0];

    public override Truth Holds(Facts facts) => facts.IsGiven(One.Name).And(AnyGiven.Holds(Others, facts)).Not();

    public override ConditionCode Emit(EmitScope scope, bool wanted) => wanted
        ? !EmitScope.Given(One) | AnyGiven.Emit(Others, false)
        : EmitScope.Given(One) & AnyGiven.Emit(Others, true);

    public override IEnumerable<Repair> Repairs(Facts facts) => [Repair.Remove(Others, facts), Repair.Remove([One], facts)];

    public override Bilingual Say() => new(
        One.Name + " excludes " + ParameterRef.Names(Others, " and "),
        One.Name + " 不能与 " + ParameterRef.Names(Others, "、") + " 同时设置");
}
