#nullable disable
// Stand-ins for SDK v1, with its exact names and as much of its shapes as the sample needs.
// A project of your own references the packages of the SDK instead.

namespace Aliyun.Acs.Core
{
    public abstract class AcsRequest<T>
    {
        public virtual string RegionId { get; set; }

        public Dictionary<string, string> QueryParameters { get; set; } = [];
    }

    public class RpcAcsRequest<T> : AcsRequest<T>
    {
    }

    public class CommonResponse
    {
    }

    public class CommonRequest : RpcAcsRequest<CommonResponse>
    {
        public string Action { get; set; }
        public string Version { get; set; }

        public void AddQueryParameters(string name, string value) => QueryParameters[name] = value;
    }

    public interface IAcsClient
    {
        T GetAcsResponse<T>(AcsRequest<T> request);

        CommonResponse GetCommonResponse(CommonRequest request);
    }
}

namespace Aliyun.Acs.Ecs.Model.V20140526
{
    public class AuthorizeSecurityGroupResponse
    {
    }

    public class AuthorizeSecurityGroupRequest : Aliyun.Acs.Core.RpcAcsRequest<AuthorizeSecurityGroupResponse>
    {
        public string IpProtocol { get; set; }
        public string NicType { get; set; }
        public string Policy { get; set; }
        public string PortRange { get; set; }
        public string SecurityGroupId { get; set; }
        public string SourceCidrIp { get; set; }
        public string SourceGroupId { get; set; }
    }
}
