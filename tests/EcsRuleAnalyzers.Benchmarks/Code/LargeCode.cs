using System.Text;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Benchmarks.Code;

/// <summary>A project of many files; the same each time.</summary>
internal static class LargeCode
{
    public const int Files = 2000;
    public const int MethodsPerFile = 5;
    private const int FilesPerMistake = 100;

    // A class of the same form that is no request, and who takes it.
    private const string Records =
        """
        namespace Records
        {
            public class RuleRecord
            {
                public string RegionId { get; set; }
                public string SecurityGroupId { get; set; }
                public string IpProtocol { get; set; }
                public string PortRange { get; set; }
                public string SourceCidrIp { get; set; }
                public string SourceGroupId { get; set; }
                public string NicType { get; set; }
                public string Policy { get; set; }
                public string Priority { get; set; }
                public string Description { get; set; }
            }

            public class RecordStore { public object Save(RuleRecord record) => record; }
        }
        """;

    private static readonly Family SdkV2 = new("using AlibabaCloud.SDK.Ecs20140526.Models;\n", "AlibabaCloud.SDK.Ecs20140526.Client", "ModifySecurityGroupRuleRequest", "ModifySecurityGroupRule", Shapes.Typed);
    private static readonly Family SdkV1 = new("using Aliyun.Acs.Ecs.Model.V20140526;\n", "Aliyun.Acs.Core.IAcsClient", "ModifySecurityGroupRuleRequest", "GetAcsResponse", Shapes.Typed);
    private static readonly Family Generic = new("using Aliyun.Acs.Core;\n", "IAcsClient", "CommonRequest", "GetCommonResponse", Shapes.Keyed);
    private static readonly Family None = new("using Records;\n", "RecordStore", "RuleRecord", "Save", Shapes.Typed);

    /// <summary>The classes that the code is written with, for one assembly that it refers to.</summary>
    public static string[] Library => ["#nullable disable\n" + Sdk.V2, SdkGeneric.V1, SdkGeneric.OpenApi, "#nullable disable\n" + Records];

    /// <summary>Half of the files with requests use SDK v2, the others SDK v1 and its generic calls.</summary>
    public static IEnumerable<(string Name, string Text)> Of(CodeKind kind) =>
        Enumerable.Range(0, Files).Select(file => ($"Rules{file}.cs", Text(file, kind == CodeKind.WithoutRequests ? None : (file % 4) switch { 0 or 1 => SdkV2, 2 => SdkV1, _ => Generic })));

    private static string Text(int file, Family family)
    {
        var text = new StringBuilder("using System;\nusing System.Collections.Generic;\nusing System.Diagnostics;\nusing System.Globalization;\nusing System.IO;\nusing System.Linq;\nusing System.Threading.Tasks;\n");
        text.Append(family.Usings).Append(
            $$"""

            namespace Rules.Part{{file % 20}}
            {
                public class Rules{{file}}
                {
                    private readonly {{family.Client}} _client;
                    private readonly TextWriter _log;
                    private readonly string _region;
                    private readonly List<string> _names = new();

                    public Rules{{file}}({{family.Client}} client, TextWriter log, string region)
                    {
                        _client = client ?? throw new ArgumentNullException(nameof(client));
                        _log = log;
                        _region = region;
                    }

                    public IReadOnlyList<string> Names => _names;


            """);
        for (var method = 0; method < MethodsPerFile; method++)
        {
            text.Append(family.Shapes[(file + method) % family.Shapes.Length]
                .Replace("REQUEST", family.Request)
                .Replace("SEND", family.Send)
                .Replace("N(", method + "("));
        }

        text.Append("    }\n}\n");
        return file % FilesPerMistake == 0 ? text.Replace("\"80/80\"", "\"80\"").ToString() : text.ToString();
    }

    private sealed record Family(string Usings, string Client, string Request, string Send, string[] Shapes);
}

/// <summary>What the code is about.</summary>
public enum CodeKind
{
    /// <summary>Every method is about a request: 10,000 creations.</summary>
    WithRequests,

    /// <summary>The same methods about a class that is no request. The project refers to the SDKs, so every file is looked at.</summary>
    WithoutRequests,
}
