using System.Globalization;
using EcsRuleAnalyzers.Benchmarks.Generated;

namespace EcsRuleAnalyzers.Benchmarks.Validation;

/// <summary>The parameters of one inbound rule, which three classes have, and their checks written by hand.</summary>
internal readonly ref struct InboundRule
{
    private readonly string? _sourceGroupId;
    private readonly long? _sourceGroupOwnerId;
    private readonly string? _sourceGroupOwnerAccount;
    private readonly string? _sourceCidrIp;
    private readonly string? _ipv6SourceCidrIp;
    private readonly string? _sourcePrefixListId;
    private readonly string? _destCidrIp;
    private readonly string? _ipv6DestCidrIp;
    private readonly string? _ipProtocol;
    private readonly string? _portRange;
    private readonly string? _portRangeListId;
    private readonly string? _sourcePortRange;
    private readonly string? _policy;
    private readonly string? _priority;
    private readonly string? _nicType;
    private readonly string? _description;
    private readonly Protocol _protocol;
    private readonly bool _hasCidr;
    private readonly bool _hasIpv6;
    private readonly bool _hasGroup;
    private readonly bool _hasPrefixList;

    public InboundRule(ModifySecurityGroupRuleRequest rule)
    {
        _sourceGroupId = rule.SourceGroupId;
        _sourceGroupOwnerId = rule.SourceGroupOwnerId;
        _sourceGroupOwnerAccount = rule.SourceGroupOwnerAccount;
        _sourceCidrIp = rule.SourceCidrIp;
        _ipv6SourceCidrIp = rule.Ipv6SourceCidrIp;
        _sourcePrefixListId = rule.SourcePrefixListId;
        _destCidrIp = rule.DestCidrIp;
        _ipv6DestCidrIp = rule.Ipv6DestCidrIp;
        _ipProtocol = rule.IpProtocol;
        _portRange = rule.PortRange;
        _portRangeListId = rule.PortRangeListId;
        _sourcePortRange = rule.SourcePortRange;
        _policy = rule.Policy;
        _priority = rule.Priority;
        _nicType = rule.NicType;
        _description = rule.Description;
        _protocol = Texts.ProtocolOf(_ipProtocol);
        _hasCidr = Has(_sourceCidrIp);
        _hasIpv6 = Has(_ipv6SourceCidrIp);
        _hasGroup = Has(_sourceGroupId);
        _hasPrefixList = Has(_sourcePrefixListId);
    }

    public InboundRule(AuthorizeSecurityGroupRequest rule)
    {
        _sourceGroupId = rule.SourceGroupId;
        _sourceGroupOwnerId = rule.SourceGroupOwnerId;
        _sourceGroupOwnerAccount = rule.SourceGroupOwnerAccount;
        _sourceCidrIp = rule.SourceCidrIp;
        _ipv6SourceCidrIp = rule.Ipv6SourceCidrIp;
        _sourcePrefixListId = rule.SourcePrefixListId;
        _destCidrIp = rule.DestCidrIp;
        _ipv6DestCidrIp = rule.Ipv6DestCidrIp;
        _ipProtocol = rule.IpProtocol;
        _portRange = rule.PortRange;
        _sourcePortRange = rule.SourcePortRange;
        _policy = rule.Policy;
        _priority = rule.Priority;
        _nicType = rule.NicType;
        _description = rule.Description;
        _protocol = Texts.ProtocolOf(_ipProtocol);
        _hasCidr = Has(_sourceCidrIp);
        _hasIpv6 = Has(_ipv6SourceCidrIp);
        _hasGroup = Has(_sourceGroupId);
        _hasPrefixList = Has(_sourcePrefixListId);
    }

    public InboundRule(AuthorizeSecurityGroupRequest.PermissionsItem rule)
    {
        _sourceGroupId = rule.SourceGroupId;
        _sourceGroupOwnerId = rule.SourceGroupOwnerId;
        _sourceGroupOwnerAccount = rule.SourceGroupOwnerAccount;
        _sourceCidrIp = rule.SourceCidrIp;
        _ipv6SourceCidrIp = rule.Ipv6SourceCidrIp;
        _sourcePrefixListId = rule.SourcePrefixListId;
        _destCidrIp = rule.DestCidrIp;
        _ipv6DestCidrIp = rule.Ipv6DestCidrIp;
        _ipProtocol = rule.IpProtocol;
        _portRange = rule.PortRange;
        _portRangeListId = rule.PortRangeListId;
        _sourcePortRange = rule.SourcePortRange;
        _policy = rule.Policy;
        _priority = rule.Priority;
        _nicType = rule.NicType;
        _description = rule.Description;
        _protocol = Texts.ProtocolOf(_ipProtocol);
        _hasCidr = Has(_sourceCidrIp);
        _hasIpv6 = Has(_ipv6SourceCidrIp);
        _hasGroup = Has(_sourceGroupId);
        _hasPrefixList = Has(_sourcePrefixListId);
    }

    public bool IsUsed =>
        _hasCidr || _hasGroup || _hasIpv6 || _hasPrefixList || _protocol != Protocol.None || Has(_portRange) || Has(_policy) || Has(_description)
        || Has(_priority) || Has(_nicType) || Has(_destCidrIp) || Has(_ipv6DestCidrIp) || Has(_sourcePortRange) || _sourceGroupOwnerId.HasValue || Has(_sourceGroupOwnerAccount);

    /// <param name="place">The one-based place in Permissions; 0 for the request itself.</param>
    /// <param name="isNeeded">Whether the rule must have a protocol and ports.</param>
    public void CheckValues(ref List<Problem>? problems, int place, bool isNeeded)
    {
        Problems.CheckId(ref problems, place, "SourceGroupId", _sourceGroupId, "sg-");
        CheckIpv4(ref problems, place, "SourceCidrIp", _sourceCidrIp);
        CheckIpv6(ref problems, place, "Ipv6SourceCidrIp", _ipv6SourceCidrIp);
        Problems.CheckId(ref problems, place, "SourcePrefixListId", _sourcePrefixListId, "pl-");
        CheckIpv4(ref problems, place, "DestCidrIp", _destCidrIp);
        CheckIpv6(ref problems, place, "Ipv6DestCidrIp", _ipv6DestCidrIp);
        if (_protocol == Protocol.None)
        {
            if (isNeeded)
            {
                Problems.Add(ref problems, "required", place, "IpProtocol", _ipProtocol, "it must be given");
            }
        }
        else if (_protocol == Protocol.Unknown)
        {
            Problems.Add(ref problems, "enum", place, "IpProtocol", _ipProtocol, "it must be tcp, udp, icmp, icmpv6, gre, all or a number from 0 to 255");
        }

        if (!Has(_portRange))
        {
            if (isNeeded && !Has(_portRangeListId))
            {
                Problems.Add(ref problems, "required", place, "PortRange", _portRange, "it or PortRangeListId must be given");
            }
        }
        else
        {
            CheckPorts(ref problems, place, "PortRange", _portRange);
        }

        Problems.CheckId(ref problems, place, "PortRangeListId", _portRangeListId, "prl-");
        if (Has(_sourcePortRange))
        {
            CheckPorts(ref problems, place, "SourcePortRange", _sourcePortRange);
        }

        if (Has(_policy) && !Texts.IsPolicy(_policy!))
        {
            Problems.Add(ref problems, "enum", place, "Policy", _policy, "it must be accept or drop");
        }

        if (Has(_priority))
        {
            if (!Texts.IsDigits(_priority))
            {
                Problems.Add(ref problems, "format", place, "Priority", _priority, "it must be a whole number");
            }
            else if (!Texts.IsInRange(_priority!, 1, 100))
            {
                Problems.Add(ref problems, "range", place, "Priority", _priority, "it must be from 1 to 100");
            }
        }

        if (Has(_nicType) && !Texts.IsNicType(_nicType!))
        {
            Problems.Add(ref problems, "enum", place, "NicType", _nicType, "it must be internet or intranet");
        }

        if (Has(_description) && !Texts.IsAtMost(_description!, 512))
        {
            Problems.Add(ref problems, "length", place, "Description", _description, "it must not be longer than 512 characters");
        }
    }

    /// <param name="group">The group whose rule it is.</param>
    /// <param name="isWhole">Whether the rule must have a source of its own.</param>
    /// <param name="ipv6Replaces">Whether an IPv6 block, too, takes the place of a source group.</param>
    public void CheckRules(ref List<Problem>? problems, int place, string? group, bool isWhole, bool ipv6Replaces)
    {
        var hasPorts = Has(_portRange);
        var hasDest = Has(_destCidrIp);
        var hasIpv6Dest = Has(_ipv6DestCidrIp);
        var hasPortList = Has(_portRangeListId);
        if (_protocol is Protocol.Tcp or Protocol.Udp)
        {
            if (_portRange == "-1/-1")
            {
                Problems.AddRule(ref problems, "protocol-portrange", place, "PortRange", _portRange, "tcp and udp need ports");
            }

            if (_sourcePortRange == "-1/-1")
            {
                Problems.AddRule(ref problems, "protocol-sourceportrange", place, "SourcePortRange", _sourcePortRange, "tcp and udp need ports");
            }
        }
        else if (_protocol is Protocol.Icmp or Protocol.Icmpv6 or Protocol.Gre or Protocol.All)
        {
            if (hasPorts && _portRange != "-1/-1")
            {
                Problems.AddRule(ref problems, "protocol-portrange-all", place, "PortRange", _portRange, "the protocol has no ports");
            }

            if (Has(_sourcePortRange) && _sourcePortRange != "-1/-1")
            {
                Problems.AddRule(ref problems, "protocol-sourceportrange-all", place, "SourcePortRange", _sourcePortRange, "the protocol has no ports");
            }
        }

        if (isWhole)
        {
            if (_hasGroup && !_hasCidr && !(ipv6Replaces && _hasIpv6) && !Texts.Is(_nicType, "intranet"))
            {
                Problems.AddRule(ref problems, "group-nictype", place, "NicType", _nicType, "a source group needs intranet");
            }

            if (!_hasCidr && !_hasGroup && !_hasPrefixList && !_hasIpv6)
            {
                Problems.AddRule(ref problems, "peer-required", place, "SourceCidrIp", _sourceCidrIp, "a source is needed");
            }
        }

        if (_hasCidr && _hasIpv6)
        {
            Problems.AddRule(ref problems, "source-v4v6", place, "Ipv6SourceCidrIp", _ipv6SourceCidrIp, "it excludes SourceCidrIp");
        }

        if (hasDest && hasIpv6Dest)
        {
            Problems.AddRule(ref problems, "dest-v4v6", place, "Ipv6DestCidrIp", _ipv6DestCidrIp, "it excludes DestCidrIp");
        }

        if (_hasCidr && hasIpv6Dest && !_hasIpv6 && !hasDest)
        {
            Problems.AddRule(ref problems, "mixed-family-ipv4-source", place, "Ipv6DestCidrIp", _ipv6DestCidrIp, "it excludes SourceCidrIp");
        }

        if (_hasIpv6 && hasDest && !_hasCidr && !hasIpv6Dest)
        {
            Problems.AddRule(ref problems, "mixed-family-ipv6-source", place, "DestCidrIp", _destCidrIp, "it excludes Ipv6SourceCidrIp");
        }

        if (_protocol == Protocol.Icmp && (_hasIpv6 || hasIpv6Dest))
        {
            Problems.AddRule(ref problems, "icmp-ipv6", place, "Ipv6SourceCidrIp", _ipv6SourceCidrIp, "icmp is for IPv4");
        }

        if (_protocol == Protocol.Icmpv6 && (_hasCidr || hasDest))
        {
            Problems.AddRule(ref problems, "icmpv6-ipv4", place, "SourceCidrIp", _sourceCidrIp, "icmpv6 is for IPv6");
        }

        if (_hasGroup && _sourceGroupId == group && !Texts.IsMasked(group!))
        {
            Problems.AddRule(ref problems, "self-reference", place, "SourceGroupId", _sourceGroupId, "it must differ from SecurityGroupId");
        }

        if (_hasCidr && _sourceCidrIp == _destCidrIp && _sourceCidrIp != "0.0.0.0/0" && !Texts.IsMasked(_sourceCidrIp!))
        {
            Problems.AddRule(ref problems, "source-eq-dest", place, "DestCidrIp", _destCidrIp, "it must differ from SourceCidrIp");
        }

        if (_hasCidr)
        {
            if (_hasGroup)
            {
                Problems.AddRule(ref problems, "cidr-precedes-group", place, "SourceGroupId", _sourceGroupId, "it is ignored beside SourceCidrIp");
            }

            if (_sourceGroupOwnerId.HasValue)
            {
                Problems.AddRule(ref problems, "owner-id-ignored", place, "SourceGroupOwnerId", _sourceGroupOwnerId.Value.ToString(CultureInfo.InvariantCulture), "it is ignored beside SourceCidrIp");
            }

            if (Has(_sourceGroupOwnerAccount))
            {
                Problems.AddRule(ref problems, "owner-account-ignored", place, "SourceGroupOwnerAccount", _sourceGroupOwnerAccount, "it is ignored beside SourceCidrIp");
            }
        }

        if (_hasPrefixList)
        {
            if (_hasCidr)
            {
                Problems.AddRule(ref problems, "prefix-ignored-by-cidr", place, "SourcePrefixListId", _sourcePrefixListId, "it is ignored beside SourceCidrIp");
            }
            else if (_hasIpv6)
            {
                Problems.AddRule(ref problems, "prefix-ignored-by-ipv6-cidr", place, "SourcePrefixListId", _sourcePrefixListId, "it is ignored beside Ipv6SourceCidrIp");
            }
            else if (_hasGroup)
            {
                Problems.AddRule(ref problems, "prefix-ignored-by-group", place, "SourcePrefixListId", _sourcePrefixListId, "it is ignored beside SourceGroupId");
            }
        }

        if (hasPorts && hasPortList)
        {
            Problems.AddRule(ref problems, "portlist-ignored", place, "PortRangeListId", _portRangeListId, "it is ignored beside PortRange");
        }

        var isInternet = Texts.Is(_nicType, "internet");
        if (isInternet && _hasPrefixList && !_hasCidr && !_hasIpv6 && !_hasGroup)
        {
            Problems.AddRule(ref problems, "prefix-nictype", place, "NicType", _nicType, "a prefix list needs intranet or none");
        }

        if (hasPortList && !hasPorts && _protocol is Protocol.Icmp or Protocol.Icmpv6 or Protocol.Gre or Protocol.All)
        {
            Problems.AddRule(ref problems, "portlist-protocol", place, "PortRangeListId", _portRangeListId, "the protocol has no ports");
        }

        if (isInternet && (_hasIpv6 || hasIpv6Dest))
        {
            Problems.AddRule(ref problems, "ipv6-internet-nic", place, "Ipv6SourceCidrIp", _ipv6SourceCidrIp, "IPv6 needs intranet or none");
        }
    }

    private static void CheckIpv4(ref List<Problem>? problems, int place, string parameter, string? text)
    {
        if (Has(text) && !Texts.IsIpv4(text!))
        {
            Problems.Add(ref problems, Texts.IsMasked(text!) ? "placeholder" : "format", place, parameter, text, "it must be an IPv4 address or block");
        }
    }

    private static void CheckIpv6(ref List<Problem>? problems, int place, string parameter, string? text)
    {
        if (Has(text) && !Texts.IsIpv6(text!))
        {
            Problems.Add(ref problems, Texts.IsMasked(text!) ? "placeholder" : "format", place, parameter, text, "it must be an IPv6 address or block");
        }
    }

    private static void CheckPorts(ref List<Problem>? problems, int place, string parameter, string? text)
    {
        if (!Texts.TryReadPorts(text!, out var start, out var end))
        {
            Problems.Add(ref problems, "format", place, parameter, text, "it must be start/end from 1 to 65535 or -1/-1");
        }
        else if (start > end)
        {
            Problems.Add(ref problems, "order", place, parameter, text, "the start must not be greater than the end");
        }
    }

    private static bool Has(string? text) => !string.IsNullOrEmpty(text);
}
