using System;
using System.Collections.Immutable;
using System.Text;
using EcsRuleAnalyzers.Model;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Analysis.Families;

/// <summary>The names that the SDKs give to the namespaces of a product and to the properties of its classes.</summary>
/// <param name="operation">An operation of the product.</param>
internal readonly struct SdkNames(OperationId operation)
{
    private const string WireNameAttribute = "NameInMapAttribute";

    /// <summary><c>AlibabaCloud.SDK.Ecs20140526.Models</c></summary>
    public bool IsV2(INamespaceSymbol place) => Is(place, "AlibabaCloud.SDK.", "", ".Models");

    /// <summary><c>Aliyun.Acs.Ecs.Model.V20140526</c></summary>
    public bool IsV1(INamespaceSymbol place) => Is(place, "Aliyun.Acs.", ".Model.V", "");

    // Products are published in one letter case and named in another: polardb is Polardb in SDK v2.
    private bool Is(INamespaceSymbol place, string before, string between, string after)
    {
        var name = place.FullName();
        return name.StartsWith(before, StringComparison.Ordinal)
            && name.EndsWith(after, StringComparison.Ordinal)
            && string.Equals(name, before + Product(operation.Product) + between + Version(operation.Version) + after, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The wire names that a class of SDK v2 gives to its properties; null when it says nothing about them.</summary>
    public static ImmutableDictionary<string, string>? WireNames(INamedTypeSymbol type)
    {
        ImmutableDictionary<string, string>.Builder? names = null;
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            foreach (var attribute in property.GetAttributes())
            {
                if (attribute.AttributeClass?.Name == WireNameAttribute && attribute.ConstructorArguments is [{ Value: string wireName }])
                {
                    names ??= ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
                    names[property.Name] = wireName;
                }
            }
        }

        return names?.ToImmutable();
    }

    // R-kvstore is R_kvstore.
    private static string Product(string product) => Word(product, removed: '\0');

    // 2014-05-26 is 20140526, iap_1.0 is iap_1_0.
    private static string Version(string version) => Word(version, removed: '-');

    private static string Word(string text, char removed)
    {
        var word = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c != removed)
            {
                word.Append(char.IsLetterOrDigit(c) ? c : '_');
            }
        }

        return word.ToString();
    }
}
