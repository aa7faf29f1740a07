using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>Code that is there under some symbols of the preprocessor only.</summary>
internal static class ConditionalCode
{
    /// <summary>Whether a part of some code is such, so that another build has another one.</summary>
    public static bool IsIn(SyntaxNode code) => code.ContainsDirectives && code.DescendantTrivia().Any(trivia => trivia.Kind()
        is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia);
}
