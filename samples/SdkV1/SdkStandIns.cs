// Stand-ins for the official SDK, with its exact names and as much of its shapes as the sample needs.
// A project of your own references the packages aliyun-net-sdk-core and aliyun-net-sdk-ecs instead.

namespace Aliyun.Acs.Core
{
    public abstract class AcsRequest
    {
    }

    public class CommonRequest
    {
        public string? Action { get; set; }

        public string? Version { get; set; }

        public void AddQueryParameters(string key, string value) => throw new NotSupportedException(key + value);
    }

    public interface IAcsClient
    {
        object GetAcsResponse(AcsRequest request);

        object GetCommonResponse(CommonRequest request);
    }
}

namespace Aliyun.Acs.Ecs.Model.V20140526
{
    public class AuthorizeSecurityGroupRequest : Core.AcsRequest
    {
        public string? SecurityGroupId { get; set; }

        public string? IpProtocol { get; set; }

        public string? PortRange { get; set; }

        public string? SourceCidrIp { get; set; }

        public string? SourceGroupId { get; set; }

        public string? NicType { get; set; }
    }
}
