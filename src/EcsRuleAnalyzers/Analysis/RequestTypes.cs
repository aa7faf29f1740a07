using System;
using System.Collections.Concurrent;
using System.Linq;
using EcsRuleAnalyzers.Model;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>
/// Recognises request classes by full metadata name and shape, never by guessing: other clouds have classes of the same names.
/// </summary>
internal sealed class RequestTypes(OperationCatalog operations)
{
    private const string Suffix = "Request";

    private readonly ConcurrentDictionary<INamedTypeSymbol, RequestType?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a class of this simple name may be a request; the gate before anything is bound.</summary>
    public bool MayBe(string simpleName) =>
        simpleName.EndsWith(Suffix, StringComparison.Ordinal) && operations.Has(simpleName.Substring(0, simpleName.Length - Suffix.Length));

    public RequestType? Of(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, ContainingType: null, Arity: 0 } named && MayBe(named.Name)
            ? _known.GetOrAdd(named, Recognise)
            : null;

    private RequestType? Recognise(INamedTypeSymbol type)
    {
        var name = type.Name.Substring(0, type.Name.Length - Suffix.Length);
        foreach (var operation in operations.Find(name))
        {
            if (IsSdkV2(type, operation) || IsGenerated(type, operation))
            {
                return new RequestType(type, operation);
            }
        }

        return null;
    }

    private static bool IsSdkV2(INamedTypeSymbol type, Operation operation) =>
        type.ContainingNamespace.ToDisplayString() == "AlibabaCloud.SDK." + operation.Product + operation.Version.Replace("-", "") + ".Models";

    private static bool IsGenerated(INamedTypeSymbol type, Operation operation) =>
        type.GetAttributes().Any(IsOurMark)
        && Constant(type, "Action") == operation.Name
        && Constant(type, "ApiVersion") == operation.Version;

    private static bool IsOurMark(AttributeData attribute) =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
        && attribute.ConstructorArguments.Length == 2
        && attribute.ConstructorArguments[0].Value is "EcsRuleAnalyzers";

    private static string? Constant(INamedTypeSymbol type, string name) =>
        type.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue)?.ConstantValue as string;
}
