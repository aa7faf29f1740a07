using System.Linq;
using EcsRuleAnalyzers.Analysis.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.Analysis.Repairs;

/// <summary>What surrounds the place of a value: whether it may be replaced, taken away, or followed by something else.</summary>
internal static class CodePlaces
{
    /// <summary>The only site of a set; null when there are none or several.</summary>
    public static int? Single(SiteSet sites)
    {
        foreach (var site in sites)
        {
            return sites.Equals(SiteSet.Of(site)) ? site : null;
        }

        return null;
    }

    /// <summary>Whether an expression is a whole value. A call that set the value by itself is none that could be replaced.</summary>
    public static bool IsWhole(SyntaxNode place) => place is ExpressionSyntax && !DoesMore(place) && Outermost(place) switch
    {
        { Parent: AssignmentExpressionSyntax assignment } assigned =>
            assignment.Right == assigned && assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression,
        { Parent: EqualsValueClauseSyntax } => true,
        { Parent: ArgumentSyntax } or { Parent: InitializerExpressionSyntax } => true,
        _ => place is not InvocationExpressionSyntax,
    };

    /// <summary>The statement that sets a member or key to a value: what goes with it is set right behind it.</summary>
    public static StatementSyntax? Setting(SyntaxNode value) => Outermost(value) switch
    {
        { Parent: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: MemberAccessExpressionSyntax or ElementAccessExpressionSyntax, Parent: ExpressionStatementSyntax statement } assignment } assigned
            when assignment.Right == assigned => statement,
        { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 2, Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax, Parent: ExpressionStatementSyntax statement } } } } => statement,
        _ => null,
    };

    /// <summary>Whether a value is set by a member of an initializer or a statement of its own, and its name is mentioned nowhere else in the body, so that nothing else shows when it is gone.</summary>
    public static bool IsOnlySetting(SyntaxNode value, string name)
    {
        var setting = Setting(value);
        if (DoesMore(value))
        {
            return false;
        }

        if (setting is null ? !IsMember(Outermost(value)) : setting.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax))
        {
            return false;
        }

        if (setting is null)
        {
            return true;
        }

        var body = value.AncestorsAndSelf().LastOrDefault(node => node is MemberDeclarationSyntax and not BaseTypeDeclarationSyntax and not BaseNamespaceDeclarationSyntax and not GlobalStatementSyntax) ?? value.SyntaxTree.GetRoot();
        return body.DescendantNodes().Count(node => node switch
        {
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } => access.Name.Identifier.ValueText == name,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax member, Parent: InitializerExpressionSyntax } => member.Identifier.ValueText == name,
            LiteralExpressionSyntax literal => literal.Token.ValueText == name,
            _ => false,
        }) == 1;
    }

    /// <summary>Whether it sets or declares something else on the way, which would be lost with it: <c>a.X = b.X = value</c>, <c>TryGetValue(key, out var found)</c>.</summary>
    public static bool DoesMore(SyntaxNode value) => value.DescendantNodesAndSelf().Any(node => node
        is AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } or AwaitExpressionSyntax or SingleVariableDesignationSyntax
        || node.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression);

    // X = value, ["X"] = value or { "X", value } in an initializer.
    private static bool IsMember(SyntaxNode value) => value.Parent switch
    {
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Right == value,
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions.Count: 2 } element => element.Expressions[1] == value,
        _ => false,
    };

    private static SyntaxNode Outermost(SyntaxNode place)
    {
        while (place.Parent is ParenthesizedExpressionSyntax || place.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression))
        {
            place = place.Parent;
        }

        return place;
    }
}
