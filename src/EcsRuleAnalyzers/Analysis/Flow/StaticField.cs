using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>The text of a <c>static readonly</c> field that nothing but its initializer sets.</summary>
internal static class StaticField
{
    public static string? Text(IFieldSymbol field, CancellationToken cancellation)
    {
        if (!field.IsStatic || !field.IsReadOnly || field.Type.SpecialType != SpecialType.System_String
            || field.ContainingType.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared))
        {
            return null;
        }

        return field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? Text(value)
            : null;
    }

    // Read from the syntax alone: the field may be declared in another file, and binding that one would be costly.
    private static string? Text(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
        ParenthesizedExpressionSyntax parenthesized => Text(parenthesized.Expression),
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) =>
            Text(sum.Left) is { } left && Text(sum.Right) is { } right ? left + right : null,
        _ => null,
    };
}
