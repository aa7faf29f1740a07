using System;
using System.Linq;
using EcsRuleAnalyzers.Analysis.Families;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>
/// Whether code that is not followed can only send a request which it has under some name. Then what the request lacks is missing.
/// Read from the syntax: every use that is not understood may be the one that fills it.
/// </summary>
internal static class Sending
{
    private static readonly string[] Verbs = ["Send", "Execute", "Call", "GetAcsResponse", "DoAction"];

    /// <summary>Whether code does nothing else with what it knows by a name; also when it does nothing at all.</summary>
    public static bool IsAll(SyntaxNode code, string name, TrackedTypes types)
    {
        var uses = code.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(identifier => identifier.Identifier.ValueText == name && identifier.Parent is not NameColonSyntax)
            .Select(Whole)
            .Where(use => !IsStore(use))
            .ToList();
        return uses.Count == 0 ? !ConditionalCode.IsIn(code) : uses.TrueForAll(use => IsRead(use) || IsSent(use, types)) && uses.Exists(use => IsSent(use, types));
    }

    // this._r!
    private static ExpressionSyntax Whole(IdentifierNameSyntax identifier)
    {
        ExpressionSyntax use = identifier.Parent is MemberAccessExpressionSyntax access && access.Name == identifier ? access : identifier;
        while (use.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            use = (ExpressionSyntax)use.Parent;
        }

        return use;
    }

    // _r = ...; by itself, so that nobody else gets what is stored.
    private static bool IsStore(ExpressionSyntax use) => use.Parent is AssignmentExpressionSyntax store && store.Left == use && store.Parent switch
    {
        ExpressionStatementSyntax => true,
        ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } } or ConstructorDeclarationSyntax } => true,
        _ => false,
    };

    private static bool IsRead(ExpressionSyntax use) => use.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Expression == use => access.Parent switch
        {
            InvocationExpressionSyntax call => call.Expression == access && Filling.IsRead(access.Name.Identifier.ValueText),
            AssignmentExpressionSyntax assignment => assignment.Left != access,
            ArgumentSyntax or ElementAccessExpressionSyntax or MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax => false,
            _ => true,
        },
        BinaryExpressionSyntax comparison => comparison.IsKind(SyntaxKind.EqualsExpression) || comparison.IsKind(SyntaxKind.NotEqualsExpression),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax or UnaryPatternSyntax { Pattern: ConstantPatternSyntax } } => true,
        InterpolationSyntax => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } } => true,
        _ => false,
    };

    private static bool IsSent(ExpressionSyntax use, TrackedTypes types) =>
        use.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && MakerCalls.Name(call) is var method
        && (types.MayBeClientMethod(method) || Verbs.Any(verb => method.StartsWith(verb, StringComparison.Ordinal)));
}
