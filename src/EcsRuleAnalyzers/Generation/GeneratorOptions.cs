using System;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsRuleAnalyzers.Generation;

/// <summary>The MSBuild properties of a consumer, and the one setting that generated code shares with the analyzer.</summary>
/// <param name="Generate"><c>EcsRulesGenerate</c>: whether anything is emitted.</param>
/// <param name="Operations"><c>EcsRulesOperations</c>: names of the wanted operations; empty for all.</param>
/// <param name="Namespace"><c>EcsRulesNamespace</c>: the namespace; empty for the root namespace followed by the product.</param>
/// <param name="RootNamespace">The root namespace of the project.</param>
/// <param name="IsPublic"><c>EcsRulesVisibility</c>: whether the types are public.</param>
/// <param name="AssumeVpc"><c>ecs_rules.assume_vpc</c> of a global config.</param>
internal sealed record GeneratorOptions(
    bool Generate,
    EquatableArray<string> Operations,
    string Namespace,
    string RootNamespace,
    bool IsPublic,
    bool AssumeVpc)
{
    private static readonly char[] Separators = [',', ';', ' ', '\t', '\r', '\n'];

    public string Visibility => IsPublic ? "public" : "internal";

    public static GeneratorOptions From(AnalyzerConfigOptions options) => new(
        !IsSet(options, "build_property.EcsRulesGenerate", "false"),
        SelectedOperations(options),
        Value(options, "build_property.EcsRulesNamespace"),
        Value(options, "build_property.RootNamespace"),
        IsSet(options, "build_property.EcsRulesVisibility", "public"),
        IsSet(options, "ecs_rules.assume_vpc", "true"));

    public static EquatableArray<string> SelectedOperations(AnalyzerConfigOptions options) =>
        [.. Value(options, "build_property.EcsRulesOperations").Split(Separators, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>The namespace of the types of a product.</summary>
    public string NamespaceOf(string product)
    {
        var name = Namespace.Length > 0 ? Namespace : RootNamespace.Length > 0 ? RootNamespace + "." + product : product;
        var parts = name.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? Identifier(product) : string.Join(".", parts.Select(Identifier));
    }

    private static string Identifier(string part)
    {
        var name = new string(part.Select(c => char.IsLetterOrDigit(c) ? c : '_').ToArray());
        return char.IsDigit(name[0]) ? "_" + name : SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }

    private static bool IsSet(AnalyzerConfigOptions options, string key, string value) =>
        string.Equals(Value(options, key), value, StringComparison.OrdinalIgnoreCase);

    private static string Value(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value.Trim() : "";
}
