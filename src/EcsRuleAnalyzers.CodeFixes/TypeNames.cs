using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EcsRuleAnalyzers.CodeFixes;

/// <summary>Names of types in code that is written: <c>{System.Guid}</c> stands for whatever the type is called at the place.</summary>
internal static class TypeNames
{
    private static readonly Regex Name = new(@"\{([\w.]+)\}", RegexOptions.CultureInvariant);

    public static string Write(string code, SemanticModel model, int position) => Name.Replace(code, match =>
        model.Compilation.GetTypeByMetadataName(match.Groups[1].Value) is { } type && type.ToMinimalDisplayString(model, position) is var name && Means(name, type, model, position)
            ? name
            : "global::" + match.Groups[1].Value);

    // Another namespace of the same name may stand nearer.
    private static bool Means(string name, ITypeSymbol type, SemanticModel model, int position) =>
        SymbolEqualityComparer.Default.Equals(model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseTypeName(name), SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol, type);

    /// <summary>For titles: without namespaces.</summary>
    public static string Shortest(string code) => Name.Replace(code, match => match.Groups[1].Value.Substring(match.Groups[1].Value.LastIndexOf('.') + 1));
}
