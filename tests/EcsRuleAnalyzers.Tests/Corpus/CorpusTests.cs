using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Corpus;

/// <summary>
/// Whole files as people write them, one for each shape, value, trap and mistake that was seen in real code. The first line of a file says which
/// one it is, the lines after it name its <c>surroundings</c> and <c>settings</c>; markup says what is reported, everything else is silent.
/// </summary>
public class CorpusTests(ITestOutputHelper output)
{
    private const string Prefix = "Corpus/";

    private static readonly SortedDictionary<string, string> Texts = new(CorpusFiles(), StringComparer.Ordinal);

    public static TheoryData<string> Files => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public Task What_is_reported_is_what_the_file_marks(string file) => Requests.Check(
        Texts[file],
        CorpusSurroundings.Of(Header(file, "surroundings")),
        [.. Header(file, "settings").Select(setting => setting.Split(" = ")).Select(pair => (pair[0], pair[1]))]);

    [Fact]
    public void Every_id_occurs_and_every_kind_of_code()
    {
        var ids = Texts.Values.SelectMany(Ids).CountBy(id => id).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        output.WriteLine($"{Texts.Count} files, {Texts.Values.Count(text => !Ids(text).Any())} of them silent");
        output.WriteLine(string.Join("\n", ids.Select(pair => $"{pair.Key} {pair.Value}")));

        Assert.InRange(Texts.Count, 60, int.MaxValue);
        Assert.Equal(new EcsRequestAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal), ids.Select(pair => pair.Key));
        Assert.Equal(CorpusSurroundings.Names.Order(StringComparer.Ordinal), Texts.Keys.SelectMany(file => Header(file, "surroundings")).Distinct().Order(StringComparer.Ordinal));
        Assert.All(Texts.Values, text => Assert.StartsWith("// ", text));
    }

    private static IEnumerable<string> Ids(string text)
    {
        Markup.Strip(text, out var expected);
        return expected.Select(item => item.Id);
    }

    private static string[] Header(string file, string name) =>
        Texts[file].Split('\n').TakeWhile(line => line.StartsWith("//")).SingleOrDefault(line => line.StartsWith($"// {name}: "))?[(name.Length + 5)..].Split(", ") ?? [];

    private static Dictionary<string, string> CorpusFiles()
    {
        var assembly = typeof(CorpusTests).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).ToDictionary(name => name[Prefix.Length..^".cs".Length], Read);

        string Read(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }
}
