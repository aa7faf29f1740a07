using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EcsRuleAnalyzers.Logic;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>What was said of one property.</summary>
/// <param name="Known">Its value.</param>
/// <param name="Sites">The expressions that may have been assigned to it last.</param>
/// <param name="Origins">Where the constants in the value stand.</param>
internal sealed record PropertyState(Known Known, SiteSet Sites, SiteSet Origins)
{
    public static PropertyState Join(PropertyState left, PropertyState right) =>
        new(Known.OneOf(left.Known, right.Known), left.Sites.Union(right.Sites), left.Origins.Union(right.Origins));
}

/// <summary>A request object at one point of the program.</summary>
/// <param name="Properties">The parameters that were set, by name.</param>
/// <param name="IsClosed">Whether nothing else was set.</param>
/// <param name="Pending">The places on the way here whose values this object has not been judged with yet.</param>
internal sealed record RequestState(ImmutableDictionary<string, PropertyState> Properties, bool IsClosed, SiteSet Pending)
{
    public static readonly RequestState New = new(ImmutableDictionary<string, PropertyState>.Empty, true, SiteSet.Empty);

    /// <summary>A request that unknown code may have changed.</summary>
    public static readonly RequestState Unknown = New with { IsClosed = false };

    public Facts Facts(bool countAbsent, bool assumeVpc) => new(
        Properties.Select(pair => new KeyValuePair<string, Known>(pair.Key, pair.Value.Known)),
        IsClosed && countAbsent ? Known.Absent : Known.Unknown,
        assumeVpc);

    public RequestState Set(string parameter, PropertyState property, SiteSet past) => this with
    {
        Properties = Properties.SetItem(parameter, property),
        Pending = Pending.Union(property.Sites).Union(property.Origins).Union(past),
    };

    public static RequestState Join(RequestState left, RequestState right)
    {
        if (left.Equals(right))
        {
            return left;
        }

        var properties = ImmutableDictionary.CreateBuilder<string, PropertyState>();
        foreach (var name in left.Properties.Keys.Union(right.Properties.Keys))
        {
            properties[name] = PropertyState.Join(left.Read(name), right.Read(name));
        }

        return new RequestState(properties.ToImmutable(), left.IsClosed && right.IsClosed, left.Pending.Union(right.Pending));
    }

    public bool Equals(RequestState? other) =>
        other is not null && IsClosed == other.IsClosed && Pending.Equals(other.Pending)
        && Properties.Count == other.Properties.Count
        && Properties.All(pair => other.Properties.TryGetValue(pair.Key, out var property) && pair.Value.Equals(property));

    public override int GetHashCode() => unchecked((Pending.GetHashCode() * 31) + Properties.Count);

    private PropertyState Read(string name) =>
        Properties.TryGetValue(name, out var property) ? property : new PropertyState(IsClosed ? Known.Absent : Known.Unknown, SiteSet.Empty, SiteSet.Empty);
}
