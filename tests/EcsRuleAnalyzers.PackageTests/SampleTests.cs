using EcsRuleAnalyzers.PackageTests.Support;

namespace EcsRuleAnalyzers.PackageTests;

/// <summary>The sample that a newcomer builds first, with the sources of the repository and with the package.</summary>
[Collection("Samples")]
public sealed class SampleTests(PackageFixture package)
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

    private static void AssertExpected(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        Assert.Equal(Expected, all.Select(f => (f.Id, f.File, f.Line)).OrderBy(f => f.Id, StringComparer.Ordinal).ThenBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line));
        Assert.All(all, f => Assert.Equal("warning", f.Level));
    }
}
