using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;

namespace EcsRuleAnalyzers.Analysis.Families;

/// <summary>What an object that is followed is to the analysis.</summary>
internal enum TrackedKind
{
    /// <summary>A request of one operation, or an item in it: its properties are parameters.</summary>
    Request,

    /// <summary>A list or array of items.</summary>
    List,

    /// <summary>A dictionary with texts as keys.</summary>
    Map,

    /// <summary><c>CommonRequest</c> of SDK v1: the operation is named by a property, parameters are added by name.</summary>
    CommonRequest,

    /// <summary><c>OpenApiRequest</c> of SDK v2: parameters are in the dictionary of its property Query.</summary>
    OpenApiRequest,

    /// <summary><c>Params</c> of SDK v2: names the operation of a generic call.</summary>
    Params,
}

/// <summary>A class whose objects are followed.</summary>
/// <param name="Kind">How its members are understood.</param>
/// <param name="Operation">The operation of a request.</param>
/// <param name="Shape">The parameters of a request or item.</param>
/// <param name="IsItem">Whether it is a part of a request rather than one.</param>
/// <param name="IsSdkV1">Whether the setters write on assignment, so that null does not clear, and the region comes from the client's profile.</param>
/// <param name="Lacks">Parameters of the operation that the class has no property for: it is older, or the client's method takes them.</param>
/// <param name="WireNames">Wire names of the properties, where the class tells them.</param>
internal sealed record TrackedType(
    TrackedKind Kind, Operation? Operation = null, Shape? Shape = null, bool IsItem = false, bool IsSdkV1 = false, EquatableArray<string> Lacks = default,
    ImmutableDictionary<string, string>? WireNames = null)
{
    private const string Region = "RegionId";

    public static readonly TrackedType List = new(TrackedKind.List);
    public static readonly TrackedType Map = new(TrackedKind.Map);

    /// <summary>Parameters that somebody else supplies when they are not set: the client's profile, or an argument of the client's method.</summary>
    public IEnumerable<string> Supplied()
    {
        if (IsSdkV1)
        {
            yield return Region;
        }

        foreach (var name in IsItem ? EquatableArray<string>.Empty : Lacks)
        {
            if (!IsSdkV1 || (name != Region && Shape?.Find(name) is { IsRequired: true }))
            {
                yield return name;
            }
        }
    }

    /// <summary>The parameter that a property sets; null for a property that no document knows.</summary>
    public Parameter? Find(string property)
    {
        if (WireNames is not null && WireNames.TryGetValue(property, out var wireName))
        {
            return (Shape ?? Shape.Empty).Find(wireName);
        }

        Parameter? variant = null;
        foreach (var parameter in (Shape ?? Shape.Empty).Parameters)
        {
            if (parameter.Ref.Member == property || parameter.Name == property)
            {
                return parameter;
            }

            variant ??= IsSdkV1 && IsVariant(property, parameter.Name) ? parameter : null;
        }

        return variant;
    }

    // SDK v1 renames members: Tags for Tag, _Value or Value_ for Value.
    private static bool IsVariant(string property, string parameter) =>
        property.Trim('_') is var name
        && (name == parameter || (name.EndsWith("s", StringComparison.Ordinal) && name.Substring(0, name.Length - 1) == parameter));
}
