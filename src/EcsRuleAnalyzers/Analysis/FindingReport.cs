using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EcsRuleAnalyzers.Analysis.Flow;
using EcsRuleAnalyzers.Analysis.Repairs;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Rules;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>Makes the diagnostic of a finding: message, the other values that take part, and what a code fix needs.</summary>
internal static class FindingReport
{
    public static Diagnostic Create(Finding finding, BodyContext body)
    {
        var places = body.Places;
        var rule = finding.Violation.Rule;
        var operation = finding.Verdict.Operation;
        var descriptor = RuleKinds.Descriptors[rule.Id];
        var locations = OtherSites(finding).Select(site => places[site].GetLocation()).ToList();
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[PropertyKeys.Operation] = operation.Name;
        properties[PropertyKeys.Rule] = rule.Name;
        properties[PropertyKeys.Parameter] = finding.Violation.Parameter;
        new FindingRepair(finding, body).Describe(locations, properties);
        return Diagnostic.Create(
            descriptor,
            finding.Location,
            rule.IsHint ? DiagnosticSeverity.Info : Louder(descriptor.DefaultSeverity),
            locations,
            properties.ToImmutable(),
            RuleMessage.Arguments(operation.Name, rule, finding.Violation.Path, finding.Verdict.Facts));
    }

    // What is only a hint elsewhere may be refused by an operation.
    private static DiagnosticSeverity Louder(DiagnosticSeverity severity) => severity < DiagnosticSeverity.Warning ? DiagnosticSeverity.Warning : severity;

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

    private static bool Reported(Finding finding, PropertyState property) =>
        finding.Site is { } site && (property.Sites.Contains(site) || property.Keys.Contains(site) || property.Value.Origins.Contains(site));
}
