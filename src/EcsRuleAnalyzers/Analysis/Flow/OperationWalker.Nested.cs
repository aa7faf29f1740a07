using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <content>Lambdas and local functions that are called where they run.</content>
internal sealed partial class OperationWalker
{
    // The code that is called; null for every other call.
    private IOperation? Nested(IInvocationOperation invocation)
    {
        var code = invocation switch
        {
            { TargetMethod.MethodKind: MethodKind.LocalFunction } => function.Code(invocation.TargetMethod),
            { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: ILocalReferenceOperation variable } => function.DirectLambda(variable.Local),
            _ => null,
        };
        return function.IsDirect(code) ? code : null;
    }

    // As if its code stood here: it sees the variables of the body.
    private FlowValue? FollowNested(IInvocationOperation invocation, IOperation code, List<FlowValue> arguments)
    {
        var (nested, symbol) = code switch
        {
            ILocalFunctionOperation { Symbol: { IsGenericMethod: false } local } when graph.LocalFunctions.Contains(local, SymbolEqualityComparer.Default) =>
                (graph.GetLocalFunctionControlFlowGraph(local, body.Cancellation), local),
            IAnonymousFunctionOperation when Lambdas.TryGetValue(code.Syntax, out var lambda) =>
                (graph.GetAnonymousFunctionControlFlowGraphInScope(lambda, body.Cancellation), lambda.Symbol),
            _ => ((ControlFlowGraph?)null, (IMethodSymbol?)null),
        };
        if (nested is null || symbol is null)
        {
            return null;
        }

        // The code names its own parameters, and a delegate has others in their place.
        var entry = State;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (invocation.Arguments[i].Parameter is not { Ordinal: var place } || place >= symbol.Parameters.Length)
            {
                return null;
            }

            entry = entry.SetVariable(symbol.Parameters[place], arguments[i]);
        }

        var exits = GraphWalker.FollowNested(body, function, nested, path, entry);
        if (exits.Count == 0)
        {
            return null;
        }

        var exit = exits.Aggregate(FlowState.Join);
        State = exit.Drop(GraphWalker.Result);
        return exit.Read(GraphWalker.Result);
    }
}
