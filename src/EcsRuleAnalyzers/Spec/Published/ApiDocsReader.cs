using System;
using System.Collections.Generic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec.Published;

/// <summary>
/// Reads the metadata that Alibaba Cloud publishes of every product, as it is. At first only the names of the operations are read;
/// each operation is read when it is asked for.
/// </summary>
internal static class ApiDocsReader
{
    // Names become parts of file names.
    private const int MaxNameLength = 100;

    // Deep enough for the names of the operations, and no deeper.
    private const int OutlineDepth = 2;

    /// <summary>The file; null when it is not of this format.</summary>
    public static PublishedSpec? Read(string text)
    {
        if (text.IndexOf("\"apis\"", StringComparison.Ordinal) < 0
            || JsonReader.ReadPart(text, text[0] == '\uFEFF' ? 1 : 0, OutlineDepth, out _) is not { Kind: JsonKind.Object } root
            || root["apis"] is not { } apis
            || root["operation"] is not null)
        {
            return null;
        }

        var problems = new List<SpecProblem>();
        var info = root["info"];
        var product = Name(info, "product", root, problems);
        var version = Name(info, "version", root, problems);
        var components = new PublishedComponents(text, root["components"]?["schemas"]);
        var sources = new List<PublishedSource>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (apis.Kind != JsonKind.Object && apis is not { Kind: JsonKind.Array, Length: 2 })
        {
            problems.Add(new SpecProblem(SpecProblem.Unreadable, "\"apis\" must be an object from names to operations", apis.Start, apis.Length));
        }

        foreach (var api in apis.Members)
        {
            if (!seen.Add(api.Name))
            {
                problems.Add(new SpecProblem(SpecProblem.Unreadable, "the operation \"" + api.Name + "\" stands here twice; the first one is used", api.Start, api.Length));
            }
            else if (api.Name.Length is 0 or > MaxNameLength)
            {
                problems.Add(new SpecProblem(SpecProblem.Unreadable, "the name of an operation has 1 to 100 characters; this one is left out", api.Start, api.Length));
            }
            else if (product is not null && version is not null)
            {
                sources.Add(new PublishedSource(new OperationId(product, version, api.Name), api, text, components));
            }
        }

        return new PublishedSpec(text, sources, problems);
    }

    private static string? Name(JsonValue? info, string member, JsonValue root, List<SpecProblem> problems)
    {
        if (info?[member] is { Kind: JsonKind.String, Text.Length: > 0 and <= MaxNameLength } name)
        {
            return name.Text;
        }

        var place = info?[member] ?? info;
        problems.Add(new SpecProblem(
            SpecProblem.Unreadable,
            "the metadata needs \"info\" with a \"" + member + "\" of 1 to 100 characters",
            place?.Start ?? root.Start,
            place?.Length ?? 1));
        return null;
    }
}
