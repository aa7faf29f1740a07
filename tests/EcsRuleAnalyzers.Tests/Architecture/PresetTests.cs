using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Tests.Architecture;

/// <summary>The presets of <c>EcsRulesMode</c> follow the descriptors; <c>ECSR_UPDATE=1</c> writes them anew.</summary>
public class PresetTests
{
    private static readonly DiagnosticDescriptor[] All = [.. RuleKinds.Descriptors.Values.Concat(SpecDescriptors.All).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    [Fact]
    public void Off_silences_every_id() => Check("off", descriptor => "none");

    [Fact]
    public void Strict_makes_every_warning_an_error() =>
        Check("strict", descriptor => descriptor.DefaultSeverity == DiagnosticSeverity.Warning ? "error" : null);

    [Fact]
    public void Every_id_is_tracked_as_released_or_not() => Assert.All(All, descriptor => Assert.Contains(
        $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | ",
        File.ReadAllText(Path.Combine(Repository.Root, "src", "EcsRuleAnalyzers", "AnalyzerReleases.Unshipped.md"))
            + File.ReadAllText(Path.Combine(Repository.Root, "src", "EcsRuleAnalyzers", "AnalyzerReleases.Shipped.md"))));

    private static void Check(string preset, Func<DiagnosticDescriptor, string?> severity)
    {
        var path = Path.Combine(Repository.Root, "nuget", "config", preset + ".globalconfig");
        var lines = File.ReadAllLines(path);
        var expected = All.Where(descriptor => severity(descriptor) is not null).Select(descriptor => $"dotnet_diagnostic.{descriptor.Id}.severity = {severity(descriptor)}").ToList();
        if (Environment.GetEnvironmentVariable("ECSR_UPDATE") == "1")
        {
            File.WriteAllText(path, string.Concat(lines.Where(line => !line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal)).Concat(expected).Select(line => line + "\n")));
        }

        Assert.True(
            expected.SequenceEqual(File.ReadAllLines(path).Where(line => line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal))),
            path + " does not follow the descriptors; run the tests with ECSR_UPDATE=1 to write it anew.");
    }
}
