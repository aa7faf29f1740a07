#nullable disable
// Stand-ins for SDK v2, with its exact names and as much of its shapes as the sample needs.
// A project of your own references the packages of the SDK instead.

namespace AlibabaCloud.SDK.Ecs20140526
{
    using AlibabaCloud.SDK.Ecs20140526.Models;

    public class Client : AlibabaCloud.OpenApiClient.Client
    {
        public object AuthorizeSecurityGroup(AuthorizeSecurityGroupRequest request) => throw new NotSupportedException(request.ToString());

        public object ModifySecurityGroupRule(ModifySecurityGroupRuleRequest request) => throw new NotSupportedException(request.ToString());
    }
}

namespace AlibabaCloud.SDK.Ecs20140526.Models
{
    public class AuthorizeSecurityGroupRequest
    {
        public string RegionId { get; set; }
        public string SecurityGroupId { get; set; }
        public List<AuthorizeSecurityGroupRequestPermissions> Permissions { get; set; }

        public class AuthorizeSecurityGroupRequestPermissions
        {
            public string IpProtocol { get; set; }
            public string NicType { get; set; }
            public string Policy { get; set; }
            public string PortRange { get; set; }
            public string SourceCidrIp { get; set; }
            public string SourceGroupId { get; set; }
        }
    }

    public class ModifySecurityGroupRuleRequest
    {
        public string Description { get; set; }
        public string RegionId { get; set; }
        public string SecurityGroupId { get; set; }
        public string SecurityGroupRuleId { get; set; }
    }
}

namespace AlibabaCloud.OpenApiClient
{
    using AlibabaCloud.OpenApiClient.Models;

    public class Client
    {
        public Dictionary<string, object> CallApi(Params operation, OpenApiRequest request, object runtime) => throw new NotSupportedException();
    }
}

namespace AlibabaCloud.OpenApiClient.Models
{
    public class Params
    {
        public string Action { get; set; }
        public string Version { get; set; }
    }

    public class OpenApiRequest
    {
        public Dictionary<string, string> Query { get; set; }
    }
}

namespace AlibabaCloud.OpenApiUtil
{
    public static class Client
    {
        public static Dictionary<string, string> Query(System.Collections.IDictionary parameters) => throw new NotSupportedException();
    }
}
