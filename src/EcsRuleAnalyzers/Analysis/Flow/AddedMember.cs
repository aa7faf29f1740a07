using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>
/// Members of a request that neither an SDK nor the generator wrote: those of another part of the generated class, and those of an extension block,
/// which are called like members of the class. Their code may set any parameter.
/// </summary>
internal static class AddedMember
{
    /// <summary>Whether a method may set parameters of the request it is called on.</summary>
    public static bool MaySet(IInvocationOperation call, CancellationToken cancellation)
    {
        var method = call.TargetMethod;
        return IsOfExtension(method, call.Instance)
            ? ReceiverName(method, cancellation) is { } name && Filling.MayHappenIn(method, name, cancellation)
            : method.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellation).DescendantNodes().Any(SetsItsOwn));
    }

    /// <summary>Whether setting a property may set others.</summary>
    public static bool MaySet(IPropertyReferenceOperation property, CancellationToken cancellation) =>
        IsOfExtension(property.Property, property.Instance)
        || property.Property.SetMethod?.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellation) is AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null }) == true;

    // Compilers older than extension blocks have no name for them: the type they are members of is not one of the object's.
    private static bool IsOfExtension(ISymbol member, IOperation? instance)
    {
        if (member.ContainingType is not { TypeKind: not TypeKind.Interface } owner || instance?.Type is null or ITypeParameterSymbol)
        {
            return false;
        }

        for (var type = instance.Type; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, owner.OriginalDefinition))
            {
                return false;
            }
        }

        return true;
    }

    // extension(Request request) { ... }
    private static string? ReceiverName(IMethodSymbol method, CancellationToken cancellation) => method.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax(cancellation).Parent?.ChildNodes().OfType<ParameterListSyntax>().FirstOrDefault()?.Parameters.FirstOrDefault()?.Identifier.ValueText)
        .FirstOrDefault();

    // PortRange = ..., this.PortRange = ..., SetPorts(), this.SetPorts()
    private static bool SetsItsOwn(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax => true,
        InvocationExpressionSyntax call => call.Expression is SimpleNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax },
        _ => false,
    };
}
