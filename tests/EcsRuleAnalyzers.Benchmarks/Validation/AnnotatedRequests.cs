using System.ComponentModel.DataAnnotations;
using EcsRuleAnalyzers.Benchmarks.Generated;
using Microsoft.Extensions.Options;

namespace EcsRuleAnalyzers.Benchmarks.Validation;

/// <summary>
/// One inbound rule with attributes, for the two that read them. Attributes hold the rules about one value; rules between values are
/// code in <see cref="IValidatableObject"/>, which DataAnnotations asks only once all attributes are content.
/// </summary>
public class AnnotatedRule : IValidatableObject
{
    [Checked(TextCheck.GroupId)]
    public string? SourceGroupId { get; set; }

    public long? SourceGroupOwnerId { get; set; }

    public string? SourceGroupOwnerAccount { get; set; }

    [Checked(TextCheck.Ipv4)]
    public string? SourceCidrIp { get; set; }

    [Checked(TextCheck.Ipv6)]
    public string? Ipv6SourceCidrIp { get; set; }

    [Checked(TextCheck.PrefixListId)]
    public string? SourcePrefixListId { get; set; }

    [Checked(TextCheck.Ipv4)]
    public string? DestCidrIp { get; set; }

    [Checked(TextCheck.Ipv6)]
    public string? Ipv6DestCidrIp { get; set; }

    [Checked(TextCheck.Protocol)]
    public string? IpProtocol { get; set; }

    [Checked(TextCheck.Ports)]
    public string? PortRange { get; set; }

    [Checked(TextCheck.PortListId)]
    public string? PortRangeListId { get; set; }

    [Checked(TextCheck.Ports)]
    public string? SourcePortRange { get; set; }

    [Checked(TextCheck.Policy)]
    public string? Policy { get; set; }

    [Checked(TextCheck.Priority)]
    public string? Priority { get; set; }

    [Checked(TextCheck.NicType)]
    public string? NicType { get; set; }

