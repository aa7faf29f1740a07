using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.CodeFixes.Edits;

/// <summary>Tells what may be written a second time.</summary>
internal static class Repetition
{
    /// <summary>Whether an expression gives the same when it is read again, and does nothing.</summary>
    public static bool IsHarmless(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax or BaseExpressionSyntax => true,
        LiteralExpressionSyntax literal => literal.Kind() is SyntaxKind.NumericLiteralExpression or SyntaxKind.StringLiteralExpression,
        MemberAccessExpressionSyntax access => IsHarmless(access.Expression),
        ParenthesizedExpressionSyntax parenthesized => IsHarmless(parenthesized.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => IsHarmless(suppressed.Operand),
        ElementAccessExpressionSyntax element => IsHarmless(element.Expression) && element.ArgumentList.Arguments.All(argument => IsHarmless(argument.Expression)),
        _ => false,
    };
}
