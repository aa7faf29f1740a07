using System.Text.Json;
using System.Text.Json.Nodes;

namespace EcsRuleAnalyzers.Tests.Published;

/// <summary>Small metadata files in the published format.</summary>
internal static class Metadata
{
    /// <summary>A file with one operation, PlaceOrder of the product Shop.</summary>
    /// <param name="parameters">Its parameters: <c>{ "name": ..., "in": ..., "schema": { ... } }, ...</c></param>
    /// <param name="schemas">Components that it refers to.</param>
    /// <param name="operation">Further members of the operation, each followed by a comma.</param>
    public static string Of(string parameters, string schemas = "[]", string operation = "") => $$"""
        {
          "version": "1.0",
          "info": { "style": "RPC", "product": "Shop", "version": "2020-01-01" },
          "components": { "schemas": {{schemas}} },
          "apis": {
            "PlaceOrder": { "methods": [ "post" ], {{operation}} "parameters": [ {{parameters}} ] }
          }
        }
        """;

    /// <summary>A parameter that travels in the query.</summary>
    public static string Parameter(string name, string schema) => $$"""{ "name": {{Text(name)}}, "in": "query", "schema": { {{schema}} } }""";

    /// <summary>A text as JSON writes it.</summary>
    public static string Text(string text) => JsonValue.Create(text)!.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