    [Checked(TextCheck.Description)]
    public string? Description { get; set; }

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext context) => Rules(isWhole: true, ipv6Replaces: true);

    protected IEnumerable<ValidationResult> Rules(bool isWhole, bool ipv6Replaces)
    {
        var protocol = Texts.ProtocolOf(IpProtocol);
        var hasNoPorts = protocol is Protocol.Icmp or Protocol.Icmpv6 or Protocol.Gre or Protocol.All;
        if (isWhole && protocol == Protocol.None)
        {
            yield return new("IpProtocol is required.", ["IpProtocol"]);
        }

        if (isWhole && !Has(PortRange) && !Has(PortRangeListId))
        {
            yield return new("PortRange is required.", ["PortRange"]);
        }

        if (protocol is Protocol.Tcp or Protocol.Udp && PortRange == "-1/-1")
        {
            yield return new("tcp and udp need ports.", ["PortRange"]);
        }

        if (protocol is Protocol.Tcp or Protocol.Udp && SourcePortRange == "-1/-1")
        {
            yield return new("tcp and udp need ports.", ["SourcePortRange"]);
        }

        if (hasNoPorts && Has(PortRange) && PortRange != "-1/-1")
        {
            yield return new("The protocol has no ports.", ["PortRange"]);
        }

        if (hasNoPorts && Has(SourcePortRange) && SourcePortRange != "-1/-1")
        {
            yield return new("The protocol has no ports.", ["SourcePortRange"]);
        }

        if (isWhole && Has(SourceGroupId) && !Has(SourceCidrIp) && !(ipv6Replaces && Has(Ipv6SourceCidrIp)) && !Texts.Is(NicType, "intranet"))
        {
            yield return new("A source group needs intranet.", ["NicType"]);
        }

        if (isWhole && !Has(SourceCidrIp) && !Has(SourceGroupId) && !Has(SourcePrefixListId) && !Has(Ipv6SourceCidrIp))
        {
            yield return new("A source is needed.", ["SourceCidrIp"]);
        }

        if (Has(SourceCidrIp) && Has(Ipv6SourceCidrIp))
        {
            yield return new("Ipv6SourceCidrIp excludes SourceCidrIp.", ["Ipv6SourceCidrIp"]);
        }

        if (Has(DestCidrIp) && Has(Ipv6DestCidrIp))
        {
            yield return new("Ipv6DestCidrIp excludes DestCidrIp.", ["Ipv6DestCidrIp"]);
        }

        if (Has(SourceCidrIp) && Has(Ipv6DestCidrIp) && !Has(Ipv6SourceCidrIp) && !Has(DestCidrIp))
        {
            yield return new("Ipv6DestCidrIp excludes SourceCidrIp.", ["Ipv6DestCidrIp"]);
        }

        if (Has(Ipv6SourceCidrIp) && Has(DestCidrIp) && !Has(SourceCidrIp) && !Has(Ipv6DestCidrIp))
        {
            yield return new("DestCidrIp excludes Ipv6SourceCidrIp.", ["DestCidrIp"]);
        }

        if (protocol == Protocol.Icmp && (Has(Ipv6SourceCidrIp) || Has(Ipv6DestCidrIp)))
        {
            yield return new("icmp is for IPv4.", ["Ipv6SourceCidrIp"]);
        }

        if (protocol == Protocol.Icmpv6 && (Has(SourceCidrIp) || Has(DestCidrIp)))
        {
            yield return new("icmpv6 is for IPv6.", ["SourceCidrIp"]);
        }

        if (Has(SourceCidrIp) && SourceCidrIp == DestCidrIp && SourceCidrIp != "0.0.0.0/0")
        {
            yield return new("DestCidrIp must differ from SourceCidrIp.", ["DestCidrIp"]);
        }

        if (Has(SourceCidrIp) && Has(SourceGroupId))
        {
            yield return new("SourceGroupId is ignored.", ["SourceGroupId"]);
        }

        if (Has(SourceCidrIp) && SourceGroupOwnerId.HasValue)
        {
            yield return new("SourceGroupOwnerId is ignored.", ["SourceGroupOwnerId"]);
        }

        if (Has(SourceCidrIp) && Has(SourceGroupOwnerAccount))
        {
            yield return new("SourceGroupOwnerAccount is ignored.", ["SourceGroupOwnerAccount"]);
        }

        if (Has(SourcePrefixListId) && (Has(SourceCidrIp) || Has(Ipv6SourceCidrIp) || Has(SourceGroupId)))
        {
            yield return new("SourcePrefixListId is ignored.", ["SourcePrefixListId"]);
        }

        if (Has(PortRangeListId) && (Has(PortRange) || hasNoPorts))
        {
            yield return new("PortRangeListId is ignored or not possible.", ["PortRangeListId"]);
        }

        if (Texts.Is(NicType, "internet") && (Has(Ipv6SourceCidrIp) || Has(Ipv6DestCidrIp) || (Has(SourcePrefixListId) && !Has(SourceCidrIp) && !Has(SourceGroupId))))
        {
            yield return new("NicType must be intranet.", ["NicType"]);
        }
    }

    protected static bool Has(string? text) => !string.IsNullOrEmpty(text);
}

public sealed class AnnotatedModify : AnnotatedRule
{
    [Required]
    [Checked(TextCheck.Region)]
    public string? RegionId { get; set; }

    [Required]
    [Checked(TextCheck.GroupId)]
    public string? SecurityGroupId { get; set; }

    [Checked(TextCheck.RuleId)]
    public string? SecurityGroupRuleId { get; set; }

    [Checked(TextCheck.Token)]
    public string? ClientToken { get; set; }

    public override IEnumerable<ValidationResult> Validate(ValidationContext context)
    {
        foreach (var result in Rules(isWhole: !Has(SecurityGroupRuleId), ipv6Replaces: false))
        {
            yield return result;
        }

        if (!Has(SecurityGroupRuleId) && !Has(Description))
        {
            yield return new("Nothing else can be changed.", ["Description"]);
        }

        if (Has(SourceGroupId) && SourceGroupId == SecurityGroupId)
        {
            yield return new("SourceGroupId must differ from SecurityGroupId.", ["SourceGroupId"]);
        }
    }
}

/// <summary>Left out: the deprecated parameters of a rule directly in the request, and duplicates are found in another list of the same items.</summary>
public sealed class AnnotatedAuthorize : IValidatableObject
{
    private List<AuthorizeSecurityGroupRequest.PermissionsItem> _items = [];

