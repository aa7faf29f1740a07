using CiGate.Ecs;

namespace CiGate;

/// <summary>
/// With EcsRulesMode strict a mistake breaks the build, and ErrorLog writes all of them as SARIF, which code hosts show at the lines of a change.
/// Building this sample fails on purpose.
/// </summary>
internal static class Gate
{
    internal static IReadOnlyList<EcsViolation> Close(string group) => new RevokeSecurityGroupRequest
    {
        RegionId = "cn-hangzhou",
        SecurityGroupId = group,
        Permissions =
        [
            new() { IpProtocol = "tcp", PortRange = "200/1", SourceCidrIp = "10.0.0.0/8" }, // ECSR1007
        ],
    }.Validate();
}
