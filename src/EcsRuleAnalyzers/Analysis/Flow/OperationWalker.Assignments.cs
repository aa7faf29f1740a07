using System.Collections.Immutable;
using System.Linq;
using EcsRuleAnalyzers.Analysis.Families;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <content>What assignments change.</content>
internal sealed partial class OperationWalker
{
    private FlowValue Assign(IOperation target, FlowValue value, SyntaxNode place)
    {
        switch (target)
        {
            case IFlowCaptureReferenceOperation reference when _captured.TryGetValue(reference.Id, out var captured):
                if (captured is IPropertyReferenceOperation left && State.Variables.TryGetValue(new Receiver(reference.Id), out var receiver))
                {
                    AssignProperty(left, receiver.Value, value, place);
                    break;
                }

                return Assign(captured, value, place);
            case ILocalReferenceOperation local:
                AssignVariable(local.Local, value, place);
                break;
            case IParameterReferenceOperation parameter:
                AssignVariable(parameter.Parameter, value, place);
                break;
            case IDeclarationExpressionOperation declaration:
                return Assign(declaration.Expression, value, place);
            case IDiscardOperation:
                break;
            case IPropertyReferenceOperation property:
                AssignProperty(property, Evaluate(property.Instance), value, place);
                break;
            case IFieldReferenceOperation field:
                Evaluate(field.Instance);
                Leave(value, place, countAbsent: Handover.IsFinal(field.Field, body));
                break;
            case IArrayElementReferenceOperation element:
                Leave(value, place, countAbsent: false);
                ForgetAll(Evaluate(element.ArrayReference).Objects);
                break;
            default:
                Evaluate(target);
                Leave(value, place, countAbsent: false);
                break;
        }

        return value;
    }

    private void AssignVariable(ISymbol variable, FlowValue value, SyntaxNode place)
    {
        if (function.Shared.Contains(variable))
        {
            // Under its other name it may be set right at any time.
            ForgetAll(value.Objects);
            return;
        }

        State = State.SetVariable(variable, value);
        if (!function.IsConstant(variable))
        {
            // A nested function that was met before fills this object too.
            Share(value, function.SetByNested(variable));
        }
    }

    private void Share(FlowValue value, ImmutableHashSet<string> members)
    {
        foreach (var number in value.Objects)
        {
            if (!members.IsEmpty && State.Heap[number] is ObjectState state)
            {
                var type = body.Places.Object(number).Type;
                State = State.SetObject(number, state.Share(members.Select(member => type.Find(member)?.Name ?? member).ToImmutableHashSet()));
            }
            else if (!members.IsEmpty)
            {
                Forget(number);
            }
        }
    }

    private void AssignProperty(IPropertyReferenceOperation property, FlowValue instance, FlowValue value, SyntaxNode place)
    {
        var keys = property.Arguments.Select(argument => (argument.Value.Syntax, Evaluate(argument.Value))).ToList();
        if (instance.Object is not { } number)
        {
            ForgetAll(instance.MayBe);
            Await(instance.MayBe, value, place, keys.Count == 1 ? keys[0].Syntax : null);
            Leave(value, place, countAbsent: !property.Property.IsIndexer && Handover.IsFinal(property.Property, body));
            return;
        }

        var type = body.Places.Object(number).Type;
        switch (type.Kind)
        {
            case TrackedKind.Request when type.Find(property.Property.Name) is { } parameter:
                if (!(type.IsSdkV1 && value.IsNull))
                {
                    // A list or map may be empty, which is as good as none.
                    var mayBeEmpty = parameter.Ref.Type is ParameterType.List or ParameterType.Map && !value.IsFollowed && value.Known.Kind == KnownKind.Given;
                    Set(number, parameter.Name, mayBeEmpty ? value with { Known = Known.Unknown } : value, place, null);
                }

                break;
            case TrackedKind.Map or TrackedKind.CommonRequest when property.Property.IsIndexer && keys.Count == 1:
                SetKey(number, keys[0].Item2, keys[0].Syntax, value, place);
                break;
            case TrackedKind.CommonRequest when property.Property.Name is "QueryParameters" or "BodyParameters":
                AddEntries(number, value);
                break;
            case TrackedKind.CommonRequest or TrackedKind.OpenApiRequest or TrackedKind.Params when !AddedMember.MaySet(property, body.Cancellation):
                if (State.Object<ObjectState>(instance) is { } state)
                {
                    State = State.SetObject(number, state with { Fields = state.Fields.SetItem(property.Property.Name, value) });
                }

                break;
            default:
                Leave(value, place, countAbsent: false);
                if (type.Kind == TrackedKind.List || IsBag(type, property) || AddedMember.MaySet(property, body.Cancellation))
                {
                    Forget(number);
                }

                break;
        }
    }

