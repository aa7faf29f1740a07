using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec.Published;

/// <summary>
/// A published operation as the request classes of SDK v2 show it: <c>SystemDisk.Size</c> is the member Size of a nested class SystemDisk,
/// and the members of the body are properties of the request itself.
/// </summary>
internal static class SdkV2View
{
    public static bool Differs(JsonValue operation) =>
        operation["parameters"] is { } parameters && parameters.Members.Any(parameter => Dot(parameter.Name) > 0 || IsBody(parameter.Value));

    /// <param name="operation">The operation in our own language.</param>
    public static JsonValue Of(JsonValue operation)
    {
        var parameters = operation["parameters"]!;
        var flat = parameters.Members.Where(parameter => Dot(parameter.Name) < 0 && !IsBody(parameter.Value)).ToList();
        foreach (var dotted in parameters.Members.Where(parameter => Dot(parameter.Name) > 0).GroupBy(parameter => parameter.Name.Substring(0, Dot(parameter.Name))))
        {
            var members = dotted.Select(parameter => new JsonMember(parameter.Name.Substring(dotted.Key.Length + 1), parameter.Start, parameter.Length, parameter.Value)).ToList();
            var at = flat.FindIndex(parameter => parameter.Name == dotted.Key);
            if (at < 0)
            {
                flat.Add(Object(dotted.Key, members, dotted.First()));
            }
            else if (flat[at].Value["properties"] is { } properties)
            {
                flat[at] = Object(dotted.Key, [.. properties.Members, .. members.Where(member => properties[member.Name] is null)], flat[at]);
            }
        }

        var parts = parameters.Members.Where(parameter => IsBody(parameter.Value)).Select(body => Part(body, flat)).ToList();
        return operation.With(
            [],
            [
                .. operation.Members.Select(member => member.Name == "parameters" ? new JsonMember(member.Name, member.Start, member.Length, parameters.With([], flat)) : member),
                new JsonMember("allOf", parameters.Start, 1, JsonValue.Array(parameters.Start, 1, parts)),
            ]);
    }

    // Tag.1.Key has no class of its own.
    private static int Dot(string name)
    {
        var dot = name.IndexOf('.');
        return dot > 0 && dot + 1 < name.Length && !char.IsDigit(name[dot + 1]) ? dot : -1;
    }

    private static bool IsBody(JsonValue parameter) => parameter["in"]?.Text == "body" && parameter["properties"] is not null;

    private static JsonMember Object(string name, IReadOnlyList<JsonMember> members, JsonMember place) => new(
        name,
        place.Start,
        place.Length,
        JsonValue.Object(place.Value.Start, place.Value.Length, [
            .. place.Value.Members.Where(member => place.Name == name && member.Name != "properties"),
            .. place.Name == name ? [] : new[] { new JsonMember("type", place.Start, place.Length, JsonValue.Scalar(JsonKind.String, place.Start, place.Length, "object")) },
            new JsonMember("properties", place.Start, place.Length, JsonValue.Object(place.Start, place.Length, members)),
        ]));

    // A body that may be left out demands nothing before one of its members is given.
    private static JsonValue Part(JsonMember body, List<JsonMember> own)
    {
        var members = new List<JsonMember>
        {
            new("properties", body.Start, body.Length, body.Value["properties"]!.With([], [.. body.Value["properties"]!.Members.Where(member => own.TrueForAll(other => other.Name != member.Name))])),
        };
        if (body.Value["required"]?.Kind != JsonKind.True)
        {
            members.Add(new("whenUsed", body.Start, body.Length, JsonValue.Scalar(JsonKind.True, body.Start, body.Length)));
        }

        return JsonValue.Object(body.Start, body.Length, members);
    }
}
