using EcsRuleAnalyzers.Benchmarks.Code;
using EcsRuleAnalyzers.Generation;

namespace EcsRuleAnalyzers.Benchmarks;

/// <summary>
/// What it costs to emit all operations, in a compiler that has just started: the compiler of the SDK as a process of its own, with <c>EcsRulesGenerate</c>
/// and without. The analyzer is loaded both times. The difference is that of two medians. On one line of code the emitted code is also the first that this
/// compiler sees, so the difference holds what any first code costs; in a project of some files it does not.
/// </summary>
internal static class Emission
{
    private const int Files = 40;

    public static void Run(int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("emission-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "Library.dll"), CodeUnderTest.Library());
            Measure("One line", Path.Combine(folder, "Line"), [("Program.cs", "internal static class Program { private static void Main() { } }\n")], rounds);
            Measure($"{Files} files without a request", Path.Combine(folder, "Plain"), LargeCode.Of(CodeKind.WithoutRequests).Take(Files), rounds);
            Measure($"{Files} files with {Files * LargeCode.MethodsPerFile} requests", Path.Combine(folder, "Requests"), LargeCode.Of(CodeKind.WithRequests).Take(Files), rounds);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(string project, string folder, IEnumerable<(string Name, string Text)> code, int rounds)
    {
        var files = CompilerProcess.Write(folder, code);
        var without = ResponseFile(folder, files, "false");
        var with = ResponseFile(folder, files, "true");
        CompilerProcess.Seconds(without);
        CompilerProcess.Seconds(with);
        var pairs = Enumerable.Range(0, rounds).Select(_ => (Without: CompilerProcess.Seconds(without), With: CompilerProcess.Seconds(with))).ToList();
        var (off, on) = (CompilerProcess.Median(pairs.Select(pair => pair.Without)), CompilerProcess.Median(pairs.Select(pair => pair.With)));
        Console.WriteLine($"\n| {project}, EcsRulesGenerate | CPU s, median of {rounds} | all |\n|---|---|---|");
        Console.WriteLine($"| false | {off:0.00} | {Show(pairs.Select(pair => pair.Without))} |");
        Console.WriteLine($"| true | {on:0.00} | {Show(pairs.Select(pair => pair.With))} |");
        Console.WriteLine($"| difference | {on - off:0.00} | {Show(pairs.Select(pair => pair.With - pair.Without))} |");
    }

    private static string ResponseFile(string folder, IReadOnlyList<string> files, string generate) => CompilerProcess.ResponseFile(
        folder, generate, files, [Path.Combine(folder, "..", "Library.dll")], typeof(EcsGenerator).Assembly.Location, ["build_property.RootNamespace = App", "build_property.EcsRulesGenerate = " + generate]);

    private static string Show(IEnumerable<double> values) => string.Join(" ", values.Select(value => value.ToString("0.00")));
}
