namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>Stand-ins with exactly the names and shapes of the official SDK v2 (its packages need no network here).</summary>
internal static class Sdk
{
    public const string V2 =
        """
        namespace Tea
        {
            public class TeaModel { public void Validate() { } public System.Collections.Generic.Dictionary<string, object> ToMap() => null!; }
            [System.AttributeUsage(System.AttributeTargets.Property)] public class NameInMapAttribute : System.Attribute { public NameInMapAttribute(string name) { } }
            [System.AttributeUsage(System.AttributeTargets.Property)] public class ValidationAttribute : System.Attribute { public bool Required { get; set; } }
        }

        namespace AlibabaCloud.SDK.Ecs20140526
        {
            public class Client
            {
                public virtual Models.ModifySecurityGroupRuleResponse ModifySecurityGroupRule(Models.ModifySecurityGroupRuleRequest request) => new();
                public virtual System.Threading.Tasks.Task<Models.ModifySecurityGroupRuleResponse> ModifySecurityGroupRuleAsync(Models.ModifySecurityGroupRuleRequest request) => null!;
            }
        }

        namespace AlibabaCloud.SDK.Ecs20140526.Models
        {
            public class ModifySecurityGroupRuleResponse : Tea.TeaModel { }

            public class ModifySecurityGroupRuleRequest : Tea.TeaModel
            {
                [Tea.NameInMap("ClientToken")][Tea.Validation(Required = false)] public string ClientToken { get; set; }
                [Tea.NameInMap("Description")][Tea.Validation(Required = false)] public string Description { get; set; }
                [Tea.NameInMap("DestCidrIp")][Tea.Validation(Required = false)] public string DestCidrIp { get; set; }
                [Tea.NameInMap("IpProtocol")][Tea.Validation(Required = false)] public string IpProtocol { get; set; }
                [Tea.NameInMap("Ipv6DestCidrIp")][Tea.Validation(Required = false)] public string Ipv6DestCidrIp { get; set; }
                [Tea.NameInMap("Ipv6SourceCidrIp")][Tea.Validation(Required = false)] public string Ipv6SourceCidrIp { get; set; }
                [Tea.NameInMap("NicType")][Tea.Validation(Required = false)] public string NicType { get; set; }
                [Tea.NameInMap("OwnerAccount")][Tea.Validation(Required = false)] public string OwnerAccount { get; set; }
                [Tea.NameInMap("OwnerId")][Tea.Validation(Required = false)] public long? OwnerId { get; set; }
                [Tea.NameInMap("Policy")][Tea.Validation(Required = false)] public string Policy { get; set; }
                [Tea.NameInMap("PortRange")][Tea.Validation(Required = false)] public string PortRange { get; set; }
                [Tea.NameInMap("PortRangeListId")][Tea.Validation(Required = false)] public string PortRangeListId { get; set; }
                [Tea.NameInMap("Priority")][Tea.Validation(Required = false)] public string Priority { get; set; }
                [Tea.NameInMap("RegionId")][Tea.Validation(Required = false)] public string RegionId { get; set; }
                [Tea.NameInMap("SecurityGroupId")][Tea.Validation(Required = false)] public string SecurityGroupId { get; set; }
                [Tea.NameInMap("SecurityGroupRuleId")][Tea.Validation(Required = false)] public string SecurityGroupRuleId { get; set; }
                [Tea.NameInMap("SourceCidrIp")][Tea.Validation(Required = false)] public string SourceCidrIp { get; set; }
                [Tea.NameInMap("SourceGroupId")][Tea.Validation(Required = false)] public string SourceGroupId { get; set; }
                [Tea.NameInMap("SourceGroupOwnerAccount")][Tea.Validation(Required = false)] public string SourceGroupOwnerAccount { get; set; }
                [Tea.NameInMap("SourceGroupOwnerId")][Tea.Validation(Required = false)] public long? SourceGroupOwnerId { get; set; }
                [Tea.NameInMap("SourcePortRange")][Tea.Validation(Required = false)] public string SourcePortRange { get; set; }
                [Tea.NameInMap("SourcePrefixListId")][Tea.Validation(Required = false)] public string SourcePrefixListId { get; set; }
            }
        }
        """;
}
