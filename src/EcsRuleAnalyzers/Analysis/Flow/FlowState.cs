using System.Linq;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>A variable at one point of the program.</summary>
/// <param name="Value">What it holds.</param>
/// <param name="Past">Where the constants stand that it held on the way here: a path from one of them comes through this point.</param>
internal sealed record FlowVariable(FlowValue Value, SiteSet Past)
{
    public static readonly FlowVariable Unknown = new(FlowValue.Unknown, SiteSet.Empty);

    public static FlowVariable Join(FlowVariable left, FlowVariable right) =>
        left.Equals(right) ? left : new FlowVariable(FlowValue.Join(left.Value, right.Value), left.Past.Union(right.Past));
}

/// <summary>The variable that holds the item which a loop over a list is at.</summary>
internal sealed record CurrentItem(int List);

/// <summary>Names the object whose property a capture stands for, where it lives longer than the capture of the object: <c>r?.X ??= y</c>.</summary>
/// <param name="Property">The capture of the property.</param>
internal sealed record Receiver(CaptureId Property);

/// <summary>What is known at one point of the program on some paths to it.</summary>
/// <param name="Variables">Values by <c>ILocalSymbol</c>, <c>IParameterSymbol</c>, <c>CaptureId</c>, <see cref="Receiver"/> or <see cref="CurrentItem"/>; what is not here is unknown.</param>
/// <param name="Heap">The followed objects by number.</param>
internal sealed record FlowState(SmallMap<object, FlowVariable> Variables, SmallMap<int, HeapObject> Heap)
{
    private static readonly object Contradiction = new();

    public static readonly FlowState Start = new(SmallMap<object, FlowVariable>.Empty, SmallMap<int, HeapObject>.Empty);

    /// <summary>The constants of every variable that still lives.</summary>
    public SiteSet Past
    {
        get
        {
            var all = SiteSet.Empty;
            foreach (var pair in Variables)
            {
                all = all.Union(pair.Value.Past);
            }

            return all;
        }
    }

    /// <summary>Whether a condition got two answers on the way here: perhaps no execution comes this way, so that nothing is proven here.</summary>
    public bool IsContradictory => Variables.ContainsKey(Contradiction);

    public FlowState Contradict() => this with { Variables = Variables.RemoveAll(Variables.Keys.Where(key => key is Answer)).SetItem(Contradiction, FlowVariable.Unknown) };

    public FlowValue Read(object variable) => Variables.TryGetValue(variable, out var found) ? found.Value : FlowValue.Unknown;

    public T? Object<T>(FlowValue value)
        where T : HeapObject => value.Object is { } number && Heap.TryGetValue(number, out var found) ? found as T : null;

    public FlowState SetVariable(object variable, FlowValue value)
    {
        var past = Variables.TryGetValue(variable, out var found) ? found.Past.Union(Of(found.Value)) : SiteSet.Empty;
        return this with { Variables = Variables.SetItem(variable, new FlowVariable(value, past.Union(value.Origins))) };
    }

    /// <summary>A variable of which it has come out whether it is true.</summary>
    public FlowState Decide(object variable, bool isTrue)
    {
        var before = Variables.TryGetValue(variable, out var found) ? found : FlowVariable.Unknown;
        return before.Value.Known.Kind == KnownKind.Text ? this : this with { Variables = Variables.SetItem(variable, before with { Value = FlowValue.Decided(isTrue) }) };
    }

    /// <summary>What a variable refers to now depends on the path; see <see cref="FlowValue.DependsOnPath"/>.</summary>
    public FlowState Mark(object variable)
    {
        var before = Variables.TryGetValue(variable, out var found) ? found : FlowVariable.Unknown;
        return this with { Variables = Variables.SetItem(variable, before with { Value = before.Value with { DependsOnPath = true } }) };
    }

    /// <summary>The places of the values in a list.</summary>
    public SiteSet Of(FlowValue list) => Object<ListState>(list)?.Pending ?? SiteSet.Empty;

    public FlowState Drop(object variable) => this with { Variables = Variables.Remove(variable) };

    /// <summary>The end of a variable's scope. Its constants came this way, whether or not they got into a request.</summary>
    public FlowState End(object variable)
    {
        if (!Variables.TryGetValue(variable, out var found) || found.Past.IsEmpty)
        {
            return Drop(variable);
        }

        var heap = Heap;
        foreach (var pair in Heap)
        {
            heap = heap.SetItem(pair.Key, pair.Value.Pass(found.Past));
        }

        return new FlowState(Variables.Remove(variable), heap);
    }

    public FlowState SetObject(int number, HeapObject state) => this with { Heap = Heap.SetItem(number, state) };

    public static FlowState Join(FlowState left, FlowState right) => new(
        SmallMap<object, FlowVariable>.Join(left.Variables, right.Variables, static (_, one, other) => FlowVariable.Join(one ?? FlowVariable.Unknown, other ?? FlowVariable.Unknown)),
        SmallMap<int, HeapObject>.Join(left.Heap, right.Heap, static (_, one, other) => one is null ? other! : other is null ? one : HeapObject.Join(one, other)));

    public bool Equals(FlowState? other) => other is not null && Variables.Equals(other.Variables) && Heap.Equals(other.Heap);

    public override int GetHashCode()
    {
        var hash = Variables.Count * 31;
        foreach (var pair in Heap)
        {
            hash = unchecked(hash + pair.Value.GetHashCode());
        }

        return hash;
    }
}
