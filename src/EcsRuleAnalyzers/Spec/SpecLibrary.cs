using System;
using System.Collections.Generic;
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

    private static readonly string[] Resources = [.. typeof(SpecLibrary).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))];

    private static readonly Dictionary<string, Lazy<OwnSpec>> Files = Resources
        .Where(name => !name.Contains(ShapeFolder))
        .ToDictionary(name => Path.GetFileNameWithoutExtension(name), name => new Lazy<OwnSpec>(() => Load(name)), StringComparer.Ordinal);

    private static readonly Lazy<Dictionary<string, OperationId>> Ids = new(() => Resources
        .Where(name => !name.Contains(ShapeFolder))
        .Select(IdOf)
        .ToDictionary(id => id.Name, StringComparer.Ordinal));

    private static readonly Dictionary<string, Lazy<JsonValue?>> SharedShapes = Resources
        .Where(name => name.Contains(ShapeFolder))
        .ToDictionary(name => name.Substring(name.IndexOf(ShapeFolder, StringComparison.Ordinal)), name => new Lazy<JsonValue?>(() => JsonReader.Read(EmbeddedText.Read(name), out _)), StringComparer.Ordinal);

    /// <summary>Names of the shapes that several operations share, as <c>$ref</c> writes them.</summary>
    public static IEnumerable<string> Shapes => SharedShapes.Keys.OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>Names of the operations, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Files.Keys.OrderBy(name => name, StringComparer.Ordinal)];

    public static OwnSpec? Find(string operation) => Files.TryGetValue(operation, out var file) ? file.Value : null;

    /// <summary>A shared shape; null when there is none of this name.</summary>
    public static JsonValue? Shape(string name) => SharedShapes.TryGetValue(name, out var shape) ? shape.Value : null;

    /// <summary>What an embedded operation of this name is, without reading it.</summary>
    public static OperationId Id(string name) => Ids.Value[name];

    /// <summary>An embedded operation; null when there is none.</summary>
    public static OwnSource? Source(OperationId id) =>
        Ids.Value.TryGetValue(id.Name, out var embedded) && embedded == id ? (OwnSource)Find(id.Name)!.Sources[0] : null;

    public static Operation? Operation(string name) => Find(name)?.Operations.FirstOrDefault();

    // spec/ecs-2014-05-26/ModifySecurityGroupRule.json
    private static OperationId IdOf(string resource)
    {
        var folder = resource.Substring(Folder.Length, resource.LastIndexOf('/') - Folder.Length);
        var hyphen = folder.IndexOf('-');
        return new OperationId(char.ToUpperInvariant(folder[0]) + folder.Substring(1, hyphen - 1), folder.Substring(hyphen + 1), Path.GetFileNameWithoutExtension(resource));
    }

    private static OwnSpec Load(string resource) => SpecReader.Read(EmbeddedText.Read(resource));
}
