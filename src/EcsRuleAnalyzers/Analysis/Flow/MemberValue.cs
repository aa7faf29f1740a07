using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>
/// The texts that a field or auto-property can have, when only its initializer and constructors set it, and the one that a property always gives.
/// Read from the syntax alone: the member may be declared in another file, and binding that one would be costly.
/// </summary>
internal static class MemberValue
{
    public static Known? Of(ISymbol member, CancellationToken cancellation)
    {
        if (member is IPropertySymbol { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false, ContainingType.TypeKind: not TypeKind.Interface } computed && IsPlain(computed.Type)
            && member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is PropertyDeclarationSyntax { ExpressionBody.Expression: { } expression })
        {
            return Text(expression);
        }

        if (!IsSetByItsTypeOnly(member) || member.ContainingType.DeclaringSyntaxReferences.IsEmpty
            || member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not { } declaration
            || declaration is PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } && accessors.Any(accessor => accessor.Body is not null || accessor.ExpressionBody is not null))
        {
            return null;
        }

        var initializer = declaration switch
        {
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            _ => null,
        };
        var values = new List<Known?>();
        if (initializer is not null || !IsSetByEveryConstructor(member, cancellation))
        {
            values.Add(initializer is null ? Known.Absent : Text(initializer));
        }

        foreach (var reference in member.ContainingType.DeclaringSyntaxReferences)
        {
            var code = TypeCode.Of(reference.GetSyntax(cancellation));
            if (code.PassesByReference(member.Name))
            {
                return null;
            }

            values.AddRange(code.Assignments(member.Name).Select(assignment =>
                assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && assignment.Ancestors().Any(node => node is ConstructorDeclarationSyntax) ? Text(assignment.Right) : null));
        }

        return values.Contains(null) ? null : Known.OneOf(values.OfType<Known>());
    }

    // What a constructor sets is not there in the default of a struct.
    // A reference passed on could be written through; readonly members and get-only properties are safe from that.
    private static bool IsSetByItsTypeOnly(ISymbol member) => member switch
    {
        { IsStatic: false, ContainingType.IsValueType: true } => false,
        IFieldSymbol field => field.IsReadOnly && IsPlain(field.Type),
        IPropertySymbol property => property is { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false } && IsPlain(property.Type)
            && property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property)),
        _ => false,
    };

    private static bool IsPlain(ITypeSymbol type) => type.SpecialType is SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Int64;

    private static bool IsSetByEveryConstructor(ISymbol member, CancellationToken cancellation)
    {
        var constructors = member.IsStatic ? member.ContainingType.StaticConstructors : member.ContainingType.InstanceConstructors;
        return constructors.Length > 0 && constructors.All(constructor =>
            constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is ConstructorDeclarationSyntax code
            && (code.Initializer?.ThisOrBaseKeyword.IsKind(SyntaxKind.ThisKeyword) == true
                || (code.ExpressionBody?.Expression is AssignmentExpressionSyntax only && IsNamed(only.Left, member.Name))
                || code.Body?.Statements.OfType<ExpressionStatementSyntax>().Any(statement => statement.Expression is AssignmentExpressionSyntax assignment && IsNamed(assignment.Left, member.Name)) == true));
    }

    private static Known? Text(ExpressionSyntax expression) => Plain(expression) is { } text ? Known.Of(text) : null;

    private static string? Plain(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
        LiteralExpressionSyntax { Token.Value: int or long } number => System.Convert.ToString(number.Token.Value, System.Globalization.CultureInfo.InvariantCulture),
        ParenthesizedExpressionSyntax parenthesized => Plain(parenthesized.Expression),
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) && IsText(sum) =>
            Plain(sum.Left) is { } left && Plain(sum.Right) is { } right ? left + right : null,
        _ => null,
    };

    private static bool IsText(ExpressionSyntax expression) => expression switch
    {
        BinaryExpressionSyntax sum => IsText(sum.Left) || IsText(sum.Right),
        ParenthesizedExpressionSyntax parenthesized => IsText(parenthesized.Expression),
        _ => expression.IsKind(SyntaxKind.StringLiteralExpression),
    };

    private static bool IsNamed(ExpressionSyntax target, string name) => TypeCode.Names(target).Contains(name);
}
