using System.Linq;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <content>How requests come and go.</content>
internal sealed partial class OperationWalker
{
    /// <summary>Judges the requests that a method ends with and that never left it: what was said of them, not what is missing.</summary>
    public void JudgeAtEnd()
    {
        foreach (var request in State.Requests.Keys)
        {
            Judge(request, point: null, countAbsent: false);
        }
    }

    /// <summary>A value leaves the hands of this body; a request is judged once and then unknown.</summary>
    public void Leave(FlowValue value, SyntaxNode point, bool countAbsent)
    {
        if (value.Request is { } request)
        {
            Judge(request, point, countAbsent);
            State = State.SetRequest(request, RequestState.Unknown);
        }
    }

    private FlowValue Create(IObjectCreationOperation creation)
    {
        foreach (var argument in creation.Arguments)
        {
            Pass(argument, creation.Constructor);
        }

        if (body.Types.Of(creation.Type) is null)
        {
            return FlowValue.NotNull;
        }

        var request = body.Sites.Of(creation.Syntax);
        foreach (var stale in State.Variables.Where(pair => pair.Value.Value.Request == request).ToList())
        {
            State = State.SetVariable(stale.Key, FlowValue.Unknown);
        }

        State = State.SetRequest(request, SetsNothing(creation.Constructor) ? RequestState.New : RequestState.Unknown);
        return new FlowValue(Known.Given, SiteSet.Empty, request);
    }

    // A constructor that somebody wrote may set anything; the one of a compiled SDK class does not.
    private static bool SetsNothing(IMethodSymbol? constructor) =>
        constructor is { Parameters.IsEmpty: true } && (constructor.IsImplicitlyDeclared || constructor.DeclaringSyntaxReferences.IsEmpty);

    private FlowValue Invoke(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        var receiver = Evaluate(invocation.Instance);
        foreach (var argument in invocation.Arguments)
        {
            Pass(argument, method);
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            Capture(body.Written(method));
        }

        if (receiver.Request is { } request)
        {
            switch (method.Name)
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

        if (method is { Name: "IsNullOrEmpty", ContainingType.SpecialType: SpecialType.System_String })
        {
            return Decided(Evaluate(invocation.Arguments[0].Value).Known.IsGiven switch { Truth.True => false, Truth.False => true, _ => null });
        }

        return method is { Name: "ToString", Parameters.IsEmpty: true } && invocation.Instance?.Type?.SpecialType == SpecialType.System_String
            ? receiver
            : FlowValue.Unknown;
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
        if (value.Request is not null)
        {
            Leave(value, argument.Syntax, countAbsent: !Filling.MayHappenIn(method, argument.Parameter, body.Cancellation));
        }
    }

    // A lambda or local function that uses a request may run at any time from now on.
    private void Capture(IOperation? function)
    {
        if (function is null)
        {
            return;
        }

        foreach (var (variable, fills) in BodyContext.Captured(function).ToList())
        {
            Leave(State.Read(variable), function.Syntax, countAbsent: !fills);
        }
    }

    private void Judge(int request, SyntaxNode? point, bool countAbsent)
    {
        if (!State.Requests.TryGetValue(request, out var state)
            || body.OperationOf(request) is not { } operation)
        {
            return;
        }

        var facts = state.Facts(countAbsent, body.AssumeVpc);
        body.Verdicts.Add(new Verdict(request, state, facts, point, [.. operation.Request.Broken(facts)]));
    }
}
