using EcsRuleAnalyzers.PackageTests.Support;

namespace EcsRuleAnalyzers.PackageTests;

/// <summary>The documentation's own sample request, and the ways a user sets what becomes of its mistakes.</summary>
public sealed class BadConsumerTests(PackageFixture package)
{
    private static readonly string[] SeedIds = ["ECSR1001", "ECSR1010", "ECSR1010", "ECSR2001", "ECSR2002"];

    [Fact]
    public void Seed_request_reports_exactly_its_five_mistakes()
    {
        var findings = package.FindingsOf(Consumers.Bad);
        Assert.Equal(SeedIds, findings.Select(f => f.Id));
        Assert.All(findings, f => Assert.Equal("warning", f.Level));
        Assert.All(findings, f => Assert.Equal("Seed.cs", f.File));
    }

    [Fact]
    public void Class_of_another_assembly_is_checked_too() =>
        Assert.Equal(SeedIds, package.FindingsOf(Consumers.OfAnotherAssembly).Select(f => f.Id));

    [Fact]
    public void Strict_mode_turns_warnings_into_errors()
    {
        var findings = package.FindingsOf(Consumers.Strict);
        Assert.Equal(SeedIds, findings.Select(f => f.Id));
        Assert.All(findings, f => Assert.Equal("error", f.Level));
    }

    [Fact]
    public void Off_mode_reports_nothing()
    {
        Assert.Empty(package.FindingsOf(Consumers.Off));
        Assert.Contains("Off.Ecs.ModifySecurityGroupRuleRequest", CompiledTypes.Of(package.AssemblyOf(Consumers.Off)).Keys);
    }

    [Fact]
    public void Editorconfig_sets_severities_and_rule_options() =>
        Assert.Equal(
            [("ECSR1001", "warning"), ("ECSR2001", "error")],
            package.FindingsOf(Consumers.EditorConfig).Select(f => (f.Id, f.Level)));

    [Fact]
    public void Editorconfig_wins_over_strict_mode() =>
        Assert.Equal(
            [("ECSR1001", "note"), ("ECSR1010", "error"), ("ECSR1010", "error"), ("ECSR2001", "error"), ("ECSR2002", "error")],
            package.FindingsOf(Consumers.EditorConfigOverStrict).Select(f => (f.Id, f.Level)));

    [Fact]
    public void Pragma_silences_the_lines_it_covers() =>
        Assert.Equal(["ECSR1001", "ECSR2001", "ECSR2002"], package.FindingsOf(Consumers.Pragma).Select(f => f.Id));
}
