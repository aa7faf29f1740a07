using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsRuleAnalyzers.Analysis.Families;
using EcsRuleAnalyzers.Analysis.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>The analysis of one body of code that creates requests.</summary>
internal static class BodyAnalysis
{
    /// <summary>The body that an operation is part of.</summary>
    public static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>Where the code of a body stands. That of top-level statements is the whole file, but the types that follow are not part of it.</summary>
    public static TextSpan Span(IOperation root) => root.Syntax is CompilationUnitSyntax unit && unit.Members.OfType<GlobalStatementSyntax>().LastOrDefault() is { } last
        ? TextSpan.FromBounds(unit.SpanStart, last.Span.End)
        : root.Syntax.Span;

    /// <summary>The member that a creation stands in, whatever functions are nested in it.</summary>
    public static ISymbol? Owner(SyntaxNode creation, SemanticModel model, CancellationToken cancellation)
    {
        var symbol = model.GetEnclosingSymbol(creation.SpanStart, cancellation);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.LambdaMethod or MethodKind.LocalFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol;
    }

    /// <summary>What is wrong, and the context of the walk; null when the body is beyond the bounds of the analysis.</summary>
    public static (BodyContext Context, IReadOnlyList<Finding> Findings)? Run(
        IOperation root, SemanticModel model, ISymbol owner, TrackedTypes types, HashSet<string> senders, Settings settings, CancellationToken cancellation)
    {
        if (Function.Of(root, cancellation) is not { } function)
        {
            return null;
        }

        var context = new BodyContext(types, model, senders, settings, cancellation);
        var makers = new MakerReports(context, settings, senders);
        return GraphWalker.Walk(context, function, Handover.IsReturnFinal(owner, cancellation))
            ? (context, context.Verdicts.Conclude().Where(finding => !(finding.Site is null && Handover.MayBeAdded(model.SyntaxTree, cancellation)) && !makers.Have(finding) && !Handover.IsRepairedByCaller(finding.Verdict.Point, finding.Violation.Rule.Body.Parameters)).ToList())
            : null;
    }
}
