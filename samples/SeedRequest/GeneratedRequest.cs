using SeedRequest.Ecs;

namespace SeedRequest;

/// <summary>The sample request of the API's page, letter for letter, with the generated class. The compiler finds five mistakes.</summary>
internal static class GeneratedRequest
{
    public static ModifySecurityGroupRuleRequest Create() =>
        new ModifySecurityGroupRuleRequest
        {
            SecurityGroupId = "sg-bp67acfmxazb4p****",
            SourceGroupId = "sg-bp67acfmxazb4p****",
            SourceGroupOwnerAccount = "EcsforCloud@Alibaba.com",
            IpProtocol = "all",
            PortRange = "80/80",
            Policy = "accept",
            Description = "This is a new security group rule.",
        };
}
