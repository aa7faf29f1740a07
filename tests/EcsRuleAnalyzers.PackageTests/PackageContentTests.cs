using System.IO.Compression;
using System.Xml.Linq;
using EcsRuleAnalyzers.PackageTests.Support;

namespace EcsRuleAnalyzers.PackageTests;

/// <summary>What lies in the package and what it says of itself.</summary>
public sealed class PackageContentTests(PackageFixture package)
{
    [Fact]
    public void Package_holds_exactly_these_files()
    {
        using var zip = ZipFile.OpenRead(package.PackageFile);
        var files = zip.Entries.Select(e => e.FullName)
            .Where(f => f != "[Content_Types].xml" && !f.StartsWith("_rels/", StringComparison.Ordinal) && !f.EndsWith(".psmdcp", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "EcsRuleAnalyzers.nuspec",
                "README.md",
                "analyzers/dotnet/cs/EcsRuleAnalyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/EcsRuleAnalyzers.dll",
                "analyzers/dotnet/cs/zh-Hans/EcsRuleAnalyzers.resources.dll",
                "analyzers/dotnet/roslyn4.14/cs/EcsRuleAnalyzers.Completion.dll",
                "build/EcsRuleAnalyzers.props",
                "build/EcsRuleAnalyzers.targets",
                "buildTransitive/EcsRuleAnalyzers.props",
                "buildTransitive/EcsRuleAnalyzers.targets",
                "config/off.globalconfig",
                "config/strict.globalconfig",
                "icon.png",
            ],
            files);
    }

    [Fact]
    public void Nuspec_says_what_kind_of_package_it_is()
    {
        var metadata = Nuspec();
        Assert.Equal("EcsRuleAnalyzers", Text("id"));
        Assert.Equal(package.PackageVersion, Text("version"));
        Assert.Equal("true", Text("developmentDependency"));
        Assert.Equal("MIT", Text("license"));
        Assert.Equal("expression", metadata.Elements().Single(e => e.Name.LocalName == "license").Attribute("type")?.Value);
        Assert.Equal("README.md", Text("readme"));
        Assert.Equal("icon.png", Text("icon"));
        Assert.Equal("EcsRuleAnalyzers contributors", Text("authors"));
        Assert.NotEqual("Package Description", Text("description"));
        Assert.DoesNotContain(metadata.Descendants(), e => e.Name.LocalName == "dependency");

        string? Text(string name) => metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name)?.Value;
    }

    private XElement Nuspec()
    {
        using var zip = ZipFile.OpenRead(package.PackageFile);
        using var nuspec = zip.GetEntry("EcsRuleAnalyzers.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
    }
}
