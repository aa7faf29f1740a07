using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary>What a dictionary-style call may not do and a typed one cannot: name a parameter that does not exist.</summary>
internal static class UnknownKey
{
    public const string Id = "ECSR1013";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        Strings.Title(Id),
        Strings.Message(Id),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For(Id));

    /// <summary>What every call may carry besides the parameters of its operation.</summary>
    private static readonly ImmutableHashSet<string> Common = ImmutableHashSet.Create(
        "Action", "Version", "Format", "AccessKeyId", "Signature", "SignatureMethod", "SignatureVersion", "SignatureNonce", "SignatureType",
        "Timestamp", "SecurityToken", "RegionId", "OwnerAccount", "OwnerId", "ResourceOwnerAccount", "ResourceOwnerId");

    public static bool IsCommon(string key) => Common.Contains(key);

    /// <summary>The rule that such a key breaks, with the nearest name of a parameter.</summary>
    public static NamedRule For(string key, IEnumerable<string> parameters)
    {
        var known = parameters.ToList();
        var certain = OfOtherClouds(key, known) ?? Nearest(key, known);
        var meant = certain ?? OfOtherDirection(key, known);
        var text = meant is not null
            ? new Bilingual("is not a parameter; did you mean " + meant + "?", "不是请求参数；是否应为 " + meant + "？")
            : new Bilingual("is not a parameter of this operation", "不是该接口的请求参数");
        return new NamedRule(
            key + ".unknown",
            Id,
            false,
            new UnknownKeyRule(new ParameterRef(key, key, ParameterType.Text), meant, IsCertain: certain is not null),
            EquatableArray<ErrorRef>.Empty,
            text,
            EquatableArray<ExampleValue>.Empty,
            EquatableArray<ExampleValue>.Empty);
    }

    // What rules of other clouds call it.
    private static string? OfOtherClouds(string key, List<string> known)
    {
        var list = key.Substring(0, key.LastIndexOf('.') + 1);
        var names = key.Substring(list.Length) switch
        {
            "CidrIp" or "CidrBlock" or "Cidr" or "RemoteIpPrefix" => new[] { "SourceCidrIp", "DestCidrIp" },
            "CidrIpv6" or "Ipv6CidrBlock" => ["Ipv6SourceCidrIp", "Ipv6DestCidrIp"],
            "Protocol" => ["IpProtocol"],
            "Port" or "Ports" or "PortRangeMin" or "DestPortRange" or "DestinationPortRange" => ["PortRange"],
            "GroupId" => ["SecurityGroupId"],
            "Region" => ["RegionId"],
            "PrefixListId" => ["SourcePrefixListId", "DestPrefixListId"],
            _ => [],
        };

        // The spec has the peer of its direction before the group's own side.
        return names.Select(name => list + name).OrderBy(name => known.IndexOf(name)).FirstOrDefault(known.Contains);
    }

    // What one direction has and the other has not.
    private static string? OfOtherDirection(string key, List<string> known)
    {
        var list = key.Substring(0, key.LastIndexOf('.') + 1);
        var name = key.Substring(list.Length);
        var other = name.StartsWith("Source", System.StringComparison.Ordinal) ? "Dest" + name.Substring("Source".Length)
            : name.StartsWith("Dest", System.StringComparison.Ordinal) ? "Source" + name.Substring("Dest".Length)
            : name;
        return known.Find(candidate => candidate == list + other);
    }

    // Two slips of the finger at most; other words are other parameters.
    private const int LettersPerSlip = 4;

    private static string? Nearest(string key, List<string> known) => known
        .SelectMany(name => new[] { (Name: name, Left: key.ToLowerInvariant(), Right: name.ToLowerInvariant()), (Name: name, Left: WithoutWords(key), Right: WithoutWords(name)) })
        .Select(pair => (pair.Name, Distance: EditDistance.Between(pair.Left, pair.Right), Allowed: System.Math.Min(Length(pair.Left), Length(pair.Right)) < 2 * LettersPerSlip ? 1 : 2))
        .Where(pair => pair.Distance <= pair.Allowed)
        .OrderBy(pair => pair.Distance)
        .Select(pair => pair.Name)
        .FirstOrDefault();

    // Other clouds say SourceSecurityGroupId where this one says SourceGroupId, and DestinationX where this one says DestX.
    private static string WithoutWords(string key) => key.Replace("SecurityGroup", "Group").Replace("Destination", "Dest").ToLowerInvariant();

    // What stands in front of the name of a member is no part of it.
    private static int Length(string key) => key.Length - key.LastIndexOf('.') - 1;
}

/// <summary>A key is not given, because it is no parameter.</summary>
/// <param name="Key">The key.</param>
/// <param name="Meant">The parameter that was probably meant.</param>
/// <param name="IsCertain">Whether nothing else can have been meant.</param>
internal sealed record UnknownKeyRule(ParameterRef Key, string? Meant, bool IsCertain) : Rule
{
    // Its value would be gone for good.
    public override bool IsSafe(Repair repair) => IsCertain && !repair.Removed.Any();

    public override EquatableArray<ParameterRef> Parameters => [Key];

    public override Truth Holds(Facts facts) => facts.IsGiven(Key.Name).Not();

    public override ConditionCode Emit(EmitScope scope, bool wanted) => wanted ? !EmitScope.Given(Key) : EmitScope.Given(Key);

    public override Bilingual Say() => new(Key.Name + " is not a parameter", Key.Name + " 不是请求参数");

    public override IEnumerable<Repair> Repairs(Facts facts) => Meant is not null && facts.IsGiven(Meant) != Truth.True
        ? [new Repair([new Change(ChangeKind.Rename, Key.Name, Meant)]), Repair.Remove(Parameters, facts)]
        : [Repair.Remove(Parameters, facts)];
}
