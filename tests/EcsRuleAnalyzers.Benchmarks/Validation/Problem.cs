using System.Globalization;

namespace EcsRuleAnalyzers.Benchmarks.Validation;

/// <summary>What the hand-written checks report.</summary>
/// <param name="Rule">Name of the rule, as generated code names it.</param>
/// <param name="Parameter">Wire name of the parameter with its place.</param>
/// <param name="Message">The value and what is wrong with it.</param>
internal sealed record Problem(string Rule, string Parameter, string Message);

/// <summary>Reports problems; nothing is allocated before there is one.</summary>
internal static class Problems
{
    public static void CheckId(ref List<Problem>? problems, int place, string parameter, string? text, string prefix)
    {
        if (!string.IsNullOrEmpty(text) && !Texts.IsId(text, prefix))
        {
            Add(ref problems, Texts.IsMasked(text) ? "placeholder" : "format", place, parameter, text, "it must be an id that starts with " + prefix);
        }
    }

    public static void Add(ref List<Problem>? problems, string check, int place, string parameter, string? value, string text) =>
        AddRule(ref problems, parameter + "." + check, place, parameter, value, text);

    public static void AddRule(ref List<Problem>? problems, string rule, int place, string parameter, string? value, string text)
    {
        var path = place == 0 ? parameter : "Permissions." + place.ToString(CultureInfo.InvariantCulture) + "." + parameter;
        (problems ??= []).Add(new Problem(rule, path, path + " is " + (string.IsNullOrEmpty(value) ? "not given" : "\"" + value + "\"") + "; " + text));
    }
}
