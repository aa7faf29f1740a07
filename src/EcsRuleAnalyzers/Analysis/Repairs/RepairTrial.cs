using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Analysis.Flow;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;

namespace EcsRuleAnalyzers.Analysis.Repairs;

/// <summary>Tries changes on everything that is known of the requests they touch, before anybody is offered them.</summary>
internal sealed class RepairTrial(Finding finding, BodyContext body, RepairProposals proposals)
{
    private NamedRule Rule => finding.Violation.Rule;

    public bool Fits(IReadOnlyList<PlannedChange> plan)
    {
        foreach (var verdict in body.Verdicts.All)
        {
            var changes = new List<Change>();
            foreach (var planned in plan)
            {
                if (!Touch(planned, verdict, changes))
                {
                    return false;
                }
            }

            if (changes.Count > 0 && !Fits(verdict, changes))
            {
                return false;
            }
        }

        return true;
    }

    // Adds what a change means for one request; false when the same code also says something else there.
    private bool Touch(PlannedChange planned, Verdict verdict, List<Change> changes)
    {
        var change = planned.Change;
        if (planned.Site is not { } site)
        {
            if (verdict.Object == finding.Verdict.Object && verdict.Path == finding.Verdict.Path && IsAddedTo(planned, verdict))
            {
                changes.Add(change);
            }

            return true;
        }

        foreach (var pair in verdict.State.Properties)
        {
            var property = pair.Value;
            var isOnly = true;
            if ((planned.IsAtKey ? property.Keys : property.Sites).Contains(site))
            {
                isOnly = CodePlaces.Single(planned.IsAtKey ? property.Keys : property.Sites) == site;
            }
            else if (change.Kind == ChangeKind.Set && property.Value.Origins.Contains(site))
            {
                isOnly = CodePlaces.Single(property.Value.Origins) == site && property.Value.Known.Equals(finding.Verdict.State.Properties[change.Parameter].Value.Known);
            }
            else
            {
                continue;
            }

            if (!isOnly)
            {
                return false;
            }

            changes.Add(change with { Parameter = pair.Key });
        }

        return true;
    }

    private bool IsAddedTo(PlannedChange planned, Verdict verdict) => planned.Node is Microsoft.CodeAnalysis.CSharp.Syntax.StatementSyntax
        ? verdict.State.Properties.Values.Any(property => finding.Site is { } site && property.Sites.Contains(site))
        : !verdict.State.Properties.ContainsKey(planned.Change.Parameter);

    // Whatever the change touches must ask for it: a path that is right, or wrong in another way (flag ? "allow" : "deny"), stays as it is.
    private bool Fits(Verdict verdict, IReadOnlyList<Change> changes) =>
        !BreaksMore(verdict, changes)
        && changes.All(change => IsOpen(verdict, change.Parameter) || verdict.Broken.Any(violation => IsAsked(violation.Rule, verdict, change)))
        && (verdict.Object != finding.Verdict.Object || !verdict.Breaks(Rule) || Mends(Rule, verdict, changes));

    // The request has been elsewhere in the meantime, or is not finished.
    private static bool IsOpen(Verdict verdict, string parameter) => verdict.Facts[parameter].Kind == KnownKind.Unknown;

    private bool IsAsked(NamedRule rule, Verdict verdict, Change change) => proposals.Of(rule, verdict).Any(repair =>
        repair.Changes.Contains(change) && Mends(rule, verdict, repair.Changes) && !BreaksMore(verdict, repair.Changes));

    private static bool Mends(NamedRule rule, Verdict verdict, IReadOnlyList<Change> changes)
    {
        var holds = rule.Body.Holds(Changed(verdict.Facts, changes));
        return changes.All(change => change.IsExact) ? holds == Truth.True : holds != Truth.False;
    }

    // A placeholder is wrong on purpose: so that it is not forgotten. What a value breaks under its right name was only hidden by the wrong one.
    private static bool BreaksMore(Verdict verdict, IReadOnlyList<Change> changes)
    {
        var after = Changed(verdict.Facts, changes);
        return verdict.Shape.BrokenHere(after, verdict.Path).Concat(BrokenInItem(verdict.Shape, after, changes)).Any(violation =>
            !verdict.Breaks(violation.Rule)
            && !changes.Any(change => change.Kind == ChangeKind.Rename && violation.Rule.Body.Parameters.Any(parameter => parameter.Name == change.Text))
            && !changes.Any(change => change.Kind == ChangeKind.Fill && verdict.Shape.Find(change.Parameter)?.Checks.Contains(violation.Rule) == true));
    }

    private static IEnumerable<Violation> BrokenInItem(Shape shape, Facts after, IReadOnlyList<Change> changes) =>
        changes.FirstOrDefault(change => change.Kind == ChangeKind.Move) is { } moved && shape.Find(moved.Text)?.Item?.Shape is { } item
            ? item.BrokenHere(after[moved.Text].Parts[0].Facts!.Within(after), moved.Text + ".1.")
            : [];

    private static Facts Changed(Facts facts, IReadOnlyList<Change> changes)
    {
        var known = changes.ToDictionary(change => change.Parameter, change => change.After);
        foreach (var renamed in changes.Where(change => change.Kind == ChangeKind.Rename))
        {
            known[renamed.Text] = facts[renamed.Parameter];
        }

        foreach (var list in changes.Where(change => change.Kind == ChangeKind.Move).GroupBy(change => change.Text))
        {
            var members = list.Select(change => new KeyValuePair<string, Known>(change.Parameter, facts[change.Parameter]));
            known[list.Key] = Known.List([Known.Item(new Facts(members, assumeVpc: facts.AssumeVpc, sensitivePorts: facts.SensitivePorts))]);
        }

        return facts.With(known);
    }
}
