using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.Benchmarks.Code;

namespace EcsRuleAnalyzers.Benchmarks;

/// <summary>
/// Runs the compiler of the SDK on the large code, or on the first files of it, as a process of its own, without analyzers and with them, and compares the time of the
/// processor (user and system). Each round runs every setup once; a ratio is that of one round, what counts is the median of the rounds.
/// </summary>
internal static class WholeProcess
{
    private static readonly (string Name, string? Analyzer, string[] Settings)[] Setups =
    [
        ("no analyzer", null, []),
        ("empty syntax action", typeof(EmptySyntaxAction).Assembly.Location, [Off(EmptyOperationAction.Id)]),
        ("empty operation action", typeof(EmptySyntaxAction).Assembly.Location, [Off(EmptySyntaxAction.Id)]),
        ("EcsRuleAnalyzers, EcsRulesGenerate=false", typeof(EcsRequestAnalyzer).Assembly.Location, ["build_property.EcsRulesGenerate = false"]),
        ("EcsRuleAnalyzers", typeof(EcsRequestAnalyzer).Assembly.Location, ["build_property.RootNamespace = Rules"]),
    ];

    public static void Run(int rounds, int files)
    {
        var folder = Directory.CreateTempSubdirectory("whole-process-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "Library.dll"), CodeUnderTest.Library());
            foreach (var kind in Enum.GetValues<CodeKind>())
            {
                Measure(kind, Path.Combine(folder, kind.ToString()), rounds, files);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(CodeKind kind, string folder, int rounds, int files)
    {
        var answers = Setups.Select((setup, index) => ResponseFile(folder, kind, files, index)).ToList();
        var seconds = Setups.Select(_ => new List<double>()).ToList();
        CompilerProcess.Seconds(answers[0]);
        for (var round = 0; round < rounds; round++)
        {
            for (var setup = 0; setup < Setups.Length; setup++)
            {
                seconds[setup].Add(CompilerProcess.Seconds(answers[setup]));
            }
        }

        Console.WriteLine($"\n| {kind} | CPU s, median | ratio, median of {rounds} | ratios |\n|---|---|---|---|");
        for (var setup = 0; setup < Setups.Length; setup++)
        {
            var ratios = seconds[setup].Zip(seconds[0], (with, without) => with / without).ToList();
            Console.WriteLine($"| {Setups[setup].Name} | {CompilerProcess.Median(seconds[setup]):0.00} | {CompilerProcess.Median(ratios):0.00} | {string.Join(" ", ratios.Select(ratio => ratio.ToString("0.00")))} |");
        }
    }

    private static string ResponseFile(string folder, CodeKind kind, int files, int index)
    {
        var paths = CompilerProcess.Write(folder, LargeCode.Of(kind).Take(files));
        var (_, analyzer, settings) = Setups[index];
        return CompilerProcess.ResponseFile(folder, index.ToString(), paths, [Path.Combine(folder, "..", "Library.dll")], analyzer, settings);
    }

    private static string Off(string id) => $"dotnet_diagnostic.{id}.severity = none";
}
