using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec.Published;

/// <summary>
/// Says a published schema in our own language, without references. Only what the metadata says without doubt becomes a check:
/// limits of another type's values, empty sets and contradictory limits are in the published files, and no request is refused because of them.
/// </summary>
internal sealed class SchemaTranslator(PublishedComponents components, List<SpecProblem> problems)
{
    // Schemas that refer to each other grow fast; what lies deeper is taken as it comes.
    private const int MaxDepth = 16;
    private const int MaxSchemas = 20_000;

    private int _schemas;

    public TranslatedMembers Translate(JsonValue schema) => Translate(schema, ImmutableList<string>.Empty, 0);

    /// <summary>The schema with that which it refers to; its own members win.</summary>
    public JsonValue Resolve(JsonValue schema) => Resolve(schema, out _);

    private TranslatedMembers Translate(JsonValue schema, ImmutableList<string> within, int depth, bool isRequired = false)
    {
        _schemas++;
        var own = schema;
        schema = Resolve(schema, out var reference);
        var into = new TranslatedMembers(own);
        var isTooDeep = depth >= MaxDepth || _schemas >= MaxSchemas || (reference is not null && within.Contains(reference));
        var type = isTooDeep ? "object" : Type(schema);
        into.Add("type", JsonValue.Scalar(JsonKind.String, (schema["type"] ?? own).Start, (schema["type"] ?? own).Length, type));
        into.AddText("text", schema["description"] ?? schema["title"], schema["default"]);
        if (isRequired || schema["required"]?.Kind == JsonKind.True)
        {
            into.Add("required", JsonValue.Scalar(JsonKind.True, (schema["required"] ?? own).Start, (schema["required"] ?? own).Length));
        }

        if (schema["deprecated"]?.Kind == JsonKind.True)
        {
            into.Add("deprecated", schema["deprecated"]!);
        }

        switch (type)
        {
            case "array":
                AddItems(schema, into, reference is null ? within : within.Add(reference), depth);
                break;
            case "object":
                AddMembers(schema, into, reference is null ? within : within.Add(reference), depth, isTooDeep);
                break;
            default:
                ConstraintTranslator.Translate(schema, type, into, problems);
                break;
        }

        return into;
    }

    private JsonValue Resolve(JsonValue schema, out string? reference)
    {
        reference = null;
        var members = schema.Members;
        for (var i = 0; i < MaxDepth && schema["$ref"] is { } link; i++)
        {
            reference = link.Text;
            if (link.Kind != JsonKind.String || components.Find(link.Text) is not { Kind: JsonKind.Object } found)
            {
                problems.Add(new SpecProblem(SpecProblem.Unresolved, "\"$ref\" names nothing; components of this file are written \"#/components/schemas/name\"", link.Start, link.Length));
                break;
            }

            var own = members.Where(member => member.Name != "$ref").ToList();
            members = [.. own, .. found.Members.Where(member => !own.Exists(other => other.Name == member.Name))];
            schema = schema.With([], members);
        }

        return schema;
    }

    private string Type(JsonValue schema)
    {
        switch (schema["type"])
        {
            case { Kind: JsonKind.String, Text: "string" or "integer" or "number" or "boolean" or "array" or "object" } known:
                return known.Text;
            case { Kind: JsonKind.String, Text: "map" }:
                return "object";
            case { Kind: JsonKind.String, Text: "any" or "file" or "binary" }:
                return "string";
            case { } other:
                problems.Add(new SpecProblem(
                    SpecProblem.Unresolved,
                    "there is no type \"" + other.Text + "\"; known are string, integer, number, boolean, array, object, map and any",
                    other.Start,
                    other.Length));
                return "string";
            default:
                return schema["properties"] is not null || schema["additionalProperties"] is not null ? "object" : schema["items"] is not null ? "array" : "string";
        }
    }

    private void AddItems(JsonValue schema, TranslatedMembers into, ImmutableList<string> within, int depth)
    {
        // Of a list of lists only one of scalars has a type of its own.
        var items = schema["items"] is { Kind: JsonKind.Object } described && !IsListOfMore(Resolve(described))
            ? Translate(described, within, depth + 1)
            : Text(schema);

        // The item of a list is there whenever the list has it.
        items.Remove("required");
        into.Add("items", items.ToObject());
        ConstraintTranslator.AddCounts(schema, "minItems", "maxItems", into, problems);
    }

    private bool IsListOfMore(JsonValue schema) =>
        Type(schema) == "array" && schema["items"] is { Kind: JsonKind.Object } items && Type(Resolve(items)) is "array" or "object";

    private static TranslatedMembers Text(JsonValue place)
    {
        var text = new TranslatedMembers(place);
        text.Add("type", JsonValue.Scalar(JsonKind.String, place.Start, place.Length, "string"));
        return text;
    }

    private void AddMembers(JsonValue schema, TranslatedMembers into, ImmutableList<string> within, int depth, bool isTooDeep)
    {
        if (isTooDeep || schema["properties"] is not { Kind: JsonKind.Object, Members.Count: > 0 } properties)
        {
            var values = isTooDeep || schema["additionalProperties"] is not { Kind: JsonKind.Object } described || Type(Resolve(described)) is "array" or "object"
                ? JsonValue.Scalar(JsonKind.True, schema.Start, schema.Length)
                : Text(described).ToObject();
            into.Add("additionalProperties", values);
            return;
        }

        // JSON Schema lists the required members beside them.
        var required = schema["required"] is { Kind: JsonKind.Array } list ? list.Items.Select(item => item.Text).ToList() : [];
        var members = new TranslatedMembers(properties);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in properties.Members)
        {
            if (property.Name.Length == 0 || property.Value.Kind != JsonKind.Object)
            {
                problems.Add(new SpecProblem(SpecProblem.Unreadable, "a property has a name and is an object with \"type\"", property.Start, property.Length));
            }
            else if (seen.Add(property.Name))
            {
                var translated = Translate(property.Value, within, depth + 1, required.Contains(property.Name));
                members.Append(new JsonMember(property.Name, property.Start, property.Length, translated.ToObject()));
            }
        }

        into.Add("properties", members.ToObject());
    }
}
