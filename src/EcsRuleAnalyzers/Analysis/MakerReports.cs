using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Analysis.Flow;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>What the analysis of a method that makes a request reports itself, so that its callers need not.</summary>
/// <param name="caller">The body that calls it.</param>
/// <param name="settings">The settings of the file.</param>
/// <param name="senders">See <see cref="BodyContext"/>.</param>
internal sealed class MakerReports(BodyContext caller, Settings settings, HashSet<string> senders)
{
    private readonly Dictionary<IMethodSymbol, List<Violation>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a finding of the caller is one of the method that made the request: it lacks something there, or is wrong whatever the caller hands over.</summary>
    public bool Have(Finding finding)
    {
        var item = caller.Places.Object(finding.Verdict.Object);
        if (item.Maker is not { } maker)
        {
            return false;
        }

        if (finding.Site is null)
        {
            return HasLeftIn(maker, finding.Verdict.Point) || Handover.IsReturnFinal(maker, caller.Cancellation);
        }

        // What it got from its caller it did not do by itself.
        var call = SiteSet.Of(caller.Places.Site(item.Place));
        return finding.Violation.Rule.Body.Parameters.All(parameter => IsOwn(finding, parameter, call)) || IsWrongForAll(item.Path, finding.Violation);
    }

    private static bool IsOwn(Finding finding, ParameterRef parameter, SiteSet call) =>
        !finding.Verdict.State.Properties.TryGetValue(parameter.Name, out var property) || (property.Sites.Equals(call) && call.Union(property.Value.Origins).Equals(call));

    private static bool HasLeftIn(IMethodSymbol maker, SyntaxNode? point) =>
        point is not null && maker.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == point.SyntaxTree && reference.Span.Contains(point.Span));

    // $"{port}" in a method is no port range, whatever number it gets.
    private bool IsWrongForAll(CallPath path, Violation violation)
    {
        for (var step = path; step is { Method: not null }; step = step.Before)
        {
            if (Violations(step.Method).Exists(own => own.Rule.IsSame(violation.Rule)))
            {
                return true;
            }
        }

        return false;
    }

    private List<Violation> Violations(IMethodSymbol method)
    {
        if (!_known.TryGetValue(method, out var found))
        {
            _known.Add(method, found = []);
            var context = new BodyContext(caller.Types, caller.Model, senders, settings, caller.Cancellation);
            if (Function.Of(method.OriginalDefinition, caller.Model, isAtOnce: false, caller.Cancellation) is { } function && GraphWalker.Walk(context, function, returnCountsAbsent: false))
            {
                found.AddRange(context.Verdicts.Conclude().Select(finding => finding.Violation));
            }
        }

        return found;
    }
}
