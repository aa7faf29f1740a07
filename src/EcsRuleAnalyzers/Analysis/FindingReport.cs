using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Analysis.Flow;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>Makes the diagnostic of a finding: message, the other values that take part, and what a code fix needs.</summary>
internal static class FindingReport
{
    public static Diagnostic Create(Finding finding, PlaceTable places)
    {
        var rule = finding.Violation.Rule;
        var operation = finding.Verdict.Operation;
        var descriptor = RuleKinds.Descriptors[rule.Id];
        var others = OtherSites(finding);
        var locations = others.Select(site => places[site].GetLocation()).ToList();
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[PropertyKeys.Operation] = operation.Name;
        properties[PropertyKeys.Rule] = rule.Name;
        properties[PropertyKeys.Parameter] = finding.Violation.Parameter;
        AddRepair(finding, places, others, locations, properties);
        return Diagnostic.Create(
            descriptor,
            finding.Place.GetLocation(),
            rule.IsHint ? DiagnosticSeverity.Info : descriptor.DefaultSeverity,
            locations,
            properties.ToImmutable(),
            RuleMessage.Arguments(operation.Name, rule, finding.Violation.Path, finding.Verdict.Facts));
    }

    // The places of the values that take part besides the one reported.
    private static List<int> OtherSites(Finding finding)
    {
        var others = new List<int>();
        foreach (var parameter in finding.Violation.Rule.Body.Parameters)
        {
            if (finding.Verdict.State.Properties.TryGetValue(parameter.Name, out var property))
            {
                foreach (var site in property.Sites)
                {
                    if (!Reported(finding, property) && !others.Contains(site))
                    {
                        others.Add(site);
                    }
                }
            }
        }

        return others;
    }

    private static void AddRepair(
        Finding finding, PlaceTable places, List<int> others, List<Location> locations, ImmutableDictionary<string, string?>.Builder properties)
    {
        if (Repair(finding) is not { } repair || finding.Violation.Rule.Body.Parameters.FirstOrDefault(parameter => parameter.Name == repair.Parameter) is not { } parameter)
        {
            return;
        }

        if (finding.Verdict.State.Properties.TryGetValue(repair.Parameter, out var property))
        {
            var index = Reported(finding, property)
                ? 0
                : 1 + others.FindIndex(property.Sites.Contains);
            properties[PropertyKeys.RepairLocation] = index.ToString(CultureInfo.InvariantCulture);
        }
        else
        {
            locations.Add(places.Object(finding.Verdict.Object).Place.GetLocation());
        }

        properties[PropertyKeys.RepairMember] = parameter.Member;
        properties[PropertyKeys.RepairValue] = repair.Value;
    }

    private static bool Reported(Finding finding, PropertyState property) =>
        finding.Site is { } site && (property.Sites.Contains(site) || property.Keys.Contains(site) || property.Value.Origins.Contains(site));

    // The first proposal that makes the rule hold and breaks no other rule about the same value.
    private static Repair? Repair(Finding finding)
    {
        var facts = finding.Verdict.Facts;
        var rule = finding.Violation.Rule.Body;
        return rule.Repairs(facts).FirstOrDefault(repair =>
        {
            var repaired = new Facts(facts.Named.Where(pair => pair.Key != repair.Parameter).Append(new(repair.Parameter, Known.Of(repair.Value))), facts.Others, facts.AssumeVpc);
            return rule.Holds(repaired) == Truth.True;
        });
    }
}
