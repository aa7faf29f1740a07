using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Analysis.Families;
using EcsRuleAnalyzers.Analysis.Flow;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Rules;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Analysis.Repairs;

/// <summary>A change, and where in the code it is made.</summary>
/// <param name="Change">What becomes of the parameter.</param>
/// <param name="Kind">How the code is changed.</param>
/// <param name="Node">The expression that is replaced or whose member is taken away; the creation or statement that something is added to.</param>
/// <param name="Site">The number of the expression; null when something is added.</param>
internal sealed record PlannedChange(Change Change, StepKind Kind, SyntaxNode Node, int? Site)
{
    /// <summary>Whether the code is changed at the key rather than at the value.</summary>
    public bool IsAtKey => Kind == StepKind.Rename;
}

/// <summary>
/// Looks for changes of the code that make the broken rule hold on every path that they touch and break nothing new on any of them.
/// Without such a change no fix is offered.
/// </summary>
internal sealed class FindingRepair(Finding finding, BodyContext body)
{
    // People choose between a few; a longer list helps nobody.
    private const int MaxChoices = 3;

    private readonly RepairProposals _proposals = new(finding, body);

    private Verdict Verdict => finding.Verdict;

    private bool IsEntries => body.Places.Object(Verdict.Object).Type.Kind is TrackedKind.Map or TrackedKind.CommonRequest;

    /// <summary>Adds what a code fix needs to the properties of a diagnostic and the places to change to its additional locations.</summary>
    public void Describe(List<Location> locations, ImmutableDictionary<string, string?>.Builder properties)
    {
        var choices = 0;
        var trial = new RepairTrial(finding, body, _proposals);
        foreach (var repair in _proposals.Of(finding.Violation.Rule, Verdict))
        {
            var plan = repair.Changes.Select(Plan).ToList();
            if (!plan.Contains(null) && trial.Fits([.. plan.OfType<PlannedChange>()]))
            {
                if (choices == 0 && (!finding.Violation.Rule.Body.IsSafe(repair) || repair.Removed.Except(RepairProposals.FirstOf(finding.Violation.Rule, Verdict).Removed).Any()))
                {
                    properties[PropertyKeys.IsLastResort] = null;
                }

                properties[PropertyKeys.Repair + (++choices).ToString(CultureInfo.InvariantCulture)] = RepairStep.Write(plan.Select(planned => Step(planned!, locations)));
                if (choices == MaxChoices)
                {
                    return;
                }
            }
        }
    }

    private RepairStep Step(PlannedChange planned, List<Location> locations) =>
        new(planned.Kind, Locate(planned.Node, locations), Name(planned.Change.Parameter), planned.Change.Text);

    // An entry is named as on the wire, a property as in C#.
    private string Name(string parameter) =>
        IsEntries ? Verdict.Path + parameter : Verdict.Shape.Find(parameter)?.Ref.Member ?? parameter;

    private int Locate(SyntaxNode node, List<Location> locations)
    {
        if (node == finding.Place)
        {
            return 0;
        }

        var location = node.GetLocation();

        if (!locations.Contains(location))
        {
            locations.Add(location);
        }

        return locations.IndexOf(location) + 1;
    }

    private PlannedChange? Plan(Change change)
    {
        var parameter = Verdict.Shape.Find(change.Parameter);
        var isText = IsEntries || parameter is { Ref.Type: ParameterType.Text };
        var isGiven = Verdict.State.Properties.TryGetValue(change.Parameter, out var property);
        return change.Kind switch
        {
            ChangeKind.Set when isGiven => isText ? Replaced(change, StepKind.Replace, property!) : null,
            ChangeKind.Set => isText ? Added(change, StepKind.AddMember, StepKind.AddEntry) : null,
            ChangeKind.Fill when !isGiven => isText ? Added(change, StepKind.AddMember, StepKind.AddEntry) : Added(change, StepKind.AddMemberByCode, StepKind.AddEntry),
            ChangeKind.Code when !isGiven => Added(change, StepKind.AddMemberByCode, StepKind.AddEntryByCode),
            ChangeKind.Code when isText => Replaced(change, StepKind.ReplaceByCode, property!),
            ChangeKind.Compose when isGiven && isText => Replaced(change, StepKind.Compose, property!),
            ChangeKind.Remove when isGiven => Removed(change, StepKind.Remove, property!, parameter),
            ChangeKind.Move when isGiven => Removed(change, StepKind.Move, property!, parameter),
            ChangeKind.Rename when isGiven && IsNamed(property!, change.Parameter) && CodePlaces.Single(property!.Keys) is { } key => new PlannedChange(change, StepKind.Rename, body.Places[key], key),
            _ => null,
        };
    }

    private PlannedChange? Replaced(Change change, StepKind kind, PropertyState property) =>
        ToReplace(property, exact: kind == StepKind.Replace) is { } site ? new PlannedChange(change, kind, body.Places[site], site) : null;

    private PlannedChange Added(Change change, StepKind member, StepKind entry)
    {
        var statement = finding.Site is null ? null : CodePlaces.Setting(finding.Place);
        return new PlannedChange(change, IsEntries ? entry : member, statement ?? body.Places.Object(Verdict.Object).Place, null);
    }

    private PlannedChange? Removed(Change change, StepKind kind, PropertyState property, Model.Parameter? parameter)
    {
        // The entries of a list are many; its place here is that of the last one.
        var isList = IsEntries && parameter?.Item is not null;
        return !isList && (!IsEntries || IsNamed(property, Verdict.Path + change.Parameter)) && CodePlaces.Single(property.Sites) is { } site && CodePlaces.IsOnlySetting(body.Places[site], Name(change.Parameter))
            ? new PlannedChange(change, kind, body.Places[site], site)
            : null;
    }

    // A helper that gets the key does more than name it.
    private bool IsNamed(PropertyState property, string key) => CodePlaces.Single(property.Keys) is { } place && body.ConstantAt(place) == key;

    // The expression that is the whole value: what was assigned, or the one constant that it comes from when only that is to blame.
    private int? ToReplace(PropertyState property, bool exact)
    {
        if (exact && finding.Site is { } blamed && !property.Sites.Contains(blamed) && property.Value.Origins.Contains(blamed))
        {
            return property.Value.Origins.Equals(SiteSet.Of(blamed)) && body.ConstantAt(blamed) is { } text && Logic.Known.Of(text).Equals(property.Value.Known)
                ? blamed
                : null;
        }

        return CodePlaces.Single(property.Sites) is { } site && CodePlaces.IsWhole(body.Places[site]) ? site : null;
    }
}
