using System.Linq;
using System.Threading;
using EcsRuleAnalyzers.Analysis.Families;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>
/// Whether code of this project may set more properties of a request that was handed to it. Then what the request lacks is not yet missing.
/// Read from the syntax: too much is believed to fill a request rather than too little.
/// </summary>
internal static class Filling
{
    private const int MaxDepth = 3;

    /// <summary>Whether a method may fill the request it gets as an argument.</summary>
    public static bool MayHappenIn(IMethodSymbol? method, IParameterSymbol? parameter, CancellationToken cancellation) =>
        method is not null && parameter is not null
        && (method.PartialImplementationPart is { } implementation
            ? MayHappenIn(implementation, implementation.Parameters[parameter.Ordinal].Name, cancellation, MaxDepth)
            : MayHappenIn(method, parameter.Name, cancellation, MaxDepth));

    /// <summary>Whether a member of an extension block may fill the request it is called on.</summary>
    public static bool MayHappenIn(IMethodSymbol method, string receiver, CancellationToken cancellation) => MayHappenIn(method, receiver, cancellation, MaxDepth);

    /// <summary>Whether the type of a field or property fills the request it keeps there.</summary>
    public static bool MayHappenLater(ISymbol member, CancellationToken cancellation) =>
        member.ContainingType.DeclaringSyntaxReferences.Any(reference => Assigns(reference.GetSyntax(cancellation), member.Name));

    private static bool MayHappenIn(IMethodSymbol method, string parameter, CancellationToken cancellation, int depth)
    {
        if (method.ContainingType?.SpecialType == SpecialType.None && method.ContainingNamespace?.FullName().StartsWith("System.Collections", System.StringComparison.Ordinal) == true)
        {
            // Put aside in a collection, the request is still in the hands of this code.
            return true;
        }

        return method.DeclaringSyntaxReferences.Any(reference =>
        {
            var code = reference.GetSyntax(cancellation);
            if (code is TypeDeclarationSyntax)
            {
                // A parameter of a primary constructor lives as long as the object.
                return true;
            }

            return Assigns(code, parameter) || Keeps(code, parameter) || (depth == 0 ? PassesOn(code, parameter) : code.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => PassesToFiller(call, method, parameter, cancellation, depth)));
        });
    }

    // Overloads and methods of the same type are found by name; a method of another type, of the same name too, is a client that sends.
    private static bool PassesToFiller(InvocationExpressionSyntax call, IMethodSymbol method, string parameter, CancellationToken cancellation, int depth)
    {
        var position = call.ArgumentList.Arguments.IndexOf(argument => IsNamed(argument.Expression, parameter));
        var name = call.Expression switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or IdentifierNameSyntax } access => access.Name.Identifier.ValueText,
            _ => null,
        };
        return position >= 0 && name is not null && method.ContainingType is { } type
            && type.GetMembers(name).OfType<IMethodSymbol>().Any(candidate =>
                !SymbolEqualityComparer.Default.Equals(candidate, method) && candidate.Parameters.Length > position && MayHappenIn(candidate, candidate.Parameters[position].Name, cancellation, depth - 1));
    }

    private static bool PassesOn(SyntaxNode code, string parameter) =>
        code.DescendantNodes().OfType<ArgumentSyntax>().Any(argument => IsNamed(argument.Expression, parameter));

    // r.X = ..., r.List.Add(...), r["X"] = ..., r.AddQueryParameters(...), r?.X = ...
    private static bool Assigns(SyntaxNode code, string name) => code.DescendantNodes().Any(node => node switch
    {
        AssignmentExpressionSyntax { Left: var target } => target is not IdentifierNameSyntax && Reaches(target, name),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var target } access } => !IsRead(access.Name.Identifier.ValueText) && Reaches(target, name),
        ConditionalAccessExpressionSyntax { Expression: var target, WhenNotNull: var rest } =>
            Reaches(target, name) && (node.Parent is AssignmentExpressionSyntax || rest.DescendantNodesAndSelf().Any(inner => inner is AssignmentExpressionSyntax
                || (inner is InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } && !IsRead(binding.Name.Identifier.ValueText)))),
        _ => false,
    });

    private static bool Reaches(ExpressionSyntax target, string name) => IsNamed(target, name) || target switch
    {
        MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } access => Reaches(access.Expression, name),
        ElementAccessExpressionSyntax element => Reaches(element.Expression, name),
        _ => false,
    };

    /// <summary>Whether a method of a request or dictionary only looks at it.</summary>
    public static bool IsRead(string method) => method is "Validate" or "ThrowIfInvalid" or "ToQueryParameters" or "ToQueryString" or "ToMap"
        or "ToString" or "GetHashCode" or "Equals" or "GetType" or "ContainsKey" or "ContainsValue" or "Contains" or "TryGetValue";

    // Under another name the request may be filled just as well.
    private static bool Keeps(SyntaxNode code, string name) => code.DescendantNodes().Any(node => node switch
    {
        AssignmentExpressionSyntax assignment => IsNamed(assignment.Right, name),
        EqualsValueClauseSyntax initializer => IsNamed(initializer.Value, name),
        _ => false,
    });

    private static bool IsNamed(ExpressionSyntax expression, string name) => expression switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText == name,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText == name,
        PostfixUnaryExpressionSyntax suppressed => IsNamed(suppressed.Operand, name),
        _ => false,
    };
}
