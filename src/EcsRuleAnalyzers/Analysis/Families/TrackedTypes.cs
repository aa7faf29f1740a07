using System;
using System.Collections.Concurrent;
using System.Linq;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Spec;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Analysis.Families;

/// <summary>
/// Recognises the classes that requests are made of, by full metadata name and shape, never by guessing: other clouds have classes of the same names.
/// </summary>
internal sealed class TrackedTypes(OperationSet operations)
{
    private const string Suffix = "Request";

    private static readonly TrackedType CommonRequest = new(TrackedKind.CommonRequest, IsSdkV1: true);
    private static readonly TrackedType OpenApiRequest = new(TrackedKind.OpenApiRequest);
    private static readonly TrackedType Params = new(TrackedKind.Params);

    private readonly ConcurrentDictionary<INamedTypeSymbol, TrackedType?> _known = new(SymbolEqualityComparer.Default);

    public OperationSet Operations => operations;

    /// <summary>Whether a class of this simple name may be a request, so that a body that creates one is walked; the gate before anything is bound.</summary>
    public bool MayBeRequest(string simpleName) =>
        simpleName is "CommonRequest" or "OpenApiRequest"
        || (simpleName.EndsWith(Suffix, StringComparison.Ordinal) && operations.HasType(simpleName.Substring(0, simpleName.Length - Suffix.Length)));

    /// <summary>Whether a method of this name may be a client's method for an operation: <c>XAsync</c>, <c>XWithOptions</c>, <c>XWithOptionsAsync</c> beside <c>X</c>; or the generic one of SDK v1.</summary>
    public bool MayBeClientMethod(string name) => name == "GetCommonResponse" || operations.HasType(Without(Without(name, "Async"), "WithOptions"));

    private static string Without(string name, string suffix) =>
        name.EndsWith(suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - suffix.Length) : name;

    /// <summary>The class of a request object.</summary>
    public TrackedType? Request(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, ContainingType: null, Arity: 0 } named && MayBeRequest(named.Name)
            ? _known.GetOrAdd(named, RecogniseRequest)
            : null;

    /// <summary>The class of a request, of a part of one, or of something that carries its parameters.</summary>
    public TrackedType? Of(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => IsElement(array.ElementType) ? TrackedType.List : null,
        INamedTypeSymbol { ContainingType: { } outer, Arity: 0 } nested => Of(outer) is { Shape: { } shape } request ? _known.GetOrAdd(nested, _ => RecogniseItem(nested, outer, request, shape)) : null,
        INamedTypeSymbol { Arity: 1, Name: "List" } list when IsIn(list, "System.Collections.Generic") => IsElement(list.TypeArguments[0]) ? TrackedType.List : null,
        INamedTypeSymbol { Arity: 2, Name: "Dictionary" } map when IsIn(map, "System.Collections.Generic") =>
            map.TypeArguments[0].SpecialType == SpecialType.System_String && map.TypeArguments[1].SpecialType is SpecialType.System_String or SpecialType.System_Object ? TrackedType.Map : null,
        INamedTypeSymbol { Name: "Params" } named when IsIn(named, "AlibabaCloud.OpenApiClient.Models") => Params,
        _ => Request(type),
    };

    private bool IsElement(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Decimal or SpecialType.System_Boolean || Of(type) is { Kind: TrackedKind.Request };

    private TrackedType? RecogniseRequest(INamedTypeSymbol type)
    {
        if (type.Name == "CommonRequest")
        {
            return IsIn(type, "Aliyun.Acs.Core") ? CommonRequest : null;
        }

        if (type.Name == "OpenApiRequest")
        {
            return IsIn(type, "AlibabaCloud.OpenApiClient.Models") ? OpenApiRequest : null;
        }

        foreach (var known in operations.OfType(type.Name.Substring(0, type.Name.Length - Suffix.Length)))
        {
            var names = new SdkNames(known.Id);
            if (names.IsV2(type.ContainingNamespace) && known.ForSdkV2 is { } inV2)
            {
                return WithWhatItLacks(type, new TrackedType(TrackedKind.Request, inV2, inV2.Request, WireNames: SdkNames.WireNames(type)));
            }

            if (names.IsV1(type.ContainingNamespace) && known.Operation is { } inV1)
            {
                return WithWhatItLacks(type, new TrackedType(TrackedKind.Request, inV1, inV1.Request, IsSdkV1: true));
            }

            if (IsGenerated(type, known.Id) && known.Operation is { } generated)
            {
                return new TrackedType(TrackedKind.Request, generated, generated.Request);
            }
        }

        return null;
    }

    private static TrackedType WithWhatItLacks(INamedTypeSymbol type, TrackedType request)
    {
        var there = type.GetMembers().Select(member => request.Find(member.Name)?.Name).ToList();
        return request with { Lacks = [.. request.Shape!.Parameters.Select(parameter => parameter.Name).Where(name => !there.Contains(name))] };
    }

    // An item's class is that of a property, or is named after the parameter: PermissionsItem (generated), XRequestPermissions (SDK v2), Permission or Permissions (SDK v1).
    private static TrackedType? RecogniseItem(INamedTypeSymbol type, INamedTypeSymbol outer, TrackedType request, Shape shape)
    {
        var parameter = (request.WireNames is null ? null : PropertyOf(type, outer, request)) ?? shape.Parameters.FirstOrDefault(candidate =>
            type.Name == candidate.Ref.Member + "Item" || type.Name == outer.Name + candidate.Ref.Member || (request.IsSdkV1 && (type.Name == candidate.Name || type.Name + "s" == candidate.Name)));
        return (parameter?.Item?.Shape ?? parameter?.Shape) is { } item
            ? request with { Shape = item, IsItem = true, WireNames = request.WireNames is null ? null : SdkNames.WireNames(type) }
            : null;
    }

    private static Parameter? PropertyOf(INamedTypeSymbol item, INamedTypeSymbol outer, TrackedType request)
    {
        foreach (var property in outer.GetMembers().OfType<IPropertySymbol>())
        {
            if (SymbolEqualityComparer.Default.Equals(property.Type, item)
                || (property.Type is INamedTypeSymbol { Arity: 1 } list && SymbolEqualityComparer.Default.Equals(list.TypeArguments[0], item)))
            {
                return request.Find(property.Name);
            }
        }

        return null;
    }

    private static bool IsGenerated(INamedTypeSymbol type, OperationId operation) =>
        type.GetAttributes().Any(IsOurMark)
        && Constant(type, "Action") == operation.Name
        && Constant(type, "ApiVersion") == operation.Version;

    private static bool IsOurMark(AttributeData attribute) =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
        && attribute.ConstructorArguments.Length == 2
        && attribute.ConstructorArguments[0].Value is "EcsRuleAnalyzers";

    private static string? Constant(INamedTypeSymbol type, string name) =>
        type.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue)?.ConstantValue as string;

    private static bool IsIn(INamedTypeSymbol type, string name) => type.ContainingNamespace.FullName() == name;
}
