using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.CodeFixes.Edits;

/// <summary>Finds what sets a value, to take it away.</summary>
internal static class Removal
{
    /// <summary>The edit that takes away what sets a parameter to a value; null when that is no member and no statement of its own.</summary>
    public static CodeEdit? Of(ExpressionSyntax value) => Setter(value) switch
    {
        StatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax } statement => new RemoveStatement(statement),
        StatementSyntax { Parent: GlobalStatementSyntax } statement => new RemoveStatement(statement),
        ExpressionSyntax { Parent: InitializerExpressionSyntax initializer } member => RemoveMembers.Of(initializer, member),
        _ => null,
    };

    /// <summary>The member of an initializer, or the statement, that sets a parameter to a value.</summary>
    public static SyntaxNode? Setter(ExpressionSyntax value)
    {
        SyntaxNode outermost = value;
        while (outermost.Parent is ParenthesizedExpressionSyntax || outermost.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression))
        {
            outermost = outermost.Parent;
        }

        return outermost.Parent switch
        {
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } member => member,
            AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } => statement,
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } element => element,
            ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 2, Parent: InvocationExpressionSyntax { Parent: ExpressionStatementSyntax statement } } } => statement,
            _ => null,
        };
    }

    /// <summary>The key in a member or statement that sets an entry of a dictionary; null when it sets a member of a class.</summary>
    public static ExpressionSyntax? Key(SyntaxNode setter) => setter switch
    {
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key] } } => key.Expression,
        InitializerExpressionSyntax { Expressions: [var key, _] } => key,
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: [var key] } } } => key.Expression,
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { ArgumentList.Arguments: [var key, _] } } => key.Expression,
        _ => null,
    };
}
