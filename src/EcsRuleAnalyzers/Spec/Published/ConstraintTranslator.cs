using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec.Published;

/// <summary>The constraints of a published scalar or list: those that fit its type.</summary>
internal static class ConstraintTranslator
{
    private const int MaxExampleLength = 200;

    public static void Translate(JsonValue schema, string type, TranslatedMembers into, List<SpecProblem> problems)
    {
        if (type == "integer" && schema["format"] is { Kind: JsonKind.String, Text: "int32" or "int64" } format)
        {
            into.Add("format", format);
        }

        AddEnum(schema, type, into);
        if (type is "integer" or "number")
        {
            AddRange(schema, into, problems);
        }
        else if (type == "string")
        {
            AddCounts(schema, "minLength", "maxLength", into, problems);
            if (schema["pattern"] is { Kind: JsonKind.String, Text.Length: > 0 } pattern)
            {
                into.Add("pattern", pattern);
            }
        }

        if (schema["example"] is { Kind: JsonKind.String or JsonKind.Number, Text.Length: > 0 and <= MaxExampleLength } example)
        {
            into.Add("examples", JsonValue.Array(example.Start, example.Length, [example]));
        }
    }

    /// <summary>A pair of limits of a count. Both are left out when nothing is between them.</summary>
    public static void AddCounts(JsonValue schema, string min, string max, TranslatedMembers into, List<SpecProblem> problems)
    {
        var least = Count(schema[min], min, problems);
        var most = Count(schema[max], max, problems);
        if (least > most)
        {
            problems.Add(new SpecProblem(SpecProblem.Unresolved, "\"" + min + "\" is more than \"" + max + "\", so neither is checked", schema[min]!.Start, schema[min]!.Length));
            return;
        }

        Add(min, least is null or 0 ? null : schema[min], into);
        Add(max, most is null ? null : schema[max], into);
    }

    // Values of several types are compared as the texts they are on the wire. A single number is an example rather than the only value.
    private static void AddEnum(JsonValue schema, string type, TranslatedMembers into)
    {
        if (schema["enum"] is not { Kind: JsonKind.Array } list || type == "number")
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var values = list.Items
            .Select(item => (Item: item, Text: ExampleReader.WireText(item)?.Trim()))
            .Where(value => !string.IsNullOrEmpty(value.Text) && seen.Add(value.Text!))
            .Select(value => JsonValue.Scalar(JsonKind.String, value.Item.Start, value.Item.Length, type == "boolean" ? value.Text!.ToLowerInvariant() : value.Text!))
            .ToList();
        var fits = type switch
        {
            "integer" => values.Count > 1 && values.All(value => long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == value.Text),
            "boolean" => values.All(value => value.Text is "true" or "false"),
            _ => true,
        };
        if (values.Count == 0 || !fits)
        {
            return;
        }

        into.Add("enum", JsonValue.Array(list.Start, list.Length, values));

        // Nothing is published about letter case, and many services do not look at it.
        if (type == "string")
        {
            into.Add("ignoreCase", JsonValue.Scalar(JsonKind.True, list.Start, list.Length));
        }
    }

    private static void AddRange(JsonValue schema, TranslatedMembers into, List<SpecProblem> problems)
    {
        var min = Number(schema, "minimum", problems);
        var max = Number(schema, "maximum", problems);
        var above = Number(schema, "exclusiveMinimum", problems);
        var below = Number(schema, "exclusiveMaximum", problems);
        if (Value(min) > Value(max) || Value(above) >= Value(max) || Value(min) >= Value(below) || Value(above) >= Value(below))
        {
            var place = min ?? above!;
            problems.Add(new SpecProblem(SpecProblem.Unresolved, "no number is between the limits, so they are not checked", place.Start, place.Length));
            return;
        }

        Add("minimum", min, into);
        Add("maximum", max, into);
        Add("exclusiveMinimum", above ?? Flag(schema, "exclusiveMinimum"), into);
        Add("exclusiveMaximum", below ?? Flag(schema, "exclusiveMaximum"), into);
    }

    private static JsonValue? Flag(JsonValue schema, string keyword) => schema[keyword] is { Kind: JsonKind.True } flag ? flag : null;

    private static decimal? Value(JsonValue? number) => number is null ? null : decimal.Parse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture);

    // Numbers are published as texts.
    private static JsonValue? Number(JsonValue schema, string keyword, List<SpecProblem> problems)
    {
        if (schema[keyword] is not { Kind: JsonKind.String or JsonKind.Number, Text.Length: > 0 } value)
        {
            return null;
        }

        if (decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return JsonValue.Scalar(JsonKind.Number, value.Start, value.Length, number.ToString(CultureInfo.InvariantCulture));
        }

        problems.Add(new SpecProblem(SpecProblem.Unresolved, "\"" + keyword + "\" is no number that can be compared, so it is not checked", value.Start, value.Length));
        return null;
    }

    private static int? Count(JsonValue? value, string keyword, List<SpecProblem> problems)
    {
        if (value is not { Kind: JsonKind.String or JsonKind.Number, Text.Length: > 0 })
        {
            return null;
        }

        if (int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return count;
        }

        problems.Add(new SpecProblem(SpecProblem.Unresolved, "\"" + keyword + "\" is no count, so it is not checked", value.Start, value.Length));
        return null;
    }

    private static void Add(string keyword, JsonValue? value, TranslatedMembers into)
    {
        if (value is not null)
        {
            // A text of digits is published where our language has a number.
            into.Add(keyword, value.Kind == JsonKind.String ? JsonValue.Scalar(JsonKind.Number, value.Start, value.Length, value.Text) : value);
        }
    }
}
