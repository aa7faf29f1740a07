using Aliyun.Acs.Core;
using Aliyun.Acs.Ecs.Model.V20140526;

namespace SdkV1;

/// <summary>Calls of SDK v1. A remark at the end of a line names what is reported there. The region comes from the profile of the client.</summary>
internal static class Rules
{
    public static void Authorize(IAcsClient client)
    {
        var request = new AuthorizeSecurityGroupRequest { SecurityGroupId = "sg-bp67acfmxazb4p1" };
        request.IpProtocol = "tcp";
        request.PortRange = "200/1"; // ECSR1007
        request.SourceGroupId = "sg-bp67acfmxazb4p2";
        request.NicType = "internet"; // ECSR2002
        client.GetAcsResponse(request);
    }

    public static void Open(IAcsClient client, int port) => client.GetAcsResponse(new AuthorizeSecurityGroupRequest
    {
        SecurityGroupId = "sg-bp67acfmxazb4p1",
        IpProtocol = "tcp",
        PortRange = port.ToString(), // ECSR1006
        SourceCidrIp = "10.0.0.0/33", // ECSR1008
    });

    public static void CallByName(IAcsClient client, string group)
    {
        var call = new CommonRequest { Action = "AuthorizeSecurityGroup", Version = "2014-05-26" };
        call.AddQueryParameters("SecurityGroupId", group);
        call.AddQueryParameters("Permissions.1.IpProtocol", "all");
        call.AddQueryParameters("Permissions.1.PortRange", "80/80"); // ECSR2001
        call.AddQueryParameters("Permissions.1.SourceCidr", "10.0.0.0/8"); // ECSR1013
        call.AddQueryParameters("Permissions.1.SourceCidrIp", "10.0.0.0/8");
        client.GetCommonResponse(call);
    }
}
