using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsRuleAnalyzers.Analysis.Families;
using EcsRuleAnalyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.Completion;

/// <summary>A text in code that is being typed: what it says so far, and what it is to a request.</summary>
internal sealed class TypedText(LiteralExpressionSyntax literal, SemanticModel model, TrackedTypes types, CancellationToken cancellation)
{
    /// <summary>The text around a position; null when there is none.</summary>
    public static LiteralExpressionSyntax? At(SyntaxNode root, int position)
    {
        var token = root.FindToken(Math.Max(0, position - 1));
        return token.IsKind(SyntaxKind.StringLiteralToken) && token.SpanStart < position && Content(token).Contains(new TextSpan(position, 0)) ? token.Parent as LiteralExpressionSyntax : null;
    }

    /// <summary>What stands between the quotes; the second one may not be typed yet.</summary>
    public static TextSpan Content(SyntaxToken token)
    {
        var start = token.SpanStart + (token.Text.StartsWith("@", StringComparison.Ordinal) ? 2 : 1);
        var isClosed = token.Span.End > start && token.Text.EndsWith("\"", StringComparison.Ordinal);
        return TextSpan.FromBounds(Math.Min(start, token.Span.End), isClosed ? token.Span.End - 1 : Math.Max(start, token.Span.End));
    }

    /// <summary>What can stand here.</summary>
    public IEnumerable<Suggestion> Suggestions() => literal.Parent switch
    {
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: var key }] } } assignment when assignment.Right == literal => Entry(key, assignment.Parent!),
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: var key }] } } assignment when assignment.Right == literal => Entry(key, assignment),
        AssignmentExpressionSyntax assignment when assignment.Right == literal => Member(assignment),
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } element => element.Expressions.IndexOf(literal) switch
        {
            0 => Keys(element.Parent),
            1 => Entry(element.Expressions[0], element.Parent!),
            _ => [],
        },
        ArgumentSyntax { Parent: BracketedArgumentListSyntax { Parent: ImplicitElementAccessSyntax access } } => Keys(access.Parent?.Parent),
        ArgumentSyntax { Parent: BracketedArgumentListSyntax { Parent: ElementAccessExpressionSyntax access } } => Keys(access),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd" or "AddQueryParameters" or "AddBodyParameters" } } call } arguments } argument =>
            arguments.Arguments.IndexOf(argument) switch
            {
                0 => Keys(call),
                1 => Entry(arguments.Arguments[0].Expression, call),
                _ => [],
            },
        _ => [],
    };

    // A property of a request or of an item in one.
    private IEnumerable<Suggestion> Member(AssignmentExpressionSyntax assignment)
    {
        if (model.GetSymbolInfo(assignment.Left, cancellation) is { Symbol: IPropertySymbol property })
        {
            for (var type = property.ContainingType; type is not null; type = type.BaseType)
            {
                if (types.Of(type) is { Kind: TrackedKind.Request } request && request.Find(property.Name) is { } parameter)
                {
                    return Suggestion.ValuesOf(parameter, Protocol(assignment));
                }
            }
        }

        return [];
    }

    // The protocol that the same initializer, or a statement of the same list, gives the same object.
    private string? Protocol(AssignmentExpressionSyntax assignment)
    {
        var others = assignment.Parent is InitializerExpressionSyntax initializer
            ? initializer.Expressions.OfType<AssignmentExpressionSyntax>()
            : assignment.Parent?.Parent?.ChildNodes().OfType<ExpressionStatementSyntax>().Select(statement => statement.Expression).OfType<AssignmentExpressionSyntax>() ?? [];
        return others.Where(other => Name(other.Left) == "IpProtocol").Select(other => Constant(other.Right)).FirstOrDefault();
    }

    private static string? Name(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };

    private IEnumerable<Suggestion> Keys(SyntaxNode? at) =>
        at is not null && Operation(at) is { } operation ? Suggestion.KeysOf(operation, literal.Token.ValueText) : [];

    private IEnumerable<Suggestion> Entry(ExpressionSyntax key, SyntaxNode at)
    {
        if (Operation(at) is not { } operation || Constant(key) is not { } name)
        {
            return [];
        }

        var pieces = name.Split('.');
        var parameter = pieces.Length == 3 ? operation.Request.Find(pieces[0])?.Item?.Shape?.Find(pieces[2]) : operation.Request.Find(pieces[0]);
        return parameter is null ? [] : Suggestion.ValuesOf(parameter, ProtocolBeside(key, pieces));
    }

    private string? ProtocolBeside(ExpressionSyntax key, string[] pieces)
    {
        var wanted = pieces.Length == 3 ? pieces[0] + "." + pieces[1] + ".IpProtocol" : "IpProtocol";
        return Body(key).DescendantNodes().OfType<LiteralExpressionSyntax>().Where(other => other.Token.ValueText == wanted).Select(other => other.Parent switch
        {
            InitializerExpressionSyntax { Expressions: [_, var value] } => Constant(value),
            ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: [_, { Expression: var value }] } } => Constant(value),
            ArgumentSyntax { Parent: BracketedArgumentListSyntax { Parent: { Parent: AssignmentExpressionSyntax assignment } } } => Constant(assignment.Right),
            _ => null,
        }).FirstOrDefault(value => value is not null);
    }

    // The operation that a body names by Action = "...": that of the nearest one, since a body may make several calls.
    private Operation? Operation(SyntaxNode at) => Body(at).DescendantNodes().OfType<AssignmentExpressionSyntax>()
        .Where(assignment => Name(assignment.Left) == "Action")
        .OrderBy(assignment => Math.Abs(assignment.SpanStart - at.SpanStart))
        .Select(assignment => Constant(assignment.Right) is { } action ? types.Operations.Find(action, version: null)?.Operation : null)
        .FirstOrDefault(operation => operation is not null);

    private static SyntaxNode Body(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(ancestor => ancestor is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax) ?? node.SyntaxTree.GetRoot();

    private string? Constant(ExpressionSyntax expression) => model.GetConstantValue(expression, cancellation).Value as string;
}
