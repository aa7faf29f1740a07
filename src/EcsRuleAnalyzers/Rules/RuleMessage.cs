using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Rules;

/// <summary>
/// The arguments that every message about a request has: {0} operation, {1} parameter, {2} the value found,
/// {3} what is allowed, {4} the answer of the service that is prevented, {5} name of the rule.
/// Those in two languages choose when the message is formatted.
/// </summary>
internal static class RuleMessage
{
    private const char PathMark = '\u0001';
    private const char FoundMark = '\u0002';

    public static object[] Arguments(string operation, NamedRule rule, string path, Facts facts) =>
        Filled(operation, rule, path, rule.Body.Found(facts));

    /// <summary>A C# expression of the message; <paramref name="path"/> is one of the place the request stands in, empty for a whole request.</summary>
    public static string Emit(string operation, NamedRule rule, string path)
    {
        var arguments = Filled(operation, rule, PathMark.ToString(), Bilingual.Same(FoundMark.ToString()));
        var format = RuleKinds.Descriptors[rule.Id].MessageFormat.ToString(CultureInfo.InvariantCulture);
        var text = string.Format(CultureInfo.InvariantCulture, format, arguments);
        var parts = new List<string>();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] != PathMark && text[at] != FoundMark)
            {
                continue;
            }

            if (at > start)
            {
                parts.Add(CodeWriter.Literal(text.Substring(start, at - start)));
            }

            if (at < text.Length)
            {
                parts.Add(text[at] == PathMark ? path : rule.Body.EmitFound());
            }

            start = at + 1;
        }

        return string.Join(" + ", parts.Where(part => part.Length > 0));
    }

    private static object[] Filled(string operation, NamedRule rule, string path, Bilingual found) =>
    [
        operation,
        path + Plain(rule.Subject.Name),
        found,
        rule.Say().Select(Plain),
        rule.Prevents.Count == 0 ? Bilingual.Empty : Answer(rule.Prevents[0]).Select(Plain),
        Plain(rule.Name),
    ];

    private static Bilingual Answer(ErrorRef error) => new(
        "; the service would answer " + error,
        "；服务端将返回错误码 " + error.Code + "（HTTP 状态码 " + error.Status.ToString(CultureInfo.InvariantCulture) + "）");

    // The marks are control characters, and a spec may contain any character.
    private static string Plain(string text) => new(text.Select(c => c is PathMark or FoundMark ? ' ' : c).ToArray());
}
