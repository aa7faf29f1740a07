using System.Collections.Generic;
using EcsRuleAnalyzers.Analysis.Families;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <content>What methods of lists, dictionaries and generic requests do.</content>
internal sealed partial class OperationWalker
{
    private FlowValue InvokeOnCollection(IInvocationOperation invocation, int number, TrackedType type, List<FlowValue> arguments)
    {
        var name = IsInOrder(invocation) ? invocation.TargetMethod.Name : "";
        switch (type.Kind, name)
        {
            case (_, ""):
                // Named arguments in another order are not worth more than to know nothing.
                PassAll(invocation.Arguments, arguments, invocation.TargetMethod);
                Forget(number);
                return FlowValue.Unknown;
            case (TrackedKind.List, "Add") when arguments.Count == 1 && State.Heap[number] is ListState list:
                State = State.SetObject(number, list.Add([Item(arguments[0], invocation.Arguments[0].Value.Syntax)]));
                return FlowValue.Unknown;
            case (TrackedKind.List, "AddRange") when arguments.Count == 1 && State.Heap[number] is ListState list:
                State = State.SetObject(number, Append(list, arguments[0]));
                return FlowValue.Unknown;
            case (TrackedKind.CommonRequest, "AddQueryParameters" or "AddBodyParameters") when arguments.Count == 2 && arguments[1].IsNull:
                // SDK v1 does nothing when it gets null.
                return FlowValue.Unknown;
            case (TrackedKind.Map or TrackedKind.CommonRequest, "TryAdd") when arguments.Count == 2 && State.Heap[number] is ObjectState map:
                return TryAdd(invocation, number, map, arguments);
            case (TrackedKind.Map or TrackedKind.CommonRequest, "Remove") when arguments.Count == 1 && arguments[0].Known.Kind == KnownKind.Text:
                RemoveKey(number, arguments[0].Known.Text);
                return FlowValue.Unknown;
            case (TrackedKind.Map or TrackedKind.CommonRequest, "Remove"):
                Forget(number);
                return FlowValue.Unknown;
            case (TrackedKind.Map or TrackedKind.CommonRequest, "Add" or "AddQueryParameters" or "AddBodyParameters") when arguments.Count == 2:
                SetKey(number, arguments[0], invocation.Arguments[0].Value.Syntax, arguments[1], invocation.Arguments[1].Value.Syntax);
                return FlowValue.Unknown;
            case (TrackedKind.List, "Clear") when State.Heap[number] is ListState list:
                ForgetAll(Parts(list));
                State = State.SetObject(number, list.Clear());
                return FlowValue.Unknown;
            case (TrackedKind.CommonRequest, "Clear") when State.Heap[number] is ObjectState request:
                State = State.SetObject(number, ObjectState.Unknown with { Fields = request.Fields, Pending = request.Pending });
                return FlowValue.Unknown;
            case (TrackedKind.Map, "Clear"):
                ForgetAll(Holders(number));
                State = State.SetObject(number, ObjectState.New);
                return FlowValue.Unknown;
            case (TrackedKind.List, "GetEnumerator"):
                // The enumerator stands for the list that it goes through.
                return new FlowValue(Known.Given, SiteSet.Empty, number);
            case (TrackedKind.List, "MoveNext"):
                return MoveNext(number);
            case (TrackedKind.List, "Dispose"):
                return FlowValue.Unknown;
            case (_, "ContainsKey" or "ContainsValue" or "Contains" or "IndexOf" or "ToString" or "GetHashCode" or "Equals" or "GetType"):
                return FlowValue.Unknown;
            case (TrackedKind.List, _):
                // Whoever gets an item may set what is wrong in it right.
                PassAll(invocation.Arguments, arguments, invocation.TargetMethod);
                Forget(number);
                return FlowValue.Unknown;
            default:
                PassAll(invocation.Arguments, arguments, invocation.TargetMethod);
                LeaveOrForget(invocation, new FlowValue(Known.Given, SiteSet.Empty, number));
                return FlowValue.Unknown;
        }
    }

    private void RemoveKey(int number, string key)
    {
        if (State.Heap[number] is ObjectState map)
        {
            State = State.SetObject(number, map with { Properties = map.Properties.Remove(key) });
            foreach (var holder in Holders(number))
            {
                RemoveKey(holder, key);
            }
        }
    }

    // Whether there is a first item is known of a list whose items are.
    private FlowValue MoveNext(int number)
    {
        var current = new CurrentItem(number);
        var isFirst = !State.Variables.ContainsKey(current);
        State = State.Drop(current);
        return new FlowValue(isFirst && State.Heap[number] is ListState { IsClosed: true } list ? Known.Of(list.Items.Count > 0 ? "true" : "false") : Known.Given, SiteSet.Empty, number);
    }

    private FlowValue TryAdd(IInvocationOperation invocation, int number, ObjectState map, List<FlowValue> arguments)
    {
        if (arguments[0].Known.Kind == KnownKind.Text && map.Properties.ContainsKey(arguments[0].Known.Text))
        {
            return FlowValue.Decided(false);
        }

        // In a dictionary that is not known the key may be there.
        SetKey(number, map.IsClosed ? arguments[0] : FlowValue.Unknown, invocation.Arguments[0].Value.Syntax, arguments[1], invocation.Arguments[1].Value.Syntax);
        return FlowValue.Unknown;
    }
}
