using AlibabaCloud.OpenApiClient.Models;
using AlibabaCloud.SDK.Ecs20140526.Models;

namespace SdkV2;

/// <summary>Calls of SDK v2. A remark at the end of a line names what is reported there.</summary>
internal static class Rules
{
    public static void OpenDatabase(AlibabaCloud.SDK.Ecs20140526.Client client, string office) => client.AuthorizeSecurityGroup(new AuthorizeSecurityGroupRequest
    {
        RegionId = "cn-hangzhou",
        SecurityGroupId = "sg-bp67acfmxazb4p1",
        Permissions = new List<AuthorizeSecurityGroupRequest.AuthorizeSecurityGroupRequestPermissions>
        {
            new()
            {
                IpProtocol = "tcp",
                PortRange = "3306", // ECSR1006
                SourceCidrIp = "10.0.0.0/8",
                SourceGroupId = "sg-bp67acfmxazb4p2", // ECSR3001
                Policy = "allow", // ECSR1002
            },
            new() { IpProtocol = "icmp", PortRange = "1/65535", SourceCidrIp = office }, // ECSR2001
            new() { IpProtocol = "tcp", PortRange = "443/443", SourceCidrIp = office },
        },
    });

    public static void Describe(AlibabaCloud.SDK.Ecs20140526.Client client)
    {
        var request = new ModifySecurityGroupRuleRequest // ECSR1001
        {
            SecurityGroupId = "sg-bp67acfmxazb4p1",
            SecurityGroupRuleId = "sgr-bp12kewq32dfwrdi1",
        };
        request.Description = "the web servers";
        client.ModifySecurityGroupRule(request);
    }

    public static void CallByName(AlibabaCloud.OpenApiClient.Client client)
    {
        var operation = new Params { Action = "DeleteSecurityGroup", Version = "2014-05-26" };
        var query = new Dictionary<string, object>
        {
            ["RegionId"] = "cn-hangzhou",
            ["SecurityGroupId"] = "i-bp67acfmxazb4p1", // ECSR1010
            ["SecurityGroupID"] = "sg-bp67acfmxazb4p1", // ECSR1013
        };
        client.CallApi(operation, new OpenApiRequest { Query = AlibabaCloud.OpenApiUtil.Client.Query(query) }, null);
    }
}