    private void Set(int number, string name, FlowValue value, SyntaxNode place, SyntaxNode? key)
    {
        if (State.Heap.TryGetValue(number, out var found) && found is ObjectState state)
        {
            var site = SiteSet.Empty.Add(body.Places.Site(Place(place)));
            var keys = key is null ? SiteSet.Empty : SiteSet.Empty.Add(body.Places.Site(Place(key)));
            body.Verdicts.Assigned(number, name, site.Union(keys).Union(value.Origins));
            State = State.SetObject(number, state.Set(name, new PropertyState(value, site, keys), State.Past.Union(State.Of(value)).Union(State.Of(state.Read(name)))));
            foreach (var holder in Holders(number))
            {
                Set(holder, name, value, place, key);
            }
        }
    }

    // A value went into one of these objects, or into an unknown entry: whatever that object is judged as, this way comes from the value,
    // so it is not proven wrong by the other ways alone.
    private void Await(SiteSet objects, FlowValue value, SyntaxNode place, SyntaxNode? key)
    {
        var sites = value.Origins.Add(body.Places.Site(Place(place)));
        sites = key is null ? sites : sites.Add(body.Places.Site(Place(key)));
        var pending = sites.Union(State.Past);
        foreach (var number in objects)
        {
            body.Verdicts.Assigned(number, name: null, sites);
            if (State.Heap[number] is ObjectState state)
            {
                State = State.SetObject(number, state with { Pending = state.Pending.Union(pending) });
            }
        }
    }

    // The generic requests whose parameters are in a dictionary.
    private SiteSet Holders(int map) => State.Heap
        .Where(holder => holder.Value is ObjectState { Fields: { Count: > 0 } fields } && fields.TryGetValue(Parameters, out var parameters) && parameters.Object == map)
        .Aggregate(SiteSet.Empty, (all, holder) => all.Add(holder.Key));

    private void SetKey(int number, FlowValue key, SyntaxNode keyPlace, FlowValue value, SyntaxNode place)
    {
        if (key.Known.Kind == KnownKind.Text)
        {
            Set(number, key.Known.Text, value, place, keyPlace);
            return;
        }

        // Any entry may have been set or overwritten.
        Leave(value, place, countAbsent: false);
        if (State.Heap.TryGetValue(number, out var found) && found is ObjectState state)
        {
            State = State.SetObject(number, ObjectState.Unknown with { Fields = state.Fields, Pending = state.Pending });
            ForgetAll(Holders(number));
            Await(Holders(number).Add(number), value, place, keyPlace);
        }
    }

    private const string Parameters = "QueryParameters";

    private void AddEntries(int number, FlowValue map)
    {
        if (State.Heap.TryGetValue(number, out var found) && found is ObjectState state)
        {
            var entries = State.Object<ObjectState>(map);
            State = State.SetObject(number, entries is null || state.Properties.Count > 0
                ? ObjectState.Unknown with { Fields = state.Fields, Pending = state.Pending }
                : state with { Properties = state.Properties.SetItems(entries.Properties), Fields = state.Fields.SetItem(Parameters, map), IsClosed = state.IsClosed && entries.IsClosed, Pending = state.Pending.Union(entries.Pending) });
        }
    }

