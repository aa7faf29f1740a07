using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>An object that is followed, at one point of the program.</summary>
internal abstract record HeapObject
{
    /// <summary>The object after unknown code had it in its hands. What was not judged before that may be right or wrong by now.</summary>
    public abstract HeapObject Forget(bool isJudged = false);

    /// <summary>The object after more places on the way here.</summary>
    public abstract HeapObject Pass(SiteSet places);

    public static HeapObject Join(HeapObject left, HeapObject right) => (left, right) switch
    {
        _ when left.Equals(right) => left,
        (ObjectState one, ObjectState other) => ObjectState.Join(one, other),
        (ListState one, ListState other) => ListState.Join(one, other),
        _ => left.Forget(),
    };
}

/// <summary>What was said of one property or key.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Sites">The expressions that may have been assigned to it last.</param>
/// <param name="Keys">For a dictionary the expressions of the key.</param>
internal sealed record PropertyState(FlowValue Value, SiteSet Sites, SiteSet Keys = default)
{
    public static PropertyState Join(PropertyState left, PropertyState right) =>
        left.Equals(right) ? left : new(FlowValue.Join(left.Value, right.Value), left.Sites.Union(right.Sites), left.Keys.Union(right.Keys));
}

/// <summary>An object with properties, or a dictionary with keys.</summary>
/// <param name="Properties">Parameters by wire name, or the entries of a dictionary.</param>
/// <param name="Fields">Members that are no parameters: Action and Version of a generic call, Query.</param>
/// <param name="IsClosed">Whether nothing else was set.</param>
/// <param name="Pending">The places on the way here whose values this object has not been judged with yet.</param>
/// <param name="Doubts">What was wrong with this object when it, or another one in its place, left; it is wrong still or was judged then.</param>
/// <param name="Shared">Parameters that a lambda or local function may set at any time.</param>
internal sealed record ObjectState(
    SmallMap<string, PropertyState> Properties,
    SmallMap<string, FlowValue> Fields,
    bool IsClosed,
    SiteSet Pending,
    ImmutableHashSet<string> Shared,
    EquatableArray<Violation> Doubts = default) : HeapObject
{
    /// <summary>Stands for every parameter in <see cref="Shared"/>.</summary>
    public const string AnyMember = "*";

    public static readonly ObjectState New =
        new(SmallMap<string, PropertyState>.Empty, SmallMap<string, FlowValue>.Empty, true, SiteSet.Empty, ImmutableHashSet<string>.Empty);

    public static readonly ObjectState Unknown = New with { IsClosed = false };

    public override HeapObject Pass(SiteSet places) => this with { Pending = Pending.Union(places) };

    public override HeapObject Forget(bool isJudged) => Unknown with { Pending = isJudged ? SiteSet.Empty : Pending, Shared = Shared };

    /// <summary>Whether nothing that could be wrong is known.</summary>
    public bool SaysNothing => !IsClosed && Properties.Count == 0 && Fields.Count == 0 && Doubts.Count == 0;

    /// <summary>What a property or key reads as.</summary>
    public FlowValue Read(string name) =>
        Properties.TryGetValue(name, out var property) ? property.Value : new FlowValue(IsClosed ? Known.Absent : Known.Unknown);

    public FlowValue ReadField(string name) =>
        Fields.TryGetValue(name, out var value) ? value : new FlowValue(IsClosed ? Known.Absent : Known.Unknown);

    /// <summary>The object from where on nested functions may set some of its parameters.</summary>
    public ObjectState Share(ImmutableHashSet<string> names) => names.Contains(AnyMember)
        ? Unknown with { Pending = Pending, Shared = names }
        : this with
        {
            Properties = Properties.SetItems(names.Select(name => new KeyValuePair<string, PropertyState>(name, Property(name) with { Value = FlowValue.Unknown }))),
            Shared = Shared.Union(names),
        };

    public ObjectState Set(string name, PropertyState property, SiteSet past) => this with
    {
        Properties = Properties.SetItem(name, Shared.Contains(name) || Shared.Contains(AnyMember) ? property with { Value = FlowValue.Unknown } : property),
        Doubts = Doubts.Count == 0 ? Doubts : [.. Doubts.Where(doubt => !doubt.Rule.Body.Parameters.Any(parameter => parameter.Name == name))],
        Pending = Pending.Union(property.Sites).Union(property.Keys).Union(property.Value.Origins).Union(past),
    };

    public static ObjectState Join(ObjectState left, ObjectState right) => new(
        SmallMap<string, PropertyState>.Join(left.Properties, right.Properties, (name, one, other) => PropertyState.Join(one ?? left.Property(name), other ?? right.Property(name))),
        SmallMap<string, FlowValue>.Join(left.Fields, right.Fields, (name, one, other) => FlowValue.Join(one ?? left.ReadField(name), other ?? right.ReadField(name))),
        left.IsClosed && right.IsClosed,
        left.Pending.Union(right.Pending),
        left.Shared.Union(right.Shared),
        left.Doubts.Count == 0 ? left.Doubts : [.. left.Doubts.Intersect(right.Doubts)]);

    public bool Equals(ObjectState? other) =>
        other is not null && IsClosed == other.IsClosed && Pending.Equals(other.Pending) && Shared.SetEquals(other.Shared) && Doubts.Equals(other.Doubts)
        && Properties.Equals(other.Properties) && Fields.Equals(other.Fields);

    public override int GetHashCode() => unchecked((Pending.GetHashCode() * 31) + Properties.Count + (Fields.Count * 7));

    private PropertyState Property(string name) => Properties.TryGetValue(name, out var property) ? property : new PropertyState(Read(name), SiteSet.Empty);
}

/// <summary>A list or array.</summary>
/// <param name="Items">Its items in order, and the expressions of those that are values.</param>
/// <param name="IsClosed">Whether there are no others.</param>
/// <param name="Pending">See <see cref="ObjectState.Pending"/>; for items that are values.</param>
internal sealed record ListState(EquatableArray<PropertyState> Items, bool IsClosed, SiteSet Pending = default) : HeapObject
{
    /// <summary>Longer lists are no longer followed.</summary>
    public const int MaxItems = 256;

    public static readonly ListState New = new(EquatableArray<PropertyState>.Empty, true);

    public static readonly ListState Unknown = new(EquatableArray<PropertyState>.Empty, false);

    public override HeapObject Pass(SiteSet places) => this with { Pending = Pending.Union(places) };

    public override HeapObject Forget(bool isJudged) => isJudged ? Unknown : this with { IsClosed = false };

    /// <summary>The list with more items; which ones it has is known only while all of them are.</summary>
    public ListState Add(IReadOnlyCollection<PropertyState> items)
    {
        var pending = items.Aggregate(Pending, (all, item) => all.Union(item.Value.Origins).Union(item.Sites));
        return !IsClosed ? this with { Pending = pending }
            : Items.Count + items.Count <= MaxItems ? this with { Items = [.. Items, .. items], Pending = pending }
            : Unknown with { Pending = pending };
    }

    /// <summary>The list without items.</summary>
    public ListState Clear() => New with { Pending = Pending };

    public static ListState Join(ListState left, ListState right) => left.IsClosed && right.IsClosed && left.Items.Count == right.Items.Count
        ? new ListState([.. left.Items.Zip(right.Items, PropertyState.Join)], true, left.Pending.Union(right.Pending))
        : Unknown with { Pending = left.Pending.Union(right.Pending) };
}
