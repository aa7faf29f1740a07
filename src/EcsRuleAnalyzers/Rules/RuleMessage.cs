using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Logic;

namespace EcsRuleAnalyzers.Rules;

/// <summary>
/// The arguments that every message about a request has: {0} operation, {1} parameter, {2} the value found,
/// {3} what is allowed, {4} the answer of the service that is prevented, {5} name of the rule.
/// Those in two languages choose when the message is formatted.
/// </summary>
internal static class RuleMessage
{
    private const char ParameterMark = '\u0001';
    private const char FoundMark = '\u0002';

    public static object[] Arguments(string operation, NamedRule rule, string path, Facts facts) =>
        Filled(operation, rule, path + Plain(rule.Subject.Name), rule.Body.Found(facts));

    /// <summary>The message in English as a composite format: {0} is the parameter with its place, {1} the value found. With it whether the value is shown at all.</summary>
    public static (string Text, bool ShowsFound) Format(string operation, NamedRule rule)
    {
        var arguments = Filled(operation, rule, ParameterMark.ToString(), Bilingual.Same(FoundMark.ToString()));
        var format = RuleKinds.Descriptors[rule.Id].MessageFormat.ToString(CultureInfo.InvariantCulture);
        var text = string.Format(CultureInfo.InvariantCulture, format, arguments).Replace("{", "{{").Replace("}", "}}");
        return (text.Replace(ParameterMark.ToString(), "{0}").Replace(FoundMark.ToString(), "{1}"), text.IndexOf(FoundMark) >= 0);
    }

    private static object[] Filled(string operation, NamedRule rule, string parameter, Bilingual found) =>
    [
        operation,
        parameter,
        found,
        rule.Say().Select(Plain),
        rule.Prevents.Count == 0 ? Bilingual.Empty : Answer(rule.Prevents[0]).Select(Plain),
        Plain(rule.Name),
    ];

    private static Bilingual Answer(ErrorRef error) => new(
        "; the service would answer " + error,
        "；服务端将返回错误码 " + error.Code + "（HTTP 状态码 " + error.Status.ToString(CultureInfo.InvariantCulture) + "）");

    // The marks are control characters, and a spec may contain any character.
    private static string Plain(string text) => new(text.Select(c => c is ParameterMark or FoundMark ? ' ' : c).ToArray());
}
