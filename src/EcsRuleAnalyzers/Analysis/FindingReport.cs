using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Analysis.Flow;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>Makes the diagnostic of a finding: message, the other values that take part, and what a code fix needs.</summary>
internal static class FindingReport
{
    public static Diagnostic Create(Finding finding, Operation operation, SiteTable sites)
    {
        var rule = finding.Violation.Rule;
        var descriptor = RuleKinds.Descriptors[rule.Id];
        var others = OtherSites(finding);
        var locations = others.Select(site => sites[site].GetLocation()).ToList();
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[PropertyKeys.Operation] = operation.Name;
        properties[PropertyKeys.Rule] = rule.Name;
        properties[PropertyKeys.Parameter] = finding.Violation.Parameter;
        AddRepair(finding, operation, sites, others, locations, properties);
        return Diagnostic.Create(
            descriptor,
            sites[finding.Site].GetLocation(),
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
                    if (site != finding.Site && !property.Origins.Contains(finding.Site) && !others.Contains(site))
                    {
                        others.Add(site);
                    }
                }
            }
        }

        return others;
    }

    private static void AddRepair(
        Finding finding, Operation operation, SiteTable sites, List<int> others, List<Location> locations, ImmutableDictionary<string, string?>.Builder properties)
    {
        if (Repair(finding, operation) is not { } repair || operation.Request.Find(repair.Parameter) is not { } parameter)
        {
            return;
        }

        if (finding.Verdict.State.Properties.TryGetValue(repair.Parameter, out var property))
        {
            var index = property.Sites.Contains(finding.Site) || property.Origins.Contains(finding.Site)
                ? 0
                : 1 + others.FindIndex(property.Sites.Contains);
            properties[PropertyKeys.RepairLocation] = index.ToString(CultureInfo.InvariantCulture);
        }
        else
        {
            locations.Add(sites[finding.Verdict.Request].GetLocation());
        }

        properties[PropertyKeys.RepairMember] = parameter.Ref.Member;
        properties[PropertyKeys.RepairValue] = repair.Value;
    }

    // The first proposal that makes the rule hold and breaks nothing else.
    private static Repair? Repair(Finding finding, Operation operation)
    {
        var facts = finding.Verdict.Facts;
        var broken = operation.Request.Broken(facts).Select(violation => violation.Rule.Name).ToList();
        return finding.Violation.Rule.Body.Repairs(facts).FirstOrDefault(repair =>
        {
            var repaired = new Facts(facts.Named.Where(pair => pair.Key != repair.Parameter).Append(new(repair.Parameter, Known.Of(repair.Value))), facts.Others, facts.AssumeVpc);
            return finding.Violation.Rule.Body.Holds(repaired) == Truth.True
                && operation.Request.Broken(repaired).All(violation => broken.Contains(violation.Rule.Name));
        });
    }
}
