using System.Text.RegularExpressions;

namespace EcsRuleAnalyzers.PackageTests.Support;

/// <summary>The parts of README.md that can be checked.</summary>
internal static partial class ReadmeFile
{
    private const string TableStart = "| id | title | by default |\n|---|---|---|\n";

    private static readonly string Text = Repository.Read("README.md");

    /// <summary>The lines of the first block without a language: what the compiler prints.</summary>
    public static string[] CompilerOutput { get; } = Blocks("").First().Split('\n');

    /// <summary>The examples about generated classes, one after the other, as one method.</summary>
    public static string Program { get; } = $$"""
        using Aliyun.Acs.Core;
        using Aliyun.Acs.Core.Exceptions;
        using AlibabaCloud.OpenApiClient.Models;
        using AlibabaCloud.TeaUtil.Models;
        using Tea;
        using {ns}.Ecs;

        internal static class Program
        {
            internal static void Run(string groupId, string description, IAcsClient acsClient, AlibabaCloud.OpenApiClient.Client openApiClient, Aliyun.Acs.Ecs.Model.V20140526.ModifySecurityGroupRuleRequest sdkRequest)
            {
        {{string.Join('\n', Blocks("csharp", Text[Text.IndexOf("## Generated requests", StringComparison.Ordinal)..]))}}
            }
        }
        """;

    /// <summary>The rule table as it stands.</summary>
    public static string RuleTable { get; } = Text[Text.IndexOf(TableStart, StringComparison.Ordinal)..].Split("\n\n")[0] + "\n";

    /// <summary>Puts another rule table in the place of the one that stands there.</summary>
    public static void WriteRuleTable(string table) => File.WriteAllText(Repository.PathOf("README.md"), Text.Replace(RuleTable, table));

    public static string MakeRuleTable(IEnumerable<(string Id, string Title, string Severity)> rules) =>
        TableStart + string.Concat(rules.Select(rule => $"| {rule.Id} | {rule.Title} | {rule.Severity} |\n"));

    private static IEnumerable<string> Blocks(string language, string? text = null) =>
        Block().Matches(text ?? Text).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["code"].Value);

    [GeneratedRegex("^```(?<language>\\w*)\\n(?<code>.*?)\\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
