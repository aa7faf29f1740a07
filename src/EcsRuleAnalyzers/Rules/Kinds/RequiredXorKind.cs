using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>requiredXor</c>: exactly one of the parameters is given.</summary>
internal sealed class RequiredXorKind : RelationKind
{
    public override EquatableArray<string> Keywords => ["requiredXor"];

    public override DiagnosticDescriptor Descriptor => RelationDescriptors.Broken;

    public override KindExample Example => new("""{ "name": "one-peer", "requiredXor": ["A", "B"] }""", "A=1", "A=1&B=1");

    public override Rule? Read(KindReader reader) =>
        reader.Names(reader.Get("requiredXor"), "requiredXor") is { Count: > 0 } names ? new RequiredXorRule(names) : null;
}

internal sealed record RequiredXorRule(EquatableArray<ParameterRef> Names) : Rule
{
    public override EquatableArray<ParameterRef> Parameters => [.. Names];

    public override Truth Holds(Facts facts)
    {
        var certain = Names.Count(name => facts.IsGiven(name.Name) == Truth.True);
        var possible = Names.Count(name => facts.IsGiven(name.Name) != Truth.False);
        return certain > 1 || possible == 0 ? Truth.False : certain == possible ? Truth.True : Truth.Unknown;
    }

    public override ConditionCode Emit(EmitScope scope, bool wanted)
    {
        var isOne = ConditionCode.Equal(string.Join(" + ", Names.Select(name => "(" + EmitScope.Given(name) + " ? 1 : 0)")), "1");
        return wanted ? isOne : !isOne;
    }

    // One of those that are given stays; where none is, one is needed.
    public override IEnumerable<Repair> Repairs(Facts facts)
    {
        var given = Names.Where(name => facts.IsGiven(name.Name) == Truth.True).ToList();
        return given.Count == 0
            ? Names.Select(name => Repair.Fill(name.Name))
            : given.Select(kept => Repair.Remove(given.Where(name => name != kept), facts));
    }

    public override Bilingual Say() => new(
        "exactly one of " + ParameterRef.Names(Names, ", ") + " is needed",
        ParameterRef.Names(Names, "、") + " 必须且只能设置一项");
}
