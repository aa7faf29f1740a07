using System.Text.Json;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Spec;

/// <summary>The readers, the schema and the page about the language know the same words.</summary>
public class SpecLanguageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "spec", "README.md"));

    private static readonly string[] Condition = ["given", "not", .. RuleKinds.Values.SelectMany(kind => kind.Keywords)];

    public static TheoryData<string> Words =>
    [
        .. SpecReader.Members.Concat(ParameterReader.Members).Concat(RuleReader.Members).Concat(ErrorTableReader.Members).Concat(ResponseReader.Members)
            .Concat(Condition).Concat(ShapeReader.InclusionMembers).Concat(["en", "zh"]).Distinct(),
    ];

    public static TheoryData<string, string[]> Objects => new()
    {
        { "", SpecReader.Members },
        { "parameter", ParameterReader.Members },
        { "part", ShapeReader.InclusionMembers },
        { "rule", RuleReader.Members },
        { "condition", Condition },
        { "error", ErrorTableReader.Members },
        { "answer", ResponseReader.Members },
        { "text", ["en", "zh"] },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void The_page_names_every_word(string word) =>
        Assert.True(Page.Contains("`" + word + "`", StringComparison.Ordinal) || Page.Contains("\"" + word + "\"", StringComparison.Ordinal) || Page.Contains("`$", StringComparison.Ordinal) && word == "$schema");

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_schema_knows_the_members_that_the_reader_knows(string definition, string[] members) =>
        Assert.Equal(members.Distinct().Order(StringComparer.Ordinal), SchemaMembers(definition).Order(StringComparer.Ordinal));

    [Fact]
    public void The_page_names_every_format() =>
        Assert.All(RuleKinds.Values.OfType<EcsRuleAnalyzers.Rules.Kinds.FormatKind>(), kind => Assert.Contains("`\"" + kind.Format + "\"`", Page, StringComparison.Ordinal));

    [Fact]
    public void The_page_names_the_diagnostic_of_every_kind() =>
        Assert.All(RuleKinds.Values.Cast<Kind>().Concat(RuleKinds.Relations.Where(kind => kind.Descriptor.Id != "ECSR3001")), kind => Assert.Contains(kind.Descriptor.Id, Page, StringComparison.Ordinal));

    private static IEnumerable<string> SchemaMembers(string definition)
    {
        using var schema = JsonDocument.Parse(SpecSchemaTests.SchemaText);
        var found = definition.Length == 0 ? schema.RootElement : schema.RootElement.GetProperty("definitions").GetProperty(definition);
        return [.. found.GetProperty("properties").EnumerateObject().Select(property => property.Name)];
    }
}
