using System.Collections.Generic;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules.Values;

namespace EcsRuleAnalyzers.Rules;

/// <summary>A check of one given value, not yet bound to a parameter; see <see cref="Rule"/> for its faces.</summary>
internal abstract record ValueCheck
{
    /// <summary>The keyword of the spec that asked for it; part of the name of the rule (<c>PortRange.format</c>).</summary>
    public abstract string Keyword { get; }

    /// <summary>The diagnostic that a broken check reports.</summary>
    public abstract string Id { get; }

    /// <summary>Whether the service takes the value all the same.</summary>
    public virtual bool IsHint => RuleKinds.IsHint(Id);

    /// <summary>Whether it looks at the raw text, masks included.</summary>
    public virtual bool SeesMasks => false;

    /// <summary>See <see cref="Rule.Cost"/>.</summary>
    public virtual int Cost => 4;

    public abstract Truth Holds(Known value);

    /// <summary>A C# condition over <paramref name="value"/>, an expression of the type of the property, known to be given.</summary>
    public abstract ConditionCode Emit(string value, ParameterType type);

    /// <summary>One C# condition over a given text that is true exactly when <paramref name="before"/> and this check hold; null when nothing is quicker than both.</summary>
    public virtual ConditionCode? EmitWith(ValueCheck before, string text) => null;

    public abstract Bilingual Say();

    /// <summary>What a message shows of the wrong value.</summary>
    public virtual Bilingual Found(Known value) => FoundText.Of(value, Show);

    /// <summary>The same in English, as C#, over the expression of <see cref="Emit"/>.</summary>
    public virtual FoundCode EmitFound(string value, ParameterType type) => FoundCode.Value(EmitScope.AsText(value, type));

    /// <summary>Texts that are perhaps meant by a wrong one.</summary>
    public virtual IEnumerable<string> Repairs(string text) => [];

    /// <summary>Changes that may make the value of a parameter right.</summary>
    public virtual IEnumerable<Change> Changes(string parameter, Known value)
    {
        foreach (var text in Repairs(value.Text))
        {
            yield return new Change(ChangeKind.Set, parameter, text);
        }
    }

    protected virtual string Show(string text) => EcsPlainText.Quote(text);
}

/// <summary>A check of the text of a scalar.</summary>
internal abstract record TextCheck : ValueCheck
{
    /// <summary>The texts that can pass, or more; null when nothing is said of partly known texts.</summary>
    protected virtual Language? Passing => null;

    public sealed override Truth Holds(Known value) => value.Kind switch
    {
        KnownKind.Text => Truths.Of(HoldsFor(value.Text)),
        KnownKind.Partial => HoldsFor(value.Partial!),
        KnownKind.OneOf => value.Fold(Holds),
        _ => Truth.Unknown,
    };

    public override ConditionCode Emit(string value, ParameterType type) => EmitFor(EmitScope.AsText(value, type));

    protected abstract bool HoldsFor(string text);

    /// <summary>The verdict on every completion of a partly known text; a text that cannot pass is proven to fail.</summary>
    protected virtual Truth HoldsFor(PartialText text) => Passing is { } language && !text.CanBeIn(language) ? Truth.False : Truth.Unknown;

    protected abstract ConditionCode EmitFor(string text);
}

/// <summary>A check of a list as a whole.</summary>
internal abstract record ListCheck : ValueCheck
{
    public sealed override Truth Holds(Known value) =>
        value.Fold(known => known.Kind == KnownKind.List ? HoldsFor(known) : Truth.Unknown);

    public sealed override Bilingual Found(Known value) =>
        FoundText.Each(value, known => Bilingual.Same(known.Parts.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    public sealed override FoundCode EmitFound(string value, ParameterType type) =>
        FoundCode.Count(value + ".Count");

    protected abstract Truth HoldsFor(Known list);
}
