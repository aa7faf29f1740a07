using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsRuleAnalyzers.Analysis.Families;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>Finds the creations of requests in a piece of code; by names alone until one looks right, so that nothing else is bound.</summary>
internal sealed class CreationGate(TrackedTypes types)
{
    private List<string>? _globalAliases;

    public IEnumerable<BaseObjectCreationExpressionSyntax> Creations(SyntaxNode code, SemanticModel model, CancellationToken cancellation)
    {
        List<string>? aliases = null;
        foreach (var node in code.DescendantNodes())
        {
            if (node is not BaseObjectCreationExpressionSyntax creation)
            {
                continue;
            }

            if (creation is ObjectCreationExpressionSyntax { Type: var name } && !types.MayBeRequest(SimpleName(name)))
            {
                aliases ??= [.. Aliases(code.SyntaxTree.GetRoot(cancellation)), .. GlobalAliases(model.Compilation, cancellation)];
                if (!aliases.Contains(SimpleName(name)))
                {
                    continue;
                }
            }

            if (types.Request(model.GetTypeInfo(creation, cancellation).Type) is not null)
            {
                yield return creation;
            }
        }
    }

    private IEnumerable<string> GlobalAliases(Compilation compilation, CancellationToken cancellation) => _globalAliases ??=
    [
        .. compilation.SyntaxTrees
            .SelectMany(tree => ((CompilationUnitSyntax)tree.GetRoot(cancellation)).Usings)
            .Where(directive => !directive.GlobalKeyword.IsKind(SyntaxKind.None))
            .SelectMany(Alias),
    ];

    // Class names are long, so people give them short ones: using Request = ...ModifySecurityGroupRuleRequest.
    private List<string> Aliases(SyntaxNode root) =>
    [
        .. root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<UsingDirectiveSyntax>()
            .SelectMany(Alias),
    ];

    private IEnumerable<string> Alias(UsingDirectiveSyntax directive) =>
        directive is { Alias: { } alias, Name: { } name } && types.MayBeRequest(SimpleName(name)) ? [alias.Name.Identifier.ValueText] : [];

    private static string SimpleName(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        NullableTypeSyntax nullable => SimpleName(nullable.ElementType),
        _ => "",
    };
}
