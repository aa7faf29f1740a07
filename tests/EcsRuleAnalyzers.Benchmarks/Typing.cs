using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Jobs;
using EcsRuleAnalyzers.Benchmarks.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

// No namespace: --filter 'Typing.*' finds it.

/// <summary>One key press in a source file of a project with all the metadata there is: what the generator makes of it.</summary>
[InProcess]
[MemoryDiagnoser(displayGenColumns: false)]
public class Typing
{
    private readonly CSharpCompilation[] _compilations = new CSharpCompilation[2];
    private GeneratorDriver _none = null!;
    private GeneratorDriver _driver = null!;
    private int _turn;

    [GlobalSetup]
    public void Prepare()
    {
        var before = CodeUnderTest.Parse("Code.cs", "class C { void M() { } }");
        _compilations[0] = CodeUnderTest.Compilation("App", [before]);
        _compilations[1] = _compilations[0].ReplaceSyntaxTree(before, CodeUnderTest.Parse("Code.cs", "class C { void N() { } }"));
        _driver = PublishedFiles.Driver(PublishedFiles.Selection(100)).RunGenerators(_compilations[0]);
        _none = CSharpGeneratorDriver.Create(new Nothing()).RunGenerators(_compilations[0]);
    }

    /// <summary>The driver with a generator that does nothing.</summary>
    [Benchmark(Baseline = true)]
    public object Empty() => _none.RunGenerators(_compilations[_turn ^= 1]);

    [Benchmark]
    public object KeyPress() => _driver.RunGenerators(_compilations[_turn ^= 1]);

    private sealed class Nothing : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(context.ParseOptionsProvider, static (_, _) => { });
    }
}
