using System.Text;
using EcsRuleAnalyzers.Benchmarks.Generated;

namespace EcsRuleAnalyzers.Benchmarks.Validation;

/// <summary>
/// What a careful engineer would write for the same rules: in the same order, without allocating for a valid request. It may use all of .NET 10,
/// which generated code may not.
/// </summary>
internal static class HandWritten
{
    private const int MaxPermissions = 100;
    private const int MaxSourceGroups = 20;

    public static IReadOnlyList<Problem> Check(ModifySecurityGroupRuleRequest request)
    {
        List<Problem>? problems = null;
        CheckOwner(ref problems, request.RegionId, request.SecurityGroupId);
        Problems.CheckId(ref problems, 0, "SecurityGroupRuleId", request.SecurityGroupRuleId, "sgr-");
        CheckToken(ref problems, request.ClientToken);
        var byFields = string.IsNullOrEmpty(request.SecurityGroupRuleId);
        var rule = new InboundRule(request);
        rule.CheckValues(ref problems, 0, byFields);
        if (byFields && string.IsNullOrEmpty(request.Description))
        {
            Problems.AddRule(ref problems, "modify-noop", 0, "Description", request.Description, "nothing else can be changed");
        }

        rule.CheckRules(ref problems, 0, request.SecurityGroupId, byFields, ipv6Replaces: false);
        return problems ?? (IReadOnlyList<Problem>)[];
    }

    public static IReadOnlyList<Problem> Check(AuthorizeSecurityGroupRequest request)
    {
        List<Problem>? problems = null;
        CheckOwner(ref problems, request.RegionId, request.SecurityGroupId);
        CheckToken(ref problems, request.ClientToken);
        var permissions = request.Permissions is { Count: > 0 } given ? given : null;
        if (permissions?.Count > MaxPermissions)
        {
            Problems.Add(ref problems, "items", 0, "Permissions", "given", "it must have 1 to 100 items");
        }
        else if (permissions is not null && HasDuplicate(permissions))
        {
            Problems.Add(ref problems, "uniqueBy", 0, "Permissions", "given", "the items must differ");
        }

        var flat = new InboundRule(request);
        var isFlat = flat.IsUsed;
        flat.CheckValues(ref problems, 0, isFlat && permissions is null);
        if (permissions is not null && isFlat)
        {
            Problems.AddRule(ref problems, "permissions-exclusive", 0, "Permissions", "given", "it excludes the other parameters of a rule");
        }

        if (permissions is null && !isFlat)
        {
            Problems.AddRule(ref problems, "rule-required", 0, "Permissions", null, "a rule is needed");
        }

        if (permissions is not null && SourceGroups(permissions) > MaxSourceGroups)
        {
            Problems.AddRule(ref problems, "group-peer-count", 0, "Permissions", "given", "at most 20 items can have SourceGroupId");
        }

        if (isFlat)
        {
            flat.CheckRules(ref problems, 0, request.SecurityGroupId, permissions is null, ipv6Replaces: true);
        }

        for (var i = 0; i < permissions?.Count; i++)
        {
            if (permissions[i] is { } item)
            {
                var rule = new InboundRule(item);
                rule.CheckValues(ref problems, i + 1, isNeeded: true);
                rule.CheckRules(ref problems, i + 1, request.SecurityGroupId, isWhole: true, ipv6Replaces: true);
            }
        }

        return problems ?? (IReadOnlyList<Problem>)[];
    }

