using CiGate.Ecs;

namespace CiGate;

/// <summary>A remark at the end of a line names what is reported there; each of them keeps the build from passing.</summary>
internal static class Rules
{
    public static ModifySecurityGroupRuleRequest Wrong() => new()
    {
        RegionId = "cn-hangzhou",
        SecurityGroupId = "sg-bp67acfmxazb4p1",
        IpProtocol = "tcp",
        PortRange = "443-80", // ECSR1006
        SourceCidrIp = "10.0.0.0/8",
        Ipv6SourceCidrIp = "::/0", // ECSR2004
        Description = "web",
    };

    public static ModifySecurityGroupRuleRequest Right() => new()
    {
        RegionId = "cn-hangzhou",
        SecurityGroupId = "sg-bp67acfmxazb4p1",
        IpProtocol = "tcp",
        PortRange = "443/443",
        SourceCidrIp = "10.0.0.0/8",
        Description = "web",
    };
}
