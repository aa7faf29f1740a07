using AlibabaCloud.SDK.Ecs20140526;
using AlibabaCloud.SDK.Ecs20140526.Models;

namespace SdkV2;

/// <summary>Requests of SDK v2, each with the mistake that its comment names; the comments are what the compiler reports.</summary>
internal static class OpenPorts
{
    internal static void Web(Client client, string group)
    {
        client.AuthorizeSecurityGroup(new AuthorizeSecurityGroupRequest
        {
            RegionId = "cn-hangzhou",
            SecurityGroupId = group,
            Permissions =
            [
                new() { IpProtocol = "tcp", PortRange = "80/80", SourceCidrIp = "10.0.0.0/8" },
                new() { IpProtocol = "tcp", PortRange = "8080-8090", SourceCidrIp = "10.0.0.0/8" }, // ECSR1006
                new() { IpProtocol = "icmp", PortRange = "80/80", SourceCidrIp = "10.0.0.0/8" }, // ECSR2001
                new() { IpProtocol = "tcp", PortRange = "443/443", SourceCidrIp = "10.0.0.0/33" }, // ECSR1008
            ],
        });
    }

    internal static void Database(Client client, string group)
    {
        var request = new AuthorizeSecurityGroupRequest { RegionId = "cn-hangzhou", SecurityGroupId = group };
        request.Permissions =
        [
            new()
            {
                IpProtocol = "tcp",
                PortRange = "3306/3306", // ECSR4001
                SourceCidrIp = "0.0.0.0/0",
                SourceGroupId = "sg-bp67acfmxazb4p2", // ECSR3001
            },
        ];
        client.AuthorizeSecurityGroup(request);
    }

    internal static void Ports(Client client, string group, int port)
    {
        client.AuthorizeSecurityGroup(new AuthorizeSecurityGroupRequest
        {
            RegionId = "cn-hangzhou",
            SecurityGroupId = group,
            Permissions =
            [
                new() { IpProtocol = "tcp", PortRange = port.ToString(), SourceCidrIp = "10.0.0.0/8" }, // ECSR1006
                new() { IpProtocol = "tcp", PortRange = $"{port}/{port}", SourceCidrIp = "10.0.0.0/8" },
            ],
        });
    }
}
