using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using EcsRuleAnalyzers.PackageTests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsRuleAnalyzers.PackageTests;

/// <summary>What is packed works in the oldest supported compiler; this project is built with it.</summary>
public sealed class OldestCompilerTests(PackageFixture package) : IDisposable
{
    // What a compiler 4.8.0 brings along; a newer version is not found there.
    private static readonly Dictionary<string, Version> Host = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["EcsRuleAnalyzers"] = new(99, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Composition.AttributedModel"] = new(7, 0, 0, 0),
    };

    private readonly PackedAssemblies _packed = new(package.PackageFile);

    public void Dispose() => _packed.Dispose();

    [Fact]
    public void This_is_the_oldest_compiler() =>
        Assert.Equal(new Version(4, 8, 0, 0), typeof(Compilation).Assembly.GetName().Version);

    [Fact]
    public void Everything_loads()
    {
        Assert.Empty(_packed.Failures);
        Assert.NotEmpty(_packed.Analyzers);
        Assert.Single(_packed.Generators);
        foreach (var fix in _packed.Files.SelectMany(file => _packed.LoadFromPath(file).GetTypes()).Where(type => type.IsDefined(typeof(ExportCodeFixProviderAttribute))))
        {
            Assert.NotEmpty(((CodeFixProvider)Activator.CreateInstance(fix)!).FixableDiagnosticIds);
        }
    }

    /// <summary>Completion is built against a newer compiler than this, and holds nothing that a compiler looks for.</summary>
    [Fact]
    public void Completion_is_not_even_loaded()
    {
        var completion = Assert.Single(_packed.ForNewerEditors);
        Assert.Contains(References(completion), reference => reference.Name == "Microsoft.CodeAnalysis" && reference.Version > Host["Microsoft.CodeAnalysis"]);
        Assert.DoesNotContain(AppDomain.CurrentDomain.GetAssemblies(), assembly => !assembly.IsDynamic && assembly.Location == completion);
    }

    [Fact]
    public void Nothing_newer_than_the_compiler_has_is_referred_to()
    {
        var tooNew = _packed.Files.SelectMany(References)
            .Where(reference => !Host.TryGetValue(reference.Name!, out var highest) || reference.Version > highest);
        Assert.Empty(tooNew);
    }

    [Fact]
    public async Task Seed_request_is_generated_and_reported()
    {
        var tree = CSharpSyntaxTree.ParseText(Consumers.SeedRequest.Replace("{ns}", "Old"), cancellationToken: TestContext.Current.CancellationToken);
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("Old", [tree], platform, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        CSharpGeneratorDriver.Create(_packed.Generators)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var problems, TestContext.Current.CancellationToken);
        var reported = await generated.WithAnalyzers(_packed.Analyzers).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Empty(problems);
        Assert.Equal(
            ["ECSR1001", "ECSR1010", "ECSR1010", "ECSR2001", "ECSR2002"],
            reported.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<AssemblyName> References(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName())];
    }
}
