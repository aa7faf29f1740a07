using EcsRuleAnalyzers.Benchmarks.Generated;
using FluentValidation;

namespace EcsRuleAnalyzers.Benchmarks.Validation;

/// <summary>The rules in FluentValidation, all of them. A check that it has not built in is the hand-written one.</summary>
internal sealed class ModifyRules : AbstractValidator<ModifySecurityGroupRuleRequest>
{
    public ModifyRules()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(x => x.RegionId).NotEmpty().Must(text => Texts.IsRegion(text!));
        RuleFor(x => x.SecurityGroupId).NotEmpty().Must(text => Texts.IsId(text!, "sg-"));
        RuleFor(x => x.SecurityGroupRuleId).Must(text => Texts.IsId(text!, "sgr-")).When(x => Has(x.SecurityGroupRuleId));
        RuleFor(x => x.ClientToken).Must(text => System.Text.Ascii.IsValid(text)).MaximumLength(64).When(x => Has(x.ClientToken));
        RuleFor(x => x.SourceGroupId).Must(text => Texts.IsId(text!, "sg-")).When(x => Has(x.SourceGroupId));
        RuleFor(x => x.SourceCidrIp).Must(text => Texts.IsIpv4(text!)).When(x => Has(x.SourceCidrIp));
        RuleFor(x => x.Ipv6SourceCidrIp).Must(text => Texts.IsIpv6(text!)).When(x => Has(x.Ipv6SourceCidrIp));
        RuleFor(x => x.SourcePrefixListId).Must(text => Texts.IsId(text!, "pl-")).When(x => Has(x.SourcePrefixListId));
        RuleFor(x => x.DestCidrIp).Must(text => Texts.IsIpv4(text!)).When(x => Has(x.DestCidrIp));
        RuleFor(x => x.Ipv6DestCidrIp).Must(text => Texts.IsIpv6(text!)).When(x => Has(x.Ipv6DestCidrIp));
        RuleFor(x => x.IpProtocol).NotEmpty().When(x => !Has(x.SecurityGroupRuleId));
        RuleFor(x => x.IpProtocol).Must(text => Texts.ProtocolOf(text) != Protocol.Unknown);
        RuleFor(x => x.PortRange).NotEmpty().When(x => !Has(x.SecurityGroupRuleId) && !Has(x.PortRangeListId));
        RuleFor(x => x.PortRange).Must(FluentValue.HasPorts).Must(FluentValue.IsOrdered).When(x => Has(x.PortRange));
        RuleFor(x => x.PortRangeListId).Must(text => Texts.IsId(text!, "prl-")).When(x => Has(x.PortRangeListId));
        RuleFor(x => x.SourcePortRange).Must(FluentValue.HasPorts).Must(FluentValue.IsOrdered).When(x => Has(x.SourcePortRange));
        RuleFor(x => x.Policy).Must(text => Texts.IsPolicy(text!)).When(x => Has(x.Policy));
        RuleFor(x => x.Priority).Must(text => Texts.IsDigits(text)).Must(text => Texts.IsInRange(text!, 1, 100)).When(x => Has(x.Priority));
        RuleFor(x => x.NicType).Must(text => Texts.IsNicType(text!)).When(x => Has(x.NicType));
        RuleFor(x => x.Description).Must(text => Texts.IsAtMost(text!, 512)).When(x => Has(x.Description));
        RuleFor(x => x.Description).NotEmpty().When(x => !Has(x.SecurityGroupRuleId));
        RuleFor(x => x.PortRange).NotEqual("-1/-1").When(x => FluentValue.HasPortsFor(x.IpProtocol));
        RuleFor(x => x.PortRange).Equal("-1/-1").When(x => Has(x.PortRange) && FluentValue.HasNoPortsFor(x.IpProtocol));
        RuleFor(x => x.SourcePortRange).NotEqual("-1/-1").When(x => FluentValue.HasPortsFor(x.IpProtocol));
        RuleFor(x => x.SourcePortRange).Equal("-1/-1").When(x => Has(x.SourcePortRange) && FluentValue.HasNoPortsFor(x.IpProtocol));
        RuleFor(x => x.NicType).Equal("intranet", StringComparer.OrdinalIgnoreCase).When(x => !Has(x.SecurityGroupRuleId) && Has(x.SourceGroupId) && !Has(x.SourceCidrIp));
        RuleFor(x => x.SourceCidrIp).NotEmpty().When(x => !Has(x.SecurityGroupRuleId) && !Has(x.SourceGroupId) && !Has(x.SourcePrefixListId) && !Has(x.Ipv6SourceCidrIp));
        RuleFor(x => x.Ipv6SourceCidrIp).Empty().When(x => Has(x.SourceCidrIp));
        RuleFor(x => x.Ipv6DestCidrIp).Empty().When(x => Has(x.DestCidrIp));
        RuleFor(x => x.Ipv6DestCidrIp).Empty().When(x => Has(x.SourceCidrIp) && !Has(x.Ipv6SourceCidrIp) && !Has(x.DestCidrIp));
        RuleFor(x => x.DestCidrIp).Empty().When(x => Has(x.Ipv6SourceCidrIp) && !Has(x.SourceCidrIp) && !Has(x.Ipv6DestCidrIp));
        RuleFor(x => x.Ipv6SourceCidrIp).Must((x, _) => !Has(x.Ipv6SourceCidrIp) && !Has(x.Ipv6DestCidrIp)).When(x => Texts.Is(x.IpProtocol, "icmp"));
        RuleFor(x => x.SourceCidrIp).Must((x, _) => !Has(x.SourceCidrIp) && !Has(x.DestCidrIp)).When(x => Texts.Is(x.IpProtocol, "icmpv6"));
        RuleFor(x => x.SourceGroupId).NotEqual(x => x.SecurityGroupId).When(x => Has(x.SourceGroupId) && !Texts.IsMasked(x.SourceGroupId!));
        RuleFor(x => x.DestCidrIp).NotEqual(x => x.SourceCidrIp).When(x => Has(x.SourceCidrIp) && x.SourceCidrIp != "0.0.0.0/0" && !Texts.IsMasked(x.SourceCidrIp!));
        RuleFor(x => x.SourceGroupId).Empty().When(x => Has(x.SourceCidrIp));
        RuleFor(x => x.SourceGroupOwnerId).Null().When(x => Has(x.SourceCidrIp));
        RuleFor(x => x.SourceGroupOwnerAccount).Empty().When(x => Has(x.SourceCidrIp));
        RuleFor(x => x.SourcePrefixListId).Empty().When(x => Has(x.SourceCidrIp) || Has(x.Ipv6SourceCidrIp) || Has(x.SourceGroupId));
        RuleFor(x => x.PortRangeListId).Empty().When(x => Has(x.PortRange) || FluentValue.HasNoPortsFor(x.IpProtocol));
        RuleFor(x => x.NicType).NotEqual("internet", StringComparer.OrdinalIgnoreCase).When(x => Has(x.SourcePrefixListId) && !Has(x.SourceCidrIp) && !Has(x.Ipv6SourceCidrIp) && !Has(x.SourceGroupId));
        RuleFor(x => x.NicType).NotEqual("internet", StringComparer.OrdinalIgnoreCase).When(x => Has(x.Ipv6SourceCidrIp) || Has(x.Ipv6DestCidrIp));
    }

    private static bool Has(string? text) => !string.IsNullOrEmpty(text);
}

