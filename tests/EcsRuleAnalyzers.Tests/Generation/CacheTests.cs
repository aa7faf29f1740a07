using EcsRuleAnalyzers.Generation;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.Tests.Generation;

/// <summary>What a change of the project makes the generator do again: all that depends on it, and nothing else.</summary>
public class CacheTests
{
    private static readonly Consumer Consumer = new();

    private readonly CountingText _spec = new(TestSpecs.KitchenSinkText);

    [Fact]
    public void A_key_press_in_a_source_file_re_runs_nothing()
    {
        var driver = Run(Driver(Consumer), Consumer.Compilation());

        driver = Run(driver, Consumer.Compilation().AddSyntaxTrees(CSharpSyntaxTree.ParseText("class C { }", Consumer.ParseOptions)));

        Assert.All(AllSteps(driver), step => Assert.Equal(IncrementalStepRunReason.Cached, step.Reason));
        Assert.Equal(1, _spec.Reads);
    }

    [Fact]
    public void An_option_of_somebody_else_re_emits_nothing()
    {
        var driver = Change(driver => WithOption(driver, "build_property.Other", "1"));

        Assert.All(AllSteps(driver).Where(step => step.Name != "AnalyzerConfigOptions"), step => Assert.Contains(step.Reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged }));
        Assert.Equal(1, _spec.Reads);
    }

    [Fact]
    public void Another_root_namespace_re_emits_every_file_and_reads_no_spec_again()
    {
        var driver = Change(driver => WithOption(driver, "build_property.RootNamespace", "Other"));

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(driver, EcsGenerator.OptionsStep));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(driver, EcsGenerator.SpecFilesStep));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(driver, EcsGenerator.OperationsStep));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(driver, EcsGenerator.NamespacesStep));
        Assert.All(Outputs(driver), reason => Assert.Equal(IncrementalStepRunReason.Modified, reason));
    }

    [Fact]
    public void A_changed_spec_re_emits_its_own_operation_only()
    {
        var driver = Change(driver => driver.ReplaceAdditionalText(_spec, new CountingText(TestSpecs.KitchenSinkText.Replace("cn-hangzhou", "cn-beijing", StringComparison.Ordinal))));

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(driver, EcsGenerator.SpecFilesStep));
        Assert.Equal(1, driver.GetRunResult().Results[0].TrackedSteps[EcsGenerator.OperationsStep].SelectMany(step => step.Outputs).Count(output => output.Reason == IncrementalStepRunReason.Modified));
        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(driver, EcsGenerator.NamespacesStep));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(driver, EcsGenerator.ErrorIndexStep));
        Assert.Equal(1, Outputs(driver).Count(reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void Changed_errors_of_a_spec_re_emit_its_own_operation_and_not_the_list_of_operations()
    {
        var driver = Change(driver => driver.ReplaceAdditionalText(_spec, new CountingText(TestSpecs.KitchenSinkText.Replace("\"message\": \"Conflict.\"", "\"message\": \"A conflict.\"", StringComparison.Ordinal))));

        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(driver, EcsGenerator.ErrorIndexStep));
        Assert.Equal(1, Outputs(driver).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Contains("\\u0001A conflict.\\u0001", Emitted(driver, "Ecs." + TestSpecs.KitchenSink.Name + ".g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_name_of_an_operation_re_emits_it_and_the_list_of_operations_only()
    {
        var driver = Change(driver => driver.ReplaceAdditionalText(_spec, new CountingText(TestSpecs.KitchenSinkText.Replace(TestSpecs.KitchenSink.Name, "RinseKitchenSink", StringComparison.Ordinal))));

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(driver, EcsGenerator.ErrorIndexStep));
        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(driver, EcsGenerator.NamespacesStep));
        Assert.Equal(2, Outputs(driver).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Contains("RinseKitchenSinkErrors.All", Emitted(driver, "Support.App.Ecs.Errors.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain(TestSpecs.KitchenSink.Name, Emitted(driver, "Support.App.Ecs.Errors.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_operation_more_or_less_is_in_the_list_of_operations()
    {
        var other = new CountingText(TestSpecs.KitchenSinkText.Replace(TestSpecs.KitchenSink.Name, "RinseKitchenSink", StringComparison.Ordinal));
        var more = Change(driver => driver.AddAdditionalTexts([other]));
        var less = Run(more.RemoveAdditionalTexts([_spec]), Consumer.Compilation());

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(more, EcsGenerator.ErrorIndexStep));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(less, EcsGenerator.ErrorIndexStep));
        Assert.Equal(TestSpecs.All.Count() + 1, Emitted(more, "Support.App.Ecs.Errors.g.cs").Split("Errors.All").Length - 1);
        Assert.Equal(TestSpecs.All.Count(), Emitted(less, "Support.App.Ecs.Errors.g.cs").Split("Errors.All").Length - 1);
    }

    [Fact]
    public void A_spec_that_says_the_same_in_other_lines_re_emits_nothing()
    {
        var driver = Change(driver => driver.ReplaceAdditionalText(_spec, new CountingText(TestSpecs.KitchenSinkText.Replace("\n", "\n\n", StringComparison.Ordinal))));

        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(driver, EcsGenerator.SpecFilesStep));
        Assert.All(Outputs(driver), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_language_with_nullable_annotations_re_emits_the_operations_and_their_list_and_not_what_they_rely_on()
    {
        var old = Consumer with { Language = LanguageVersion.CSharp7_3 };
        var driver = Run(Run(Driver(old), old.Compilation()).WithUpdatedParseOptions(Consumer.ParseOptions), Consumer.Compilation());

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(driver, EcsGenerator.LanguageStep));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, Reasons(driver, EcsGenerator.OperationsStep));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, Reasons(driver, EcsGenerator.ErrorIndexStep));
        Assert.Equal(TestSpecs.All.Count() + 1, Outputs(driver).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(1, Outputs(driver).Count(reason => reason == IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void Another_language_version_that_makes_no_difference_re_emits_nothing()
    {
        var driver = Change(driver => driver.WithUpdatedParseOptions(new CSharpParseOptions(LanguageVersion.CSharp12)));

        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(driver, EcsGenerator.LanguageStep));
        Assert.All(Outputs(driver), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Switched_off_everything_is_removed()
    {
        var driver = Change(driver => WithOption(driver, "build_property.EcsRulesGenerate", "false"));

        Assert.Empty(driver.GetRunResult().GeneratedTrees);
        Assert.All(Outputs(driver), reason => Assert.Equal(IncrementalStepRunReason.Removed, reason));
    }

    [Theory]
    [InlineData(EcsGenerator.OptionsStep)]
    [InlineData(EcsGenerator.LanguageStep)]
    [InlineData(EcsGenerator.SpecFilesStep)]
    [InlineData(EcsGenerator.OperationsStep)]
    [InlineData(EcsGenerator.NamespacesStep)]
    [InlineData(EcsGenerator.ErrorIndexStep)]
    public void The_value_of_a_step_is_a_reference_because_the_compiler_compiles_itself_anew_for_every_kind_of_struct(string step)
    {
        var outputs = Run(Driver(Consumer), Consumer.Compilation()).GetRunResult().Results[0].TrackedSteps[step].SelectMany(run => run.Outputs).ToList();

        Assert.NotEmpty(outputs);
        Assert.All(outputs, output => Assert.False(output.Value.GetType().IsValueType));
    }

    private GeneratorDriver Driver(Consumer consumer) => consumer.Driver().AddAdditionalTexts([_spec]);

    private GeneratorDriver Change(Func<GeneratorDriver, GeneratorDriver> change) =>
        Run(change(Run(Driver(Consumer), Consumer.Compilation())), Consumer.Compilation());

    private static GeneratorDriver WithOption(GeneratorDriver driver, string option, string value) =>
        driver.WithUpdatedAnalyzerConfigOptions(Consumer.With(option, value).AnalyzerOptions().AnalyzerConfigOptionsProvider);

    private static GeneratorDriver Run(GeneratorDriver driver, Compilation compilation)
    {
        driver = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
        Assert.Empty(driver.GetRunResult().Diagnostics);
        return driver;
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriver driver, string step) =>
        driver.GetRunResult().Results[0].TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason).Distinct();

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorDriver driver) =>
        driver.GetRunResult().Results[0].TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(run => run.Outputs).Select(output => output.Reason);

    private static string Emitted(GeneratorDriver driver, string file) =>
        driver.GetRunResult().Results[0].GeneratedSources.Single(source => source.HintName == file).SourceText.ToString();

    private static IEnumerable<(string? Name, IncrementalStepRunReason Reason)> AllSteps(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results[0];
        Assert.NotEmpty(result.TrackedOutputSteps);
        return result.TrackedSteps.Concat(result.TrackedOutputSteps)
            .Where(pair => pair.Key != "Compilation")
            .SelectMany(pair => pair.Value)
            .SelectMany(run => run.Outputs.Select(output => (run.Name, output.Reason)));
    }

    private sealed class CountingText(string text) : AdditionalText
    {
        public int Reads { get; private set; }

        public override string Path => "/src/counted.json";

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Reads++;
            return SourceText.From(text, System.Text.Encoding.UTF8);
        }
    }
}
