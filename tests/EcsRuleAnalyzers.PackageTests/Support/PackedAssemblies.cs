using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsRuleAnalyzers.PackageTests.Support;

/// <summary>The assemblies out of the package, loaded as the oldest supported compiler loads them.</summary>
internal sealed class PackedAssemblies : IAnalyzerAssemblyLoader, IDisposable
{
    private const string Folder = "analyzers/dotnet/cs/";

    private readonly string _folder = Directory.CreateTempSubdirectory("ecsr-packed-").FullName;
    private readonly List<AnalyzerFileReference> _references = [];

    public PackedAssemblies(string package)
    {
        ZipFile.ExtractToDirectory(package, _folder);
        Files = Directory.GetFiles(Path.Combine(_folder, Folder), "*.dll");
        foreach (var file in Files.Concat(ForNewerEditors))
        {
            var reference = new AnalyzerFileReference(file, this);
            reference.AnalyzerLoadFailed += (_, failure) => Failures.Add($"{Path.GetFileName(file)}: {failure.ErrorCode} {failure.Message}");
            _references.Add(reference);
        }

        Analyzers = [.. _references.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))];
        Generators = [.. _references.SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp))];
    }

    public string[] Files { get; }

    /// <summary>What this compiler would not be given; it would not mind.</summary>
    public string[] ForNewerEditors => Directory.GetFiles(Path.Combine(_folder, "analyzers/dotnet/roslyn4.14/cs"), "*.dll");

    public List<string> Failures { get; } = [];

    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }

    public ImmutableArray<ISourceGenerator> Generators { get; }

    public IEnumerable<DiagnosticDescriptor> Descriptors =>
        Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal);

    public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);

    public void AddDependencyLocation(string fullPath)
    {
        // Every dependency lies beside the assembly that needs it.
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
