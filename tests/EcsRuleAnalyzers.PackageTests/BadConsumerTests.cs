using EcsRuleAnalyzers.PackageTests.Support;

namespace EcsRuleAnalyzers.PackageTests;

/// <summary>The documentation's own sample request, and the ways a user sets what becomes of its mistakes.</summary>
public sealed class BadConsumerTests(PackageFixture package)
{
    private static readonly string[] SeedIds = ["ECSR1001", "ECSR1010", "ECSR1010", "ECSR2001", "ECSR2002"];

    public static TheoryData<string, string> Targets =>
        [.. new[] { Consumers.Bad, Consumers.Bad73 }.SelectMany(c => c.TargetFrameworks.Select(tfm => (c.Name, tfm)))];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Seed_request_reports_exactly_its_five_mistakes(string name, string tfm)
    {
        var findings = package.FindingsOf(Consumers.All.Single(c => c.Name == name), tfm);
        Assert.Equal(
            [("ECSR1001", 7, 20), ("ECSR1010", 9, 35), ("ECSR1010", 10, 33), ("ECSR2001", 13, 29), ("ECSR2002", 10, 33)],
            findings.Select(f => (f.Id, f.Line, f.Column)));
        Assert.All(findings, f => Assert.Equal(("Seed.cs", "warning"), (f.File, f.Level)));
    }

    [Fact]
    public void Sdk_v1_and_generic_calls_are_checked_without_a_change() =>
        Assert.Equal(
            [("ECSR1006", 25, 46), ("ECSR1007", 14, 25), ("ECSR1013", 40, 14)],
            package.FindingsOf(Consumers.Others).Select(f => (f.Id, f.Line, f.Column)));

    [Fact]
    public void Class_of_another_assembly_is_checked_too() =>
        Assert.Equal(SeedIds, package.FindingsOf(Consumers.OfAnotherAssembly).Select(f => f.Id));

    [Fact]
    public void Warnings_as_errors_makes_errors_of_them()
    {
        var findings = package.FindingsOf(Consumers.BadAsErrors);
        Assert.Equal(SeedIds, findings.Select(f => f.Id));
        Assert.All(findings, f => Assert.Equal("error", f.Level));
    }

    [Fact]
    public void Strict_mode_turns_warnings_into_errors()
    {
        var findings = package.FindingsOf(Consumers.Strict);
        Assert.Equal(SeedIds, findings.Select(f => f.Id));
        Assert.All(findings, f => Assert.Equal("error", f.Level));
    }

    [Fact]
    public void Off_mode_reports_nothing_and_still_generates()
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
    public void Globalconfig_sets_a_category_and_disables_rules_by_name() =>
        Assert.Equal([("ECSR2002", "error")], package.FindingsOf(Consumers.GlobalConfig).Select(f => (f.Id, f.Level)));

    [Fact]
    public void Editorconfig_wins_over_strict_mode() =>
        Assert.Equal(
            [("ECSR1001", "note"), ("ECSR1010", "error"), ("ECSR1010", "error"), ("ECSR2001", "error"), ("ECSR2002", "error")],
            package.FindingsOf(Consumers.EditorConfigOverStrict).Select(f => (f.Id, f.Level)));

    [Fact]
    public void Pragma_silences_the_lines_it_covers() =>
        Assert.Equal(["ECSR1001", "ECSR2001", "ECSR2002"], package.FindingsOf(Consumers.Pragma).Select(f => f.Id));

    [Fact]
    public void Attribute_silences_the_member_it_stands_on_or_names() =>
        Assert.Equal(["ECSR1001", "ECSR2001"], package.FindingsOf(Consumers.Attribute).Select(f => f.Id));

    [Fact]
    public void NoWarn_silences_the_project() =>
        Assert.Equal(["ECSR1010", "ECSR1010", "ECSR2002"], package.FindingsOf(Consumers.NoWarn).Select(f => f.Id));
}
