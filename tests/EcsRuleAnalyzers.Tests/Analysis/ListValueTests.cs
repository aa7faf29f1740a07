using EcsRuleAnalyzers.Tests.Analysis.Shapes;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>What is checked of the values in a list is reported at the value, however the list is filled.</summary>
public class ListValueTests
{
    private static readonly string[] Bad = ["\"small\"", "{|ECSR1002:\"smal\"|}"];

    private static readonly Lazy<Task<ILookup<string, string>>> Failures = new(CheckAll);

    // There a wrong number of items is not proven, but each item is what it is.
    private static readonly string[] ReportedAllTheSame = ["completed under a condition"];

    // Whoever calls a method sees where it is called.
    private static bool IsReportedAtTheCall(string shape) => shape.StartsWith("the result of a method", StringComparison.Ordinal);

    public static TheoryData<string> ReportedShapes => [.. ListShapes.Known.Keys, .. ReportedAllTheSame];

    public static TheoryData<string> SilentShapes => [.. ListShapes.Silent.Keys.Except(ReportedAllTheSame)];

    [Theory, MemberData(nameof(ReportedShapes))]
    public async Task Is_reported_in_every_family_when_a_list_with_a_wrong_value_is(string shape) => Assert.True(!(await Failures.Value)["wrong, " + shape].Any(), string.Join("\n", (await Failures.Value)["wrong, " + shape]));

    [Theory, MemberData(nameof(ReportedShapes))]
    public async Task Is_silent_in_every_family_when_a_list_of_right_values_is(string shape) => Assert.Empty((await Failures.Value)["right, " + shape]);

    [Theory, MemberData(nameof(SilentShapes))]
    public async Task Is_silent_in_every_family_when_a_list_with_a_wrong_value_is(string shape) => Assert.Empty((await Failures.Value)["silent, " + shape]);

    [Theory]
    [InlineData("""Size = new List<string> { {|ECSR1002:"smal"|}, "small", {|ECSR1002:"huge"|} }""")]
    [InlineData("""Size = new List<string> { unknown, {|ECSR1002:"huge"|} }""")]
    [InlineData("""Size = new List<string> { {|ECSR1002:$"huge{number}"|} }""")]
    [InlineData("""Size = new List<string> { flag ? {|ECSR1002:"huge"|} : "small" }""")]
    [InlineData("""Size = new List<string> { unknown, other }""")]
    [InlineData("""Size = new List<string> { null, "" }""")]
    [InlineData("""Size = new List<string> { "small" + unknown }""")]
    [InlineData("""Size = new List<string>()""")]
    public Task Every_value_is_looked_at(string members) => Sending.CheckIn(OwnOperation.Order, [.. Families.WithClasses, Family.OpenApi], members);

    [Theory]
    [InlineData("""Count = new List<int> { {|ECSR1003:0|}, 9, {|ECSR1003:12|} }""")]
    [InlineData("""Count = new List<int> { number, 1 }""")]
    public Task Numbers_are_too(string members) => Sending.CheckIn(OwnOperation.Order, [Family.Generated], members);

    [Theory]
    [InlineData("""Size.1 = {|ECSR1002:"smal"|}, Size.2 = "small", Size.3 = {|ECSR1002:"huge"|}""")]
    [InlineData("""Size.1 = unknown, Size.3 = {|ECSR1002:"huge"|}""")]
    [InlineData("""Size.1 = unknown, Size.2 = "small" """)]
    [InlineData("""Size.1 = "" """)]
    public Task So_is_every_key(string members) => Sending.CheckIn(OwnOperation.Order, Families.WithKeys, members);

    [Theory]
    [InlineData("var size = \"huge\"; if (flag) { size = \"small\"; } sizes.Add(size);")]
    [InlineData("var size = \"huge\"; if (size.Length < 5) { return; } if (size.StartsWith(other)) { sizes.Add(size); }")]
    [InlineData("sizes.Add(\"huge\"); if (flag) { sizes.Clear(); }")]
    [InlineData("sizes.Add(\"huge\"); if (sizes[0].Length > 3) { return; }")]
    [InlineData("sizes.Add(\"huge\"); if (!Ok(sizes[0])) { return; }")]
    [InlineData("sizes.Add(\"huge\"); if (sizes[0].StartsWith(\"h\")) { return; }")]
    [InlineData("sizes.Add(\"huge\"); foreach (var size in sizes) { if (!Ok(size)) { return; } }")]
    [InlineData("sizes.Add(\"huge\"); for (var i = 0; i < sizes.Count; i++) { if (!Ok(sizes[i])) { return; } }")]
    [InlineData("sizes.Add(\"huge\"); if (sizes.Contains(\"huge\")) { return; }")]
    [InlineData("sizes.Add(\"huge\"); if (sizes.IndexOf(\"huge\") >= 0) { return; }")]
    [InlineData("sizes.Add(\"huge\"); if (sizes.Count > 0) { return; }")]
    [InlineData("if (flag) { sizes.Add(\"huge\"); } if (sizes.Count > 0) { return; }")]
    [InlineData("sizes = flag ? new List<string> { \"huge\" } : null; if (sizes is not null) { return; }")]
    [InlineData("sizes = flag ? new List<string> { \"huge\" } : null; if (sizes != null) { return; }")]
    [InlineData("sizes.Add(\"huge\"); switch (sizes.Count) { case 1: return; }")]
    [InlineData("sizes.Add(\"huge\"); if (flag) { sizes[0] = \"small\"; }")]
    [InlineData("sizes.Add(\"huge\"); if (flag) { sizes.Remove(\"huge\"); }")]
    [InlineData("sizes.Add(\"huge\"); if (flag) { sizes = new List<string>(); }")]
    [InlineData("sizes.Add(\"huge\"); if (flag) { sizes = null; }")]
    [InlineData("sizes.Add(\"huge\"); if (flag) { sizes = new List<string> { \"small\" }; }")]
    [InlineData("sizes = flag ? sizes : new List<string> { \"huge\" }; sizes[0] = other;")]
    public Task A_value_that_may_be_kept_out_or_repaired_is_silent(string fill) => Check(fill);

