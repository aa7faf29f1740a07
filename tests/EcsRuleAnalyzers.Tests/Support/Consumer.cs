using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using EcsRuleAnalyzers.Generation;
using EcsRuleAnalyzers.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>A project that uses the product: sources, spec files and settings, run through the real generator and analyzers in memory.</summary>
internal sealed record Consumer
{
    public ImmutableArray<(string Path, string Text)> Sources { get; init; } = [];

    /// <summary>The project's own specs (items <c>EcsRuleSpec</c>).</summary>
    public ImmutableArray<(string Path, string Text)> Specs { get; init; } = [];

    /// <summary>Global options: <c>build_property.X</c> and keys of a global config.</summary>
    public ImmutableDictionary<string, string> Options { get; init; } = ImmutableDictionary<string, string>.Empty.Add("build_property.RootNamespace", "App");

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public string Framework { get; init; } = "net10.0";

    public bool Nullable { get; init; } = true;

    public static Consumer Of(params string[] sources) =>
        new() { Sources = [.. sources.Select((text, index) => ($"/src/File{index}.cs", text))] };

    public Consumer With(string option, string value) => this with { Options = Options.SetItem(option, value) };

    /// <summary>With the generated classes that some code names and no others, which takes less time; all of them when it names none.</summary>
    public Consumer ForOperationsIn(params IEnumerable<string> code) =>
        With("build_property.EcsRulesOperations", string.Join(",", SpecLibrary.Names.Where(name => code.Any(text => text.Contains(name + "Request", StringComparison.Ordinal)))));

    public Consumer WithSpec(string text, string path = "/src/own.json") => this with { Specs = Specs.Add((path, text)) };

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose, preprocessorSymbols: Framework is "net8.0" or "net9.0" or "net10.0" ? ["NET8_0_OR_GREATER"] : []);

    public CSharpCompilation Compilation() => CSharpCompilation.Create(
        "App",
        Sources.Select(source => CSharpSyntaxTree.ParseText(SourceText.From(source.Text, System.Text.Encoding.UTF8), ParseOptions, source.Path)),
        References.Get(Framework),
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: Nullable && Language >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable));

    public GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new EcsGenerator().AsSourceGenerator()],
        Specs.Select(spec => (AdditionalText)new InMemoryText(spec.Path, spec.Text)),
        ParseOptions,
        new InMemoryOptionsProvider(Options),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The compilation with everything generated.</summary>
    public Compilation Generate()
    {
        Driver().RunGeneratorsAndUpdateCompilation(Compilation(), out var output, out var diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
        return output;
    }

    public AnalyzerOptions AnalyzerOptions() => new(
        [.. Specs.Select(spec => (AdditionalText)new InMemoryText(spec.Path, spec.Text))],
        new InMemoryOptionsProvider(Options));

    /// <summary>What analyzers report, in the order of the places.</summary>
    public async Task<ImmutableArray<Diagnostic>> Analyze(params DiagnosticAnalyzer[] analyzers)
    {
        var found = await Generate().WithAnalyzers([.. analyzers], AnalyzerOptions()).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan)];
    }

    /// <summary>The compiled assembly; fails on any warning.</summary>
    public Assembly Load()
    {
        using var stream = new MemoryStream();
        var result = Generate().Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        stream.Position = 0;

        // Never unloaded: under load, code in collectible contexts ended in access violations of the runtime (10.0), in places that changed with each run.
        return new AssemblyLoadContext("App").LoadFromStream(stream);
    }

    internal sealed class InMemoryText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class InMemoryOptionsProvider(ImmutableDictionary<string, string> global) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new InMemoryOptions(global);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText text) =>
            new InMemoryOptions(global.SetItem("build_metadata.AdditionalFiles.EcsRuleSpec", "true"));
    }

    private sealed class InMemoryOptions(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
