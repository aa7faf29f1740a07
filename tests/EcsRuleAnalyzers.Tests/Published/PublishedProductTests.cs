using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EcsRuleAnalyzers.Tests.Published;

/// <summary>Whole products: every operation of every metadata file, emitted together.</summary>
public class PublishedProductTests
{
    public static TheoryData<string> Files => PublishedFiles.Names;

    [Theory, MemberData(nameof(Files))]
    public void Every_operation_is_read_without_mistakes(string file)
    {
        var text = PublishedFiles.Text(file);
        var spec = SpecFile.Read(text);

        Assert.Empty(spec.Problems.Select(problem => problem.Message + ": " + text.Substring(problem.Start, Math.Min(problem.Length, 80))));
        Assert.Equal(System.Text.Json.JsonDocument.Parse(text).RootElement.GetProperty("apis").EnumerateObject().Count(), PublishedFiles.Operations(text).Count);
    }

    [Theory, MemberData(nameof(Files))]
    public void All_operations_of_a_product_compile_on_the_oldest_language(string file) =>
        Compiles(PublishedFiles.Consumer(PublishedFiles.Text(file)) with { Language = LanguageVersion.CSharp7_3, Framework = "netstandard2.0" });

    [Theory, MemberData(nameof(Files))]
    public void Emitted_code_is_the_same_in_every_run_and_culture(string file)
    {
        var consumer = PublishedFiles.Consumer(PublishedFiles.Text(file));
        var first = Emitted(consumer);
        using (new Culture("tr-TR"))
        {
            Assert.Equal(first, Emitted(consumer));
        }

        using (new Culture("sv-SE"))
        {
            Assert.Equal(first, Emitted(consumer));
        }
    }

    // On the newest language the round trip compiles them.
    private static void Compiles(Consumer consumer)
    {
        using var stream = new MemoryStream();
        var result = consumer.Generate().Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Take(10));
    }

    private static IEnumerable<string> Emitted(Consumer consumer) =>
        consumer.Driver().RunGenerators(consumer.Compilation(), TestContext.Current.CancellationToken).GetRunResult().Results[0].GeneratedSources
            .Select(source => source.HintName + "\n" + source.SourceText);
}
