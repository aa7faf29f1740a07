using AlibabaCloud.SDK.Ecs20140526;
using AlibabaCloud.SDK.Ecs20140526.Models;

namespace SeedRequest;

/// <summary>The same request with the official SDK. Nothing but the package is added, and the same five mistakes are found.</summary>
internal static class SdkRequest
{
    public static void Send(Client client)
    {
        var request = new ModifySecurityGroupRuleRequest
        {
            SecurityGroupId = "sg-bp67acfmxazb4p****",
            SourceGroupId = "sg-bp67acfmxazb4p****",
            SourceGroupOwnerAccount = "EcsforCloud@Alibaba.com",
            IpProtocol = "all",
            PortRange = "80/80",
            Policy = "accept",
            Description = "This is a new security group rule.",
        };

        client.ModifySecurityGroupRule(request);
    }
}
