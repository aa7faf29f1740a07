using System.Reflection;
using System.Text.RegularExpressions;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>docs/seed-coverage.md names every statement of the seed document, and for each the tests that show it or the reason why there is nothing to show.</summary>
public partial class SeedCoverageTests
{
    private const int Count = 102;

    private static readonly ILookup<string, MethodInfo> Tests = typeof(SeedCoverageTests).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .SelectMany(method => method.GetCustomAttributes<SeedAttribute>().SelectMany(seed => seed.Rows).Distinct(), (method, row) => (row, method))
        .ToLookup(pair => pair.row, pair => pair.method);

    private static readonly List<Row> Document =
    [
        .. TableRow().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "seed-coverage.md")).ReplaceLineEndings("\n"))
            .Select(row => new Row(row.Groups["row"].Value, row.Groups["statement"].Value.Trim(), row.Groups["kind"].Value.Trim(), row.Groups["shown"].Value.Trim())),
    ];

    [Fact]
    public void Every_row_is_there_once_and_in_order() =>
        Assert.Equal(Enumerable.Range(1, Count).Select(number => "S" + number), Document.Select(row => row.Name));

    [Fact]
    public void Every_row_says_something_and_shows_a_test_or_a_reason() => Assert.All(Document, row =>
    {
        Assert.NotEmpty(row.Statement);
        Assert.Contains(row.Kind, new[] { "checked", "type", "service", "nothing" });
        Assert.NotEmpty(row.Shown);
        if (row.Kind is "service" or "nothing")
        {
            Assert.NotEmpty(TestName().Replace(row.Shown, "").Trim(' ', ',', ';'));
        }
        else
        {
            Assert.NotEmpty(row.Tests);
        }
    });

    [Fact]
    public void Every_row_names_exactly_the_tests_that_name_it() => Assert.All(Document, row =>
        Assert.Equal(Tests[row.Name].Select(test => test.DeclaringType!.Name + "." + test.Name).Order(), row.Tests.Order()));

    [Fact]
    public void No_test_names_a_row_that_does_not_exist() => Assert.Empty(Tests.Select(group => group.Key).Except(Document.Select(row => row.Name)));

    [Fact]
    public void Every_checked_row_has_a_case_that_is_reported_and_one_that_is_silent() => Assert.All(Document.Where(row => row.Kind == "checked"), row =>
    {
        var cases = Tests[row.Name].SelectMany(test => test.GetCustomAttributes<InlineDataAttribute>()).Select(data => data.Data).ToList();
        Assert.Contains(cases, IsReported);
        Assert.Contains(cases, data => !IsReported(data));
    });

    private static bool IsReported(object?[] data) => data.Any(argument => argument is true || (argument is string text && text.Contains("{|")));

    private sealed record Row(string Name, string Statement, string Kind, string Shown)
    {
        public List<string> Tests { get; } = [.. TestName().Matches(Shown).Select(name => name.Groups[1].Value)];
    }

    [GeneratedRegex(@"^\| (?<row>S\d+) \|(?<statement>[^|]*)\|(?<kind>[^|]*)\|(?<shown>[^|]*)\|$", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"`(\w+Tests\.\w+)`")]
    private static partial Regex TestName();
}
