using System.Text.RegularExpressions;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Rules.Kinds;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Spec;

/// <summary>The spec of ModifySecurityGroupRule says everything that the page says from which the project started.</summary>
public class SeedTests
{
    private static readonly Operation Operation = SpecLibrary.Operation("ModifySecurityGroupRule")!;

    [Fact]
    public void Every_error_is_there_in_the_order_and_words_of_the_page()
    {
        var rows = SeedErrors().Select(row => $"{row.Status} {row.Code} {row.Message}").ToList();
        var lines = Lines().Where(line => Regex.IsMatch(line, @"^[45]\d\d [\w.]+ ")).ToList();

        Assert.Equal(lines.Count, rows.Count);
        Assert.All(rows.Zip(lines), pair => Assert.StartsWith(pair.First + " ", pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_thirty_two_errors() => Assert.Equal(32, SeedErrors().Count());

    [Fact]
    public void Every_parameter_has_the_type_of_the_page() => Assert.All(Parameters(), row =>
        Assert.Equal(row.Type == "Long" ? ParameterType.Int64 : ParameterType.Text, Find(row.Name).Ref.Type));

    [Fact]
    public void A_parameter_is_required_when_the_page_says_so() => Assert.All(Parameters(), row =>
        Assert.Equal(row.IsRequired, Find(row.Name).Checks.Any(check => check.Id == RequiredKind.Id)));

    [Fact]
    public void The_example_of_a_parameter_is_that_of_the_page_without_its_mask() => Assert.All(Parameters(), row =>
        Assert.Contains(Find(row.Name).Examples, example => Regex.IsMatch(example, "^" + Regex.Escape(row.Example.TrimEnd('*')) + (row.Example.EndsWith('*') ? ".+$" : "$"))));

    [Fact]
    public void There_are_eighteen_parameters_with_the_action()
    {
        Assert.Equal(17, Parameters().Count);
        Assert.Contains("Action String Yes " + Operation.Name, Lines());
    }

    private static IEnumerable<ErrorRow> SeedErrors() => Operation.Errors.Where(error => error.Documents.Contains("seed"));

    private static Parameter Find(string name) => Operation.Request.Find(name) ?? throw new InvalidOperationException($"The spec has no parameter {name}.");

    private static List<(string Name, string Type, bool IsRequired, string Example)> Parameters() =>
    [
        .. Lines().Select(line => Regex.Match(line, @"^(\w+) (String|Long) (Yes|No) (.+)$"))
            .Where(match => match.Success && match.Groups[1].Value != "Action")
            .Select(match => (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value == "Yes", match.Groups[4].Value)),
    ];

    private static string[] Lines()
    {
        var folder = Repository.Shared is null ? null : Path.Combine(Repository.Shared, "seed");
        Assert.SkipUnless(Directory.Exists(folder), "The page is not part of the repository: it lies in shared/seed beside it.");
        return File.ReadAllLines(Assert.Single(Directory.EnumerateFiles(folder!, "*.txt")));
    }
}
