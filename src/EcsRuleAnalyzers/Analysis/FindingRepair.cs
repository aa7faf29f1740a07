using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Analysis.Flow;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>
/// Looks for one change of the code that makes the broken rule hold on every path that the change touches and breaks nothing new
/// on any of them. Without such a change no fix is offered.
/// </summary>
internal sealed class FindingRepair(Finding finding, BodyContext body)
{
    private NamedRule Rule => finding.Violation.Rule;

    /// <summary>Adds what a code fix needs to the properties of a diagnostic and the place to change to its additional locations.</summary>
    public void Describe(List<int> others, List<Location> locations, ImmutableDictionary<string, string?>.Builder properties)
    {
        foreach (var repair in Rule.Body.Repairs(finding.Verdict.Facts))
        {
            if (finding.Verdict.Shape.Find(repair.Parameter) is not { Ref: { Type: ParameterType.Text } parameter })
            {
                continue;
            }

            if (finding.Verdict.State.Properties.TryGetValue(repair.Parameter, out var property))
            {
                if (ToReplace(property) is not { } value || !MayReplace(value, property.Value.Known, repair))
                {
                    continue;
                }

                if (value != finding.Site && !others.Contains(value))
                {
                    others.Add(value);
                    locations.Add(body.Places[value].GetLocation());
                }

                properties[PropertyKeys.RepairLocation] = (value == finding.Site ? 0 : 1 + others.IndexOf(value)).ToString(CultureInfo.InvariantCulture);
            }
            else
            {
                var statement = Setting(finding.Place);
                if (!MayAdd(repair, statement is not null))
                {
                    continue;
                }

                locations.Add((statement ?? body.Places.Object(finding.Verdict.Object).Place).GetLocation());
            }

            properties[PropertyKeys.RepairMember] = parameter.Member;
            properties[PropertyKeys.RepairValue] = repair.Value;
            return;
        }
    }

    private bool Has(SiteSet sites) => finding.Site is { } site && sites.Contains(site);

    // The expression that is the whole value: what was assigned, or the one constant that it comes from when only that is to blame.
    private int? ToReplace(PropertyState property)
    {
        if (!Has(property.Sites) && Has(property.Value.Origins))
        {
            return property.Value.Origins.Equals(SiteSet.Empty.Add(finding.Site!.Value)) && body.ConstantAt(finding.Site.Value) is { } text && Known.Of(text).Equals(property.Value.Known)
                ? finding.Site
                : null;
        }

        foreach (var site in property.Sites)
        {
            return property.Sites.Equals(SiteSet.Empty.Add(site)) && IsWhole(body.Places[site]) ? site : null;
        }

        return null;
    }

    // A call that set the value by itself is no value that could be replaced.
    private static bool IsWhole(SyntaxNode place) => place is ExpressionSyntax && Outermost(place) switch
    {
        { Parent: AssignmentExpressionSyntax assignment } assigned =>
            assignment.Right == assigned && assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression,
        { Parent: EqualsValueClauseSyntax } => true,
        _ => place is not InvocationExpressionSyntax,
    };

    private static SyntaxNode Outermost(SyntaxNode place)
    {
        while (place.Parent is ParenthesizedExpressionSyntax || place.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression))
        {
            place = place.Parent;
        }

        return place;
    }

    // request.SourceGroupId = ...; as a statement: what goes with it is set right behind it.
    private static StatementSyntax? Setting(SyntaxNode value) =>
        Outermost(value).Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: MemberAccessExpressionSyntax, Parent: ExpressionStatementSyntax statement } assignment
            && assignment.Right == Outermost(value)
            ? statement
            : null;

    private bool MayReplace(int value, Known old, Repair repair)
    {
        var isPossible = true;
        foreach (var verdict in body.Verdicts.All)
        {
            var changed = new List<string>();
            foreach (var pair in verdict.State.Properties)
            {
                var property = pair.Value;
                if (property.Sites.Contains(value))
                {
                    isPossible &= property.Sites.Equals(SiteSet.Empty.Add(value));
                    changed.Add(pair.Key);
                }
                else if (property.Value.Origins.Contains(value))
                {
                    isPossible &= property.Value.Origins.Equals(SiteSet.Empty.Add(value)) && property.Value.Known.Equals(old);
                    changed.Add(pair.Key);
                }
            }

            isPossible = isPossible && (changed.Count == 0 || Fits(verdict, changed, repair));
        }

        return isPossible;
    }

    private bool MayAdd(Repair repair, bool behindTheSite) => body.Verdicts.All
        .Where(verdict => verdict.Object == finding.Verdict.Object)
        .Where(verdict => behindTheSite
            ? verdict.State.Properties.Values.Any(property => Has(property.Sites))
            : !verdict.State.Properties.ContainsKey(repair.Parameter))
        .All(verdict => Fits(verdict, [repair.Parameter], repair));

    // Whatever the change touches must ask for it: a path that is right, or wrong in another way (flag ? "allow" : "deny"), stays as it is.
    private bool Fits(Verdict verdict, List<string> changed, Repair repair) =>
        Breaks(verdict, changed, repair.Value).Count == 0
        && changed.All(parameter => IsOpen(verdict, parameter) || verdict.Broken.Any(violation => Wanted(violation.Rule, verdict, parameter) == repair.Value))
        && (verdict.Object != finding.Verdict.Object
            || !verdict.Breaks(Rule.Name)
            || Rule.Body.Holds(Changed(verdict.Facts, changed, repair.Value)) == Truth.True);

    // The request has been elsewhere in the meantime, or is not finished.
    private static bool IsOpen(Verdict verdict, string parameter) => verdict.Facts[parameter].Kind == KnownKind.Unknown;

    private static string? Wanted(NamedRule rule, Verdict verdict, string parameter) =>
        rule.Body.Repairs(verdict.Facts).FirstOrDefault(repair =>
            repair.Parameter == parameter
            && rule.Body.Holds(Changed(verdict.Facts, [parameter], repair.Value)) == Truth.True
            && Breaks(verdict, [parameter], repair.Value).Count == 0)?.Value;

    // The rules that a change breaks anew.
    private static List<string> Breaks(Verdict verdict, List<string> changed, string value) =>
    [
        .. verdict.Shape.BrokenHere(Changed(verdict.Facts, changed, value), verdict.Path).Select(violation => violation.Rule.Name).Where(rule => !verdict.Breaks(rule)),
    ];

    private static Facts Changed(Facts facts, List<string> parameters, string value) =>
        facts.With([.. parameters.Select(parameter => new KeyValuePair<string, Known>(parameter, Known.Of(value)))]);
}
