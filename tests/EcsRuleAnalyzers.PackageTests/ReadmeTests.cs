using EcsRuleAnalyzers.PackageTests.Support;

namespace EcsRuleAnalyzers.PackageTests;

/// <summary>What the README shows is what the package does.</summary>
public sealed class ReadmeTests(PackageFixture package) : IDisposable
{
    private readonly PackedAssemblies _packed = new(package.PackageFile);

    public void Dispose() => _packed.Dispose();

    [Fact]
    public void First_thing_seen_is_what_the_compiler_prints() =>
        Assert.Equal(
            package.FindingsOf(Consumers.Sample).Where(f => f.File == "SdkRequest.cs").OrderBy(f => f.Line).ThenBy(f => f.Id, StringComparer.Ordinal)
                .Select(f => $"{f.File}({f.Line},{f.Column}): {f.Level} {f.Id}: {f.Message}"),
            ReadmeFile.CompilerOutput);

    [Fact]
    public void Examples_compile_without_a_word() => Assert.Empty(package.FindingsOf(Consumers.Readme));

    /// <summary>ECSR_UPDATE=1 writes the table.</summary>
    [Fact]
    public void Rule_table_holds_every_rule()
    {
        var table = ReadmeFile.MakeRuleTable(_packed.Descriptors.Select(rule => (rule.Id, rule.Title.ToString(), rule.DefaultSeverity.ToString())));
        if (Environment.GetEnvironmentVariable("ECSR_UPDATE") == "1") ReadmeFile.WriteRuleTable(table);
        else Assert.Equal(table, ReadmeFile.RuleTable);
    }

    [Theory]
    [InlineData("off")]
    [InlineData("strict")]
    public void Preset_sets_rules_of_the_table(string preset) =>
        Assert.Subset(
            _packed.Descriptors.Select(rule => rule.Id).ToHashSet(),
            Repository.Read($"nuget/config/{preset}.globalconfig").Split('\n')
                .Where(line => line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal))
                .Select(line => line.Split('.')[1]).ToHashSet());
}