    [Required]
    [Checked(TextCheck.Region)]
    public string? RegionId { get; set; }

    [Required]
    [Checked(TextCheck.GroupId)]
    public string? SecurityGroupId { get; set; }

    [Checked(TextCheck.Token)]
    public string? ClientToken { get; set; }

    [Required]
    [Length(1, 100)]
    [ValidateEnumeratedItems]
    public List<AnnotatedRule>? Permissions { get; set; }

    internal static AnnotatedAuthorize Of(AuthorizeSecurityGroupRequest request) => new()
    {
        RegionId = request.RegionId,
        SecurityGroupId = request.SecurityGroupId,
        ClientToken = request.ClientToken,
        Permissions = [.. request.Permissions!.Select(item => Annotated.Copy(item, new AnnotatedRule()))],
        _items = request.Permissions!,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext context)
    {
        if (HandWritten.HasDuplicate(_items))
        {
            yield return new("The items of Permissions must differ.", ["Permissions"]);
        }

        if (HandWritten.SourceGroups(_items) > 20)
        {
            yield return new("At most 20 items can have SourceGroupId.", ["Permissions"]);
        }

        foreach (var item in Permissions ?? [])
        {
            if (!string.IsNullOrEmpty(item.SourceGroupId) && item.SourceGroupId == SecurityGroupId)
            {
                yield return new("SourceGroupId must differ from SecurityGroupId.", ["SourceGroupId"]);
            }
        }
    }
}

/// <summary>The generator of Microsoft.Extensions.Options writes the rest. It goes into lists by itself.</summary>
[OptionsValidator]
internal sealed partial class AnnotatedModifyValidator : IValidateOptions<AnnotatedModify>;

[OptionsValidator]
internal sealed partial class AnnotatedAuthorizeValidator : IValidateOptions<AnnotatedAuthorize>;

/// <summary>A hand-written check of one text as an attribute.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CheckedAttribute(TextCheck check) : ValidationAttribute("{0} is not valid.")
{
    public override bool IsValid(object? value) => value is not string { Length: > 0 } text || check switch
    {
        TextCheck.Region => Texts.IsRegion(text),
        TextCheck.GroupId => Texts.IsId(text, "sg-"),
        TextCheck.RuleId => Texts.IsId(text, "sgr-"),
        TextCheck.PrefixListId => Texts.IsId(text, "pl-"),
        TextCheck.PortListId => Texts.IsId(text, "prl-"),
        TextCheck.Token => System.Text.Ascii.IsValid(text) && text.Length <= 64,
        TextCheck.Ipv4 => Texts.IsIpv4(text),
        TextCheck.Ipv6 => Texts.IsIpv6(text),
        TextCheck.Protocol => Texts.ProtocolOf(text) != Protocol.Unknown,
        TextCheck.Ports => FluentValue.IsOrdered(text),
        TextCheck.Policy => Texts.IsPolicy(text),
        TextCheck.Priority => Texts.IsDigits(text) && Texts.IsInRange(text, 1, 100),
        TextCheck.NicType => Texts.IsNicType(text),
        _ => Texts.IsAtMost(text, 512),
    };
}

public enum TextCheck
{
    Region,
    GroupId,
    RuleId,
    PrefixListId,
    PortListId,
    Token,
    Ipv4,
    Ipv6,
    Protocol,
    Ports,
    Policy,
    Priority,
    NicType,
    Description,
}

internal static class Annotated
{
    /// <summary>Copies what has the same name.</summary>
    public static T Copy<T>(object from, T to, params string[] except)
    {
        foreach (var property in typeof(T).GetProperties().Where(property => !except.Contains(property.Name)))
        {
            property.SetValue(to, from.GetType().GetProperty(property.Name)!.GetValue(from));
        }

        return to;
    }

    public static int Validate(AnnotatedModify request)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(request, new ValidationContext(request), results, validateAllProperties: true);
        return results.Count;
    }

    // It does not go into lists by itself.
    public static int Validate(AnnotatedAuthorize request)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(request, new ValidationContext(request), results, validateAllProperties: true);
        foreach (var item in request.Permissions!)
        {
            Validator.TryValidateObject(item, new ValidationContext(item), results, validateAllProperties: true);
        }

        return results.Count;
    }
}
