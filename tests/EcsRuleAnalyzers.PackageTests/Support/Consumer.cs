using System.Collections.Immutable;
using System.Security;
using System.Text;

namespace EcsRuleAnalyzers.PackageTests.Support;

/// <summary>A small project of a user, described by what sets it apart. Its name is its folder and assembly.</summary>
internal sealed record Consumer(string Name)
{
    public ImmutableArray<string> TargetFrameworks { get; init; } = ["net10.0"];

    public string OutputType { get; init; } = "Library";

    public string LangVersion { get; init; } = "latest";

    public string RootNamespace { get; init; } = Name;

    /// <summary>MSBuild properties; a list is written with ';', as a user would.</summary>
    public (string Name, string Value)[] Properties { get; init; } = [];

    /// <summary>Lines of an ItemGroup.</summary>
    public string Items { get; init; } = "";

    /// <summary>Files beside the project file; <c>{ns}</c> in a text stands for the root namespace.</summary>
    public (string Path, string Text)[] Files { get; init; } = [];

    public void WriteTo(string workspace, string packageVersion)
    {
        var folder = Directory.CreateDirectory(Path.Combine(workspace, Name)).FullName;
        File.WriteAllText(Path.Combine(folder, Name + ".csproj"), ProjectFile(packageVersion));
        foreach (var (path, text) in Files) File.WriteAllText(Path.Combine(folder, path), text.Replace("{ns}", RootNamespace));
    }

    private string ProjectFile(string packageVersion)
    {
        var properties = new StringBuilder();
        foreach (var (name, value) in Properties) properties.Append($"\n    <{name}>{SecurityElement.Escape(value)}</{name}>");
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>{string.Join(';', TargetFrameworks)}</TargetFrameworks>
                <OutputType>{OutputType}</OutputType>
                <LangVersion>{LangVersion}</LangVersion>
                <RootNamespace>{RootNamespace}</RootNamespace>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
                <ErrorLog>$(MSBuildProjectDirectory)/$(TargetFramework).sarif,version=2.1</ErrorLog>{properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="EcsRuleAnalyzers" Version="[{packageVersion}]" PrivateAssets="all" />
                {Items}
              </ItemGroup>
            </Project>
            """;
    }
}
