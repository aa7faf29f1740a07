using System;
using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec.Published;

/// <summary>
/// Says a published operation in our own language; every value keeps its place in the file. One reader then reads both formats,
/// and one format can be laid over the other.
/// </summary>
internal sealed class OperationTranslator(OperationId id, PublishedComponents components, List<SpecProblem> problems)
{
    private readonly SchemaTranslator _schemas = new(components, problems);

    /// <param name="name">Name and place of the operation.</param>
    /// <param name="api">What is published of it.</param>
    public JsonValue? Translate(JsonMember name, JsonValue api)
    {
        if (api.Kind != JsonKind.Object)
        {
            problems.Add(new SpecProblem(SpecProblem.Unreadable, "an operation is an object with \"parameters\"", api.Start, api.Length));
            return null;
        }

        var into = new TranslatedMembers(api);
        into.Add("product", JsonValue.Scalar(JsonKind.String, name.Start, name.Length, id.Product));
        into.Add("version", JsonValue.Scalar(JsonKind.String, name.Start, name.Length, id.Version));
        into.Add("operation", JsonValue.Scalar(JsonKind.String, name.Start, name.Length, id.Name));
        into.AddText("summary", api["summary"] ?? api["title"]);
        into.AddText("remarks", api["description"]);
        if (api["deprecated"]?.Kind == JsonKind.True)
        {
            into.Add("deprecated", api["deprecated"]!);
        }

        if (api["path"] is { Kind: JsonKind.String, Text.Length: > 0 } path)
        {
            into.Add("path", path);
        }

        if (api["methods"]?.Items.FirstOrDefault() is { Kind: JsonKind.String } method)
        {
            into.Add("method", method);
        }

        into.Add("parameters", Parameters(api));
        ResponseTranslator.Translate(api, into);
        return into.ToObject();
    }

    // A parameter may stand there several times. It is required when all of them say so.
    private JsonValue Parameters(JsonValue api)
    {
        var list = api["parameters"];
        var into = new TranslatedMembers(list ?? api);
        if (list is { Kind: not JsonKind.Array and not JsonKind.Null })
        {
            problems.Add(new SpecProblem(SpecProblem.Unreadable, "\"parameters\" must be a list of objects with \"name\" and \"schema\"", list.Start, list.Length));
        }

        foreach (var alike in (list?.Items ?? []).Where(IsParameter).GroupBy(parameter => parameter["name"]!.Text, System.StringComparer.Ordinal))
        {
            var parameter = alike.First();
            var members = _schemas.Translate(parameter["schema"] ?? parameter);
            if (alike.Skip(1).Any(other => _schemas.Resolve(other["schema"] ?? other)["required"]?.Kind != JsonKind.True))
            {
                members.Remove("required");
            }

            Copy(parameter, "in", members);
            Copy(parameter, "style", members);
            if (parameter["deprecated"]?.Kind == JsonKind.True)
            {
                members.Add("deprecated", parameter["deprecated"]!);
            }

            members.AddText("text", parameter["description"]);
            into.Append(new JsonMember(alike.Key, parameter["name"]!.Start, parameter["name"]!.Length, members.ToObject()));
        }

        return into.ToObject();
    }

    private bool IsParameter(JsonValue parameter)
    {
        if (parameter is { Kind: JsonKind.Object } && parameter["name"] is { Kind: JsonKind.String, Text.Length: > 0 })
        {
            return true;
        }

        problems.Add(new SpecProblem(SpecProblem.Unreadable, "a parameter is an object with \"name\" and \"schema\"", parameter.Start, parameter.Length));
        return false;
    }

    // Places and styles that nobody has heard of yet change nothing that is checked.
    private static void Copy(JsonValue parameter, string member, TranslatedMembers members)
    {
        if (parameter[member] is { Kind: JsonKind.String } value
            && (member == "in" ? Array.Exists(ParameterReader.Locations, known => known.Name == value.Text) : Array.Exists(ParameterReader.Styles, known => known.Name == value.Text)))
        {
            members.Add(member, value);
        }
    }
}
