using EcsRuleAnalyzers.Benchmarks.Generated;

namespace EcsRuleAnalyzers.Benchmarks.Validation;

/// <summary>The requests that are validated.</summary>
internal static class Requests
{
    private const int Permissions = 100;

    private static readonly string?[] Groups = [null, null, null, "", "sg-bp67acfmxazb4p1", "sg-bp67acfmxazb4p2", "sg-****", "G123", "group 1"];
    private static readonly string?[] Ipv4 = [null, null, "10.0.0.0/8", "10.0.0.0/8", "10.0.0.1", "10.0.0.1/32", "0.0.0.0/0", "10.0.0.0/33", "10.0.0.***", "10.0.0", ""];
    private static readonly string?[] Ipv6 = [null, null, null, null, "2001:db8::/32", "2001:db8:0::/32", "::ffff:10.0.0.1", "2001:db8::/129", "2001::db8::1", "1:2:3:4:5:6:7:8", "*::"];
    private static readonly string?[] Lists = [null, null, null, "pl-bp1hmbbdsyhr4sgt1", "pl-****", "list"];
    private static readonly string?[] PortLists = [null, null, null, "prl-2ze9743xkpbsmqdj1", "prl-***", "2"];
    private static readonly string?[] Protocols = [null, "tcp", "tcp", "TCP", "udp", "icmp", "icmpv6", "gre", "All", "47", "256", "any"];
    private static readonly string?[] Ports = [null, "80/80", "80/80", "443/443", "8080/8090", "90/80", "-1/-1", "80", "0/10", "1/65536", ""];
    private static readonly string?[] Policies = [null, null, "accept", "Drop", "allow"];
    private static readonly string?[] Priorities = [null, null, "1", "100", "0", "101", "1.5", "99999999999999999999", "x"];
    private static readonly string?[] NicTypes = [null, null, "intranet", "Internet", "public"];
    private static readonly string?[] Descriptions = [null, "Web traffic from the office", "", new('x', 513), string.Concat(Enumerable.Repeat("\U00020000", 300))];

    /// <summary>Finds its rule by the fields and changes the description.</summary>
    public static ModifySecurityGroupRuleRequest Modify(RequestKind kind)
    {
        var request = new ModifySecurityGroupRuleRequest
        {
            RegionId = "cn-hangzhou",
            SecurityGroupId = "sg-bp67acfmxazb4p1",
            ClientToken = "123e4567-e89b-12d3-a456-426655440000",
            IpProtocol = "tcp",
            PortRange = "8080/8090",
            SourceCidrIp = "203.0.113.0/24",
            Policy = "accept",
            Priority = "10",
            NicType = "intranet",
            Description = "Web traffic from the office",
        };
        if (kind == RequestKind.Invalid)
        {
            request.SourceCidrIp = null;
            request.SourceGroupId = request.SecurityGroupId;
            request.PortRange = "8090/8080";
            request.Policy = "allow";
            request.Priority = "0";
            request.NicType = "internet";
            request.Description = null;
        }

        return request;
    }

    /// <summary>25 sources, each to 4 services. In the invalid request every tenth rule is wrong.</summary>
    public static AuthorizeSecurityGroupRequest Authorize(RequestKind kind)
    {
        string[] ports = ["22/22", "80/80", "443/443", "8080/8090"];
        var request = new AuthorizeSecurityGroupRequest
        {
            RegionId = "cn-hangzhou",
            SecurityGroupId = "sg-bp67acfmxazb4p1",
            ClientToken = "123e4567-e89b-12d3-a456-426655440000",
            Permissions = [.. Enumerable.Range(0, Permissions).Select(index => new AuthorizeSecurityGroupRequest.PermissionsItem
            {
                IpProtocol = "tcp",
                PortRange = new string(ports[index % 4]),
                SourceCidrIp = $"203.0.{113 + (index / 4)}.0/24",
                Policy = "accept",
                Priority = "10",
                NicType = "intranet",
                Description = $"Service {index} of the office",
            })],
        };
        for (var index = 5; kind == RequestKind.Invalid && index < Permissions; index += 10)
        {
            var item = request.Permissions![index];
            switch (index / 10 % 5)
            {
                case 0:
                    item.PortRange = "8080";
                    break;
                case 1:
                    item.Policy = "allow";
                    break;
                case 2:
                    item.SourceGroupId = "sg-bp67acfmxazb4p2";
                    break;
                case 3:
                    item.SourceCidrIp = "203.0.113.0/33";
                    break;
                default:
                    item.IpProtocol = "icmp";
                    break;
            }
        }

        return request;
    }

