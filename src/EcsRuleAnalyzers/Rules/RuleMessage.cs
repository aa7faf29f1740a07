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
    // Control characters in the place of what is not known yet, in the order of the arguments of the format.
    private const string Marks = "\u0001\u0002\u0003\u0004";

    public static object[] Arguments(string operation, NamedRule rule, string path, Facts facts) => Filled(
        operation, rule, Plain(rule.Body.SubjectOf(facts).PathFrom(path)), rule.Body.Found(facts), rule.Prevents.Count == 0 ? Bilingual.Empty : Answer(rule.Prevents[0]).Select(Plain));

    /// <summary>
    /// The message in English as a composite format: {0} is the parameter with its place, {1} the value found, {2} the operation, {3} the answer of the service.
    /// With it whether the value is shown at all.
    /// </summary>
    public static (string Text, bool ShowsFound) Format(NamedRule rule)
    {
        var arguments = Filled(Mark(2), rule, Mark(0), Bilingual.Same(Mark(1)), Bilingual.Same(Mark(3)));
        var format = RuleKinds.Descriptors[rule.Id].MessageFormat.ToString(CultureInfo.InvariantCulture);
        var text = string.Format(CultureInfo.InvariantCulture, format, arguments).Replace("{", "{{").Replace("}", "}}");
        var showsFound = text.Contains(Mark(1));
        for (var argument = 0; argument < Marks.Length; argument++)
        {
            text = text.Replace(Mark(argument), "{" + argument.ToString(CultureInfo.InvariantCulture) + "}");
        }

        return (text, showsFound);
    }

    private static object[] Filled(string operation, NamedRule rule, string parameter, Bilingual found, Bilingual answer) =>
    [
        operation,
        parameter,
        found,
        rule.Say().Select(Plain),
        answer,
        Plain(rule.Name),
    ];

    private static Bilingual Answer(ErrorRef error) => new(
        "; the service would answer " + error, // EcsViolations says the same.
        "；服务端将返回错误码 " + error.Code + "（HTTP 状态码 " + error.Status.ToString(CultureInfo.InvariantCulture) + "）");

    private static string Mark(int argument) => Marks[argument].ToString();

    // A spec may contain any character.
    private static string Plain(string text) => new(text.Select(c => Marks.IndexOf(c) >= 0 ? ' ' : c).ToArray());
}
