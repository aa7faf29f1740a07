using System.Collections.Immutable;
using System.Diagnostics;
using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.Analysis.Families;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Analysis.Flow;
using EcsRuleAnalyzers.Benchmarks.Code;
using EcsRuleAnalyzers.Generation;
using EcsRuleAnalyzers.Tests.Corpus;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsRuleAnalyzers.Benchmarks;

/// <summary>The analysis of each body by itself: graph, walk and conclusions, once the operations of the body are built.</summary>
internal static class WorstMethod
{
    private const int Shown = 12;
    private const int WarmUps = 2;
    private const int Runs = 5;

    public static void Run()
    {
        var projects = Projects().ToList();
        for (var run = 0; run < WarmUps; run++)
        {
            projects.ForEach(project => Bodies(project).ToList());
        }

        var runs = Enumerable.Range(0, Runs).Select(_ => projects.SelectMany(Bodies).ToList()).ToList();
        var bodies = runs[0].Select((body, index) => (body.Name, Time: runs.Select(run => run[index].Time).Order().ElementAt(Runs / 2))).OrderByDescending(body => body.Time).ToList();
        Console.WriteLine($"{bodies.Count} bodies; median of {Runs} runs each; sum {bodies.Sum(body => body.Time.TotalMilliseconds):0} ms\n\n| body | ms |\n|---|---|");
        foreach (var (name, time) in bodies.Take(Shown))
        {
            Console.WriteLine($"| {name} | {time.TotalMilliseconds:0.00} |");
        }
    }

    private static IEnumerable<Compilation> Projects()
    {
        var library = MetadataReference.CreateFromImage(CodeUnderTest.Library());
        yield return CodeUnderTest.Compilation("Large", LargeCode.Of(CodeKind.WithRequests).Select(file => CodeUnderTest.Parse(file.Name, file.Text)), library);
        yield return CodeUnderTest.Compilation("Nasty", NastyMethods.All.Select(method => CodeUnderTest.Parse(method.Name, method.Text)), library);
        foreach (var (name, text) in CorpusFiles())
        {
            yield return Surrounded(name, text);
        }
    }

    private static IEnumerable<(string Name, TimeSpan Time)> Bodies(Compilation project)
    {
        var types = new TrackedTypes(OperationSet.Of([]));
        var names = new NameGate(types, project);
        var gate = new CreationGate(types, names);
        foreach (var tree in project.SyntaxTrees)
        {
            var mention = names.Mentions(tree, CancellationToken.None);
            if (mention == Mention.None)
            {
                continue;
            }

            var model = project.GetSemanticModel(tree);
            var done = new HashSet<SyntaxNode>();
            var (sources, senders) = gate.Sources(tree, mention, CancellationToken.None);
            foreach (var source in sources)
            {
                if (model.GetOperation(source) is { } operation
                    && gate.IsRequest(operation)
                    && BodyAnalysis.Root(operation) is var root
                    && done.Add(root.Syntax)
                    && BodyAnalysis.Owner(source, model, CancellationToken.None) is { } owner)
                {
                    var watch = Stopwatch.StartNew();
                    BodyAnalysis.Run(root, model, owner, types, senders, new Settings(new RootNamespace("App").GlobalOptions), CancellationToken.None);
                    yield return (tree.FilePath + " " + owner.Name, watch.Elapsed);
                }
            }
        }
    }

    // The corpus of the unit tests: what its files are compiled with is in their first lines.
    private static Compilation Surrounded(string name, string text)
    {
        const string header = "// surroundings: ";
        var surroundings = text.Split('\n').First(line => line.StartsWith(header, StringComparison.Ordinal))[header.Length..].TrimEnd().Split(", ");
        var files = CorpusSurroundings.Of(surroundings).Select((code, index) => CodeUnderTest.Parse($"{name}.{index}", code));
        var compilation = CodeUnderTest.Compilation(name, files.Append(CodeUnderTest.Parse(name, Markup.Strip(text, out _))));
        CSharpGeneratorDriver.Create([new EcsGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options, optionsProvider: new RootNamespace("App"))
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return generated;
    }

    private static IEnumerable<(string Name, string Text)> CorpusFiles()
    {
        var assembly = typeof(WorstMethod).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Corpus/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name, reader.ReadToEnd());
        }
    }

    private sealed class RootNamespace(string name) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(name);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Options(string name) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
                (value = key == "build_property.RootNamespace" ? name : null) is not null;
        }
    }
}