/// <summary>The rules of the other request. The parameters of a rule directly in the request are deprecated; here they are only ruled out beside Permissions.</summary>
internal sealed class AuthorizeRules : AbstractValidator<AuthorizeSecurityGroupRequest>
{
    public AuthorizeRules()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(x => x.RegionId).NotEmpty().Must(text => Texts.IsRegion(text!));
        RuleFor(x => x.SecurityGroupId).NotEmpty().Must(text => Texts.IsId(text!, "sg-"));
        RuleFor(x => x.ClientToken).Must(text => System.Text.Ascii.IsValid(text)).MaximumLength(64).When(x => !string.IsNullOrEmpty(x.ClientToken));
        RuleFor(x => x.Permissions).NotEmpty().Must(items => items!.Count <= 100).Must(items => !HandWritten.HasDuplicate(items!)).Must(items => HandWritten.SourceGroups(items!) <= 20);
        RuleFor(x => x.Permissions).Must((x, _) => !new InboundRule(x).IsUsed);
        RuleForEach(x => x.Permissions).Cascade(CascadeMode.Continue).Must((x, item) => string.IsNullOrEmpty(item.SourceGroupId) || item.SourceGroupId != x.SecurityGroupId || Texts.IsMasked(item.SourceGroupId));
        RuleForEach(x => x.Permissions).Cascade(CascadeMode.Continue).SetValidator(new PermissionRules());
    }
}

