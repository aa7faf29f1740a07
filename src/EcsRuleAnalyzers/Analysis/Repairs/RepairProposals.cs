using System;
using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Analysis.Flow;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Analysis.Repairs;

/// <summary>What rules propose, made concrete by what the request and the code around it have: values to fill in, lists to move parameters into.</summary>
internal sealed class RepairProposals(Finding finding, BodyContext body)
{
    private readonly Dictionary<string, string?> _variables = new(StringComparer.Ordinal);

    public IEnumerable<Repair> Of(NamedRule rule, Verdict verdict) =>
        rule.Repairs(verdict.Facts).SelectMany(repair => Concrete(repair, verdict.Shape)).Where(repair => repair.Changes.Count > 0).Distinct();

    /// <summary>What a rule proposes first, whether or not it fits.</summary>
    public static Repair FirstOf(NamedRule rule, Verdict verdict) => rule.Repairs(verdict.Facts).First(repair => repair.Changes.Count > 0);

    // Every combination of the alternatives of each change.
    private IEnumerable<Repair> Concrete(Repair repair, Shape shape)
    {
        IEnumerable<Repair> all = [new Repair([])];
        foreach (var change in repair.Changes)
        {
            var alternatives = change.Kind switch
            {
                ChangeKind.Fill => Values(change.Parameter, shape).ToList(),
                ChangeKind.Move => Lists(repair, shape).Select(list => change with { Text = list }).ToList(),
                _ => [change],
            };
            all = all.SelectMany(before => alternatives.Select(alternative => before.And(new Repair([alternative]))));
        }

        return all;
    }

    private IEnumerable<Change> Values(string name, Shape shape)
    {
        if (shape.Find(name) is not { } parameter)
        {
            yield break;
        }

        if (Variable(parameter.Ref) is { } variable)
        {
            yield return new Change(ChangeKind.Code, name, variable);
        }

        foreach (var value in parameter.Values)
        {
            yield return new Change(ChangeKind.Set, name, value.Value);
        }

        if (parameter.Values.Count == 0 && Placeholder(parameter) is { } placeholder)
        {
            yield return new Change(ChangeKind.Fill, name, placeholder);
        }
    }

    // Only one that is reported itself: else it would be forgotten and sent.
    private static string? Placeholder(Parameter parameter)
    {
        var text = parameter.Ref.Type switch
        {
            ParameterType.Text => "<" + parameter.Name + ">",
            ParameterType.Int32 or ParameterType.Int64 => "0",
            _ => null,
        };
        return text is not null && parameter.Checks.Any(check => !check.IsHint && check.Body.Holds(new Facts([new(parameter.Name, Known.Of(text))])) == Truth.False) ? text : null;
    }

    // The only list whose items have all these members.
    private static IEnumerable<string> Lists(Repair repair, Shape shape)
    {
        var lists = shape.Parameters.Where(list => list.Item?.Shape is { } item && repair.Changes.All(change => item.Find(change.Parameter) is not null)).ToList();
        return lists.Count == 1 ? [lists[0].Name] : [];
    }

    // A variable of the name of the parameter, in whatever case, that has a value where the request is made.
    private string? Variable(ParameterRef parameter)
    {
        if (!_variables.TryGetValue(parameter.Name, out var variable))
        {
            variable = FindVariable(parameter);
            _variables.Add(parameter.Name, variable);
        }

        return variable;
    }

    private string? FindVariable(ParameterRef parameter)
    {
        var type = parameter.Type switch
        {
            ParameterType.Text => SpecialType.System_String,
            ParameterType.Int32 => SpecialType.System_Int32,
            ParameterType.Int64 => SpecialType.System_Int64,
            _ => SpecialType.None,
        };
        if (type == SpecialType.None || finding.Place.SyntaxTree != body.Model.SyntaxTree)
        {
            return null;
        }

        var place = new PlaceOfUse(finding.Place, body.Model.GetEnclosingSymbol(finding.Place.SpanStart, body.Cancellation));
        return VariablesInScope.Named(parameter.Member, body.Model, finding.Place.SpanStart, body.Cancellation)
            .Where(symbol => place.CanRead(symbol, type))
            .Select(symbol => symbol.Name)
            .OrderBy(name => name, StringComparer.Ordinal)
            .FirstOrDefault();
    }
}
