using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsRuleAnalyzers.Analysis.Families;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>Finds where requests come from in a file: their creations and the calls of methods that create them; by names alone, so that nothing else is bound.</summary>
internal sealed class CreationGate(TrackedTypes types, NameGate names)
{
    /// <summary>Sources in the order of the text, and the methods that make requests of what they get.</summary>
    public (List<ExpressionSyntax> All, HashSet<string> Senders) Sources(SyntaxTree tree, Mention mention, CancellationToken cancellation)
    {
        var root = tree.GetRoot(cancellation);
        var sources = Creations(root, mention, cancellation).ToList<ExpressionSyntax>();
        sources.AddRange(MakerCalls.In(root, sources));
        var senders = MakerCalls.Senders(root, sources);
        if (senders.Count > 0)
        {
            sources.AddRange(root.DescendantNodes().OfType<InvocationExpressionSyntax>()
                .Where(call => senders.Contains(MakerCalls.Name(call)) && MakerCalls.HasWrittenValue(call))
                .Except(sources.OfType<InvocationExpressionSyntax>()).ToList());
        }

        sources.Sort(static (left, right) => left.SpanStart.CompareTo(right.SpanStart));
        return (sources, senders);
    }

    private IEnumerable<BaseObjectCreationExpressionSyntax> Creations(SyntaxNode root, Mention mention, CancellationToken cancellation)
    {
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
        creation.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && types.MayBeClientMethod(MakerCalls.Name(call));

    /// <summary>Whether a source yields a request, or hands a value to a method of this project that makes one.</summary>
    public bool IsRequest(IOperation source) => types.Request(source.Type) is not null || source is IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.Length: 1, Arguments.IsEmpty: false };

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
