using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

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

/// <summary>What is known at one point of the program on some paths to it.</summary>
/// <param name="Variables">Variables by <c>ILocalSymbol</c>, <c>IParameterSymbol</c> or <c>CaptureId</c>; what is not here is unknown.</param>
/// <param name="Requests">The tracked requests by creation site.</param>
internal sealed record FlowState(ImmutableDictionary<object, FlowVariable> Variables, ImmutableDictionary<int, RequestState> Requests)
{
    public static readonly FlowState Start = new(ImmutableDictionary<object, FlowVariable>.Empty, ImmutableDictionary<int, RequestState>.Empty);

    /// <summary>The constants of every variable that still lives.</summary>
    public SiteSet Past => Variables.Values.Aggregate(SiteSet.Empty, (all, variable) => all.Union(variable.Past));

    public FlowValue Read(object variable) => Variables.TryGetValue(variable, out var found) ? found.Value : FlowValue.Unknown;

    public FlowState SetVariable(object variable, FlowValue value)
    {
        var past = Variables.TryGetValue(variable, out var found) ? found.Past : SiteSet.Empty;
        return this with { Variables = Variables.SetItem(variable, new FlowVariable(value, past.Union(value.Origins))) };
    }

    public FlowState Drop(object variable) => this with { Variables = Variables.Remove(variable) };

    public FlowState SetRequest(int request, RequestState state) => this with { Requests = Requests.SetItem(request, state) };

    public static FlowState Join(FlowState left, FlowState right)
    {
        var variables = ImmutableDictionary.CreateBuilder<object, FlowVariable>();
        var confused = new HashSet<int>();
        foreach (var variable in left.Variables.Keys.Union(right.Variables.Keys))
        {
            var one = left.Variables.TryGetValue(variable, out var found) ? found : FlowVariable.Unknown;
            var other = right.Variables.TryGetValue(variable, out found) ? found : FlowVariable.Unknown;
            if (one.Value.Request != other.Value.Request)
            {
                // The variable may refer to either, so a change through it can no longer be followed.
                confused.UnionWith(new[] { one.Value.Request, other.Value.Request }.OfType<int>());
            }

            variables[variable] = FlowVariable.Join(one, other);
        }

        var requests = ImmutableDictionary.CreateBuilder<int, RequestState>();
        foreach (var request in left.Requests.Keys.Union(right.Requests.Keys))
        {
            var one = left.Requests.TryGetValue(request, out var found) ? found : null;
            var other = right.Requests.TryGetValue(request, out found) ? found : null;
            requests[request] = confused.Contains(request)
                ? RequestState.Unknown
                : one is null ? other! : other is null ? one : RequestState.Join(one, other);
        }

        return new FlowState(variables.ToImmutable(), requests.ToImmutable());
    }

    public bool Equals(FlowState? other) =>
        other is not null && Same(Variables, other.Variables) && Same(Requests, other.Requests);

    public override int GetHashCode() => unchecked((Variables.Count * 31) + Requests.Values.Aggregate(0, (hash, request) => hash + request.GetHashCode()));

    private static bool Same<TKey, TValue>(ImmutableDictionary<TKey, TValue> left, ImmutableDictionary<TKey, TValue> right)
        where TKey : notnull
        where TValue : IEquatable<TValue>
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (var pair in left)
        {
            if (!right.TryGetValue(pair.Key, out var value) || !pair.Value.Equals(value))
            {
                return false;
            }
        }

        return true;
    }
}
