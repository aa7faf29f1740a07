using System.Text.RegularExpressions;
using EcsRuleAnalyzers.PackageTests.Support;

namespace EcsRuleAnalyzers.PackageTests;

/// <summary>The samples, with the sources of the repository; the one that a newcomer builds first also with the package.</summary>
public sealed partial class SampleTests(PackageFixture package)
{
    private static readonly (string, string, int)[] Expected =
    [
        ("ECSR1001", "GeneratedRequest.cs", 9),
        ("ECSR1001", "SdkRequest.cs", 11),
        ("ECSR1010", "GeneratedRequest.cs", 11),
        ("ECSR1010", "GeneratedRequest.cs", 12),
        ("ECSR1010", "SdkRequest.cs", 13),
        ("ECSR1010", "SdkRequest.cs", 14),
        ("ECSR2001", "GeneratedRequest.cs", 15),
        ("ECSR2001", "SdkRequest.cs", 17),
        ("ECSR2002", "GeneratedRequest.cs", 12),
        ("ECSR2002", "SdkRequest.cs", 14),
    ];

    [Fact]
    public async Task Build_in_the_repository_shows_the_five_mistakes_of_each_request()
    {
        (await Dotnet.RunAsync(Repository.Root, "build", "samples/SeedRequest", "-c", "Release", "--nologo")).EnsureSuccess("The sample");
        AssertExpected(Sarif.Read(Repository.PathOf("samples/SeedRequest/obj/SeedRequest.sarif")));
    }

    /// <summary>The other samples say at the end of a line what is reported there.</summary>
    [Theory]
    [InlineData("SdkV1", "warning")]
    [InlineData("SdkV2", "warning")]
    [InlineData("OwnProduct", "warning")]
    [InlineData("CiGate", "error")]
    public async Task Sample_shows_what_its_remarks_say(string name, string level)
    {
        var build = await Dotnet.RunAsync(Repository.Root, "build", "samples/" + name, "-c", "Release", "--nologo");
        Assert.Equal(level == "error", build.ExitCode != 0);

        var expected = Directory.GetFiles(Repository.PathOf("samples/" + name), "*.cs").Order(StringComparer.Ordinal).SelectMany(file => File.ReadLines(file)
            .SelectMany((line, at) => Remark().Matches(line).Select(id => (id.Value, Path.GetFileName(file), at + 1, level))));
        Assert.Equal(expected, Sarif.Read(Repository.PathOf($"samples/{name}/obj/{name}.sarif")).Select(f => (f.Id, f.File, f.Line, f.Level)).OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Package_shows_the_same(string tfm) => AssertExpected(package.FindingsOf(Consumers.Sample, tfm));

    [Fact]
    public async Task Program_says_at_run_time_what_the_compiler_said()
    {
        var output = (await package.RunAsync(Consumers.Sample, "net10.0")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var compiler = package.FindingsOf(Consumers.Sample).Where(f => f.File == "GeneratedRequest.cs").Select(f => $"    {f.Id}: {f.Message}");
        Assert.Equal(compiler, output.Skip(1).Take(5));
        Assert.Equal(7, output.Length);
    }

    [GeneratedRegex("(?<=// )ECSR[0-9]{4}")]
    private static partial Regex Remark();

    private static void AssertExpected(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        Assert.Equal(Expected, all.Select(f => (f.Id, f.File, f.Line)).OrderBy(f => f.Id, StringComparer.Ordinal).ThenBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line));
        Assert.All(all, f => Assert.Equal("warning", f.Level));
    }
}
