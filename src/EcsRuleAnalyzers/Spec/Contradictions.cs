using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec;

/// <summary>Finds where a spec of ours and what is published of the same operation cannot both be right.</summary>
internal static class Contradictions
{
    private static readonly (string Min, string Max)[] Limits =
    [
        ("minimum", "maximum"),
        ("minLength", "maxLength"),
        ("minItems", "maxItems"),
    ];

    /// <param name="upper">The operation in our own language, without references.</param>
    /// <param name="lower">What is published, in our own language too.</param>
    public static IEnumerable<Contradiction> Of(JsonValue upper, JsonValue lower)
    {
        foreach (var owner in (upper["allOf"]?.Items ?? []).Select(part => part["properties"]).Prepend(upper["parameters"]))
        {
            foreach (var found in OfMembers(owner, lower["parameters"], ""))
            {
                yield return found;
            }
        }
    }

    /// <summary>Whether a published limit leaves no value that ours allows; ours is used then.</summary>
    public static bool IsBeyond(JsonValue upper, JsonMember published) => Limits.Any(limit =>
        (published.Name == limit.Min && Number(upper[limit.Max]) < Number(published.Value)) || (published.Name == limit.Max && Number(upper[limit.Min]) > Number(published.Value)));

    private static IEnumerable<Contradiction> OfMembers(JsonValue? upper, JsonValue? lower, string path) =>
        (upper?.Members ?? []).SelectMany(member => lower?[member.Name] is { } published ? OfParameter(member.Value, published, path + member.Name) : []);

    private static IEnumerable<Contradiction> OfParameter(JsonValue upper, JsonValue lower, string name)
    {
        if (Overlay.Sort(upper) is { } here && Overlay.Sort(lower) is { } there && here != there && (IsComposed(here) || IsComposed(there)))
        {
            yield return new Contradiction(name, upper["type"] ?? upper, "type", here, lower["type"] ?? lower, "type", there);
            yield break;
        }

        if (upper["required"] is { Kind: JsonKind.False } optional && lower["required"] is { Kind: JsonKind.True } required)
        {
            yield return new Contradiction(name, optional, "required", "false", required, "required", "true");
        }

        if (upper["enum"] is { Items.Count: > 0 } values && lower["enum"] is { Items.Count: > 0 } others && !values.Items.Any(value => others.Items.Any(other => IsSame(value, other))))
        {
            yield return new Contradiction(name, values, "enum", Words(values), others, "enum", Words(others));
        }

        foreach (var (min, max) in Limits)
        {
            if (Number(upper[min]) > Number(lower[max]))
            {
                yield return new Contradiction(name, upper[min]!, min, upper[min]!.Text, lower[max]!, max, lower[max]!.Text);
            }

            if (Number(upper[max]) < Number(lower[min]))
            {
                yield return new Contradiction(name, upper[max]!, max, upper[max]!.Text, lower[min]!, min, lower[min]!.Text);
            }
        }

        foreach (var found in OfMembers(upper["properties"], lower["properties"], name + "."))
        {
            yield return found;
        }

        if (upper["items"] is { } items && lower["items"] is { } published)
        {
            foreach (var found in OfParameter(items, published, name + ".N"))
            {
                yield return found;
            }
        }
    }

    private static bool IsComposed(string sort) => sort is "array" or "object";

    private static bool IsSame(JsonValue value, JsonValue other) =>
        string.Equals(ExampleReader.WireText(value), ExampleReader.WireText(other), System.StringComparison.OrdinalIgnoreCase);

    private static string Words(JsonValue list) => string.Join(", ", list.Items.Select(ExampleReader.WireText));

    private static decimal? Number(JsonValue? value) =>
        value is not null && decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>Two statements about one parameter that no value fits.</summary>
/// <param name="Parameter">The parameter, with its path.</param>
/// <param name="Upper">Where our spec says something.</param>
/// <param name="UpperKeyword">The keyword there.</param>
/// <param name="UpperValue">Its value.</param>
/// <param name="Lower">Where the published metadata says something else.</param>
/// <param name="LowerKeyword">The keyword there.</param>
/// <param name="LowerValue">Its value.</param>
internal sealed record Contradiction(
    string Parameter,
    JsonValue Upper,
    string UpperKeyword,
    string UpperValue,
    JsonValue Lower,
    string LowerKeyword,
    string LowerValue);
