using System.Text.RegularExpressions;
using EcsRuleAnalyzers.PackageTests.Support;

namespace EcsRuleAnalyzers.PackageTests;

/// <summary>The samples whose comments say what the compiler reports, at the very line: <c>// ECSR1006</c>.</summary>
[Collection("Samples")]
public sealed partial class OtherSampleTests
{
    [Theory]
    [InlineData("SdkV2")]
    [InlineData("SdkV1")]
    [InlineData("OwnProduct")]
    public async Task Build_shows_exactly_what_the_comments_say(string sample)
    {
        (await Build(sample)).EnsureSuccess(sample);
        AssertSaid(sample);
    }

    [Fact]
    public async Task A_mistake_breaks_the_build_of_the_gate_and_is_written_as_SARIF()
    {
        Assert.NotEqual(0, (await Build("CiGate")).ExitCode);
        AssertSaid("CiGate");
        Assert.All(Reported("CiGate"), finding => Assert.Equal("error", finding.Level));
    }

    private static Task<Outcome> Build(string sample) => Dotnet.RunAsync(Repository.Root, "build", "samples/" + sample, "-c", "Release", "--nologo");

    private static void AssertSaid(string sample) => Assert.Equal(
        Said(sample).Order(),
        Reported(sample).Select(finding => $"{finding.File}({finding.Line}): {finding.Id}").Order());

    private static IEnumerable<Finding> Reported(string sample) => Sarif.Read(Repository.PathOf($"samples/{sample}/obj/{sample}.sarif"));

    private static IEnumerable<string> Said(string sample) =>
        Directory.GetFiles(Repository.PathOf("samples/" + sample), "*.cs").SelectMany(file => File.ReadLines(file)
            .SelectMany((line, index) => Id().Matches(line).Select(match => $"{Path.GetFileName(file)}({index + 1}): {match.Groups[1].Value}")));

    [GeneratedRegex(@"// (?:ECSR\d{4}, )*(ECSR\d{4})")]
    private static partial Regex Id();
}
