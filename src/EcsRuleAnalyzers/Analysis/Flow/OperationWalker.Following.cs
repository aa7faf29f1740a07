using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <content>Methods of this project that are followed.</content>
internal sealed partial class OperationWalker
{
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

        var exits = GraphWalker.Follow(body, callee, new CallPath(path.Call ?? invocation.Syntax, method, path), Entry(invocation, arguments) with { Heap = State.Heap });
        if (exits.Count == 0)
        {
            return null;
        }

        var exit = exits.Aggregate(FlowState.Join);
        State = (exit.IsContradictory ? State.Contradict() : State) with { Heap = exit.Heap };
        LeaveWhatIsNotUsed(invocation, arguments, callee);
        return exit.Read(GraphWalker.Result);
    }

    // What a method that is called knows when it begins.
    private FlowState Entry(IInvocationOperation invocation, List<FlowValue> arguments)
    {
        var past = State.Past;
        var entry = State.IsContradictory ? FlowState.Start.Contradict() : FlowState.Start;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (invocation.Arguments[i].Parameter?.OriginalDefinition is { } parameter)
            {
                entry = entry with { Variables = entry.Variables.SetItem(parameter, Handed(arguments[i], invocation.Arguments[i], past)) };
            }
        }

        return entry;
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
        GraphWalker.Follow(body, callee, new CallPath(path.Call ?? invocation.Syntax, method, path), Entry(invocation, arguments));
        State = before;
    }

    // A lambda that was handed to this code: it fills what it gets, or it sends it.
    private void PassToLambda(IInvocationOperation invocation, List<FlowValue> arguments, IAnonymousFunctionOperation lambda)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (!arguments[i].IsFollowed)
            {
                continue;
            }

            var parameter = invocation.Arguments[i].Parameter is { Ordinal: var place } && place < lambda.Symbol.Parameters.Length ? lambda.Symbol.Parameters[place] : null;
            if (parameter is null || Fills(lambda, parameter))
            {
                ForgetAll(arguments[i].Objects);
            }
            else
            {
                Leave(arguments[i], invocation.Arguments[i].Syntax, countAbsent: Handover.IsFinal(lambda, parameter, body));
            }
        }
    }

    private bool Fills(IAnonymousFunctionOperation lambda, IParameterSymbol parameter) =>
        Function.Captured(lambda).Any(use => SymbolEqualityComparer.Default.Equals(use.Variable, parameter) && !use.Sets.IsEmpty) || Handover.IsRepaired(lambda, parameter, body.Cancellation);

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
}
