using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec;

/// <summary>The operations that come with the product, each read when it is first asked for.</summary>
internal static class SpecLibrary
{
    private const string Folder = "spec/";
    private const string ShapeFolder = "shapes/";

    private static readonly ImmutableSortedDictionary<string, Lazy<SpecFile>> Files = typeof(SpecLibrary).Assembly
        .GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && !name.Contains(ShapeFolder))
        .ToImmutableSortedDictionary(name => Path.GetFileNameWithoutExtension(name), name => new Lazy<SpecFile>(() => Load(name)), StringComparer.Ordinal);

    private static readonly ImmutableSortedDictionary<string, Lazy<JsonValue?>> SharedShapes = typeof(SpecLibrary).Assembly
        .GetManifestResourceNames()
        .Where(name => name.Contains("/" + ShapeFolder))
        .ToImmutableSortedDictionary(name => name.Substring(name.IndexOf(ShapeFolder, StringComparison.Ordinal)), name => new Lazy<JsonValue?>(() => JsonReader.Read(EmbeddedText.Read(name), out _)), StringComparer.Ordinal);

    /// <summary>Names of the shapes that several operations share, as <c>$ref</c> writes them.</summary>
    public static IEnumerable<string> Shapes => SharedShapes.Keys;

    /// <summary>Names of the operations, in order.</summary>
    public static IEnumerable<string> Names => Files.Keys;

    public static SpecFile? Find(string operation) => Files.TryGetValue(operation, out var file) ? file.Value : null;

    /// <summary>A shared shape; null when there is none of this name.</summary>
    public static JsonValue? Shape(string name) => SharedShapes.TryGetValue(name, out var shape) ? shape.Value : null;

    public static Operation? Operation(string name) => Find(name)?.Operations.FirstOrDefault();

    private static SpecFile Load(string resource) => SpecReader.Read(EmbeddedText.Read(resource));
}
