using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.Analysis.Repairs;

/// <summary>Looks for a variable by its name in whatever case, with or without an underscore before it.</summary>
internal static class VariablesInScope
{
    /// <summary>Locals, parameters, fields and properties of that name which can be named at a position.</summary>
    /// <remarks>
    /// Asking for everything in scope would list every type of every namespace in use, for each diagnostic. So the spellings are collected first,
    /// where variables are declared, and each is looked up by itself.
    /// </remarks>
    public static IEnumerable<ISymbol> Named(string name, SemanticModel model, int position, CancellationToken cancellation) =>
        Declared(model, position, cancellation)
            .Where(declared => declared.Length >= name.Length && string.Equals(declared.TrimStart('_'), name, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.Ordinal)
            .ToList()
            .SelectMany(declared => model.LookupSymbols(position, name: declared));

    private static IEnumerable<string> Declared(SemanticModel model, int position, CancellationToken cancellation)
    {
        var root = model.SyntaxTree.GetRoot(cancellation);
        foreach (var node in root.FindToken(position).Parent!.AncestorsAndSelf())
        {
            if (node is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax or GlobalStatementSyntax)
            {
                foreach (var token in (node is GlobalStatementSyntax ? root : node).DescendantTokens())
                {
                    if (token.IsKind(SyntaxKind.IdentifierToken))
                    {
                        yield return token.ValueText;
                    }
                }
            }
        }

        for (var type = ContainingType(model, position, cancellation); type is not null; type = type.ContainingType)
        {
            // Parameters of a primary constructor are variables of the whole type.
            foreach (var parameter in type.InstanceConstructors.SelectMany(constructor => constructor.Parameters))
            {
                yield return parameter.Name;
            }

            for (var declaring = type; declaring is { SpecialType: SpecialType.None }; declaring = declaring.BaseType)
            {
                foreach (var member in declaring.MemberNames)
                {
                    yield return member;
                }
            }
        }

        foreach (var member in UsedStatically(root, model, cancellation))
        {
            yield return member;
        }
    }

    private static INamedTypeSymbol? ContainingType(SemanticModel model, int position, CancellationToken cancellation) =>
        model.GetEnclosingSymbol(position, cancellation) is { } symbol ? symbol as INamedTypeSymbol ?? symbol.ContainingType : null;

    // using static Settings;
    private static IEnumerable<string> UsedStatically(SyntaxNode root, SemanticModel model, CancellationToken cancellation) =>
        root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<UsingDirectiveSyntax>()
            .Where(directive => !directive.StaticKeyword.IsKind(SyntaxKind.None) && directive.Name is not null)
            .SelectMany(directive => model.GetSymbolInfo(directive.Name!, cancellation).Symbol is INamedTypeSymbol type ? type.MemberNames : []);
}
