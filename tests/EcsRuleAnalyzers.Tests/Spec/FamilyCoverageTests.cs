using System.Text.Json;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Laws;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Spec;

/// <summary>Every parameter, every rule and every error row that the documents of the family have is in the specs; what is left out stands in docs/family-coverage.md with a reason.</summary>
public class FamilyCoverageTests
{
    private const string LeftOut = "left out: ";

    private static readonly IReadOnlyList<Row> Rows = [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "family-coverage.md"))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && char.IsUpper(line[2]))
        .Select(line => line.Trim('|').Split(" | ").Select(cell => cell.Trim()).ToArray())
        .SelectMany(cells => cells[1].Split(", ").Select(operation => new Row(cells[0], operation, cells[2])))];

    // Names that the documents had before, or that a keyword of another name stands for.
    private static readonly Dictionary<string, string> Keywords = new()
    {
        ["hostbits"] = "hostBits", ["prefix"] = "notStartsWith", ["maxItems"] = "items", ["ascii"] = "format", ["json"] = "format",
    };

    public static TheoryData<string> Documents => Repository.Shared is { } shared
        ? [.. Directory.EnumerateFiles(Path.Combine(shared, "domain"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)]
        : [""];

    [Fact]
    public void The_family_has_19_operations_and_491_documented_errors()
    {
        Assert.Equal(19, TestSpecs.Embedded.Count());
        Assert.Equal(491, TestSpecs.Embedded.Sum(operation => operation.Errors.Count));
    }

    [Fact]
    public void What_the_table_names_is_there() => Assert.All(Rows.Where(row => !row.Place.StartsWith(LeftOut, StringComparison.Ordinal)), row =>
        Assert.All(row.Place.Split(", "), name => Assert.Contains(name.Trim('`'), Names(SpecLibrary.Operation(row.Operation)!.Request, ""))));

    [Fact]
    public void What_is_left_out_has_a_reason() =>
        Assert.All(Rows.Where(row => row.Place.StartsWith(LeftOut, StringComparison.Ordinal)), row => Assert.True(row.Place.Length > LeftOut.Length + 20));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_parameter_is_there(string operation)
    {
        using var document = Document(operation);
        Compare(document.RootElement.GetProperty("parameters"), SpecLibrary.Operation(operation)!.Request);

        static void Compare(JsonElement documented, Shape shape) => Assert.All(documented.EnumerateArray(), parameter =>
        {
            var name = parameter.GetProperty("name").GetString()!;
            if (name == "Action")
            {
                return;
            }

            var found = shape.Find(name);
            Assert.NotNull(found);
            if (parameter.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Object && items.TryGetProperty("fields", out var fields))
            {
                Compare(fields, found.Item!.Shape!);
            }
        });
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_check_of_a_parameter_is_there(string operation)
    {
        using var document = Document(operation);
        var names = Names(SpecLibrary.Operation(operation)!.Request, "").ToHashSet();
        Compare(document.RootElement.GetProperty("parameters"), "");

        void Compare(JsonElement documented, string path) => Assert.All(documented.EnumerateArray(), parameter =>
        {
            var name = path + parameter.GetProperty("name").GetString();
            foreach (var id in parameter.TryGetProperty("ruleIds", out var ids) ? ids.EnumerateArray().Select(id => id.GetString()!).Where(id => id.Contains('.') && id[1] != '-') : [])
            {
                var keyword = id[(id.LastIndexOf('.') + 1)..];
                var isElsewhere = Rows.Any(row => row.Operation == operation && row.Statement == name + "." + keyword);
                keyword = Keywords.GetValueOrDefault(keyword, keyword);
                Assert.True(isElsewhere || Checked(names, name, keyword), name + "." + keyword);
            }

            if (parameter.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Object && items.TryGetProperty("fields", out var fields))
            {
                Compare(fields, name + ".");
            }
        });
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_rule_between_parameters_is_checked_or_left_out_with_a_reason(string operation)
    {
        using var document = Document(operation);

        Assert.Equal(
            document.RootElement.GetProperty("crossRules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()!).Order(StringComparer.Ordinal),
            Rows.Where(row => row.Operation == operation && row.Statement.StartsWith("X-", StringComparison.Ordinal)).Select(row => row.Statement).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_documented_error_is_there(string operation)
    {
        using var document = Document(operation);

        Assert.Equal(
            document.RootElement.GetProperty("errorCodes").EnumerateArray().Select(row => (Status(row), row.GetProperty("code").GetString()!, Message(row))).Order(),
            SpecLibrary.Operation(operation)!.Errors.Select(row => (row.Status, row.Code, row.Message)).Order());
    }

    // A form that a pattern or a format of the items checks counts as the form of the parameter.
    private static bool Checked(HashSet<string> names, string name, string keyword) => keyword switch
    {
        "enum" when name == "Action" => true,
        "format" => new[] { ".format", ".pattern", ".length", ".notStartsWith", ".notContains" }.Any(form => names.Contains(name + form)),
        _ => names.Contains(name + "." + keyword),
    };

    private static IEnumerable<string> Names(Shape shape, string path) =>
        RuleTree.RulesOf(shape).Select(rule => rule.Name.Contains('.') ? path + rule.Name : rule.Name)
            .Concat(shape.Parameters.SelectMany(parameter => parameter.Item is { } item ? item.Checks.Select(check => path + check.Name) : []))
            .Concat(shape.Parameters.SelectMany(parameter => (parameter.Shape ?? parameter.Item?.Shape) is { } nested ? Names(nested, path + parameter.Name + ".") : []));

    private static JsonDocument Document(string operation)
    {
        Assert.SkipWhen(operation.Length == 0, "The folder shared, with the facts about the documents, is not beside this repository.");
        return JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Shared!, "domain", operation + ".json")));
    }

    private static int Status(JsonElement row) => row.GetProperty("httpStatus").GetInt32();

    private static string Message(JsonElement row) => row.TryGetProperty("message", out var message) ? message.GetString() ?? "" : "";

    private sealed record Row(string Statement, string Operation, string Place);
}
