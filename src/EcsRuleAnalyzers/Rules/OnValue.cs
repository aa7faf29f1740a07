using System.Collections.Generic;
using EcsRuleAnalyzers.Logic;

namespace EcsRuleAnalyzers.Rules;

/// <summary>A check bound to a parameter.</summary>
/// <param name="Parameter">Whose value is checked.</param>
/// <param name="Check">The check.</param>
/// <param name="IfAbsent">The verdict for a parameter that is absent and has no default: true where a value is demanded to be good, false where a rule asks whether it has a value.</param>
internal sealed record OnValue(ParameterRef Parameter, ValueCheck Check, bool IfAbsent = true) : Rule
{
    public override EquatableArray<ParameterRef> Parameters => [Parameter];

    public override int Cost => Check.Cost;

    public override Truth Holds(Facts facts)
    {
        var value = Check.SeesMasks ? facts[Parameter.Name] : Parameter.Read(facts);
        return value.Kind == KnownKind.OneOf ? value.Fold(HoldsFor) : HoldsFor(value);
    }

    private Truth HoldsFor(Known value) => value.Kind switch
    {
        KnownKind.Absent => Truths.Of(IfAbsent),
        KnownKind.List when value.Parts.Count == 0 => Truths.Of(IfAbsent),
        KnownKind.Unknown => Truth.Unknown,
        _ => Check.Holds(value),
    };

    public override ConditionCode Emit(EmitScope scope, bool wanted)
    {
        var condition = Check.Emit(EmitScope.Value(Parameter), Parameter.Type);
        condition = wanted ? condition : !condition;
        if (Parameter.Maskable && !Check.SeesMasks && !scope.IsUnmasked(Parameter))
        {
            condition = !EmitScope.Masked(Parameter) & condition;
        }

        return scope.IsGiven(Parameter) ? condition
            : HoldsForAbsent(scope) == Truths.Of(wanted)
            ? !EmitScope.Given(Parameter) | condition
            : EmitScope.Given(Parameter) & condition;
    }

    /// <summary>The verdict of emitted code on a parameter that is absent.</summary>
    public Truth HoldsForAbsent(EmitScope scope) =>
        !Check.SeesMasks && scope.Default(Parameter) is { } text ? Check.Holds(Known.Of(text)) : Truths.Of(IfAbsent);

    public override Bilingual Found(Facts facts) =>
        facts.IsGiven(Parameter.Name) == Truth.False ? FoundText.NotGiven : Check.Found(facts[Parameter.Name]);

    // Without a default a broken check has a value to show; with one it may be the default that breaks it.
    public override FoundCode EmitFound()
    {
        var found = Check.EmitFound(EmitScope.Value(Parameter), Parameter.Type);
        return Parameter.Default is null && Parameter.DefaultInVpc is null ? found : found.IfGiven(Parameter);
    }

    public override Bilingual Say() => Check.Say();

    public override IEnumerable<Repair> Repairs(Facts facts)
    {
        foreach (var change in Check.Changes(Parameter.Name, facts[Parameter.Name]))
        {
            yield return new Repair([change]);
        }
    }
}
