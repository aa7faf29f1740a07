using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.Benchmarks.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

// No namespace: --filter 'Analysis.*' finds it.

/// <summary>All diagnostics of a large project, on one thread, without an analyzer, with one that does nothing, and with ours.</summary>
[Config(typeof(Config))]
[MemoryDiagnoser(displayGenColumns: false)]
public class Analysis
{
    private ImmutableArray<SyntaxTree> _trees;
    private MetadataReference _library = null!;
    private CSharpCompilation _compilation = null!;

    [ParamsAllValues]
    public CodeKind Code { get; set; }

    [GlobalSetup]
    public void Parse()
    {
        _trees = [.. LargeCode.Of(Code).Select(file => CodeUnderTest.Parse(file.Name, file.Text))];
        _library = MetadataReference.CreateFromImage(CodeUnderTest.Library());
    }

    // A compilation remembers what it has bound.
    [IterationSetup]
    public void Renew() => _compilation = CodeUnderTest.Compilation("Large", _trees, _library);

    [Benchmark(Baseline = true)]
    public int NoAnalyzer() => CountOf(_compilation.GetDiagnostics());

    [Benchmark]
    public int EmptySyntaxAction() => With(new EmptySyntaxAction());

    [Benchmark]
    public int EmptyOperationAction() => With(new EmptyOperationAction());

    [Benchmark]
    public int EcsRequestAnalyzer() => With(new EcsRequestAnalyzer());

    private int With(DiagnosticAnalyzer analyzer)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        return CountOf(_compilation.WithAnalyzers([analyzer], options).GetAllDiagnosticsAsync().GetAwaiter().GetResult());
    }

    private static int CountOf(ImmutableArray<Diagnostic> diagnostics) => diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error
        ? throw new InvalidOperationException(error.ToString())
        : diagnostics.Length;

    private sealed class Config : ManualConfig
    {
        public Config() => AddJob(Job.Default.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(30), logOutput: true)).WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(5));
    }
}
