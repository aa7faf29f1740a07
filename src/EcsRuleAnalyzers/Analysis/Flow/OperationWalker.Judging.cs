using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Analysis.Families;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Rules.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <content>How objects leave, and are judged.</content>
internal sealed partial class OperationWalker
{
    /// <summary>Judges the requests that a body ends with and that never left it: what was said of them, not what is missing.</summary>
    public void JudgeAtEnd()
    {
        foreach (var number in State.Heap.Keys)
        {
            Judge(number, point: null, countAbsent: false);
        }
    }

    /// <summary>A value leaves the hands of this body; an object is judged once and then unknown.</summary>
    public void Leave(FlowValue value, SyntaxNode point, bool countAbsent)
    {
        foreach (var number in value.Objects)
        {
            Judge(number, point, countAbsent);
            var broken = body.Verdicts.LastOf(number);
            Forget(number, isJudged: value.Object is not null);
            if (value.Object is null && State.Heap[number] is ObjectState state)
            {
                // Of several that it may be only one leaves here; if it was another, what is wrong with this one still is.
                State = State.SetObject(number, state with { Doubts = broken });
            }
        }
    }

    private void ForgetAll(SiteSet objects)
    {
        foreach (var number in objects)
        {
            Forget(number);
        }
    }

    private void Forget(int number, bool isJudged = false)
    {
        if (State.Heap.TryGetValue(number, out var state))
        {
            State = State.SetObject(number, state.Forget(isJudged));
            foreach (var part in Parts(state))
            {
                Forget(part, isJudged);
            }

            ForgetAll(Holders(number));
        }
    }

    private void Judge(int number, SyntaxNode? point, bool countAbsent)
    {
        if (!State.Heap.TryGetValue(number, out var found))
        {
            return;
        }

        var type = body.Places.Object(number).Type;
        switch (type.Kind)
        {
            case TrackedKind.Request when point is null && found is ObjectState { SaysNothing: true } && body.Verdicts.HasLeft(number):
                // What counts of an object that leaves is where it does.
                break;
            case TrackedKind.Request when found is ObjectState state:
                JudgeShape(number, type, new Occasion(type.Operation!, point, countAbsent, null, ""), type.Shape!, state);
                break;
            case TrackedKind.List when found is ListState list:
                foreach (var item in list.Items)
                {
                    foreach (var part in item.Value.Objects)
                    {
                        Judge(part, point: null, countAbsent: false);
                    }
                }

                break;
            case TrackedKind.CommonRequest or TrackedKind.Map when found is ObjectState state && !IsUnclear(state, "Version"):
                JudgeEntries(number, type, Name(state, "Action"), Name(state, "Version"), state, point, countAbsent);
                break;
        }
    }

    // CallApi(Params, OpenApiRequest, ...): the operation is named by one argument, its parameters are in the other.
    private void JudgeGenericCall(IInvocationOperation invocation, List<FlowValue> arguments)
    {
        var named = arguments.FirstOrDefault(argument => Kind(argument) == TrackedKind.Params);
        var request = arguments.FirstOrDefault(argument => Kind(argument) == TrackedKind.OpenApiRequest);
        if (named is not null && request is not null
            && State.Object<ObjectState>(named) is { } names && !IsUnclear(names, "Version")
            && State.Object<ObjectState>(request) is { IsClosed: true } holder
            && holder.ReadField("Query") is { Object: { } query } && State.Heap[query] is ObjectState entries)
        {
            JudgeEntries(query, TrackedType.Map, Text(names.ReadField("Action")), Text(names.ReadField("Version")), entries, invocation.Syntax, countAbsent: !holder.Fields.ContainsKey("Body"));
        }
    }

    private TrackedKind? Kind(FlowValue value) => value.Object is { } number ? body.Places.Object(number).Type.Kind : null;

    private static string? Name(ObjectState state, string name) =>
        Text(state.ReadField(name)) ?? (state.Properties.TryGetValue(name, out var entry) ? Text(entry.Value) : null);

    private static bool IsUnclear(ObjectState state, string name) => state.Fields.TryGetValue(name, out var value) && Text(value) is null;

    private static string? Text(FlowValue value) => value.Known.Kind == KnownKind.Text ? value.Known.Text : null;

    // Entries of a dictionary-style call: Permissions.1.PortRange is the member of an item.
    private void JudgeEntries(int number, TrackedType type, string? action, string? version, ObjectState state, SyntaxNode? point, bool countAbsent)
    {
        if (action is null || body.Types.Operations.Find(action, version) is not { Operation: { } operation } known || !WireEntries.AreAll(operation.Request))
        {
            return;
        }

        var entries = WireEntries.Of(operation.Request, state);
        var unknown = entries.Unknown.Where(key => !UnknownKey.IsCommon(key))
            .Select(key => body.UnknownKey(operation, key))
            .Where(rule => known.IsWhole || ((UnknownKeyRule)rule.Body).Meant is not null)
            .Select(rule => new Violation(rule, "", rule.Subject));
        var occasion = new Occasion(operation, point, countAbsent, null, "");
        var request = JudgeShape(number, type, occasion, entries.Shape, entries.Request, unknown);
        foreach (var (path, shape, item) in entries.Items)
        {
            JudgeShape(number, type, occasion with { Request = request, Path = path }, shape, item);
        }
    }

