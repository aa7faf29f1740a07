using EcsRuleAnalyzers.Generation;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.Tests.Published;

/// <summary>What a change of a project with a large metadata file makes the generator do again.</summary>
public class PublishedCacheTests
{
    private const int Operations = 3000;

    private static readonly Consumer Consumer = new Consumer().With("build_property.EcsRulesOperations", "Get1*");

    private readonly Text _metadata = new(Large("a"));

    [Fact]
    public void A_key_press_reads_nothing_and_re_runs_nothing()
    {
        Assert.InRange(_metadata.Length, 1_000_000, 3_000_000);
        var driver = Run(Run(Start(), Consumer.Compilation()), Consumer.Compilation().AddSyntaxTrees(CSharpSyntaxTree.ParseText("class C { }", Consumer.ParseOptions)));

        Assert.All(Steps(driver), step => Assert.Equal(IncrementalStepRunReason.Cached, step.Reason));
        Assert.Equal(1, _metadata.Reads);
    }

    [Fact]
    public void An_edit_of_the_file_re_emits_what_it_changed_only()
    {
        var driver = Edit(text => text.Replace("\"maxLength\": 1007", "\"maxLength\": 1008", StringComparison.Ordinal));

        Assert.Equal(["Shop.Get1007.g.cs"], Modified(driver));
    }

    [Fact]
    public void An_edit_of_an_operation_that_is_not_selected_re_emits_nothing() =>
        Assert.Empty(Modified(Edit(text => text.Replace("\"maxLength\": 2007", "\"maxLength\": 2008", StringComparison.Ordinal))));

    [Fact]
    public void An_edit_of_a_shared_schema_re_emits_who_refers_to_it() =>
        Assert.Equal(["Shop.Get1000.g.cs"], Modified(Edit(text => text.Replace("\"maxLength\": 9999", "\"maxLength\": 9998", StringComparison.Ordinal))));

    [Fact]
    public void A_copy_with_the_same_text_re_emits_nothing()
    {
        var driver = Edit(text => text);

        Assert.Empty(Modified(driver));
        Assert.All(driver.GetRunResult().Results[0].TrackedSteps[EcsGenerator.SpecFilesStep].SelectMany(step => step.Outputs), output => Assert.Equal(IncrementalStepRunReason.Unchanged, output.Reason));
    }

    private GeneratorDriver Start() => Consumer.Driver().AddAdditionalTexts([_metadata]);

    private GeneratorDriver Edit(Func<string, string> change) =>
        Run(Run(Start(), Consumer.Compilation()).ReplaceAdditionalText(_metadata, new Text(change(Large("a")))), Consumer.Compilation());

    private static GeneratorDriver Run(GeneratorDriver driver, Compilation compilation) => driver.RunGenerators(compilation, TestContext.Current.CancellationToken);

    private static IEnumerable<string> Modified(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results[0];
        Assert.NotEmpty(result.GeneratedSources);
        var changed = result.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(run => run.Outputs).Where(output => output.Reason == IncrementalStepRunReason.Modified).ToList();
        return changed.SelectMany(output => ((IEnumerable<GeneratedSource>)Sources(output.Value))).Select(source => source.HintName);
    }

    // The value of an output step is a pair of the emitted sources and the diagnostics, in types of the compiler.
    private static List<GeneratedSource> Sources(object value)
    {
        var sources = value.GetType().GetField("Item1")!.GetValue(value)!;
        return [.. ((System.Collections.IEnumerable)sources).Cast<object>().Select(source => new GeneratedSource((string)source.GetType().GetProperty("HintName")!.GetValue(source)!))];
    }

    private static IEnumerable<(string? Name, IncrementalStepRunReason Reason)> Steps(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results[0];
        Assert.NotEmpty(result.TrackedOutputSteps);
        return result.TrackedSteps.Concat(result.TrackedOutputSteps)
            .Where(pair => pair.Key != "Compilation")
            .SelectMany(pair => pair.Value)
            .SelectMany(run => run.Outputs.Select(output => (run.Name, output.Reason)));
    }

    private static string Large(string word) =>
        """{ "info": { "product": "Shop", "version": "2020-01-01" }, "components": { "schemas": { "Shared": { "type": "string", "maxLength": 9999 } } }, "apis": {"""
        + string.Join(",\n", Enumerable.Range(0, Operations).Select(i => $$"""
            "Get{{i}}": { "summary": "{{word}}", "parameters": [
              { "name": "RegionId", "in": "query", "schema": { "type": "string", "required": true, "maxLength": {{i}}, "description": "{{new string('x', 200)}}" } },
              { "name": "Other", "in": "query", "schema": { {{(i == 1000 ? "\"$ref\": \"#/components/schemas/Shared\"" : "\"type\": \"string\"")}} } }
            ] }
            """)) + " } }";

    private sealed record GeneratedSource(string HintName);

    private sealed class Text(string text) : AdditionalText
    {
        public int Reads { get; private set; }

        public int Length => text.Length;

        public override string Path => "/src/metadata.json";

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Reads++;
            return SourceText.From(text, System.Text.Encoding.UTF8);
        }
    }
}
