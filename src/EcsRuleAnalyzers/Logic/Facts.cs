using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace EcsRuleAnalyzers.Logic;

/// <summary>
/// What is known of one request. This is the one place where an absent parameter reads as its default,
/// and where a masked id or address is given but has no text that could be judged.
/// </summary>
internal sealed class Facts : IEquatable<Facts>
{
    private readonly ImmutableSortedDictionary<string, Known> _known;

    /// <param name="known">Parameters by name.</param>
    /// <param name="others">What is known of every parameter that is not named.</param>
    /// <param name="assumeVpc">Whether an absent parameter reads as its default inside a VPC.</param>
    public Facts(IEnumerable<KeyValuePair<string, Known>> known, Known? others = null, bool assumeVpc = false)
    {
        _known = known as ImmutableSortedDictionary<string, Known> ?? known.ToImmutableSortedDictionary(StringComparer.Ordinal);
        Others = others ?? Known.Absent;
        AssumeVpc = assumeVpc;
    }

    public Known Others { get; }

    public bool AssumeVpc { get; }

    public IEnumerable<KeyValuePair<string, Known>> Named => _known;

    /// <summary>What was said of a parameter, without defaults.</summary>
    public Known this[string parameter] => _known.TryGetValue(parameter, out var known) ? known : Others;

    public Truth IsGiven(string parameter) => this[parameter].IsGiven;

    /// <summary>What a parameter reads as.</summary>
    /// <param name="parameter">The wire name.</param>
    /// <param name="defaultText">What an absent parameter reads as; null when it has no default.</param>
    /// <param name="defaultInVpc">The same under <see cref="AssumeVpc"/>.</param>
    /// <param name="maskable">Whether a text with an asterisk is a mask of the documentation.</param>
    public Known Read(string parameter, string? defaultText, string? defaultInVpc, bool maskable)
    {
        var absent = Known.Of(AssumeVpc && defaultInVpc is not null ? defaultInVpc : defaultText);
        return this[parameter].Select(known => known.Kind switch
        {
            KnownKind.Absent => absent,
            KnownKind.Text when maskable && known.Text.IndexOf('*') >= 0 => Known.Given,
            _ => known,
        });
    }

    public bool Equals(Facts? other) =>
        other is not null && AssumeVpc == other.AssumeVpc && Others.Equals(other.Others)
        && _known.Count == other._known.Count && _known.SequenceEqual(other._known);

    public override bool Equals(object? obj) => Equals(obj as Facts);

    public override int GetHashCode() => _known.Count;

    public override string ToString() =>
        "{" + string.Join(", ", _known.Select(pair => pair.Key + ": " + pair.Value)) + (Others.Kind == KnownKind.Absent ? "}" : ", ...}");
}
