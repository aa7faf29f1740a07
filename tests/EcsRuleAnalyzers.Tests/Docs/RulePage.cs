using System.Globalization;
using System.Text.RegularExpressions;
using EcsRuleAnalyzers.CodeFixes;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Rules.Kinds;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using static EcsRuleAnalyzers.Tests.Docs.Markdown;

namespace EcsRuleAnalyzers.Tests.Docs;

/// <summary>
/// The page of a diagnostic. Its head (title and table) and its foot (from <c>## Settings</c> on) follow from the descriptor,
/// the code fixes and the specs; what stands between them is written by hand.
/// </summary>
internal static partial class RulePage
{
    public const string Folder = "docs/rules/";

    private const string FootStart = "\n## Settings\n";
    private const string Operations = "../operations/";
    private const int NamesOfOneOperation = 6;

    /// <summary>Every diagnostic of the product, by id.</summary>
    public static readonly DiagnosticDescriptor[] Descriptors =
        [.. RuleKinds.Descriptors.Values.Concat(SpecDescriptors.All).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    /// <summary>Whether a code fix exists for it.</summary>
    public static bool IsFixable(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor) => Fixable.Contains(descriptor.Id);

    private static readonly HashSet<string> Fixable =
    [
        .. typeof(RepairFix).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds),
    ];

    public static string FileOf(string id) => Folder + id + ".md";

    public static string TitleOf(DiagnosticDescriptor descriptor) => descriptor.Title.ToString(CultureInfo.InvariantCulture);

    /// <summary>The whole page with the hand-written part of <paramref name="page"/>, or with headings to fill when there is none.</summary>
    public static string Of(DiagnosticDescriptor descriptor, string page) => Head(descriptor) + Body(page) + FootStart + Foot(descriptor);

    /// <summary>The samples of a page: blocks of code behind a line that begins with <c>Bad</c> or <c>Good</c>.</summary>
    public static IEnumerable<(bool IsBad, string Language, string Text)> Samples(string page) => Block().Matches(page).Select(block => (
        Lead().Matches(page[..block.Index])[^1].Groups["word"].Value == "Bad",
        block.Groups["language"].Value,
        block.Groups["text"].Value));

    /// <summary>What the hand-written part of a page has besides its first paragraph.</summary>
    public static readonly string[] Parts = ["**Why.** ", "Bad:", "Good:", "**Fix.** ", "**When to suppress.** "];

    private static string Body(string page)
    {
        var start = Table().Match(page);
        var end = page.IndexOf(FootStart, StringComparison.Ordinal);
        return start.Success && end >= 0
            ? page[(start.Index + start.Length)..end]
            : "\nWhat it is.\n\n" + string.Join("\n\n", Parts) + "\n";
    }

    private static string Head(DiagnosticDescriptor descriptor) =>
        $"# {descriptor.Id}: {TitleOf(descriptor)}\n\n"
        + Markdown.Table("id | category | severity | enabled by default | code fix", [[
            descriptor.Id,
            descriptor.Category,
            descriptor.DefaultSeverity.ToString(),
            descriptor.IsEnabledByDefault ? "yes" : "no",
            Fixable.Contains(descriptor.Id) ? "yes" : "no",
        ]])[..^1];

    private static string Foot(DiagnosticDescriptor descriptor)
    {
        var rules = TestSpecs.Embedded
            .Select(operation => (operation.Name, Rules: OperationPage.AllRules(operation.Request).Where(rule => rule.Id == descriptor.Id).Select(rule => rule.Name).ToList()))
            .Where(operation => operation.Rules.Count > 0)
            .ToList();
        var severity = $"`dotnet_diagnostic.{descriptor.Id}.severity = none`";
        if (descriptor.Category == Category.Spec)
        {
            return $"""

                - Everywhere: {severity} in a `.globalconfig`, or `<NoWarn>$(NoWarn);{descriptor.Id}</NoWarn>` in the project file.
                - It stands in no C# file, so neither `#pragma` nor `[SuppressMessage]` nor an `.editorconfig` reaches it.

                """.ReplaceLineEndings("\n");
        }

        return $"""

            - Everywhere: {severity} in `.editorconfig` or `.globalconfig`.
            - In one place: `#pragma warning disable {descriptor.Id}` or `[SuppressMessage("{descriptor.Category}", "{descriptor.Id}")]`.
            {(rules.Count == 0 ? "" : $"- One rule of one operation: `ecs_rules.disabled = {rules[0].Name}.{rules[0].Rules[0]}`.\n")}- Reported by {ReportedBy(descriptor, rules)}.

            """.ReplaceLineEndings("\n");
    }

    private static string ReportedBy(DiagnosticDescriptor descriptor, IReadOnlyCollection<(string Name, List<string> Rules)> rules)
    {
        if (descriptor.Id == UnknownKey.Id)
        {
            return "every operation, in dictionary-style calls";
        }

        return rules.Count == 0 ? "no operation of this package yet; a spec of your own may use it" : string.Join("; ", rules.Select(operation =>
            $"[{operation.Name}]({Operations}{operation.Name}.md) ("
            + string.Join(", ", operation.Rules.Take(NamesOfOneOperation).Select(Code))
            + (operation.Rules.Count > NamesOfOneOperation ? $" and {operation.Rules.Count - NamesOfOneOperation} more)" : ")")));
    }

    [GeneratedRegex(@"\A# .*\n\n(\|.*\n)+")]
    private static partial Regex Table();

    [GeneratedRegex(@"^(?<word>Bad|Good)\b", RegexOptions.Multiline)]
    private static partial Regex Lead();

    [GeneratedRegex("^```(?<language>\\w+)\\n(?<text>.*?\\n)```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
