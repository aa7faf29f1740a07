using System.Collections.Generic;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules.Values;

namespace EcsRuleAnalyzers.Rules;

/// <summary>
/// An immutable tree that says something about a request, with three faces: does it hold (given what is known),
/// emit it (as C#), say it (as text). Two laws, tested on random requests, keep the faces honest.
/// <b>Agreement</b>: on a fully known request the emitted check and <see cref="Holds"/> give the same verdict.
/// <b>Soundness</b>: a decided verdict is never contradicted by any completion of what is known.
/// </summary>
internal abstract record Rule
{
    /// <summary>The parameters whose values decide the rule; where one of them is to blame, in the order in which they are looked at.</summary>
    public abstract EquatableArray<ParameterRef> Parameters { get; }

    /// <summary>The parameter that a violation names.</summary>
    public virtual ParameterRef Subject => Parameters[0];

    /// <summary>The rules that all have to hold where it binds. The subject of the first broken one is named.</summary>
    public virtual EquatableArray<Rule> Parts => [this];

    /// <summary>The parameter that a violation by these facts names.</summary>
    public ParameterRef SubjectOf(Facts facts)
    {
        foreach (var part in Parts)
        {
            if (Parts.Count > 1 && part.Holds(facts) == Truth.False)
            {
                return part.Subject;
            }
        }

        return Subject;
    }

    public abstract Truth Holds(Facts facts);

    /// <summary>
    /// A C# condition that is true exactly when the rule is decided to be <paramref name="wanted"/>.
    /// Both polarities are needed because a masked value decides neither.
    /// </summary>
    public abstract ConditionCode Emit(EmitScope scope, bool wanted);

    /// <summary>About how long emitted code takes to ask for it; of several conditions the cheapest is asked first. Whether a parameter is given costs nothing.</summary>
    public virtual int Cost => 0;

    /// <summary>What is allowed or required, as a phrase without a full stop.</summary>
    public abstract Bilingual Say();

    /// <summary>The parameters of which one is needed, when it is broken by what the request lacks; empty for every other rule.</summary>
    public virtual EquatableArray<ParameterRef> Lacking => EquatableArray<ParameterRef>.Empty;

    /// <summary>What a message shows of the value that a violation names.</summary>
    public virtual Bilingual Found(Facts facts) => FoundText.Of(facts[SubjectOf(facts).Name], EcsPlainText.Quote);

    /// <summary>The same in English, as C#.</summary>
    public virtual FoundCode EmitFound() => EmitFound(Subject);

    /// <summary>The same of a parameter whose value is shown as it is.</summary>
    public static FoundCode EmitFound(ParameterRef subject) => subject.Type is ParameterType.List or ParameterType.Object or ParameterType.Map
        ? FoundCode.Phrase(EmitScope.Literal(FoundText.Given.En)).IfGiven(subject)
        : FoundCode.Value(EmitScope.AsText(EmitScope.Value(subject), subject.Type)).IfGiven(subject);

    /// <summary>Whether a repair may be made without asking.</summary>
    public virtual bool IsSafe(Repair repair) => true;

    /// <summary>Changes that may make the rule hold; whoever offers one checks it first.</summary>
    public virtual IEnumerable<Repair> Repairs(Facts facts) => [];
}
