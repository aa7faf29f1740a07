using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Rules.Kinds;

namespace EcsRuleAnalyzers.Completion;

/// <summary>A text to complete with, and what it means.</summary>
internal sealed record Suggestion(string Text, Bilingual Meaning)
{
    /// <summary>What a parameter can be given.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="protocol">The protocol in the same request or item, where it is known.</param>
    public static IEnumerable<Suggestion> ValuesOf(Parameter parameter, string? protocol) =>
        parameter.Values.Count > 0 ? parameter.Values.Select(value => new Suggestion(value.Value, value.Text))
        : parameter.Name == "RegionId" ? Regions.All
        : parameter.Checks.Any(check => check.Body is OnValue { Check: PortRangeCheck }) ? Ports.Of(protocol)
        : [];

    /// <summary>The keys of a dictionary-style call. Of a list the first item is meant, unless the text already names another one.</summary>
    public static IEnumerable<Suggestion> KeysOf(Operation operation, string typed) => operation.Request.Parameters.SelectMany(parameter => (parameter.Item, typed.Split('.')) switch
    {
        (null, _) => [new Suggestion(parameter.Name, parameter.Text)],
        ({ Shape: { } item }, var pieces) => item.Parameters.Select(member => new Suggestion(parameter.Name + "." + Number(parameter, pieces) + "." + member.Name, member.Text)),
        (_, var pieces) => [new Suggestion(parameter.Name + "." + Number(parameter, pieces), parameter.Text)],
    });

    private static string Number(Parameter list, string[] pieces) => pieces.Length > 1 && pieces[0] == list.Name && pieces[1].Length > 0 && pieces[1].All(char.IsDigit) ? pieces[1] : "1";
}
