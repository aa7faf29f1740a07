using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.Benchmarks.Code;
using EcsRuleAnalyzers.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

// No namespace: --filter 'Scale.*' finds it.

/// <summary>All the metadata there is in one project: reading it, emitting a part of it, and analysing code beside it.</summary>
[Config(typeof(Config))]
[MemoryDiagnoser(displayGenColumns: false)]
public class Scale
{
    private static readonly CSharpCompilation Empty = CodeUnderTest.Compilation("App", []);

    private readonly Dictionary<int, string> _selections = [];

    [GlobalSetup]
    public void Select()
    {
        foreach (var count in new[] { 10, 100, 1000, 2927 })
        {
            _selections[count] = PublishedFiles.Selection(count);
        }
    }

    /// <summary>What a project with metadata pays before it asks for any operation.</summary>
    [Benchmark]
    public int ReadAllFiles() => PublishedFiles.Texts.Sum(text => SpecFile.Read(text).Sources.Count);

    /// <summary>What a build pays to find the mistakes in them.</summary>
    [Benchmark]
    public int ReadAllOperations() => PublishedFiles.Texts.Sum(text => SpecFile.Read(text).Problems.Count);

    [Benchmark]
    [Arguments(10)]
    [Arguments(100)]
    [Arguments(1000)]
    [Arguments(2927)]
    public int Emit(int operations)
    {
        var sources = PublishedFiles.Driver(_selections[operations]).RunGenerators(Empty).GetRunResult().Results[0].GeneratedSources;
        return sources.Length > operations ? sources.Sum(source => source.SourceText.Length) : throw new InvalidOperationException(sources.Length + " sources");
    }

    /// <summary>A file with a request of SDK v2, beside all of the metadata.</summary>
    [Benchmark]
    public int AnalyzeWithAllSpecs()
    {
        var compilation = CodeUnderTest.Compilation("App", [CodeUnderTest.Parse("Code.cs", Code)]);
        var options = new AnalyzerOptions(PublishedFiles.AdditionalTexts(), PublishedFiles.Options(""));
        var found = compilation.WithAnalyzers([new EcsRequestAnalyzer()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return found.Length == 1 ? 1 : throw new InvalidOperationException(string.Join("\n", found));
    }

    [GlobalCleanup]
    public void Memory() => Console.WriteLine("// Peak working set: " + (Process.GetCurrentProcess().PeakWorkingSet64 >> 20) + " MB");

    private const string Code =
        """
        namespace AlibabaCloud.SDK.Alb20200616 { public class Client { public void DeleteListener(Models.DeleteListenerRequest request) { } } }
        namespace AlibabaCloud.SDK.Alb20200616.Models { public class DeleteListenerRequest { public string ListenerId { get; set; } public string ClientToken { get; set; } } }
        class C { void M(AlibabaCloud.SDK.Alb20200616.Client client) { client.DeleteListener(new AlibabaCloud.SDK.Alb20200616.Models.DeleteListenerRequest { ClientToken = "" }); } }
        """;

    private sealed class Config : ManualConfig
    {
        public Config() => AddJob(Job.Default.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(30), logOutput: true)).WithStrategy(RunStrategy.Monitoring).WithWarmupCount(2).WithIterationCount(7));
    }
}
