// Stand-ins for the official SDK, with its exact names and as much of its shapes as the sample needs.
// A project of your own references the package AlibabaCloud.SDK.Ecs20140526 instead.

namespace AlibabaCloud.SDK.Ecs20140526
{
    public class Client
    {
        public void AuthorizeSecurityGroup(Models.AuthorizeSecurityGroupRequest request) => throw new NotSupportedException(request.ToString());
    }
}

namespace AlibabaCloud.SDK.Ecs20140526.Models
{
    public class AuthorizeSecurityGroupRequest
    {
        public string? RegionId { get; set; }

        public string? SecurityGroupId { get; set; }

        public List<AuthorizeSecurityGroupRequestPermissions>? Permissions { get; set; }

        public class AuthorizeSecurityGroupRequestPermissions
        {
            public string? IpProtocol { get; set; }

            public string? PortRange { get; set; }

            public string? SourceCidrIp { get; set; }

            public string? SourceGroupId { get; set; }
        }
    }
}
