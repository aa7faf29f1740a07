using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.Benchmarks.Code;

/// <summary>Compilations of one thread, so that the time they take is the time of the processor.</summary>
internal static class CodeUnderTest
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, concurrentBuild: false);

    public static SyntaxTree Parse(string name, string text)
    {
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), ParseOptions, name);
        tree.GetRoot();
        return tree;
    }

    public static CSharpCompilation Compilation(string name, IEnumerable<SyntaxTree> trees, params IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(name, trees, References.Get("net10.0").Concat(references), Options);

    /// <summary>The assembly with the classes that the large code is written with.</summary>
    public static byte[] Library()
    {
        using var stream = new MemoryStream();
        var result = Compilation("Library", LargeCode.Library.Select((text, index) => Parse($"Library{index}.cs", text))).Emit(stream);
        return result.Success ? stream.ToArray() : throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
    }
}
