using System.Linq;
using System.Threading;
using EcsRuleAnalyzers.Analysis.Families;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>Methods behind whose call nothing runs, which the control-flow graph does not know: they throw, or end the process.</summary>
internal static class NeverReturns
{
    public static bool Is(IMethodSymbol method, CancellationToken cancellation) =>
        method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "DoesNotReturnAttribute" })
        || (method.Name is "Exit" or "FailFast" && method.ContainingType.FullName() == "System.Environment")
        || (method is { ReturnsVoid: true, IsVirtual: false, IsOverride: false, DeclaringSyntaxReferences.Length: 1 } && OnlyThrows(method.DeclaringSyntaxReferences[0].GetSyntax(cancellation)));

    // What an async method or an iterator throws is thrown later.
    private static bool OnlyThrows(SyntaxNode code) => code switch
    {
        MethodDeclarationSyntax method => OnlyThrows(method.Modifiers, method.Body, method.ExpressionBody),
        LocalFunctionStatementSyntax local => OnlyThrows(local.Modifiers, local.Body, local.ExpressionBody),
        _ => false,
    };

    private static bool OnlyThrows(SyntaxTokenList modifiers, BlockSyntax? body, ArrowExpressionClauseSyntax? expression) =>
        !modifiers.Any(SyntaxKind.AsyncKeyword)
        && (expression is { Expression: ThrowExpressionSyntax { Expression: var thrown } }
            ? !IsStub(thrown)
            : body?.Statements.LastOrDefault() is ThrowStatementSyntax { Expression: { } last } && !IsStub(last) && !body.DescendantNodes().Any(node => node is ReturnStatementSyntax or YieldStatementSyntax));

    // Code that is not there yet, or stands in for other code, will return some day.
    private static bool IsStub(ExpressionSyntax thrown) =>
        thrown is ObjectCreationExpressionSyntax { Type: var type } && CreationGate.SimpleName(type) is "NotImplementedException" or "NotSupportedException";
}
