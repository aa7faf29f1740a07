using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>requiredOr</c>: at least one of the parameters is given.</summary>
internal sealed class RequiredOrKind : RelationKind
{
    public override EquatableArray<string> Keywords => ["requiredOr"];

    public override DiagnosticDescriptor Descriptor => RelationDescriptors.Broken;

    public override KindExample Example => new("""{ "name": "peer", "requiredOr": ["A", "B"] }""", "B=1", "C=1");

    public override Rule? Read(KindReader reader) =>
        reader.Names(reader.Get("requiredOr"), "requiredOr") is { Count: > 0 } names ? new RequiredOrRule(names) : null;
}

internal sealed record RequiredOrRule(EquatableArray<ParameterRef> Names) : Rule
{
    public override EquatableArray<ParameterRef> Parameters => [.. Names];

    public override Truth Holds(Facts facts) => AnyGiven.Holds(Names, facts);

    public override ConditionCode Emit(EmitScope scope, bool wanted) => AnyGiven.Emit(Parameters, wanted);

    public override EquatableArray<ParameterRef> Lacking => Parameters;

    public override IEnumerable<Repair> Repairs(Facts facts) => Names.Select(name => Repair.Fill(name.Name));

    public override Bilingual Say() => Names.Count == 1
        ? new(Names[0].Name + " is needed", "必须设置 " + Names[0].Name)
        : new("at least one of " + ParameterRef.Names(Names, ", ") + " is needed", ParameterRef.Names(Names, "、") + " 至少设置一项");
}

/// <summary>Whether any of several parameters is given.</summary>
internal static class AnyGiven
{
    public static Truth Holds(EquatableArray<ParameterRef> names, Facts facts)
    {
        var any = Truth.False;
        foreach (var name in names)
        {
            any = any.Or(facts.IsGiven(name.Name));
        }

        return any;
    }

    public static ConditionCode Emit(IEnumerable<ParameterRef> names, bool wanted)
    {
        var any = ConditionCode.Any(names.Select(EmitScope.Given));
        return wanted ? any : !any;
    }
}
