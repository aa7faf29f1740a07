using Aliyun.Acs.Core;
using Aliyun.Acs.Ecs.Model.V20140526;

namespace SdkV1;

/// <summary>Requests of SDK v1, each with the mistake that its comment names; the comments are what the compiler reports.</summary>
internal static class OpenPorts
{
    // RegionId may come from the profile of the client, so it is not demanded.
    internal static void Typed(IAcsClient client, string group)
    {
        var request = new AuthorizeSecurityGroupRequest();
        request.SecurityGroupId = group;
        request.IpProtocol = "tcp";
        request.PortRange = "8090/8080"; // ECSR1007
        request.SourceCidrIp = "10.0.0.0/8";
        client.GetAcsResponse(request);
    }

    internal static void Peer(IAcsClient client, string group)
    {
        client.GetAcsResponse(new AuthorizeSecurityGroupRequest
        {
            SecurityGroupId = group,
            IpProtocol = "tcp",
            PortRange = "22/22",
            SourceGroupId = "sg-bp67acfmxazb4p2",
            NicType = "internet", // ECSR2002
        });
    }

    internal static void Generic(IAcsClient client, string group, string office)
    {
        var call = new CommonRequest { Action = "AuthorizeSecurityGroup", Version = "2014-05-26" };
        call.AddQueryParameters("RegionId", "cn-hangzhou");
        call.AddQueryParameters("SecurityGroupId", group);
        call.AddQueryParameters("Permissions.1.IpProtocol", "udp");
        call.AddQueryParameters("Permissions.1.PortRange", "53"); // ECSR1006
        call.AddQueryParameters("Permissions.1.SourceCidrIp", "10.0.0.0/8");
        call.AddQueryParameters("SourceSecurityGroupId", office); // ECSR1013
        client.GetCommonResponse(call);
    }
}
