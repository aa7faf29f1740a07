namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>Files of the repository whose text follows from something else; <c>ECSR_UPDATE=1</c> writes them anew.</summary>
internal static class DerivedFiles
{
    public static bool AreWritten => Environment.GetEnvironmentVariable("ECSR_UPDATE") == "1";

    public static string PathOf(string file) => Path.Combine(Repository.Root, file);

    /// <summary>The text of a file, empty when there is none.</summary>
    public static string Read(string file) => File.Exists(PathOf(file)) ? File.ReadAllText(PathOf(file)) : "";

    /// <summary>The names of the files of a folder, in order.</summary>
    public static IEnumerable<string> In(string folder) =>
        Directory.EnumerateFiles(PathOf(folder), "*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    /// <summary>Fails when a file has another text than it should have, line ends included.</summary>
    public static void Check(string file, string expected)
    {
        if (AreWritten)
        {
            File.WriteAllText(PathOf(file), expected);
        }

        var actual = Read(file);
        var same = expected.Split('\n').Zip(actual.Split('\n')).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.True(
            expected == actual,
            $"{file} is not what it should be from line {same + 1} on; run the tests with ECSR_UPDATE=1 to write it anew.\nExpected: {Line(expected, same)}\nActual:   {Line(actual, same)}");
    }

    /// <summary>Fails when a folder has a file of that ending about something that does not exist.</summary>
    public static void CheckOnly(string folder, string ending, IReadOnlyCollection<string> names)
    {
        var others = Directory.EnumerateFiles(PathOf(folder), "*" + ending).Where(file => !names.Contains(Path.GetFileNameWithoutExtension(file))).ToList();
        if (AreWritten)
        {
            others.ForEach(File.Delete);
        }

        Assert.Empty(others.Where(File.Exists).Select(file => Path.GetFileName(file)));
    }

    private static string Line(string text, int index) => text.Split('\n').ElementAtOrDefault(index) ?? "(nothing)";
}
