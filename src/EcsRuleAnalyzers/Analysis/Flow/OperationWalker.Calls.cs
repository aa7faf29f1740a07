using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EcsRuleAnalyzers.Analysis.Families;
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
        if (method.MethodKind == MethodKind.DelegateInvoke && receiver.Lambda is { } lambda)
        {
            PassToLambda(invocation, arguments, lambda);
            return FlowValue.Unknown;
        }

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
