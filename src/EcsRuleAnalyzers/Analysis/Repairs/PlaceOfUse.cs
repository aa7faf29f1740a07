using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.Analysis.Repairs;

/// <summary>A place in code where a variable is to be named.</summary>
/// <param name="Place">The code.</param>
/// <param name="Enclosing">The member that it is part of.</param>
internal sealed record PlaceOfUse(SyntaxNode Place, ISymbol? Enclosing)
{
    // An initializer sees no other member of its object.
    private bool HasThis => Enclosing is IMethodSymbol { IsStatic: false } && !Place.Ancestors().Any(IsInitializer);

    /// <summary>Whether a variable that is in scope can be named here, is of a type, and holds something.</summary>
    public bool CanRead(ISymbol variable, SpecialType type) => variable switch
    {
        ILocalSymbol { HasConstantValue: true } constant => constant.Type.SpecialType == type && constant.ConstantValue is not (null or ""),
        IFieldSymbol { HasConstantValue: true } constant => constant.Type.SpecialType == type && constant.ConstantValue is not (null or ""),
        ILocalSymbol local => local.Type.SpecialType == type && !IsShutOut(local) && local.DeclaringSyntaxReferences.Any(reference =>
            reference.Span.End <= Place.SpanStart && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } && !IsNothing(value)),
        IParameterSymbol parameter => parameter.Type.SpecialType == type && parameter.RefKind == RefKind.None && !IsShutOut(parameter),
        IFieldSymbol field => field.Type.SpecialType == type && (field.IsStatic || IsOfThis(field)),
        IPropertySymbol { GetMethod: not null, Parameters.IsEmpty: true } property => property.Type.SpecialType == type && (property.IsStatic || IsOfThis(property)),
        _ => false,
    };

    // Of this object, and not of one that its class is nested in.
    private bool IsOfThis(ISymbol member)
    {
        for (var type = HasThis ? Enclosing?.ContainingType : null; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, member.ContainingType?.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    // A static lambda or local function stands between the variable and its use.
    private bool IsShutOut(ISymbol variable) =>
        Place.Ancestors().Any(node => IsStaticFunction(node) && !variable.DeclaringSyntaxReferences.Any(reference => node.Span.Contains(reference.Span)));

    private static bool IsStaticFunction(SyntaxNode node) => node switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.StaticKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };

    private static bool IsInitializer(SyntaxNode node) => node is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } };

    private static bool IsNothing(ExpressionSyntax value) =>
        value.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression || value is LiteralExpressionSyntax { Token.Value: "" };
}
