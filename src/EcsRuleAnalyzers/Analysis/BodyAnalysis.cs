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
        return GraphWalker.Walk(context, function, Handover.IsReturnFinal(owner, cancellation))
            ? (context, context.Verdicts.Conclude().Where(finding => !(finding.Site is null && Handover.MayBeAdded(model.SyntaxTree, cancellation)) && !IsReportedByMaker(finding, context.Places, cancellation) && !Handover.IsRepairedByCaller(finding.Verdict.Point, finding.Violation.Rule.Body.Parameters)).ToList())
            : null;
    }

    private static bool HasLeftIn(IMethodSymbol maker, SyntaxNode? point) =>
        point is not null && maker.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == point.SyntaxTree && reference.Span.Contains(point.Span));

    // What a followed method did wrong all by itself is reported where it stands, by the analysis of that method.
    private static bool IsReportedByMaker(Finding finding, PlaceTable places, CancellationToken cancellation)
    {
        var item = places.Object(finding.Verdict.Object);
        if (item.Maker is not { } maker)
        {
            return false;
        }

        // What it got from its caller it did not do by itself.
        var call = SiteSet.Of(places.Site(item.Place));
        return finding.Site is null
            ? HasLeftIn(maker, finding.Verdict.Point) || Handover.IsReturnFinal(maker, cancellation)
            : finding.Violation.Rule.Body.Parameters.All(parameter =>
                !finding.Verdict.State.Properties.TryGetValue(parameter.Name, out var property) || (property.Sites.Equals(call) && call.Union(property.Value.Origins).Equals(call)));
    }
}
