using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using EcsRuleAnalyzers.Generation;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.Benchmarks.Code;

/// <summary>The published metadata that lies beside the repository, as the spec files of a project.</summary>
internal static class PublishedFiles
{
    public static ImmutableArray<string> Texts { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Shared ?? throw new InvalidOperationException("There is no folder shared beside the repository."), "metadata"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
    ];

    /// <summary>So many operations, spread evenly over all files, as <c>EcsRulesOperations</c> names them.</summary>
    public static string Selection(int count)
    {
        var all = Texts.SelectMany(text => SpecFile.Read(text).Sources).Select(source => source.Id.Product + "." + source.Id.Name).ToList();
        return count >= all.Count ? string.Join(",", all.Select(name => name.Split('.')[0] + ".*").Distinct()) : string.Join(",", Enumerable.Range(0, count).Select(i => all[(int)((long)i * all.Count / count)]));
    }

    public static ImmutableArray<AdditionalText> AdditionalTexts() => [.. Texts.Select((text, index) => (AdditionalText)new InMemoryText("/src/" + index + ".json", text))];

    public static AnalyzerConfigOptionsProvider Options(string selection) => new InMemoryOptions(new Dictionary<string, string>
    {
        ["build_property.RootNamespace"] = "App",
        ["build_property.EcsRulesOperations"] = selection,
        ["build_metadata.AdditionalFiles.EcsRuleSpec"] = "true",
    });

    public static GeneratorDriver Driver(string selection) => CSharpGeneratorDriver.Create([new EcsGenerator().AsSourceGenerator()], AdditionalTexts(), optionsProvider: Options(selection));

    private sealed class InMemoryText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class InMemoryOptions(Dictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        private readonly Values _values = new(values);

        public override AnalyzerConfigOptions GlobalOptions => _values;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _values;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _values;

        private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
