using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsRuleAnalyzers.Analysis.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>The analysis of one body of code that creates requests.</summary>
internal static class BodyAnalysis
{
    /// <summary>The body that a creation stands in; attributes are none.</summary>
    public static IOperation? Root(SyntaxNode creation, SemanticModel model, CancellationToken cancellation)
    {
        var operation = model.GetOperation(creation, cancellation);
        while (operation?.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>What is wrong, and the context that its sites belong to; null when the body is beyond the bounds of the analysis.</summary>
    public static (BodyContext Context, IReadOnlyList<Finding> Findings)? Run(
        IOperation root, ISymbol owner, RequestTypes types, bool assumeVpc, CancellationToken cancellation)
    {
        if (Graph(root, cancellation) is not { } graph)
        {
            return null;
        }

        var context = new BodyContext(root, types, assumeVpc, cancellation);
        return GraphWalker.Walk(context, graph, ReturnCountsAbsent(owner))
            ? (context, context.Verdicts.Conclude().ToList())
            : null;
    }

    private static ControlFlowGraph? Graph(IOperation root, CancellationToken cancellation) => root switch
    {
        IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellation),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellation),
        IBlockOperation block => ControlFlowGraph.Create(block, cancellation),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellation),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellation),
        IParameterInitializerOperation parameter => ControlFlowGraph.Create(parameter, cancellation),
        _ => null,
    };

    // A private method is called from its own type only, and there what it returns may still be filled.
    private static bool ReturnCountsAbsent(ISymbol owner) => owner.DeclaredAccessibility != Accessibility.Private;
}
