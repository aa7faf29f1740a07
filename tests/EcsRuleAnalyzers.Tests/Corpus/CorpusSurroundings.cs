using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Corpus;

/// <summary>What the files of the corpus are compiled with, by the names that their headers give.</summary>
internal static class CorpusSurroundings
{
    /// <summary>The classes of AWS, which never had a place in this product.</summary>
    private const string Amazon =
        """
        #nullable disable
        namespace Amazon.EC2
        {
            public interface IAmazonEC2
            {
                System.Threading.Tasks.Task<Model.CreateSecurityGroupResponse> CreateSecurityGroupAsync(Model.CreateSecurityGroupRequest request);
                System.Threading.Tasks.Task ModifySecurityGroupRuleAsync(Model.ModifySecurityGroupRuleRequest request);
            }
        }

        namespace Amazon.EC2.Model
        {
            public class CreateSecurityGroupRequest { public string GroupName { get; set; } public string Description { get; set; } public string VpcId { get; set; } }
            public class CreateSecurityGroupResponse { public string GroupId { get; set; } }

            public class ModifySecurityGroupRuleRequest
            {
                public string SecurityGroupId { get; set; }
                public string IpProtocol { get; set; }
                public string PortRange { get; set; }
                public string SourceCidrIp { get; set; }
                public string Policy { get; set; }
            }
        }
        """;

    private const string Ens =
        """
        #nullable disable
        namespace AlibabaCloud.SDK.Ens20171110
        {
            public class Client { public object ModifySecurityGroupRule(Models.ModifySecurityGroupRuleRequest request) => null; }
        }

        namespace AlibabaCloud.SDK.Ens20171110.Models
        {
            public class ModifySecurityGroupRuleRequest
            {
                public string SecurityGroupId { get; set; }
                public string IpProtocol { get; set; }
                public string PortRange { get; set; }
                public string Policy { get; set; }
                public int? Priority { get; set; }
            }
        }
        """;

    private const string Configuration =
        """
        #nullable disable
        namespace Microsoft.Extensions.Configuration
        {
            public interface IConfiguration { string this[string key] { get; set; } IConfiguration GetSection(string key); }
        }
        """;

    private static readonly Dictionary<string, string[]> Sources = new()
    {
        ["Generated"] = [],
        ["SdkV1"] = [SdkGeneric.V1],
        ["SdkV2"] = ["#nullable disable\n" + Sdk.V2],
        ["SdkV2Family"] = [SdkModels.V2],
        ["OpenApi"] = [SdkGeneric.OpenApi],
        ["Configuration"] = [Configuration],
        ["Amazon"] = [Amazon],
        ["Ens"] = [Ens],
    };

    public static IEnumerable<string> Names => Sources.Keys;

    public static string[] Of(IEnumerable<string> names) => [.. names.SelectMany(name => Sources[name])];
}