    /// <summary>Whether two items are the same in all but the description. The members that differ most often and cost least are compared first.</summary>
    public static bool HasDuplicate(List<AuthorizeSecurityGroupRequest.PermissionsItem> items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (items[i] is { } one)
            {
                for (var j = 0; j < i; j++)
                {
                    if (items[j] is { } other && IsSame(one, other))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool IsSame(AuthorizeSecurityGroupRequest.PermissionsItem one, AuthorizeSecurityGroupRequest.PermissionsItem other) =>
        IsSame(one.PortRange, other.PortRange)
        && IsSameWord(one.IpProtocol, other.IpProtocol, "")
        && IsSameId(one.SourceGroupId, other.SourceGroupId)
        && IsSameId(one.SourcePrefixListId, other.SourcePrefixListId)
        && one.SourceGroupOwnerId == other.SourceGroupOwnerId
        && IsSame(one.SourceGroupOwnerAccount, other.SourceGroupOwnerAccount)
        && IsSame(one.SourcePortRange, other.SourcePortRange)
        && IsSameWord(one.Policy, other.Policy, "accept")
        && IsSame(string.IsNullOrEmpty(one.Priority) ? "1" : one.Priority, string.IsNullOrEmpty(other.Priority) ? "1" : other.Priority)
        && IsSameWord(one.NicType, other.NicType, "internet")
        && Texts.IsSameBlock(one.SourceCidrIp, other.SourceCidrIp)
        && Texts.IsSameBlock(one.Ipv6SourceCidrIp, other.Ipv6SourceCidrIp)
        && Texts.IsSameBlock(one.DestCidrIp, other.DestCidrIp)
        && Texts.IsSameBlock(one.Ipv6DestCidrIp, other.Ipv6DestCidrIp)
        && !IsEmpty(one);

    private static bool IsSame(string? one, string? other) => string.IsNullOrEmpty(one) ? string.IsNullOrEmpty(other) : one == other;

    private static bool IsSameId(string? one, string? other) => string.IsNullOrEmpty(one) ? string.IsNullOrEmpty(other) : one == other && !Texts.IsMasked(one);

    private static bool IsSameWord(string? one, string? other, string absent) =>
        Texts.Is(string.IsNullOrEmpty(one) ? absent : one, string.IsNullOrEmpty(other) ? absent : other);

    // An item without any of the members says nothing that could be the same.
    private static bool IsEmpty(AuthorizeSecurityGroupRequest.PermissionsItem item) =>
        string.IsNullOrEmpty(item.IpProtocol) && string.IsNullOrEmpty(item.PortRange) && string.IsNullOrEmpty(item.SourceCidrIp) && string.IsNullOrEmpty(item.Ipv6SourceCidrIp)
        && string.IsNullOrEmpty(item.SourceGroupId) && string.IsNullOrEmpty(item.SourcePrefixListId) && string.IsNullOrEmpty(item.DestCidrIp) && string.IsNullOrEmpty(item.Ipv6DestCidrIp)
        && string.IsNullOrEmpty(item.SourcePortRange) && string.IsNullOrEmpty(item.Policy) && string.IsNullOrEmpty(item.Priority) && string.IsNullOrEmpty(item.NicType)
        && !item.SourceGroupOwnerId.HasValue && string.IsNullOrEmpty(item.SourceGroupOwnerAccount);

    public static int SourceGroups(List<AuthorizeSecurityGroupRequest.PermissionsItem> items)
    {
        var count = 0;
        foreach (var item in items)
        {
            count += string.IsNullOrEmpty(item?.SourceGroupId) ? 0 : 1;
        }

        return count;
    }

    private static void CheckOwner(ref List<Problem>? problems, string? region, string? group)
    {
        if (string.IsNullOrEmpty(region))
        {
            Problems.Add(ref problems, "required", 0, "RegionId", region, "it must be given");
        }
        else if (!Texts.IsRegion(region))
        {
            Problems.Add(ref problems, "pattern", 0, "RegionId", region, "it must be made of letters, digits, hyphens and underscores");
        }

        if (string.IsNullOrEmpty(group))
        {
            Problems.Add(ref problems, "required", 0, "SecurityGroupId", group, "it must be given");
        }
        else
        {
            Problems.CheckId(ref problems, 0, "SecurityGroupId", group, "sg-");
        }
    }

    private static void CheckToken(ref List<Problem>? problems, string? token)
    {
        if (!string.IsNullOrEmpty(token))
        {
            if (!Ascii.IsValid(token))
            {
                Problems.Add(ref problems, "format", 0, "ClientToken", token, "it must be ASCII");
            }
            else if (token.Length > 64)
            {
                Problems.Add(ref problems, "length", 0, "ClientToken", token, "it must not be longer than 64 characters");
            }
        }
    }
}
