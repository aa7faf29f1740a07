using System.Text.RegularExpressions;
using EcsRuleAnalyzers.PackageTests.Support;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EcsRuleAnalyzers.PackageTests;

/// <summary>The fixes of the package in the hands of two tools: one mistake of every kind that can be fixed, mended in one go.</summary>
public sealed partial class FormatTests(PackageFixture package) : IDisposable
{
    private static readonly string Mistakes = Repository.Read("tests/EcsRuleAnalyzers.PackageTests/Programs/Mistakes.cs");
    private static readonly string Mended = Repository.Read("tests/EcsRuleAnalyzers.PackageTests/Programs/Mended.cs");
    private static readonly string[] Ids = [.. Id().Matches(Mistakes).Select(id => id.Value)];

    private readonly PackedAssemblies _packed = new(package.PackageFile);

    public void Dispose() => _packed.Dispose();

    [Fact]
    public void Every_fixable_id_is_there() => Assert.Equal(
        _packed.Files.SelectMany(file => _packed.LoadFromPath(file).GetTypes()).Where(type => type.IsDefined(typeof(ExportCodeFixProviderAttribute), inherit: false))
            .SelectMany(fix => ((CodeFixProvider)Activator.CreateInstance(fix)!).FixableDiagnosticIds).Order(StringComparer.Ordinal),
        Ids.Order(StringComparer.Ordinal));

    [Fact]
    public Task Dotnet_format() => Check("Format", folder =>
        Dotnet.RunAsync(folder, ["format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", .. Ids]));

    /// <summary>Where people choose, roslynator wants to be told: the first choice has the key of the fix and the id.</summary>
    [Fact]
    public Task Roslynator_fix() => Check("Roslynator", async folder =>
    {
        var tools = Path.Combine(folder, "tools");
        (await Dotnet.RunAsync(folder, "tool", "install", "roslynator.dotnet.cli", "--version", "1.0.1", "--tool-path", tools)).EnsureSuccess("dotnet tool install");
        var roslynator = Directory.GetFiles(tools, "Roslynator.dll", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = default })
            .OrderByDescending(file => file.Contains("net10.0", StringComparison.Ordinal)).First();
        return await Dotnet.RunAsync(
            folder,
            ["exec", "--roll-forward", "Major", roslynator, "fix", Path.Combine(folder, "Roslynator.csproj"), "--severity-level", "info", "--supported-diagnostics", .. Ids, "--diagnostic-fix-map", .. Ids.Select(id => $"{id}=RepairFix.{id}")]);
    });

    private async Task Check(string name, Func<string, Task<Outcome>> fix)
    {
        var consumer = new Consumer(name) { RootNamespace = "Format", Files = [("Rules.cs", Mistakes), Consumers.SdkStandIns] };
        var folder = package.FolderOf(consumer);
        consumer.WriteTo(Path.GetDirectoryName(folder)!, package.PackageVersion);
        (await Dotnet.RunAsync(folder, "restore", "--nologo")).EnsureSuccess("dotnet restore");

        var outcome = (await fix(folder)).EnsureSuccess(name);

        Assert.Equal((Mended, ""), (await File.ReadAllTextAsync(Path.Combine(folder, "Rules.cs")), outcome.ExitCode == 0 ? "" : outcome.Output));
        (await Dotnet.RunAsync(folder, "build", "-c", "Release", "--nologo")).EnsureSuccess("dotnet build");
        Assert.DoesNotContain(package.FindingsOf(consumer), finding => finding.Id.StartsWith("ECSR", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<=// .*)ECSR\d{4}")]
    private static partial Regex Id();
}
