using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec.Published;

/// <summary>The answers and errors of a published operation; only the full form of the metadata has them.</summary>
internal static class ResponseTranslator
{
    private static readonly string[] Scalars = ["string", "integer", "number", "boolean"];

    public static void Translate(JsonValue api, TranslatedMembers into)
    {
        if (api["responses"]?["200"]?["schema"]?["properties"] is { Kind: JsonKind.Object } properties)
        {
            var members = new TranslatedMembers(properties);
            foreach (var property in properties.Members.Where(property => property.Name.Length > 0 && Scalars.Contains(property.Value["type"]?.Text)))
            {
                members.Add(property.Name, Member(property.Value));
            }

            var response = new TranslatedMembers(properties);
            response.Add("properties", members.ToObject());
            into.Add("response", response.ToObject());
        }

        if (api["errorCodes"] is { Kind: JsonKind.Object } errors)
        {
            into.Add("errors", JsonValue.Array(errors.Start, errors.Length, [.. Errors(errors)]));
        }
    }

    private static JsonValue Member(JsonValue schema)
    {
        var members = new TranslatedMembers(schema);
        members.Add("type", schema["type"]!);
        if (schema["format"] is { Text: "int32" or "int64" } format && schema["type"]!.Text == "integer")
        {
            members.Add("format", format);
        }

        members.AddText("text", schema["description"] ?? schema["title"]);
        return members.ToObject();
    }

    // By status: { "400": [ { "errorCode", "errorMessage", "description" } ] }.
    private static IEnumerable<JsonValue> Errors(JsonValue byStatus)
    {
        var seen = new HashSet<(string Status, string Code, string Message)>();
        foreach (var status in byStatus.Members)
        {
            if (!int.TryParse(status.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 100 or > 599)
            {
                continue;
            }

            foreach (var error in status.Value.Items)
            {
                if (error["errorCode"] is { Kind: JsonKind.String, Text.Length: > 0 } code
                    && seen.Add((status.Name, code.Text, error["errorMessage"]?.Text ?? "")))
                {
                    var row = new TranslatedMembers(error);
                    row.Add("status", JsonValue.Scalar(JsonKind.Number, status.Start, status.Length, number.ToString(CultureInfo.InvariantCulture)));
                    row.Add("code", code);
                    if (error["errorMessage"] is { Kind: JsonKind.String } message)
                    {
                        row.Add("message", message);
                    }

                    row.AddText("text", error["description"]);
                    yield return row.ToObject();
                }
            }
        }
    }
}
