// Stand-ins for the official SDK, with its exact names and as much of its shapes as the sample needs.
// A project of your own references the package AlibabaCloud.SDK.Ecs20140526 instead.

namespace Tea
{
    public class TeaModel
    {
    }

    [AttributeUsage(AttributeTargets.Property)]
    public sealed class NameInMapAttribute(string name) : Attribute
    {
        public string Name { get; } = name;
    }
}

namespace AlibabaCloud.SDK.Ecs20140526
{
    using AlibabaCloud.SDK.Ecs20140526.Models;

    public class Client
    {
        public ModifySecurityGroupRuleResponse ModifySecurityGroupRule(ModifySecurityGroupRuleRequest request) => throw new NotSupportedException(request.ToString());
    }
}

namespace AlibabaCloud.SDK.Ecs20140526.Models
{
    using Tea;

    public class ModifySecurityGroupRuleResponse : TeaModel
    {
    }

    public class ModifySecurityGroupRuleRequest : TeaModel
    {
        [NameInMap("ClientToken")] public string? ClientToken { get; set; }
        [NameInMap("Description")] public string? Description { get; set; }
        [NameInMap("DestCidrIp")] public string? DestCidrIp { get; set; }
        [NameInMap("IpProtocol")] public string? IpProtocol { get; set; }
        [NameInMap("Ipv6DestCidrIp")] public string? Ipv6DestCidrIp { get; set; }
        [NameInMap("Ipv6SourceCidrIp")] public string? Ipv6SourceCidrIp { get; set; }
        [NameInMap("NicType")] public string? NicType { get; set; }
        [NameInMap("OwnerAccount")] public string? OwnerAccount { get; set; }
        [NameInMap("OwnerId")] public long? OwnerId { get; set; }
        [NameInMap("Policy")] public string? Policy { get; set; }
        [NameInMap("PortRange")] public string? PortRange { get; set; }
        [NameInMap("PortRangeListId")] public string? PortRangeListId { get; set; }
        [NameInMap("Priority")] public string? Priority { get; set; }
        [NameInMap("RegionId")] public string? RegionId { get; set; }
        [NameInMap("ResourceOwnerAccount")] public string? ResourceOwnerAccount { get; set; }
        [NameInMap("ResourceOwnerId")] public long? ResourceOwnerId { get; set; }
        [NameInMap("SecurityGroupId")] public string? SecurityGroupId { get; set; }
        [NameInMap("SecurityGroupRuleId")] public string? SecurityGroupRuleId { get; set; }
        [NameInMap("SourceCidrIp")] public string? SourceCidrIp { get; set; }
        [NameInMap("SourceGroupId")] public string? SourceGroupId { get; set; }
        [NameInMap("SourceGroupOwnerAccount")] public string? SourceGroupOwnerAccount { get; set; }
        [NameInMap("SourceGroupOwnerId")] public long? SourceGroupOwnerId { get; set; }
        [NameInMap("SourcePortRange")] public string? SourcePortRange { get; set; }
        [NameInMap("SourcePrefixListId")] public string? SourcePrefixListId { get; set; }
    }
}
