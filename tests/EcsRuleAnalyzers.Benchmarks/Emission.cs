using EcsRuleAnalyzers.Generation;

namespace EcsRuleAnalyzers.Benchmarks;

/// <summary>
/// What it costs to emit all operations, in a compiler that has just started: the compiler of the SDK as a process of its own on a project of
/// one line, with <c>EcsRulesGenerate</c> and without. The analyzer is loaded both times. The difference is that of two medians.
/// </summary>
internal static class Emission
{
    public static void Run(int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("emission-").FullName;
        try
        {
            var without = Setup(folder, "false");
            var with = Setup(folder, "true");
            Compile(without);
            Compile(with);
            var pairs = Enumerable.Range(0, rounds).Select(_ => (Without: Compile(without), With: Compile(with))).ToList();
            var (off, on) = (CompilerProcess.Median(pairs.Select(pair => pair.Without)), CompilerProcess.Median(pairs.Select(pair => pair.With)));
            Console.WriteLine($"\n| EcsRulesGenerate | CPU s, median of {rounds} | all |\n|---|---|---|");
            Console.WriteLine($"| false | {off:0.00} | {Show(pairs.Select(pair => pair.Without))} |");
            Console.WriteLine($"| true | {on:0.00} | {Show(pairs.Select(pair => pair.With))} |");
            Console.WriteLine($"| difference | {on - off:0.00} | {Show(pairs.Select(pair => pair.With - pair.Without))} |");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Setup(string folder, string generate)
    {
        folder = Directory.CreateDirectory(Path.Combine(folder, generate)).FullName;
        var code = Path.Combine(folder, "Program.cs");
        File.WriteAllText(code, "internal static class Program { private static void Main() { } }\n");
        return CompilerProcess.ResponseFile(folder, "compile", [code], [], typeof(EcsGenerator).Assembly.Location, ["build_property.RootNamespace = App", "build_property.EcsRulesGenerate = " + generate]);
    }

    private static double Compile(string responseFile) => CompilerProcess.Seconds(responseFile);

    private static string Show(IEnumerable<double> values) => string.Join(" ", values.Select(value => value.ToString("0.00")));
}
