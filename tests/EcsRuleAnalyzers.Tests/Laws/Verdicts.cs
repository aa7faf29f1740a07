using System.Globalization;
using System.Text;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;

namespace EcsRuleAnalyzers.Tests.Laws;

/// <summary>What the evaluated face of the rules says of a request, as text that can be compared with what emitted code says.</summary>
internal static class Verdicts
{
    /// <summary>The violations that are no hints, one a line, with everything a user sees of them.</summary>
    public static string Violations(Operation operation, Facts facts)
    {
        var lines = new StringBuilder();
        foreach (var (rule, path, parameter) in operation.Request.Broken(facts).Where(violation => !violation.Rule.IsHint).Select(violation => (violation.Rule, violation.Path, violation.Parameter)))
        {
            var prevented = rule.Prevents.Count == 0 ? null : rule.Prevents[0];
            var arguments = RuleMessage.Arguments(operation.Name, rule, path, RequestFacts.At(operation.Request, facts, path));
            var format = RuleKinds.Descriptors[rule.Id].MessageFormat.ToString(CultureInfo.InvariantCulture);
            lines.Append(Line(rule.Id, rule.Name, parameter, prevented?.Code, prevented?.Status ?? 0, string.Format(CultureInfo.InvariantCulture, format, arguments)));
        }

        return lines.ToString();
    }

    /// <summary>The verdict on every rule, hints too, with those on the items of lists: F, U or T.</summary>
    public static string All(Shape shape, Facts facts)
    {
        var verdicts = new StringBuilder();
        Append(verdicts, shape, facts, facts);
        return verdicts.ToString();
    }

    /// <summary>How a rule of <see cref="All"/> is called.</summary>
    public static string Name(Shape shape, object?[] slots, int index)
    {
        var names = new List<string>();
        AppendNames(names, shape, slots, "");
        return names[index];
    }

    private static string Line(string id, string name, string parameter, string? code, int status, string message) =>
        string.Join('|', id, name, parameter, code, status.ToString(CultureInfo.InvariantCulture), message) + "\n";

    private static void Append(StringBuilder verdicts, Shape shape, Facts facts, Facts request)
    {
        foreach (var rule in RuleTree.RulesOf(shape))
        {
            verdicts.Append("FUT"[(int)rule.Body.Holds(facts)]);
        }

        foreach (var parameter in shape.Parameters)
        {
            var value = facts[parameter.Name];
            foreach (var part in value.Kind == KnownKind.List ? value.Parts.AsEnumerable() : [value])
            {
                if ((parameter.Shape ?? parameter.Item?.Shape) is { } nested && part.Facts is not null)
                {
                    Append(verdicts, nested, part.Facts.Within(request), request);
                }
            }
        }
    }

    private static void AppendNames(List<string> names, Shape shape, object?[] slots, string path)
    {
        names.AddRange(RuleTree.RulesOf(shape).Select(rule => path + rule.Name));
        for (var index = 0; index < slots.Length; index++)
        {
            var parameter = shape.Parameters[index];
            if ((parameter.Shape ?? parameter.Item?.Shape) is { } nested && slots[index] is object?[] value)
            {
                foreach (var part in parameter.Shape is null ? value.OfType<object?[]>() : [value])
                {
                    AppendNames(names, nested, part, path + parameter.Name + ".");
                }
            }
        }
    }
}
