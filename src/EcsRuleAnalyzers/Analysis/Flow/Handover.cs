using System;
using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Analysis.Families;
using EcsRuleAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>
/// Whether a request is finished when it is handed over, so that what it lacks is missing.
/// Where the receiver may still fill it, only what was said of it is judged.
/// </summary>
internal static class Handover
{
    /// <summary>Whether a method takes a request in order to send it.</summary>
    public static bool IsFinal(IMethodSymbol? method, IParameterSymbol? parameter, BodyContext body)
    {
        if (method is null || parameter is null)
        {
            return false;
        }

        var declared = parameter.OriginalDefinition.Type;
        if (declared.TypeKind == TypeKind.TypeParameter || declared.SpecialType == SpecialType.System_Object || method.ContainingType.TypeKind == TypeKind.Delegate)
        {
            return false;
        }

        var isOurs = method.DeclaringSyntaxReferences.Length > 0;
        if (IsClientCall(method, parameter, body))
        {
            return !isOurs || !Implementations(method, body).Append(method).Any(own => Filling.MayHappenIn(own, own.Parameters[parameter.Ordinal], body.Cancellation));
        }

        return !(isOurs && MayBeOverridden(method))
            && !Filling.MayHappenIn(method, parameter, body.Cancellation)
            && (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences.All(reference => Sending.IsAll(reference.GetSyntax(body.Cancellation), parameter.Name, body.Types));
    }

    private static bool MayBeOverridden(IMethodSymbol method) =>
        method.IsVirtual || method.IsAbstract || method.IsOverride || method.ContainingType.TypeKind == TypeKind.Interface;

    // What may run in place of a method, read from the names.
    private static IEnumerable<IMethodSymbol> Implementations(IMethodSymbol method, BodyContext body) => MayBeOverridden(method)
        ? body.Model.Compilation.GetSymbolsWithName(method.Name, SymbolFilter.Member, body.Cancellation).OfType<IMethodSymbol>().Where(other => other.Parameters.Length == method.Parameters.Length)
        : [];

    /// <summary>Whether a method looks at what it gets and keeps nothing of it: it writes to a log, serializes, or checks for null.</summary>
    public static bool IsOnlyRead(IMethodSymbol? method, IParameterSymbol? parameter) =>
        parameter?.OriginalDefinition.Type is { } type
        && (type.TypeKind == TypeKind.TypeParameter || type.SpecialType == SpecialType.System_Object)
        && method?.ContainingType is { TypeKind: not TypeKind.Delegate } owner
        && owner.ContainingNamespace.FullName() switch
        {
            "System" => owner.Name is "Console" or "ArgumentNullException" or "String" or "Object" or "Convert",
            "System.Diagnostics" or "Microsoft.Extensions.Logging" => true,
            "System.Text.Json" or "Newtonsoft.Json" => method.Name.StartsWith("Serialize", StringComparison.Ordinal),
            _ => false,
        };

    /// <summary>Whether a method of the framework gives out the items of the list it gets, so that what is wrong in them may be set right.</summary>
    public static bool GivesItems(IMethodSymbol? method) => method?.ContainingType?.FullName() is "System.Linq.Enumerable" or "System.Array" or "System.MemoryExtensions"
        or "System.Threading.Tasks.Parallel" or "System.Runtime.InteropServices.CollectionsMarshal";

    /// <summary>Whether a delegate is called that gives nothing back, as one does that fills what it gets: <c>configure(request)</c>.</summary>
    public static bool IsConfigured(IMethodSymbol? method) => method is { MethodKind: MethodKind.DelegateInvoke, ReturnsVoid: true };

    /// <summary>Whether a method of this project that cannot be followed may set what is wrong right.</summary>
    public static bool IsRepaired(IMethodSymbol? method, IParameterSymbol? parameter, System.Threading.CancellationToken cancellation) =>
        method?.DeclaringSyntaxReferences.Length > 0 && Filling.MayHappenIn(method, parameter, cancellation);

    /// <summary>Whether a method is that of a client: part of an SDK, or named after the operation, whatever declares it.</summary>
    public static bool IsClientCall(IMethodSymbol method, IParameterSymbol? parameter, BodyContext body) =>
        IsOfSdk(method)
        || body.Types.Request(parameter?.OriginalDefinition.Type)?.Operation is { } operation && method.Name.StartsWith(operation.Name, StringComparison.Ordinal);

    // Code that is written in the namespace of an SDK, as its own samples are, may do anything else.
    private static bool IsOfSdk(IMethodSymbol method) =>
        method.ContainingNamespace?.FullName() is { } name && (name.StartsWith("Aliyun.Acs.", StringComparison.Ordinal) || name.StartsWith("AlibabaCloud.", StringComparison.Ordinal))
        && (method.DeclaringSyntaxReferences.IsEmpty || method.Name is "GetAcsResponse" or "GetCommonResponse" or "DoAction" or "CallApi" or "CallApiAsync");

    /// <summary>Whether a file names what the clients of SDK v2 add to requests of their own accord: parameters of a call or of all calls.</summary>
    public static bool MayBeAdded(SyntaxTree file, System.Threading.CancellationToken cancellation) =>
        file.GetRoot(cancellation).DescendantTokens().Any(token => token.ValueText is "ExtendsParameters" or "GlobalParameters");

    /// <summary>Whether a request is kept in a member that it can only be sent through.</summary>
    public static bool IsFinal(ISymbol member, BodyContext body) =>
        member.DeclaredAccessibility == Accessibility.Private
        && !Filling.MayHappenLater(member, body.Cancellation)
        && member.ContainingType.DeclaringSyntaxReferences.All(reference => Sending.IsAll(reference.GetSyntax(body.Cancellation), member.Name, body.Types));

    /// <summary>Whether nested code sends the request in a variable, rather than filling it or keeping it for later.</summary>
    public static bool IsFinal(IOperation code, ISymbol variable, BodyContext body) =>
        code.Descendants().OfType<IArgumentOperation>()
            .Where(argument => Is(argument.Value, variable))
            .Select(argument => IsFinal((argument.Parent as IInvocationOperation)?.TargetMethod, argument.Parameter, body))
            .DefaultIfEmpty(false)
            .All(isFinal => isFinal);

    private static bool Is(IOperation value, ISymbol variable) => value is IConversionOperation { OperatorMethod: null } conversion
        ? Is(conversion.Operand, variable)
        : SymbolEqualityComparer.Default.Equals(Function.Variable(value), variable);

    /// <summary>Whether nested code hands the request in a variable to a method that may set what is wrong right.</summary>
    public static bool IsRepaired(IOperation code, ISymbol variable, System.Threading.CancellationToken cancellation) =>
        code.Descendants().OfType<IArgumentOperation>().Any(argument =>
            Is(argument.Value, variable)
            && IsRepaired((argument.Parent as IInvocationOperation)?.TargetMethod, argument.Parameter, cancellation));

    /// <summary>Whether what a method returns is finished: others get it, and its own type does not fill it.</summary>
    public static bool IsReturnFinal(ISymbol owner, System.Threading.CancellationToken cancellation) =>
        owner.DeclaredAccessibility != Accessibility.Private
        && (owner is not IMethodSymbol method || method.ContainingType is not { } type || !type.DeclaringSyntaxReferences.Any(reference =>
            TypeCode.Of(reference.GetSyntax(cancellation)).Calls(method.Name)));

    /// <summary>Whether a request is returned to code of the same type that sets one of the parameters itself.</summary>
    public static bool IsRepairedByCaller(SyntaxNode? point, IEnumerable<ParameterRef> parameters)
    {
        if ((point is not YieldStatementSyntax && point?.Parent is not (ReturnStatementSyntax or ArrowExpressionClauseSyntax))
            || MakerCalls.Around(point) is not { } maker)
        {
            return false;
        }

        var type = point.Ancestors().OfType<TypeDeclarationSyntax>().LastOrDefault();
        if (!TypeCode.Of(type ?? point.SyntaxTree.GetRoot()).Calls(maker.Name))
        {
            return false;
        }

        var names = new HashSet<string>(parameters.SelectMany(parameter => new[] { parameter.Name, parameter.Member }));
        List<SyntaxNode> members = type is null
            ? [point.SyntaxTree.GetRoot()]
            : [.. type.DescendantNodes().Where(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax && node != maker.Code)];
        var makers = new HashSet<string>(StringComparer.Ordinal) { maker.Name };
        for (var depth = 0; depth < CallPath.MaxDepth; depth++)
        {
            var callers = members.Where(code => Calls(code, makers)).ToList();
            if (callers.Any(code => Outside(code, maker.Code).Any(node => Names(node) is { } name && names.Contains(name))))
            {
                return true;
            }

            // A caller that hands it on is a maker too.
            makers.UnionWith(callers.Select(MakerCalls.Around).Select(next => next?.Name).OfType<string>());
        }

        return false;
    }

    private static bool Calls(SyntaxNode code, HashSet<string> methods) => code.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => methods.Contains(MakerCalls.Name(call)));

    private static IEnumerable<SyntaxNode> Outside(SyntaxNode code, SyntaxNode maker) => code.DescendantNodes(node => node != maker);

    // r.PortRange = ..., AddQueryParameters("PortRange", ...), parameters["PortRange"] = ...
    private static string? Names(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax target } => target.Name.Identifier.ValueText,
        ArgumentSyntax { Expression: LiteralExpressionSyntax literal } => literal.Token.ValueText,
        _ => null,
    };
}
