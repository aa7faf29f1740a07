using AlibabaCloud.SDK.Ecs20140526;
using SeedRequest.Ecs;
using Sdk = AlibabaCloud.SDK.Ecs20140526.Models;

namespace SeedRequest;

/// <summary>The request without its mistakes, both ways. The compiler has nothing to say.</summary>
internal static class CorrectedRequest
{
    public static ModifySecurityGroupRuleRequest Create() =>
        new ModifySecurityGroupRuleRequest
        {
            RegionId = "cn-hangzhou",
            SecurityGroupId = "sg-bp67acfmxazb4p1",
            SourceGroupId = "sg-bp67acfmxazb4p2",
            SourceGroupOwnerAccount = "EcsforCloud@Alibaba.com",
            IpProtocol = "all",
            PortRange = "-1/-1",
            NicType = "intranet",
            Policy = "accept",
            Description = "This is a new security group rule.",
        };

    public static void Send(Client client)
    {
        var request = new Sdk.ModifySecurityGroupRuleRequest
        {
            RegionId = "cn-hangzhou",
            SecurityGroupId = "sg-bp67acfmxazb4p1",
            SourceGroupId = "sg-bp67acfmxazb4p2",
            SourceGroupOwnerAccount = "EcsforCloud@Alibaba.com",
            IpProtocol = "all",
            PortRange = "-1/-1",
            NicType = "intranet",
            Policy = "accept",
            Description = "This is a new security group rule.",
        };

        client.ModifySecurityGroupRule(request);
    }
}