    [Theory]
    [InlineData("var size = \"huge\"; sizes.Add({|ECSR1002:size|});")]
    [InlineData("const string Size = \"huge\"; sizes.Add({|ECSR1002:Size|});")]
    [InlineData("if (flag) { sizes.Add({|ECSR1002:\"huge\"|}); }")]
    [InlineData("if (flag) { sizes.Add({|ECSR1002:\"huge\"|}); } else { sizes.Add(\"small\"); }")]
    [InlineData("sizes.Add({|ECSR1002:\"huge\"|}); var again = new List<string>(sizes); sizes = again;")]
    public Task A_value_that_gets_there_is_reported(string fill) => Check(fill);

    [Theory]
    [InlineData("if (request.Size.Contains(\"huge\")) { return; }")]
    [InlineData("if (request.Size?.Count > 0) { return; }")]
    [InlineData("if (!Ok(request.Size[0])) { return; }")]
    [InlineData("foreach (var size in request.Size) { if (!Ok(size)) { return; } }")]
    [InlineData("if (flag) { request.Size = null; }")]
    [InlineData("if (flag) { request.Size = new List<string> { \"small\" }; }")]
    public async Task So_is_one_that_is_looked_at_in_the_request(string condition)
    {
        var batch = new CodeBatch(OwnOperation.Order);
        foreach (var family in Families.WithClasses.Where(family => family != Family.SdkV1))
        {
            var code = new ListCode(new RequestCode(family, OwnOperation.Order), "Size", []);
            batch.Add("", code.Request, $"static bool Ok(string size) => size.Length == 5;\nvoid M({code.Client} client, bool flag)\n{{\n    var request = {code.New("new List<string> { \"huge\" }")};\n    {condition}\n    {code.Send()}\n}}");
        }

        Assert.Empty((await batch.Run())[""]);
    }

    private static async Task Check(string fill)
    {
        var batch = new CodeBatch(OwnOperation.Order);
        foreach (var family in Families.WithClasses)
        {
            var code = new ListCode(new RequestCode(family, OwnOperation.Order), "Size", []);
            batch.Add("", code.Request, $"static bool Ok(string size) => Array.IndexOf(new[] {{ \"small\" }}, size) >= 0;\nvoid M({code.Client} client, string other, bool flag)\n{{\n    var sizes = new List<string>();\n    {fill}\n    {code.Send(code.New("sizes"))}\n}}");
        }

        Assert.Empty((await batch.Run())[""]);
    }

    private static Task<ILookup<string, string>> CheckAll()
    {
        var batch = new CodeBatch(OwnOperation.Order);
        foreach (var (name, shape) in ListShapes.Known.Concat(ListShapes.Silent))
        {
            var isReported = ReportedShapes.Select(row => row.Data).Contains(name);
            foreach (var family in shape.In)
            {
                Add(isReported ? "wrong, " + name : "silent, " + name, shape, family, [.. isReported && !IsReportedAtTheCall(name) ? Bad : Bad.Select(item => Markup.Strip(item, out _))]);
                if (isReported)
                {
                    Add("right, " + name, shape, family, ["\"small\"", "\"large\""]);
                }
            }
        }

        return batch.Run();

        void Add(string name, ListShape shape, Family family, string[] items)
        {
            var code = new ListCode(new RequestCode(family, OwnOperation.Order), "Size", items);
            var written = name.StartsWith("wrong", StringComparison.Ordinal) && IsReportedAtTheCall(name["wrong, ".Length..]) ? shape.Write(code).Replace("{|ID:", "{|ECSR1002:") : shape.Write(code);
            batch.Add(name, code.Request, Markup.Without("ID", written), shape.Header, shape.IsLookAlike);
        }
    }
}
