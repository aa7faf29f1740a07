// Stand-ins for the official SDKs, with their names: generic calls of both, and the request class of SDK v1.
#pragma warning disable
namespace Aliyun.Acs.Core
{
    public class CommonRequest
    {
        public string Action { get; set; }
        public string Domain { get; set; }
        public string Version { get; set; }
        public void AddQueryParameters(string name, string value) { }
    }

    public class CommonResponse
    {
        public string Data { get; set; }
    }

    public interface IAcsClient
    {
        CommonResponse GetCommonResponse(CommonRequest request);
        T GetAcsResponse<T>(AcsRequest<T> request);
    }

    public abstract class AcsRequest<T>
    {
        public virtual string RegionId { get; set; }
    }

    public class RpcAcsRequest<T> : AcsRequest<T>
    {
    }
}

namespace Aliyun.Acs.Core.Exceptions
{
    public class ClientException : System.Exception
    {
        public string ErrorCode { get; set; }
        public string ErrorMessage { get; set; }
    }
}

namespace Aliyun.Acs.Ecs.Model.V20140526
{
    public class ModifySecurityGroupRuleResponse
    {
    }

    public class ModifySecurityGroupRuleRequest : Aliyun.Acs.Core.RpcAcsRequest<ModifySecurityGroupRuleResponse>
    {
        public string Description { get; set; }
        public string IpProtocol { get; set; }
        public string PortRange { get; set; }
        public string SecurityGroupId { get; set; }
        public string SourceCidrIp { get; set; }
    }
}

namespace AlibabaCloud.OpenApiClient
{
    public class Client
    {
        public System.Collections.Generic.Dictionary<string, object> CallApi(Models.Params parameters, Models.OpenApiRequest request, TeaUtil.Models.RuntimeOptions runtime) => null;
    }
}

namespace AlibabaCloud.OpenApiClient.Models
{
    public class Params
    {
        public string Action { get; set; }
        public string Version { get; set; }
        public string Protocol { get; set; }
        public string Pathname { get; set; }
        public string Method { get; set; }
        public string AuthType { get; set; }
        public string Style { get; set; }
        public string ReqBodyType { get; set; }
        public string BodyType { get; set; }
    }

    public class OpenApiRequest
    {
        public System.Collections.Generic.Dictionary<string, string> Query { get; set; }
    }
}

namespace AlibabaCloud.TeaUtil.Models
{
    public class RuntimeOptions
    {
    }
}

namespace Tea
{
    public class TeaException : System.Exception
    {
        public string Code { get; }
        public int StatusCode { get; }
        public System.Collections.Generic.Dictionary<string, object> DataResult { get; }
    }
}