internal sealed class PermissionRules : AbstractValidator<AuthorizeSecurityGroupRequest.PermissionsItem>
{
    public PermissionRules()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(x => x.SourceGroupId).Must(text => Texts.IsId(text!, "sg-")).When(x => Has(x.SourceGroupId));
        RuleFor(x => x.SourceCidrIp).Must(text => Texts.IsIpv4(text!)).When(x => Has(x.SourceCidrIp));
        RuleFor(x => x.Ipv6SourceCidrIp).Must(text => Texts.IsIpv6(text!)).When(x => Has(x.Ipv6SourceCidrIp));
        RuleFor(x => x.SourcePrefixListId).Must(text => Texts.IsId(text!, "pl-")).When(x => Has(x.SourcePrefixListId));
        RuleFor(x => x.DestCidrIp).Must(text => Texts.IsIpv4(text!)).When(x => Has(x.DestCidrIp));
        RuleFor(x => x.Ipv6DestCidrIp).Must(text => Texts.IsIpv6(text!)).When(x => Has(x.Ipv6DestCidrIp));
        RuleFor(x => x.IpProtocol).NotEmpty().Must(text => Texts.ProtocolOf(text) != Protocol.Unknown);
        RuleFor(x => x.PortRange).NotEmpty().When(x => !Has(x.PortRangeListId));
        RuleFor(x => x.PortRange).Must(FluentValue.HasPorts).Must(FluentValue.IsOrdered).When(x => Has(x.PortRange));
        RuleFor(x => x.PortRangeListId).Must(text => Texts.IsId(text!, "prl-")).When(x => Has(x.PortRangeListId));
        RuleFor(x => x.SourcePortRange).Must(FluentValue.HasPorts).Must(FluentValue.IsOrdered).When(x => Has(x.SourcePortRange));
        RuleFor(x => x.Policy).Must(text => Texts.IsPolicy(text!)).When(x => Has(x.Policy));
        RuleFor(x => x.Priority).Must(text => Texts.IsDigits(text)).Must(text => Texts.IsInRange(text!, 1, 100)).When(x => Has(x.Priority));
        RuleFor(x => x.NicType).Must(text => Texts.IsNicType(text!)).When(x => Has(x.NicType));
        RuleFor(x => x.Description).Must(text => Texts.IsAtMost(text!, 512)).When(x => Has(x.Description));
        RuleFor(x => x.PortRange).NotEqual("-1/-1").When(x => FluentValue.HasPortsFor(x.IpProtocol));
        RuleFor(x => x.PortRange).Equal("-1/-1").When(x => Has(x.PortRange) && FluentValue.HasNoPortsFor(x.IpProtocol));
        RuleFor(x => x.SourcePortRange).NotEqual("-1/-1").When(x => FluentValue.HasPortsFor(x.IpProtocol));
        RuleFor(x => x.SourcePortRange).Equal("-1/-1").When(x => Has(x.SourcePortRange) && FluentValue.HasNoPortsFor(x.IpProtocol));
        RuleFor(x => x.NicType).Equal("intranet", StringComparer.OrdinalIgnoreCase).When(x => Has(x.SourceGroupId) && !Has(x.SourceCidrIp) && !Has(x.Ipv6SourceCidrIp));
        RuleFor(x => x.SourceCidrIp).NotEmpty().When(x => !Has(x.SourceGroupId) && !Has(x.SourcePrefixListId) && !Has(x.Ipv6SourceCidrIp));
        RuleFor(x => x.Ipv6SourceCidrIp).Empty().When(x => Has(x.SourceCidrIp));
        RuleFor(x => x.Ipv6DestCidrIp).Empty().When(x => Has(x.DestCidrIp));
        RuleFor(x => x.Ipv6DestCidrIp).Empty().When(x => Has(x.SourceCidrIp) && !Has(x.Ipv6SourceCidrIp) && !Has(x.DestCidrIp));
        RuleFor(x => x.DestCidrIp).Empty().When(x => Has(x.Ipv6SourceCidrIp) && !Has(x.SourceCidrIp) && !Has(x.Ipv6DestCidrIp));
        RuleFor(x => x.Ipv6SourceCidrIp).Must((x, _) => !Has(x.Ipv6SourceCidrIp) && !Has(x.Ipv6DestCidrIp)).When(x => Texts.Is(x.IpProtocol, "icmp"));
        RuleFor(x => x.SourceCidrIp).Must((x, _) => !Has(x.SourceCidrIp) && !Has(x.DestCidrIp)).When(x => Texts.Is(x.IpProtocol, "icmpv6"));
        RuleFor(x => x.DestCidrIp).NotEqual(x => x.SourceCidrIp).When(x => Has(x.SourceCidrIp) && x.SourceCidrIp != "0.0.0.0/0" && !Texts.IsMasked(x.SourceCidrIp!));
        RuleFor(x => x.SourceGroupId).Empty().When(x => Has(x.SourceCidrIp));
        RuleFor(x => x.SourceGroupOwnerId).Null().When(x => Has(x.SourceCidrIp));
        RuleFor(x => x.SourceGroupOwnerAccount).Empty().When(x => Has(x.SourceCidrIp));
        RuleFor(x => x.SourcePrefixListId).Empty().When(x => Has(x.SourceCidrIp) || Has(x.Ipv6SourceCidrIp) || Has(x.SourceGroupId));
        RuleFor(x => x.PortRangeListId).Empty().When(x => Has(x.PortRange) || FluentValue.HasNoPortsFor(x.IpProtocol));
        RuleFor(x => x.NicType).NotEqual("internet", StringComparer.OrdinalIgnoreCase).When(x => Has(x.SourcePrefixListId) && !Has(x.SourceCidrIp) && !Has(x.Ipv6SourceCidrIp) && !Has(x.SourceGroupId));
        RuleFor(x => x.NicType).NotEqual("internet", StringComparer.OrdinalIgnoreCase).When(x => Has(x.Ipv6SourceCidrIp) || Has(x.Ipv6DestCidrIp));
    }

    private static bool Has(string? text) => !string.IsNullOrEmpty(text);
}

internal static class FluentValue
{
    public static bool HasPorts(string? text) => Texts.TryReadPorts(text!, out _, out _);

    public static bool IsOrdered(string? text) => Texts.TryReadPorts(text!, out var start, out var end) && start <= end;

    public static bool HasPortsFor(string? protocol) => Texts.ProtocolOf(protocol) is Protocol.Tcp or Protocol.Udp;

    public static bool HasNoPortsFor(string? protocol) => Texts.ProtocolOf(protocol) is Protocol.Icmp or Protocol.Icmpv6 or Protocol.Gre or Protocol.All;
}
