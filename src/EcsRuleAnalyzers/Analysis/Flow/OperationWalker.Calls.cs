using System.Collections.Generic;
using System.Collections.Immutable;
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
        var result = InvokeToItsEnd(invocation);
        if (NeverReturns.Is(invocation.TargetMethod, body.Cancellation))
        {
            State = State.Contradict();
        }

        return result;
    }

    private FlowValue InvokeToItsEnd(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (MayBeLeftOut(method))
        {
            return InvokePerhaps(invocation);
        }

        var receiver = Evaluate(invocation.Instance);
        var arguments = invocation.Arguments.Select(argument => Evaluate(argument.Value)).ToList();
        if (IsInOrder(invocation) && TextMethod(invocation, receiver, arguments) is { } text)
        {
            return text;
        }

        if (IsCopy(method))
        {
            return method.Name == "AsEnumerable" ? arguments[0] : Copy(invocation.Syntax, arguments[0]);
        }

        if (receiver.Object is { } number)
        {
            return body.Places.Object(number).Type is { Kind: not TrackedKind.Request } type
                ? InvokeOnCollection(invocation, number, type, arguments)
                : InvokeOnRequest(invocation, number, receiver, arguments);
        }

        if (Nested(invocation) is { } nested)
        {
            if (FollowNested(invocation, nested, arguments) is { } made)
            {
                return made;
            }

            Capture(nested);
        }

        FillUnknown(invocation, receiver);
        Leave(receiver, invocation.Syntax, countAbsent: false);
        for (var i = 0; i < arguments.Count && !receiver.MayBe.IsEmpty; i++)
        {
            Await(receiver.MayBe, arguments[i], invocation.Arguments[i].Value.Syntax, key: null);
        }

        JudgeGenericCall(invocation, arguments);
        if (Follow(invocation, arguments) is { } result)
        {
            return result;
        }

        FollowSender(invocation, arguments);
        PassAll(invocation.Arguments, arguments, invocation.TargetMethod);
        if (invocation.Instance is not null && IsAsked(invocation.Arguments))
        {
            AnswerInto(invocation.Instance);
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            Capture(function.Code(method));
        }

        return FlowValue.Unknown;
    }

    // A list that nobody has set is there all the same, or else the call throws: new Request { Permissions = { new() } }.
    private void FillUnknown(IInvocationOperation invocation, FlowValue receiver)
    {
        if (!receiver.IsFollowed && !Filling.IsRead(invocation.TargetMethod.Name)
            && invocation.Instance is IPropertyReferenceOperation { Arguments.IsEmpty: true, Type: { IsReferenceType: true, SpecialType: not SpecialType.System_String } } member
            && Evaluate(member.Instance) is { Object: { } request }
            && body.Places.Object(request).Type is { Kind: TrackedKind.Request } type && type.Find(member.Property.Name) is { } parameter)
        {
            Set(request, parameter.Name, FlowValue.Unknown, invocation.Syntax, null);
        }
    }

    private static bool MayBeLeftOut(IMethodSymbol method) =>
        method is { IsPartialDefinition: true, PartialImplementationPart: null, ReturnsVoid: true, DeclaredAccessibility: Accessibility.Private }
        || (method.ReturnsVoid && method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ConditionalAttribute" } type && type.ContainingNamespace.FullName() == "System.Diagnostics"));

    // The compiler leaves the call out together with its arguments when there is no body, or a symbol is not defined.
    private FlowValue InvokePerhaps(IInvocationOperation invocation)
    {
        foreach (var argument in invocation.Arguments)
        {
            var before = State;
            var value = Evaluate(argument.Value);
            State = before;
            if (!Handover.IsOnlyRead(invocation.TargetMethod, argument.Parameter))
            {
                ForgetAll(value.Objects);
            }
        }

        return FlowValue.Unknown;
    }

    private FlowValue InvokeOnRequest(IInvocationOperation invocation, int request, FlowValue receiver, List<FlowValue> arguments)
    {
        switch (invocation.TargetMethod.Name)
        {
            case "Validate":
                // What it finds may be set right afterwards.
                Judge(request, invocation.Syntax, countAbsent: true);
                break;
            case "ThrowIfInvalid" or "ToQueryParameters" or "ToQueryString":
                Judge(request, invocation.Syntax, countAbsent: true);
                State = State.SetObject(request, State.Heap[request] is ObjectState judged ? judged with { Pending = SiteSet.Empty } : State.Heap[request]);
                break;
            case "ToString" or "GetHashCode" or "Equals" or "GetType":
                break;
            default:
                PassAll(invocation.Arguments, arguments, invocation.TargetMethod);
                LeaveOrForget(invocation, receiver);
                break;
        }

        return FlowValue.Unknown;
    }

    // A method that is not understood is called on an object.
    private void LeaveOrForget(IInvocationOperation invocation, FlowValue receiver)
    {
        if (AddedMember.MaySet(invocation, body.Cancellation))
        {
            ForgetAll(receiver.Objects);
        }
        else
        {
            Leave(receiver, invocation.Syntax, countAbsent: false);
        }
    }

    private void PassAll(ImmutableArray<IArgumentOperation> arguments, List<FlowValue> values, IMethodSymbol? method)
    {
        var isAsked = IsAsked(arguments);
        for (var i = 0; i < arguments.Length; i++)
        {
            var (argument, value) = (arguments[i], values[i]);
            if (argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out)
            {
                // Whoever gets a reference may set right what it refers to, or put another object in its place.
                ForgetAll(value.Objects);
                Assign(argument.Value, FlowValue.Unknown with { DependsOnPath = isAsked }, argument.Syntax);
                continue;
            }

            if (isAsked)
            {
                AnswerInto(argument.Value);
            }

            if (value.IsFollowed && !Handover.IsOnlyRead(method, argument.Parameter))
            {
                if (Handover.GivesItems(method) || Handover.IsConfigured(method) || Handover.IsRepaired(method, argument.Parameter, body.Cancellation))
                {
                    ForgetAll(value.Objects);
                }
                else
                {
                    Leave(value, argument.Syntax, countAbsent: Handover.IsFinal(method, argument.Parameter, body));
                }
            }
        }
    }

    private static bool IsInOrder(IInvocationOperation invocation)
    {
        for (var i = 1; i < invocation.Arguments.Length; i++)
        {
            if (invocation.Arguments[i].Parameter?.Ordinal < invocation.Arguments[i - 1].Parameter?.Ordinal)
            {
                return false;
            }
        }

        return true;
    }

    // What comes back holds the same items or entries.
    private static bool IsCopy(IMethodSymbol method) => method.Parameters.Length <= 1 && method.IsStatic && method.ContainingType.FullName() switch
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
            || !IsWorthFollowing(invocation, arguments)
            || invocation.Arguments.Any(argument => argument.Parameter?.RefKind is not RefKind.None)
            || body.FunctionOf(method.OriginalDefinition) is not { } callee)
        {
            return null;
        }

        var past = State.Past;
        var entry = (State.IsContradictory ? FlowState.Start.Contradict() : FlowState.Start) with { Heap = State.Heap };
        for (var i = 0; i < arguments.Count; i++)
        {
            if (invocation.Arguments[i].Parameter?.OriginalDefinition is { } parameter)
            {
                entry = entry with { Variables = entry.Variables.SetItem(parameter, Handed(arguments[i], invocation.Arguments[i], past)) };
            }
        }

        var exits = GraphWalker.Follow(body, callee, new CallPath(path.Call ?? invocation.Syntax, method, path), entry);
        if (exits.Count == 0)
        {
            return null;
        }

        var exit = exits.Aggregate(FlowState.Join);
        State = (exit.IsContradictory ? State.Contradict() : State) with { Heap = exit.Heap };
        LeaveWhatIsNotUsed(invocation, arguments, callee);
        return exit.Read(GraphWalker.Result);
    }

    // A value without a constant in it comes from where it is handed over.
    private FlowVariable Handed(FlowValue value, IArgumentOperation argument, SiteSet past)
    {
        var handed = value.IsFollowed || value.Known.Kind == KnownKind.Unknown || !value.Origins.IsEmpty ? value : value with { Origins = SiteSet.Of(body.Places.Site(Place(argument.Value.Syntax))) };
        return new FlowVariable(handed, past.Union(handed.Origins));
    }

    // Walks the body of a method that makes a request of the values it is handed and sends it itself: what is wrong with a value is found there.
    // Nothing that the caller knows changes by it.
    private void FollowSender(IInvocationOperation invocation, List<FlowValue> arguments)
    {
        var method = invocation.TargetMethod;
        if (body.Steps > BodyContext.MaxSteps / 2
            || !path.Allows(method)
            || !invocation.Arguments.Where((argument, i) => argument.ArgumentKind == ArgumentKind.Explicit && arguments[i].Known.Kind is KnownKind.Text or KnownKind.Partial or KnownKind.OneOf).Any()
            || arguments.Any(argument => argument.IsFollowed)
            || invocation.Arguments.Any(argument => argument.Parameter?.RefKind is not RefKind.None)
            || body.SenderOf(method.OriginalDefinition) is not { } callee)
        {
            return;
        }

        var before = State;
        var entry = before.IsContradictory ? FlowState.Start.Contradict() : FlowState.Start;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (invocation.Arguments[i].Parameter?.OriginalDefinition is { } parameter)
            {
                entry = entry with { Variables = entry.Variables.SetItem(parameter, Handed(arguments[i], invocation.Arguments[i], before.Past)) };
            }
        }

        GraphWalker.Follow(body, callee, new CallPath(path.Call ?? invocation.Syntax, method, path), entry);
        State = before;
    }

    // A method that builds an object or gets one; not that of a client, which sends the request.
    private bool IsWorthFollowing(IInvocationOperation invocation, List<FlowValue> arguments)
    {
        var method = invocation.TargetMethod;
        if (invocation.Arguments.Any(argument => Handover.IsClientCall(method, argument.Parameter, body)))
        {
            return false;
        }

        return arguments.Any(argument => argument.IsFollowed)
            || method.ReturnType.SpecialType == SpecialType.System_String
            || body.Types.Of(method.ReturnType) is not null;
    }

    // A method that never looks at the request it gets stands for one that sends it.
    private void LeaveWhatIsNotUsed(IInvocationOperation invocation, List<FlowValue> arguments, Function callee)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].IsFollowed && invocation.Arguments[i].Parameter?.OriginalDefinition is { } parameter && !callee.Uses(parameter))
            {
                Leave(arguments[i], invocation.Arguments[i].Syntax, countAbsent: Handover.IsFinal(invocation.TargetMethod, invocation.Arguments[i].Parameter, body));
            }
        }
    }

    // A lambda or local function that uses an object may run at any time from now on.
    private void Capture(IOperation? code)
    {
        if (code is null)
        {
            return;
        }

        foreach (var (variable, sets) in Function.Captured(code))
        {
            if (State.Read(variable) is not { IsFollowed: true } value)
            {
                continue;
            }

            if (!sets.IsEmpty)
            {
                // What is wrong now may be repaired by then.
                Share(value, sets);
            }
            else if (Handover.IsRepaired(code, variable, body.Cancellation))
            {
                Share(value, ImmutableHashSet.Create(ObjectState.AnyMember));
            }
            else
            {
                Leave(value, code.Syntax, countAbsent: Handover.IsFinal(code, variable, body));
            }
        }
    }
}
