using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsRuleAnalyzers.Analysis.Families;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>Finds the creations of requests in a file; by names alone until one looks right, so that nothing else is bound.</summary>
internal sealed class CreationGate(TrackedTypes types, NameGate names)
{
    public IEnumerable<BaseObjectCreationExpressionSyntax> Creations(SemanticModel model, Mention mention, CancellationToken cancellation)
    {
        var root = model.SyntaxTree.GetRoot(cancellation);
        List<string>? aliases = null;
        foreach (var node in root.DescendantNodes())
        {
            if (node is not BaseObjectCreationExpressionSyntax creation)
            {
                continue;
            }

            if (creation is ObjectCreationExpressionSyntax { Type: var name } && !types.MayBeRequest(SimpleName(name)))
            {
                aliases ??= [.. Aliases(root), .. names.GlobalAliases(cancellation)];
                if (!aliases.Contains(SimpleName(name)))
                {
                    continue;
                }
            }

            if (mention == Mention.Named || IsForClient(creation))
            {
                yield return creation;
            }
        }
    }

    // client.ModifySecurityGroupRuleAsync(new() { ... }): the method is named after the operation.
    private bool IsForClient(BaseObjectCreationExpressionSyntax creation) =>
        creation.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && types.MayBeClientMethod(call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            SimpleNameSyntax name => name.Identifier.ValueText,
            _ => "",
        });

    /// <summary>Whether a creation makes a request; the first question that binds anything.</summary>
    public bool IsRequest(BaseObjectCreationExpressionSyntax creation, SemanticModel model, CancellationToken cancellation) =>
        types.Request(model.GetTypeInfo(creation, cancellation).Type) is not null;

    internal static string SimpleName(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        NullableTypeSyntax nullable => SimpleName(nullable.ElementType),
        _ => "",
    };

    private List<string> Aliases(SyntaxNode root) =>
    [
        .. root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<UsingDirectiveSyntax>()
            .SelectMany(names.Alias),
    ];
}
