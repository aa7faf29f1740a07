using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec.Published;

/// <summary>The schemas that the operations of one metadata file share, each read when first referred to.</summary>
/// <param name="text">The file.</param>
/// <param name="schemas">Where they stand in it; null when there are none.</param>
internal sealed class PublishedComponents(string text, JsonValue? schemas)
{
    private const string Prefix = "#/components/schemas/";

    private readonly ConcurrentDictionary<string, JsonValue?> _read = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, JsonValue>> _places = new(() => Places(text, schemas));

    /// <summary>What a <c>$ref</c> names; null when it names nothing.</summary>
    public JsonValue? Find(string reference)
    {
        if (!reference.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        // JSON Pointer writes ~ and / of a name as ~0 and ~1.
        var name = reference.Substring(Prefix.Length).Replace("~1", "/").Replace("~0", "~");
        return _read.GetOrAdd(name, name => _places.Value.TryGetValue(name, out var place) ? JsonReader.ReadPart(text, place.Start, int.MaxValue, out _) : null);
    }

    private static Dictionary<string, JsonValue> Places(string text, JsonValue? schemas) =>
        schemas is { Kind: JsonKind.Object } && JsonReader.ReadPart(text, schemas.Start, 1, out _) is { } outline
            ? outline.Members.GroupBy(member => member.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal)
            : [];
}
