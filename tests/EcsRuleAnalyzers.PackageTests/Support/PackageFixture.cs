using System.Text;
using EcsRuleAnalyzers.PackageTests.Support;

[assembly: AssemblyFixture(typeof(PackageFixture))]

namespace EcsRuleAnalyzers.PackageTests.Support;

/// <summary>
/// Packs the product once (or takes the package in the folder that ECSR_PACKAGE_FEED names), then builds every project of
/// <see cref="Consumers"/> in one build, outside the repository. Tests only read what came out.
/// </summary>
public sealed class PackageFixture : IAsyncLifetime
{
    private readonly string _workspace = Directory.CreateTempSubdirectory("ecsr-package-tests-").FullName;
    private Outcome? _build;

    internal string PackageFile { get; private set; } = "";

    internal string PackageVersion { get; private set; } = "";

    /// <summary>Everything the one build of all consumers printed.</summary>
    internal string BuildLog => _build?.Output ?? "";

    public async ValueTask InitializeAsync()
    {
        var feed = Environment.GetEnvironmentVariable("ECSR_PACKAGE_FEED");
        if (string.IsNullOrEmpty(feed)) feed = await PackAsync();
        PackageFile = Assert.Single(Directory.GetFiles(feed, "EcsRuleAnalyzers.*.nupkg"));
        PackageVersion = Path.GetFileNameWithoutExtension(PackageFile)["EcsRuleAnalyzers.".Length..];

        WriteWorkspace(Path.GetFullPath(feed));
        _build = await Dotnet.RunAsync(_workspace, "build", "consumers.slnx", "-c", "Release", "-m:2", "--nologo", "-clp:NoSummary");
    }

    public ValueTask DisposeAsync()
    {
        // Kept for a look when somebody asks for it.
        if (Environment.GetEnvironmentVariable("ECSR_KEEP_CONSUMERS") == "1") return ValueTask.CompletedTask;
        try
        {
            Directory.Delete(_workspace, recursive: true);
        }
        catch (IOException)
        {
            // The compiler server may still hold a file; the system clears its temporary folder.
        }

        return ValueTask.CompletedTask;
    }

    internal string FolderOf(Consumer consumer) => Path.Combine(_workspace, consumer.Name);

    internal string AssemblyOf(Consumer consumer, string? tfm = null)
    {
        tfm ??= consumer.TargetFrameworks[0];
        var extension = consumer.OutputType == "Exe" && tfm == "net472" ? ".exe" : ".dll";
        return Existing(Path.Combine(FolderOf(consumer), "bin", "Release", tfm, consumer.Name + extension));
    }

    /// <summary>What the compiler reported for one target framework (the first, unless named).</summary>
    internal Finding[] FindingsOf(Consumer consumer, string? tfm = null) =>
        Sarif.Read(Existing(Path.Combine(FolderOf(consumer), (tfm ?? consumer.TargetFrameworks[0]) + ".sarif")));

    /// <summary>The lines of the build that carry this project's name.</summary>
    internal string[] LogOf(Consumer consumer) =>
        [.. BuildLog.Split('\n').Where(line => line.Contains(consumer.Name + ".csproj", StringComparison.Ordinal))];

    /// <summary>What the program of a consumer prints, in a culture (the invariant one, unless named).</summary>
    internal async Task<string> RunAsync(Consumer consumer, string tfm, string culture = "", params string[] arguments)
    {
        // Only one runtime need be installed, so older programs run on it.
        var run = await Dotnet.RunAsync(FolderOf(consumer), ["exec", "--roll-forward", "Major", AssemblyOf(consumer, tfm), .. arguments], culture);
        return run.EnsureSuccess("The program").Output;
    }

    private string Existing(string file)
    {
        if (File.Exists(file)) return file;
        var errors = BuildLog.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal));
        throw new FileNotFoundException($"The build did not make {file}:\n{string.Join('\n', errors)}");
    }

    private async Task<string> PackAsync()
    {
        var feed = Path.Combine(_workspace, "feed");
        var version = $"{Repository.VersionPrefix}-test.{DateTime.UtcNow.Ticks}";
        (await Dotnet.RunAsync(
            Repository.Root,
            "pack", "nuget", "-c", "Release", "-o", feed, "--nologo", "-p:PackageVersion=" + version)).EnsureSuccess("dotnet pack");
        return feed;
    }

    /// <summary>The files here keep settings of the folders above away, and the packages of these builds out of the user's cache.</summary>
    private void WriteWorkspace(string feed)
    {
        Write("nuget.config", $"""<configuration><packageSources><add key="packed" value="{feed}" /></packageSources></configuration>""");
        Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath>
                <UseAppHost>false</UseAppHost>
                <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
              </PropertyGroup>
            </Project>
            """);
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");

        var solution = new StringBuilder("<Solution>\n");
        foreach (var consumer in Consumers.All)
        {
            consumer.WriteTo(_workspace, PackageVersion);
            solution.Append($"  <Project Path=\"{consumer.Name}/{consumer.Name}.csproj\" />\n");
        }

        Write("consumers.slnx", solution.Append("</Solution>\n").ToString());

        void Write(string name, string text) => File.WriteAllText(Path.Combine(_workspace, name), text);
    }
}