    /// <summary>Where and how a shape is judged.</summary>
    /// <param name="Operation">The operation.</param>
    /// <param name="Point">The verdict point.</param>
    /// <param name="CountAbsent">Whether what is not there is missing.</param>
    /// <param name="Request">What is known of the request that an item stands in; null for the request itself, and for an item that stands in none yet.</param>
    /// <param name="Path">Where in the request it stands.</param>
    private sealed record Occasion(Operation Operation, SyntaxNode? Point, bool CountAbsent, Facts? Request, string Path);

    private Facts JudgeShape(int number, TrackedType type, Occasion occasion, Shape shape, ObjectState state, IEnumerable<Violation>? others = null)
    {
        (shape, state) = WithValues(shape, state);
        var facts = FactsOf(state, type, occasion.CountAbsent);
        facts = occasion.Request is null ? facts : facts.Within(occasion.Request);
        var broken = shape.BrokenHere(facts, occasion.Path).Concat(others ?? []).Concat(state.Doubts).Where(violation => !IsOnlyWay(violation.Rule, type)).ToList();
        body.Verdicts.Add(new Verdict(number, occasion.Path, occasion.Operation, shape, state with { Pending = state.Pending.Union(State.Past) }, facts, occasion.Point, broken, State.IsContradictory));
        var within = occasion with { Request = occasion.Request ?? facts };
        foreach (var parameter in shape.Parameters)
        {
            if (!state.Properties.TryGetValue(parameter.Name, out var property))
            {
                continue;
            }

            foreach (var part in property.Value.Objects)
            {
                if (parameter.Shape is { } nested && State.Heap[part] is ObjectState member)
                {
                    JudgeShape(part, body.Places.Object(part).Type, within with { Path = occasion.Path + parameter.Name + "." }, nested, member);
                }
                else if (parameter.Item?.Shape is { } items && State.Heap[part] is ListState list)
                {
                    JudgeItems(within with { Path = occasion.Path + parameter.Name + "." }, items, list);
                }
            }
        }

        return facts;
    }

    // The classes of SDK v1 have no other parameters than those that are deprecated today. What takes the place of one is not always said.
    private static bool IsOnlyWay(NamedRule rule, TrackedType type) =>
        rule.Id == DeprecatedKind.Id && type.Lacks.Count > 0 && ((type.IsSdkV1 && rule is { Body: DeprecatedRule, Text.En: "" }) || rule.Body.Parameters.Any(parameter => type.Lacks.Contains(parameter.Name)));

    private void JudgeItems(Occasion occasion, Shape shape, ListState list)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            var index = list.IsClosed ? Shape.Number(i) : "N";
            foreach (var item in list.Items[i].Value.Objects)
            {
                if (State.Heap[item] is ObjectState state)
                {
                    JudgeShape(item, body.Places.Object(item).Type, occasion with { Path = occasion.Path + index + "." }, shape, state);
                }
            }
        }
    }

    // Values in lists are parameters of their own, such as Zone.2. A list that anybody may have changed says nothing of them, but they came this way.
    private (Shape Shape, ObjectState State) WithValues(Shape shape, ObjectState state)
    {
        foreach (var parameter in shape.Parameters)
        {
            if (!parameter.HasCheckedValues || !state.Properties.TryGetValue(parameter.Name, out var property))
            {
                continue;
            }

            foreach (var part in property.Value.Objects)
            {
                if (State.Heap[part] is ListState list)
                {
                    var items = property.Value.Object is not null && list.IsClosed ? list.Items : [];
                    var values = items.Select((_, index) => parameter.Value(Shape.Number(index))).ToList();
                    shape = shape with { Parameters = [.. shape.Parameters, .. values] };
                    state = state with
                    {
                        Properties = state.Properties.SetItems(values.Zip(items, (value, item) => new KeyValuePair<string, PropertyState>(value.Name, item))),
                        Pending = state.Pending.Union(list.Pending),
                    };
                }
            }
        }

        return (shape, state);
    }

    private Facts FactsOf(ObjectState state, TrackedType type, bool countAbsent)
    {
        var known = state.Properties.Select(pair => new KeyValuePair<string, Known>(pair.Key, KnownOf(pair.Value.Value, countAbsent)));
        known = known.Concat(type.Supplied().Where(name => !state.Properties.ContainsKey(name)).Select(name => new KeyValuePair<string, Known>(name, Known.Unknown)));

        return new Facts(known, state.IsClosed && countAbsent ? Known.Absent : Known.Unknown, body.AssumeVpc, body.SensitivePorts);
    }

    private Known KnownOf(FlowValue value, bool countAbsent)
    {
        if (value.Object is not { } number || !State.Heap.TryGetValue(number, out var found))
        {
            return value.Known;
        }

        return found switch
        {
            ListState { IsClosed: true } list => Known.List([.. list.Items.Select(item => KnownOf(item.Value, countAbsent))]),
            ListState list => list.Items.Count > 0 ? Known.Given : Known.Unknown,
            ObjectState map when body.Places.Object(number).Type.Kind == TrackedKind.Map => map.Properties.Count > 0 ? Known.Given : map.IsClosed ? Known.Absent : Known.Unknown,
            ObjectState item when body.Places.Object(number).Type is { Kind: TrackedKind.Request, IsItem: true } type => Known.Item(FactsOf(item, type, countAbsent)),
            _ => value.Known,
        };
    }
}
