using System.Text.RegularExpressions;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Tests.Spec;

/// <summary>A spec file may hold anything: whatever is wrong with it is reported at a place in the file.</summary>
public class DamagedSpecTests
{
    private static readonly string Whole = TestSpecs.Files().Single(file => file.Path.EndsWith("/ModifySecurityGroupRule.json", StringComparison.Ordinal)).Text;

    [Fact]
    public void Every_prefix_of_a_spec_has_a_problem_at_a_place_in_it()
    {
        for (var length = TestSpecs.KitchenSinkText.TrimEnd().Length - 1; length >= 0; length--)
        {
            AssertOneProblem(TestSpecs.KitchenSinkText[..length]);
        }
    }

    [Fact]
    public void Every_prefix_of_a_large_spec_that_ends_beside_a_sign_has_a_problem_at_a_place_in_it()
    {
        // Inside a word or a gap one place is like another; the texts for people are most of the file, so they are cut short.
        var text = Regex.Replace(Whole, "(\"(?:en|zh|source)\": \"[^\"]{2})[^\"]*", "$1").TrimEnd();
        foreach (var place in Regex.Matches(text, @"\b|[^\w\s]").Select(match => match.Index).Distinct().Order())
        {
            AssertOneProblem(text[..place]);
        }
    }

    [Fact]
    public void Any_prefix_of_a_large_spec_has_a_problem_at_a_place_in_it() => Samples.Check(300, random =>
    {
        AssertOneProblem(Whole[..random.Next(Whole.TrimEnd().Length)]);
        return null;
    });

    [Fact]
    public void Every_damaged_spec_is_read_without_an_exception() => Samples.Check(1_000, random =>
    {
        var text = DamagedSpec.Of(random.Chance(0.5) ? Whole : TestSpecs.KitchenSinkText, random);
        return Misplaced(text, SpecReader.Read(text)) is { } problem ? $"{problem}\n{text}" : null;
    });

    [Fact]
    public void Most_damage_is_noticed()
    {
        var random = new Random();

        Assert.InRange(Enumerable.Range(0, 200).Count(_ => SpecReader.Read(DamagedSpec.Of(TestSpecs.KitchenSinkText, random)).Problems.Count > 0), 100, 200);
    }

    [Fact]
    public void The_generator_never_fails_on_a_damaged_spec() => Samples.Check(60, random =>
        Generate(DamagedSpec.Of(TestSpecs.KitchenSinkText, random), isCompiled: false));

    [Fact]
    public void What_is_generated_of_a_damaged_spec_compiles() => Samples.Check(12, random =>
        Generate(DamagedSpec.OfValues(TestSpecs.KitchenSinkText, random), isCompiled: true));

    private static string? Generate(string text, bool isCompiled)
    {
        var consumer = new Consumer().With("build_property.EcsRulesOperations", "WashKitchenSink").WithSpec(text);
        var result = consumer.Driver().RunGenerators(consumer.Compilation()).GetRunResult();
        var failure = result.Diagnostics.FirstOrDefault()
            ?? (isCompiled ? consumer.Compilation().AddSyntaxTrees(result.GeneratedTrees).GetDiagnostics() : []).FirstOrDefault(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        return failure is null ? null : $"{failure}\n{text}";
    }

    private static void AssertOneProblem(string text)
    {
        var file = SpecReader.Read(text);
        Assert.True(file.Problems.Count == 1 && Misplaced(text, file) is null, text);
    }

    private static string? Misplaced(string text, SpecFile file) => file.Problems
        .Where(problem => problem.Id is not (SpecProblem.Unreadable or SpecProblem.Unresolved)
            || problem.Start < 0 || problem.Length < 0 || problem.Start + problem.Length > text.Length || problem.Message.Length == 0)
        .Select(problem => problem.ToString())
        .FirstOrDefault();
}
