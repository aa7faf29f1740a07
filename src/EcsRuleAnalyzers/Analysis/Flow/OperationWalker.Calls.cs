using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Analysis.Families;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <content>What calls do.</content>
internal sealed partial class OperationWalker
{
    private FlowValue Invoke(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        var receiver = Evaluate(invocation.Instance);
        var arguments = invocation.Arguments.Select(argument => Evaluate(argument.Value)).ToList();
        if (TextMethod(invocation, receiver, arguments) is { } text)
        {
            return text;
        }

        if (IsCopy(method))
        {
            return arguments[0];
        }

        if (receiver.Object is { } number && body.Places.Object(number).Type is { Kind: not TrackedKind.Request } type)
        {
            return InvokeOnCollection(invocation, number, type, arguments);
        }

        JudgeGenericCall(invocation, arguments);
        if (Follow(invocation, arguments) is { } result)
        {
            return result;
        }

        foreach (var argument in invocation.Arguments)
        {
            Pass(argument, method);
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            Capture(function.Code(method));
        }

        if (receiver.Object is { } request)
        {
            InvokeOnRequest(invocation, request, receiver);
        }

        return FlowValue.Unknown;
    }

    private void InvokeOnRequest(IInvocationOperation invocation, int request, FlowValue receiver)
    {
        switch (invocation.TargetMethod.Name)
        {
            case "Validate" or "ThrowIfInvalid" or "ToQueryParameters" or "ToQueryString":
                Judge(request, invocation.Syntax, countAbsent: true);
                break;
            case "ToString" or "GetHashCode" or "Equals" or "GetType":
                break;
            default:
                Leave(receiver, invocation.Syntax, countAbsent: false);
                break;
        }
    }

    private FlowValue InvokeOnCollection(IInvocationOperation invocation, int number, TrackedType type, List<FlowValue> arguments)
    {
        var name = invocation.TargetMethod.Name;
        switch (type.Kind, name)
        {
            case (TrackedKind.List, "Add") when arguments.Count == 1 && State.Heap[number] is ListState list:
                State = State.SetObject(number, list.IsClosed ? list.Add(arguments[0]) : list);
                return FlowValue.Unknown;
            case (TrackedKind.List, "AddRange") when arguments.Count == 1 && State.Heap[number] is ListState list:
                State = State.SetObject(number, Append(list, arguments[0]));
                return FlowValue.Unknown;
            case (TrackedKind.Map or TrackedKind.CommonRequest, "Add" or "TryAdd" or "AddQueryParameters" or "AddBodyParameters") when arguments.Count == 2:
                SetKey(number, arguments[0], invocation.Arguments[0].Value.Syntax, arguments[1], invocation.Arguments[1].Value.Syntax);
                return FlowValue.Unknown;
            case (TrackedKind.List or TrackedKind.Map, "Clear"):
                State = State.SetObject(number, type.Kind == TrackedKind.List ? ListState.New : ObjectState.New);
                return FlowValue.Unknown;
            case (_, "ContainsKey" or "ContainsValue" or "Contains" or "IndexOf" or "ToString" or "GetHashCode" or "Equals" or "GetType"):
                return FlowValue.Unknown;
            default:
                foreach (var argument in invocation.Arguments)
                {
                    Pass(argument, invocation.TargetMethod);
                }

                Leave(new FlowValue(Known.Given, SiteSet.Empty, number), invocation.Syntax, countAbsent: false);
                return FlowValue.Unknown;
        }
    }

    // What comes back holds the same items or entries.
    private static bool IsCopy(IMethodSymbol method) => method.Parameters.Length <= 1 && method.IsStatic && method.ContainingType.ToDisplayString() switch
    {
        "System.Linq.Enumerable" => method.Name is "ToList" or "ToArray" or "AsEnumerable",
        "AlibabaCloud.OpenApiUtil.Client" => method.Name is "Query" or "Flat",
        _ => false,
    };

    /// <summary>Walks the body of a method of this project with the objects it is handed; null when it cannot be followed.</summary>
    private FlowValue? Follow(IInvocationOperation invocation, List<FlowValue> arguments)
    {
        var method = invocation.TargetMethod;
        if (!path.Allows(method)
            || !(arguments.Any(argument => argument.Object is not null) || body.Types.Of(method.ReturnType) is not null || method.ReturnType.SpecialType == SpecialType.System_String)
            || invocation.Arguments.Any(argument => argument.Parameter?.RefKind is not RefKind.None)
            || body.FunctionOf(method.OriginalDefinition) is not { } callee)
        {
            return null;
        }

        var past = State.Past;
        var entry = FlowState.Start with { Heap = State.Heap };
        for (var i = 0; i < arguments.Count; i++)
        {
            if (invocation.Arguments[i].Parameter?.OriginalDefinition is { } parameter)
            {
                entry = entry with { Variables = entry.Variables.SetItem(parameter, new FlowVariable(arguments[i], past.Union(arguments[i].Origins))) };
            }
        }

        var exits = GraphWalker.Follow(body, callee, new CallPath(path.Call ?? invocation.Syntax, method, path), entry);
        if (exits.Count == 0)
        {
            return null;
        }

        var exit = exits.Aggregate(FlowState.Join);
        State = State with { Heap = exit.Heap };
        return exit.Read(GraphWalker.Result);
    }

    private void Pass(IArgumentOperation argument, IMethodSymbol? method)
    {
        if (argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out)
        {
            Leave(Evaluate(argument.Value), argument.Syntax, countAbsent: false);
            Assign(argument.Value, FlowValue.Unknown, argument.Syntax);
            return;
        }

        var value = Evaluate(argument.Value);
        if (value.Object is not null)
        {
            Leave(value, argument.Syntax, countAbsent: !Filling.MayHappenIn(method, argument.Parameter, body.Cancellation));
        }
    }

    // A lambda or local function that uses an object may run at any time from now on.
    private void Capture(IOperation? code)
    {
        if (code is null)
        {
            return;
        }

        foreach (var (variable, fills) in Function.Captured(code))
        {
            Leave(State.Read(variable), code.Syntax, countAbsent: !fills);
        }
    }
}
