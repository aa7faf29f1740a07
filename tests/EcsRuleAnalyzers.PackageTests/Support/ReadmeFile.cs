using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EcsRuleAnalyzers.PackageTests.Support;

/// <summary>The parts of a README that can be checked.</summary>
internal sealed partial class ReadmeFile
{
    public static readonly ReadmeFile English = new("README.md", "| id | title | by default |", "## Generated requests", "Strings.resx");

    public static readonly ReadmeFile Chinese = new("README.zh-CN.md", "| ID | 标题 | 默认级别 |", "## 生成的请求类", "Strings.zh-Hans.resx");

    private readonly string _file;
    private readonly string _text;
    private readonly string _tableStart;
    private readonly string _examplesStart;
    private readonly Dictionary<string, string> _strings;

    private ReadmeFile(string file, string tableStart, string examplesStart, string strings)
    {
        (_file, _text, _tableStart, _examplesStart) = (file, Repository.Read(file), tableStart + "\n|---|---|---|\n", examplesStart);
        _strings = XDocument.Load(Repository.PathOf("src/EcsRuleAnalyzers/Diagnostics/" + strings)).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);
    }

    /// <summary>The lines of the first block without a language: what the compiler prints.</summary>
    public string[] CompilerOutput => Blocks("", _text).First().Split('\n');

    /// <summary>The blocks that are code or markup of a user, in their order.</summary>
    public string[] Examples => [.. Blocks("csharp", _text)];

    /// <summary>The examples about generated classes, one after the other, as one method.</summary>
    public string Program => $$"""
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
        {{string.Join('\n', Blocks("csharp", _text[_text.IndexOf(_examplesStart, StringComparison.Ordinal)..]))}}
            }
        }
        """;

    /// <summary>The rule table as it stands.</summary>
    public string RuleTable => _text[_text.IndexOf(_tableStart, StringComparison.Ordinal)..].Split("\n\n")[0] + "\n";

    /// <summary>Puts another rule table in the place of the one that stands there.</summary>
    public void WriteRuleTable(string table) => File.WriteAllText(Repository.PathOf(_file), _text.Replace(RuleTable, table));

    public string MakeRuleTable(IEnumerable<(string Id, string Severity)> rules) =>
        _tableStart + string.Concat(rules.Select(rule => $"| [{rule.Id}](docs/rules/{rule.Id}.md) | {_strings[rule.Id + ".Title"]} | {rule.Severity} |\n"));

    /// <inheritdoc/>
    public override string ToString() => _file;

    private static IEnumerable<string> Blocks(string language, string text) =>
        Block().Matches(text).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["code"].Value);

    [GeneratedRegex("^```(?<language>\\w*)\\n(?<code>.*?)\\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
