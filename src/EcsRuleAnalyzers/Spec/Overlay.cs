using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec;

/// <summary>
/// Lays what we know of an operation over what is published of it: every parameter of either is there, and of a parameter that both
/// have the upper one's keywords win. Published facts are never changed, only added to.
/// </summary>
internal static class Overlay
{
    /// <summary>Where a published value stands for readers of the upper file: nowhere, so that nothing in it is reported there.</summary>
    public const int Nowhere = -1;

    // What does not depend on the sort of value.
    private static readonly string[] Always = ["required", "deprecated", "in", "style", "text"];

    /// <param name="upper">An operation in our own language, without references; it may leave out what is published.</param>
    /// <param name="lower">The same operation as it is published, in our own language too.</param>
    public static JsonValue Merge(JsonValue upper, JsonValue lower)
    {
        var published = lower["parameters"] ?? JsonValue.Object(Nowhere, 0, []);
        var known = new HashSet<string>((upper["allOf"]?.Items ?? []).SelectMany(part => part["properties"]?.Members ?? []).Select(member => member.Name), System.StringComparer.Ordinal);
        var more = published.Members.Where(member => !known.Contains(member.Name)).ToList();
        return upper.With([], [
            .. upper.Members.Select(member => member.Name switch
            {
                "parameters" => With(member, Parameters(member.Value, published.With([], more))),
                "allOf" => With(member, member.Value.With([.. member.Value.Items.Select(part => Part(part, published))], [])),
                _ => member,
            }),
            .. lower.Members.Where(member => upper[member.Name] is null).Select(member => member.Name == "parameters" ? Away(With(member, member.Value.With([], more))) : Away(member)),
        ]);
    }

    /// <summary>What sort of value a parameter has: array, object, number, boolean or string; null where that is left to the published one.</summary>
    public static string? Sort(JsonValue parameter) => parameter["type"]?.Text switch
    {
        null => parameter["properties"] is null ? null : "object",
        "integer" or "number" => "number",
        var type => type,
    };

    private static JsonMember With(JsonMember member, JsonValue value) => new(member.Name, member.Start, member.Length, value);

    private static JsonMember Away(JsonMember member) => new(member.Name, Nowhere, 0, member.Value.CopyTo(Nowhere, 0));

    // A shape in a request: only its own parameters.
    private static JsonValue Part(JsonValue part, JsonValue published) => part.With([], [
        .. part.Members.Select(member => member.Name == "properties"
            ? With(member, Parameters(member.Value, published.With([], [.. published.Members.Where(lower => member.Value[lower.Name] is not null)])))
            : member),
    ]);

    private static JsonValue Parameters(JsonValue upper, JsonValue lower)
    {
        if (upper.Kind != JsonKind.Object || lower.Kind != JsonKind.Object)
        {
            return upper;
        }

        var own = new Dictionary<string, JsonMember>(System.StringComparer.Ordinal);
        foreach (var member in upper.Members)
        {
            own[member.Name] = member;
        }

        // In the published order, which is that of the wire.
        var published = new HashSet<string>(lower.Members.Select(member => member.Name), System.StringComparer.Ordinal);
        return upper.With([], [
            .. lower.Members.Select(member => own.TryGetValue(member.Name, out var mine) ? With(mine, Parameter(mine.Value, member.Value)) : Away(member)),
            .. upper.Members.Where(member => !published.Contains(member.Name)),
        ]);
    }

    private static JsonValue Parameter(JsonValue upper, JsonValue lower)
    {
        if (upper.Kind != JsonKind.Object)
        {
            return upper;
        }

        var isSame = Sort(upper) is null || Sort(upper) == Sort(lower);
        return upper.With([], [
            .. upper.Members.Select(member => member.Name switch
            {
                "properties" when isSame && lower["properties"] is { } members => With(member, Parameters(member.Value, members)),
                "items" when isSame && lower["items"] is { } items => With(member, Parameter(member.Value, items)),
                _ => member,
            }),
            .. lower.Members.Where(member => upper[member.Name] is null && (Always.Contains(member.Name) || (isSame && IsOpen(upper, member.Name) && !Contradictions.IsBeyond(upper, member)))).Select(Away),
        ]);
    }

    // A form of our own says more than a published one; letter case is said together with the values.
    private static bool IsOpen(JsonValue upper, string keyword) => keyword switch
    {
        "enum" or "ignoreCase" => upper["enum"] is null,
        "pattern" or "format" => upper["format"] is null,
        _ => true,
    };
}
