using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EcsRuleAnalyzers.Generation;

/// <summary>How the files of one namespace are written.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Visibility">Who may use the types: <c>public</c> or <c>internal</c>.</param>
/// <param name="AssumeVpc">Whether every request is taken for one about a VPC.</param>
internal sealed record EmitStyle(string Namespace, string Visibility, bool AssumeVpc)
{
    /// <summary>What the language of the project can say.</summary>
    public EmitLanguage Language { get; init; } = EmitLanguage.Plain;

    /// <summary>The annotation of a reference that may be null.</summary>
    public string Nullable => Language.Nullable;
}

/// <summary>What emitted code may use of the language.</summary>
/// <param name="HasNullable">Whether references can be annotated as perhaps null.</param>
internal sealed record EmitLanguage(bool HasNullable)
{
    public static readonly EmitLanguage Plain = new(HasNullable: false);

    public static readonly EmitLanguage WithNullable = new(HasNullable: true);

    /// <summary>The annotation of a reference that may be null.</summary>
    public string Nullable { get; init; } = HasNullable ? "?" : "";

    public static EmitLanguage Of(ParseOptions options) =>
        options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 } ? WithNullable : Plain;
}