    // Every class of SDK v1 keeps its parameters in a dictionary that anybody may add to.
    private static bool IsBag(TrackedType type, IPropertyReferenceOperation property) =>
        type is { Kind: TrackedKind.Request, IsSdkV1: true } && property.Property.Name is "QueryParameters" or "BodyParameters";

    private FlowValue ReadProperty(IPropertyReferenceOperation property)
    {
        var instance = Evaluate(property.Instance);
        var keys = property.Arguments.Select(argument => Evaluate(argument.Value)).ToList();
        foreach (var key in keys)
        {
            Leave(key, property.Syntax, countAbsent: false);
        }

        if (instance.Object is { } holder && body.Places.Object(holder).Type.Kind == TrackedKind.List)
        {
            return property.Property.IsIndexer || property.Property.Name == "Current" ? Item(holder)
                : property.Property.Name is "Count" or "Length" && State.Heap[holder] is ListState { IsClosed: true } list ? FlowValue.OfNumber(list.Items.Count)
                : FlowValue.Unknown;
        }

        if (instance.Object is not { } number || State.Object<ObjectState>(instance) is not { } state)
        {
            if (property.Property is { Name: "Length", ContainingType.SpecialType: SpecialType.System_String } && instance.Known.Kind == KnownKind.Text)
            {
                return FlowValue.OfNumber(instance.Known.Text.Length);
            }

            return MemberValue.Of(property.Property, body.Cancellation) is { } known
                ? new FlowValue(known, SiteSet.Empty.Add(body.Places.Site(Place(property.Syntax))))
                : FlowValue.Unknown;
        }

        var type = body.Places.Object(number).Type;
        if (IsBag(type, property))
        {
            Forget(number);
            return FlowValue.Unknown;
        }

        return type.Kind switch
        {
            TrackedKind.Request when type.Find(property.Property.Name) is { } parameter => state.Read(parameter.Name),
            TrackedKind.CommonRequest when property.Property.Name is "QueryParameters" or "BodyParameters" => instance,
            TrackedKind.CommonRequest or TrackedKind.Map when property.Property.IsIndexer && keys is [{ Known: { Kind: KnownKind.Text, Text: var key } }] => state.Read(key),
            TrackedKind.CommonRequest or TrackedKind.OpenApiRequest or TrackedKind.Params => state.ReadField(property.Property.Name),
            _ => FlowValue.Unknown,
        };
    }

    // The current item of an enumeration, or one at some index: any of them.
    private FlowValue Item(int number)
    {
        if (State.Variables.TryGetValue(new CurrentItem(number), out var current))
        {
            return current.Value;
        }

        if (State.Heap[number] is not ListState { Items.Count: > 0 } list)
        {
            return FlowValue.Unknown;
        }

        var item = list.Items.Select(one => one.Value).Aggregate(FlowValue.Join);
        return list.IsClosed ? item : new FlowValue(Known.Unknown, MayBe: item.Objects);
    }

    private FlowValue Item(IArrayElementReferenceOperation element)
    {
        var array = Evaluate(element.ArrayReference);
        foreach (var index in element.Indices)
        {
            Evaluate(index);
        }

        return array.Object is { } number ? Item(number) : FlowValue.Unknown;
    }

    private FlowValue Compound(ICompoundAssignmentOperation compound)
    {
        var before = Evaluate(compound.Target);
        var added = Evaluate(compound.Value);
        var isConcatenation = compound is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String };
        return Assign(
            compound.Target,
            isConcatenation ? Concatenate([(null, before), (compound.Value, added)])
                : compound is { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null, Type.SpecialType: SpecialType.System_Int32 } && Count(before, added) is { Known.Kind: KnownKind.Text } count ? count
                : Answer(FlowValue.Unknown with { DependsOnPath = before.DependsOnPath }, compound.Value),
            compound.Value.Syntax);
    }
}
