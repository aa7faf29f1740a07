namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>Stand-ins for SDK v1 and for the generic calls of both SDKs, with exactly their names.</summary>
internal static class SdkGeneric
{
    public const string V1 =
        """
        #nullable disable
        namespace Aliyun.Acs.Core
        {
            public abstract class AcsRequest<T>
            {
                public virtual string RegionId { get; set; }
                public System.Collections.Generic.Dictionary<string, string> QueryParameters { get; set; } = new System.Collections.Generic.Dictionary<string, string>();
                public System.Collections.Generic.Dictionary<string, string> BodyParameters { get; set; } = new System.Collections.Generic.Dictionary<string, string>();
            }

            public class RpcAcsRequest<T> : AcsRequest<T> { }
            public class CommonResponse { }

            public class CommonRequest : RpcAcsRequest<CommonResponse>
            {
                public string Product { get; set; }
                public string Version { get; set; }
                public string Action { get; set; }
                public string Domain { get; set; }
                public void AddQueryParameters(string name, string value) { QueryParameters[name] = value; }
                public void AddBodyParameters(string name, string value) { BodyParameters[name] = value; }
            }

            public interface IAcsClient { T GetAcsResponse<T>(AcsRequest<T> request); CommonResponse GetCommonResponse(CommonRequest request); }

            public class DefaultAcsClient : IAcsClient
            {
                public T GetAcsResponse<T>(AcsRequest<T> request) => default(T);
                public CommonResponse GetCommonResponse(CommonRequest request) => null;
            }
        }

        namespace Aliyun.Acs.Ecs.Model.V20140526
        {
            public class ModifySecurityGroupRuleResponse { }

            public class ModifySecurityGroupRuleRequest : Aliyun.Acs.Core.RpcAcsRequest<ModifySecurityGroupRuleResponse>
            {
                public string NicType { get; set; }
                public string SourcePrefixListId { get; set; }
                public string Description { get; set; }
                public string SecurityGroupId { get; set; }
                public string Ipv6DestCidrIp { get; set; }
                public string Priority { get; set; }
                public string Ipv6SourceCidrIp { get; set; }
                public string SourceCidrIp { get; set; }
                public string Policy { get; set; }
                public string PortRange { get; set; }
                public string IpProtocol { get; set; }
                public string SourceGroupId { get; set; }
                public string DestCidrIp { get; set; }
                public string SourceGroupOwnerAccount { get; set; }
                public long? SourceGroupOwnerId { get; set; }
                public string SourcePortRange { get; set; }
                public string ClientToken { get; set; }
            }
        }
        """;

    public const string OpenApi =
        """
        #nullable disable
        namespace AlibabaCloud.OpenApiClient.Models
        {
            public class Params { public string Action { get; set; } public string Version { get; set; } public string Protocol { get; set; } public string Pathname { get; set; } public string Method { get; set; } public string AuthType { get; set; } public string Style { get; set; } public string ReqBodyType { get; set; } public string BodyType { get; set; } }
            public class OpenApiRequest { public System.Collections.Generic.Dictionary<string, string> Headers { get; set; } public System.Collections.Generic.Dictionary<string, string> Query { get; set; } public object Body { get; set; } }
        }

        namespace AlibabaCloud.TeaUtil.Models { public class RuntimeOptions { } }

        namespace AlibabaCloud.OpenApiUtil
        {
            public class Client { public static System.Collections.Generic.Dictionary<string, string> Query(System.Collections.IDictionary filter) => null; }
        }

        namespace AlibabaCloud.OpenApiClient
        {
            public class Client { public System.Collections.Generic.Dictionary<string, object> CallApi(Models.Params params_, Models.OpenApiRequest request, AlibabaCloud.TeaUtil.Models.RuntimeOptions runtime) => null; }
        }
        """;
}
