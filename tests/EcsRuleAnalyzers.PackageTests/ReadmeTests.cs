using EcsRuleAnalyzers.PackageTests.Support;

namespace EcsRuleAnalyzers.PackageTests;

/// <summary>What the README shows, in either language, is what the package does.</summary>
public sealed class ReadmeTests(PackageFixture package) : IDisposable
{
    private readonly PackedAssemblies _packed = new(package.PackageFile);

    public void Dispose() => _packed.Dispose();

    [Fact]
    public void First_thing_seen_is_what_the_compiler_prints() => Assert.Equal(Printed(Consumers.Sample), ReadmeFile.English.CompilerOutput);

    /// <summary>A real build of a project with PreferredUILang zh-Hans finds the Chinese texts in the package.</summary>
    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void A_compiler_that_speaks_Chinese_prints_Chinese(string tfm) => Assert.Equal(Printed(Consumers.InChinese, tfm), ReadmeFile.Chinese.CompilerOutput);

    [Fact]
    public void Examples_are_the_same_in_both_languages() => Assert.Equal(ReadmeFile.English.Examples, ReadmeFile.Chinese.Examples);

    [Fact]
    public void Examples_compile_without_a_word() => Assert.Empty(package.FindingsOf(Consumers.Readme));

    /// <summary>ECSR_UPDATE=1 writes the tables.</summary>
    [Fact]
    public void Rule_table_holds_every_rule() => Assert.All([ReadmeFile.English, ReadmeFile.Chinese], readme =>
    {
        var table = readme.MakeRuleTable(_packed.Descriptors.Select(rule => (rule.Id, rule.DefaultSeverity.ToString())));
        if (Environment.GetEnvironmentVariable("ECSR_UPDATE") == "1") readme.WriteRuleTable(table);
        else Assert.Equal(table, readme.RuleTable);
    });

    [Theory]
    [InlineData("off")]
    [InlineData("strict")]
    public void Preset_sets_rules_of_the_table(string preset) =>
        Assert.Subset(
            _packed.Descriptors.Select(rule => rule.Id).ToHashSet(),
            Repository.Read($"nuget/config/{preset}.globalconfig").Split('\n')
                .Where(line => line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal))
                .Select(line => line.Split('.')[1]).ToHashSet());

    private IEnumerable<string> Printed(Consumer consumer, string? tfm = null) =>
        package.FindingsOf(consumer, tfm).Where(f => f.File == "SdkRequest.cs").OrderBy(f => f.Line).ThenBy(f => f.Id, StringComparer.Ordinal)
            .Select(f => $"{f.File}({f.Line},{f.Column}): {f.Level} {f.Id}: {f.Message}");
}
