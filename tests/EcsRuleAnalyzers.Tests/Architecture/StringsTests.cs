using System.Text.RegularExpressions;
using System.Xml.Linq;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Tests.Architecture;

/// <summary>Every text of a diagnostic stands in both languages, with the same placeholders.</summary>
public partial class StringsTests
{
    private static readonly Dictionary<string, string> English = Read("Strings.resx");
    private static readonly Dictionary<string, string> Chinese = Read("Strings.zh-Hans.resx");
    private static readonly DiagnosticDescriptor[] All = [.. RuleKinds.Descriptors.Values.Concat(SpecDescriptors.All)];

    [Fact]
    public void Every_diagnostic_has_a_title_and_a_message_in_both_languages() => Assert.All(All, descriptor =>
    {
        foreach (var (culture, texts) in new[] { ("en", English), ("zh-Hans", Chinese) })
        {
            Assert.True(texts.ContainsKey(descriptor.Id + ".Title") && texts.ContainsKey(descriptor.Id + ".Message"), $"{descriptor.Id} lacks a title or a message in {culture}");
            Assert.Equal(texts[descriptor.Id + ".Title"], descriptor.Title.ToString(new System.Globalization.CultureInfo(culture)));
            Assert.Equal(texts[descriptor.Id + ".Message"], descriptor.MessageFormat.ToString(new System.Globalization.CultureInfo(culture)));
        }
    });

    [Fact]
    public void Both_languages_have_the_same_texts() => Assert.Equal(English.Keys.Order(StringComparer.Ordinal), Chinese.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void No_text_is_left_of_a_diagnostic_that_is_gone() =>
        Assert.Empty(English.Keys.Where(name => name.StartsWith("ECSR", StringComparison.Ordinal)).Select(name => name.Split('.')[0]).Except(All.Select(descriptor => descriptor.Id)));

    [Fact]
    public void Placeholders_are_the_same_in_both_languages() =>
        Assert.All(English.Keys.Intersect(Chinese.Keys), name => Assert.True(Placeholders(English[name]).SetEquals(Placeholders(Chinese[name])), name + " has other placeholders in Chinese"));

    [Fact]
    public void A_text_is_one_line_without_a_full_stop() => Assert.All(English.Concat(Chinese), text => Assert.DoesNotMatch(@"^$|^\s|\s$|\n|[.。]$", text.Value));

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", "EcsRuleAnalyzers", "Diagnostics", file)).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();
}
