using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Analysis.Families;

internal static class FullNames
{
    private static readonly ConditionalWeakTable<ISymbol, string> Known = new();

    /// <summary>The full name of a namespace or type. Putting one together takes longer than most questions that need it.</summary>
    public static string FullName(this INamespaceOrTypeSymbol symbol) => Known.GetValue(symbol, static symbol => symbol.ToDisplayString());
}
