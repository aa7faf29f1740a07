using System;
using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Rules.Kinds;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules;

/// <summary>Every kind there is. The order of <see cref="Values"/> is the order in which a value is judged: the first broken check speaks.</summary>
internal static class RuleKinds
{
    public static readonly ValueKind[] Values =
    [
        new ResourceIdKind(),
        new PortRangeKind(),
        new Ipv4Kind(),
        new Ipv6Kind(),
        new CidrKind(),
        new AsciiKind(),
        new IntegerKind(),
        new NameKind(),
        new JsonArrayKind(),
        new EnumKind(),
        new PatternKind(),
        new ForbiddenTextKind(),
        new LengthKind(),
        new RangeKind(),
        new ItemCountKind(),
        new UniqueItemsKind(),
        new PerRequestKind(),
    ];

    public static readonly RelationKind[] Relations =
    [
        new ThenKind(),
        new RequiredOrKind(),
        new RequiredXorKind(),
        new DependentRequiredKind(),
        new DependentExcludedKind(),
        new DifferKind(),
        new IgnoredKind(),
        new DeprecatedKind(),
        new DisjointKind(),
        new CountAtMostKind(),
        new MaxGivenKind(),
        new KeepsClosedKind(),
    ];

    /// <summary>Every diagnostic about a request, by its id.</summary>
    public static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> Descriptors = RelationDescriptors.All
        .Concat([RequiredKind.Rule, UnknownKey.Rule, PortOrderKind.Rule, HostBitsKind.Rule])
        .Concat(Values.Select(kind => kind.Descriptor))
        .Concat(Relations.Select(kind => kind.Descriptor))
        .Distinct()
        .ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>Whether a diagnostic points at something that the service takes all the same.</summary>
    public static bool IsHint(string id) => Descriptors[id].DefaultSeverity < DiagnosticSeverity.Warning;
}