    /// <summary>Requests in which anything may stand, the same each time.</summary>
    public static ModifySecurityGroupRuleRequest AnyModify(Random random) => new()
    {
        RegionId = Any(random, null, "cn-hangzhou", "cn-hangzhou", "cn hangzhou"),
        SecurityGroupId = Any(random, null, "sg-bp67acfmxazb4p1", "sg-bp67acfmxazb4p1", "sg-****", "123e4567-e89b-12d3-a456-426655440000"),
        SecurityGroupRuleId = Any(random, null, null, "sgr-bp12kewq32dfwrdi1", "sgr-", "sgr-*"),
        ClientToken = Any(random, null, "a", "é", new('x', 65)),
        SourceGroupId = Any(random, Groups),
        SourceGroupOwnerId = random.Next(4) == 0 ? 1 : null,
        SourceGroupOwnerAccount = Any(random, null, null, null, "account"),
        SourceCidrIp = Any(random, Ipv4),
        Ipv6SourceCidrIp = Any(random, Ipv6),
        SourcePrefixListId = Any(random, Lists),
        DestCidrIp = Any(random, Ipv4),
        Ipv6DestCidrIp = Any(random, Ipv6),
        IpProtocol = Any(random, Protocols),
        PortRange = Any(random, Ports),
        PortRangeListId = Any(random, PortLists),
        SourcePortRange = Any(random, Ports),
        Policy = Any(random, Policies),
        Priority = Any(random, Priorities),
        NicType = Any(random, NicTypes),
        Description = Any(random, Descriptions),
    };

    public static AuthorizeSecurityGroupRequest AnyAuthorize(Random random)
    {
        var flat = random.Next(3) == 0 ? AnyModify(random) : new ModifySecurityGroupRuleRequest();
        var request = Annotated.Copy(AnyModify(random), new AuthorizeSecurityGroupRequest(), "Permissions");
        Annotated.Copy(flat, request, "Permissions", "RegionId", "SecurityGroupId", "ClientToken");
        request.Permissions = random.Next(4) == 0 ? null : [.. Enumerable.Range(0, random.Next(130) / random.Next(1, 30)).Select(_ => AnyPermission(random))];
        return request;
    }

    // Most are good, so that duplicates are looked for among good ones too.
    private static AuthorizeSecurityGroupRequest.PermissionsItem AnyPermission(Random random) => random.Next(3) switch
    {
        0 => random.Next(8) == 0 ? new() { Policy = Any(random, null, "accept") } : Annotated.Copy(AnyModify(random), new AuthorizeSecurityGroupRequest.PermissionsItem()),
        1 => new() { IpProtocol = Any(random, "tcp", "TCP"), PortRange = Any(random, "80/80", "443/443"), SourceCidrIp = $"10.0.0.{random.Next(20)}", Policy = Any(random, null, "Accept"), Priority = Any(random, null, "1") },
        _ => new() { IpProtocol = "udp", PortRange = "53/53", Ipv6SourceCidrIp = Any(random, "2001:db8::1", "2001:db8:0::1", "2001:db8::2/128"), Priority = random.Next(1, 20).ToString() },
    };

    private static string? Any(Random random, params string?[] texts) => texts[random.Next(texts.Length)];
}

/// <summary>Whether a request is valid.</summary>
public enum RequestKind
{
    Valid,
    Invalid,
}
