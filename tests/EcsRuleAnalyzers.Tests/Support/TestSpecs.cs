using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Spec;

namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>The specs that tests run on: those of the product, and one that uses every keyword there is.</summary>
internal static class TestSpecs
{
    /// <summary>Text of the spec that uses every keyword; no service has its operation.</summary>
    public static string KitchenSinkText { get; } =
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "EcsRuleAnalyzers.Tests", "Support", "Specs", "KitchenSink.json"));

    public static Operation KitchenSink { get; } = Read(KitchenSinkText);

    public static IEnumerable<Operation> Embedded => SpecLibrary.Names.Select(name => SpecLibrary.Operation(name)!);

    public static IEnumerable<Operation> All => Embedded.Append(KitchenSink);

    /// <summary>A consumer that has the kitchen sink beside the embedded specs.</summary>
    public static Consumer Consumer { get; } = new Consumer().WithSpec(KitchenSinkText);

    /// <summary>Reads a spec that has no mistakes.</summary>
    public static Operation Read(string text)
    {
        var file = SpecReader.Read(text);
        Assert.Empty(file.Problems);
        return Assert.Single(file.Operations);
    }

    /// <summary>Whether a file holds a shape that several operations share.</summary>
    public static bool IsShape(string path) => path.Contains("/shapes/", StringComparison.Ordinal);

    /// <summary>Every file below <c>spec</c>, by its path from there.</summary>
    public static IEnumerable<(string Path, string Text)> Files()
    {
        var folder = Path.Combine(Repository.Root, "spec");
        return Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "spec.schema.json")
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)));
    }
}
