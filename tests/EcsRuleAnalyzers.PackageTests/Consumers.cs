using EcsRuleAnalyzers.PackageTests.Support;

namespace EcsRuleAnalyzers.PackageTests;

/// <summary>The projects that use the package. All are built together, once; each test reads the outcome of its own.</summary>
internal static class Consumers
{
    /// <summary>The sample request of the operation's own documentation, as it was printed: five mistakes.</summary>
    public const string SeedRequest = """
        namespace {ns}
        {
            internal static class Seed
            {
                internal static Ecs.ModifySecurityGroupRuleRequest Create()
                {
                    return new Ecs.ModifySecurityGroupRuleRequest
                    {
                        SecurityGroupId = "sg-bp67acfmxazb4p****",
                        SourceGroupId = "sg-bp67acfmxazb4p****",
                        SourceGroupOwnerAccount = "EcsforCloud@Alibaba.com",
                        IpProtocol = "all",
                        PortRange = "80/80",
                        Policy = "accept",
                        Description = "This is a new security group rule.",
                    };
                }
            }
        }
        """;

    /// <summary>SDK v1 and the generic calls of both SDKs: one mistake each.</summary>
    private const string OtherCalls = """
        using Aliyun.Acs.Core;
        using Aliyun.Acs.Ecs.Model.V20140526;
        using AlibabaCloud.OpenApiClient.Models;
        using System.Collections.Generic;

        internal static class Calls
        {
            internal static void V1(IAcsClient client, string group)
            {
                client.GetAcsResponse(new ModifySecurityGroupRuleRequest
                {
                    SecurityGroupId = group,
                    IpProtocol = "tcp",
                    PortRange = "200/1",
                    SourceCidrIp = "10.0.0.0/8",
                    Description = "web",
                });
            }

            internal static void Common(IAcsClient client, string group)
            {
                var call = new CommonRequest { Action = "ModifySecurityGroupRule", Version = "2014-05-26" };
                call.AddQueryParameters("SecurityGroupId", group);
                call.AddQueryParameters("IpProtocol", "tcp");
                call.AddQueryParameters("PortRange", "80-90");
                call.AddQueryParameters("SourceCidrIp", "10.0.0.0/8");
                call.AddQueryParameters("Description", "web");
                client.GetCommonResponse(call);
            }

            internal static void OpenApi(AlibabaCloud.OpenApiClient.Client client, string group)
            {
                var operation = new Params { Action = "ModifySecurityGroupRule", Version = "2014-05-26" };
                var query = new Dictionary<string, string>
                {
                    ["RegionId"] = "cn-hangzhou",
                    ["SecurityGroupId"] = group,
                    ["IpProtocol"] = "tcp",
                    ["PortRange"] = "80/80",
                    ["SourceCidr"] = "10.0.0.0/8",
                    ["Ipv6SourceCidrIp"] = "::/0",
                    ["Description"] = "web",
                };
                client.CallApi(operation, new OpenApiRequest { Query = query }, null);
            }
        }
        """;

    private const string OwnSpec = """
        {
          "product": "Vpc",
          "version": "2016-04-28",
          "operation": "CreateNatGateway",
          "parameters": {
            "VpcId": { "type": "string", "required": true },
            "Name": { "type": "string", "maxLength": 5 }
          }
        }
        """;

    public static readonly (string, string) SdkStandIns = ("SdkCore.cs", Repository.Read("tests/EcsRuleAnalyzers.PackageTests/Programs/SdkCore.cs"));

    private static readonly string[] EveryTarget = ["net8.0", "net10.0", "netstandard2.0", "net472"];

    private static readonly (string, string)[] GoodFiles = [("Program.cs", Repository.Read("tests/EcsRuleAnalyzers.PackageTests/Programs/Program.cs"))];

    public static readonly Consumer Good73 = new("Good73")
    {
        TargetFrameworks = [.. EveryTarget],
        OutputType = "Exe",
        LangVersion = "7.3",
        RootNamespace = "Good",
        Properties = [("TreatWarningsAsErrors", "true")],
        Files = GoodFiles,
    };

    public static readonly Consumer GoodLatest = new("GoodLatest")
    {
        TargetFrameworks = [.. EveryTarget],
        OutputType = "Exe",
        RootNamespace = "Good",
        Properties = [("TreatWarningsAsErrors", "true"), ("Nullable", "annotations"), ("GenerateDocumentationFile", "true")],
        Files = GoodFiles,
    };

    /// <summary>The repository's sample, restored from the package.</summary>
    public static readonly Consumer Sample = new("SeedRequest")
    {
        TargetFrameworks = ["net8.0", "net10.0"],
        OutputType = "Exe",
        Properties = [("Nullable", "enable"), ("ImplicitUsings", "enable")],
        Files = [.. Directory.GetFiles(Repository.PathOf("samples/SeedRequest"), "*.cs").Select(file => (Path.GetFileName(file), File.ReadAllText(file)))],
    };

    /// <summary>The same sample, whose user reads Chinese.</summary>
    public static readonly Consumer InChinese = Sample with { Name = "InChinese", Properties = [.. Sample.Properties, ("PreferredUILang", "zh-Hans")] };

    public static readonly Consumer Readme = new("Readme")
    {
        Properties = [("TreatWarningsAsErrors", "true"), ("Nullable", "enable"), ("ImplicitUsings", "enable")],
        Files = [("Readme.cs", ReadmeFile.English.Program), SdkStandIns],
    };

    /// <summary>Generates nothing: the package is only there to look at code that was written without it.</summary>
    public static readonly Consumer Others = new("Others") { Properties = [("EcsRulesGenerate", "false")], Files = [("Calls.cs", OtherCalls), SdkStandIns] };

    public static readonly Consumer Bad = new("Bad") { TargetFrameworks = [.. EveryTarget], Files = Seed() };

    public static readonly Consumer Bad73 = new("Bad73") { TargetFrameworks = ["netstandard2.0", "net472"], LangVersion = "7.3", Files = Seed() };

    public static readonly Consumer BadAsErrors = new("BadAsErrors") { Properties = [("TreatWarningsAsErrors", "true")], Files = Seed() };

    public static readonly Consumer Strict = new("Strict") { Properties = [("EcsRulesMode", "strict")], Files = Seed() };

    public static readonly Consumer Off = new("Off") { Properties = [("EcsRulesMode", "off")], Files = Seed() };

    public static readonly Consumer NoGenerate = new("NoGenerate") { Properties = [("EcsRulesGenerate", "false")] };

    public static readonly Consumer Operations = new("Operations")
    {
        Properties = [("EcsRulesOperations", "ModifySecurityGroupRule;\n      CreateNatGateway")],
        Items = """<EcsRuleSpec Include="*.json" />""",
        Files = [("create.json", OwnSpec), ("delete.json", OwnSpec.Replace("CreateNatGateway", "DeleteNatGateway"))],
    };

    public static readonly Consumer UnknownOperation = new("UnknownOperation") { Properties = [("EcsRulesOperations", "Nope")] };

    public static readonly Consumer OwnNamespace = new("OwnNamespace") { Properties = [("EcsRulesNamespace", "My.Cloud")] };

    public static readonly Consumer Public = new("Public") { Properties = [("EcsRulesVisibility", "public"), ("TreatWarningsAsErrors", "true"), ("GenerateDocumentationFile", "true"), ("Nullable", "enable")] };

    /// <summary>Uses the classes of another assembly.</summary>
    public static readonly Consumer OfAnotherAssembly = new("OfAnotherAssembly")
    {
        Properties = [("EcsRulesGenerate", "false")],
        Items = """<ProjectReference Include="../Public/Public.csproj" />""",
        Files = [("Seed.cs", SeedRequest.Replace("new Ecs.", "new Public.Ecs.").Replace("static Ecs.", "static Public.Ecs."))],
    };

    public static readonly Consumer WithOwnSpec = new("WithOwnSpec")
    {
        Items = """<EcsRuleSpec Include="vpc.json" />""",
        Files =
        [
            ("vpc.json", OwnSpec),
            ("Use.cs", """
                namespace {ns}
                {
                    internal static class Use
                    {
                        internal static object Create()
                        {
                            return new Vpc.CreateNatGatewayRequest { Name = "too long" };
                        }
                    }
                }
                """),
        ],
    };

    /// <summary>The repository's sample with published metadata and a spec laid over it, restored from the package.</summary>
    public static readonly Consumer OwnProduct = new("OwnProduct")
    {
        TargetFrameworks = ["net8.0", "net10.0"],
        OutputType = "Exe",
        Properties = [("Nullable", "enable"), ("ImplicitUsings", "enable"), ("EcsRulesOperations", "CreateVpc, Delete*")],
        Items = """<EcsRuleSpec Include="vpc-2016-04-28.json" /><EcsRuleSpec Include="CreateVpc.json" />""",
        Files = [.. Directory.GetFiles(Repository.PathOf("samples/OwnProduct")).Where(file => !file.EndsWith(".csproj", StringComparison.Ordinal)).Select(file => (Path.GetFileName(file), File.ReadAllText(file)))],
    };

    /// <summary>Metadata and nothing selected: the SDK's classes are checked, and there is no class of ours.</summary>
    public static readonly Consumer NothingSelected = OwnProduct with
    {
        Name = "NothingSelected",
        RootNamespace = "OwnProduct",
        OutputType = "Library",
        Properties = [("Nullable", "enable"), ("ImplicitUsings", "enable")],
        Files = [.. OwnProduct.Files.Where(file => file.Item1 != "Program.cs")],
    };

    public static readonly Consumer BrokenSpec = new("BrokenSpec")
    {
        Items = """<EcsRuleSpec Include="broken.json" />""",
        Files = [("broken.json", "{\n  \"product\": oops\n}\n")],
    };

    public static readonly Consumer UnresolvedSpec = new("UnresolvedSpec")
    {
        Items = """<EcsRuleSpec Include="vpc.json" />""",
        Files = [("vpc.json", OwnSpec.Replace("\n  }\n}", "\n  },\n  \"rules\": [ { \"name\": \"r\", \"requiredOr\": [ \"Nope\" ], \"text\": { \"en\": \"t\", \"zh\": \"t\" } } ]\n}"))],
    };

    public static readonly Consumer SpecTwice = new("SpecTwice")
    {
        Items = """<EcsRuleSpec Include="*.json" />""",
        Files = [("a.json", OwnSpec), ("b.json", OwnSpec)],
    };

    /// <summary>What stands in no C# file has no pragma; its severity is set for the whole project.</summary>
    public static readonly Consumer SpecSeverities = new("SpecSeverities")
    {
        Properties = [("EcsRulesOperations", "CreateNatGateway,Nope")],
        Items = """<EcsRuleSpec Include="*.json" />""",
        Files =
        [
            ("a.json", OwnSpec),
            ("b.json", OwnSpec),
            ("broken.json", "{\n  \"product\": oops\n}\n"),
            ("Code.cs", "#pragma warning disable ECSR9001, ECSR9003, ECSR9004\n"), // the SDK looks for settings in the folders of code files
            (".globalconfig", """
                is_global = true
                dotnet_diagnostic.ECSR9001.severity = warning
                dotnet_diagnostic.ECSR9003.severity = suggestion
                dotnet_diagnostic.ECSR9004.severity = none
                """),
        ],
    };

    /// <summary>The presets reach spec files too.</summary>
    public static readonly Consumer SpecStrict = UnresolvedSpec with { Name = "SpecStrict", Properties = [("EcsRulesMode", "strict")] };

    public static readonly Consumer SpecOff = UnresolvedSpec with { Name = "SpecOff", Properties = [("EcsRulesMode", "off")] };

    /// <summary>Options for the whole project.</summary>
    public static readonly Consumer GlobalOptions = new("GlobalOptions")
    {
        Files = Seed((".globalconfig", """
            is_global = true
            ecs_rules.assume_vpc = true
            """)),
    };

    public static readonly Consumer EditorConfig = new("EditorConfig")
    {
        Files = Seed((".editorconfig", """
            [*.cs]
            dotnet_diagnostic.ECSR1010.severity = none
            dotnet_diagnostic.ECSR2001.severity = error
            ecs_rules.assume_vpc = true
            """)),
    };

    public static readonly Consumer GlobalConfig = new("GlobalConfig")
    {
        Files = Seed((".globalconfig", """
            is_global = true
            dotnet_analyzer_diagnostic.category-EcsRequest.severity = error
            dotnet_diagnostic.ECSR1010.severity = none
            ecs_rules.disabled = ModifySecurityGroupRule.protocol-portrange-all, ModifySecurityGroupRule.RegionId.required
            """)),
    };

    /// <summary>The preset says error, the user's own file says otherwise.</summary>
    public static readonly Consumer EditorConfigOverStrict = new("EditorConfigOverStrict")
    {
        Properties = [("EcsRulesMode", "Strict")],
        Files = Seed((".editorconfig", """
            [*.cs]
            dotnet_diagnostic.ECSR1001.severity = suggestion
            """)),
    };

    public static readonly Consumer Pragma = new("Pragma")
    {
        Files =
        [
            ("Seed.cs", SeedRequest
                .Replace("SecurityGroupId = \"sg-", "\n#pragma warning disable ECSR1010\nSecurityGroupId = \"sg-")
                .Replace("IpProtocol =", "\n#pragma warning restore ECSR1010\nIpProtocol =")),
        ],
    };

    public static readonly Consumer Attribute = new("Attribute")
    {
        Files =
        [
            ("Seed.cs", SeedRequest.Replace(
                "internal static Ecs",
                "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"EcsRequest\", \"ECSR1010\", Justification = \"copied\")]\ninternal static Ecs")),
            ("GlobalSuppressions.cs", """
                [assembly: System.Diagnostics.CodeAnalysis.SuppressMessage("EcsRequest", "ECSR2002", Scope = "type", Target = "~T:{ns}.Seed")]
                """),
        ],
    };

    public static readonly Consumer NoWarn = new("NoWarn") { Properties = [("NoWarn", "$(NoWarn);ECSR1001;ECSR2001")], Files = Seed() };

    /// <summary>Another operation, with items in a list; the user has own ports to keep closed.</summary>
    public static readonly Consumer SensitivePorts = new("SensitivePorts")
    {
        Files =
        [
            ("Use.cs", """
                using System.Collections.Generic;
                using SensitivePorts.Ecs;

                public static class Use
                {
                    public static object Open() => new AuthorizeSecurityGroupRequest
                    {
                        RegionId = "cn-hangzhou",
                        SecurityGroupId = "sg-bp67acfmxazb4p1",
                        Permissions = new List<AuthorizeSecurityGroupRequest.PermissionsItem>
                        {
                            new AuthorizeSecurityGroupRequest.PermissionsItem { IpProtocol = "tcp", PortRange = "22/22", SourceCidrIp = "0.0.0.0/0" },
                            new AuthorizeSecurityGroupRequest.PermissionsItem { IpProtocol = "tcp", PortRange = "8443/8443", SourceCidrIp = "0.0.0.0/0" },
                        },
                    };
                }
                """),
            (".editorconfig", """
                [*.cs]
                ecs_rules.sensitive_ports = 8443, 9443
                dotnet_diagnostic.ECSR4001.severity = warning
                """),
        ],
    };

    /// <summary>What is open in an editor: one mistake.</summary>
    public const string EditorFile = """
        namespace Editor
        {
            internal static class Rules
            {
                internal static Ecs.ModifySecurityGroupRuleRequest Create()
                {
                    return new Ecs.ModifySecurityGroupRuleRequest
                    {
                        RegionId = "cn-hangzhou",
                        SecurityGroupId = "sg-bp67acfmxazb4p1",
                        IpProtocol = "tcp",
                        PortRange = "80", // the web
                        SourceCidrIp = "10.0.0.0/8",
                        Policy = "accept",
                        Description = "web",
                    };
                }

                // call
            }
        }

        """;

    public static readonly Consumer Editor = new("Editor") { Files = [("Rules.cs", EditorFile), SdkStandIns] };

    public static readonly Consumer WrongSettings = new("WrongSettings")
    {
        Properties = [("EcsRulesMode", "loud"), ("EcsRulesVisibility", "secret"), ("EcsRulesGenerate", "maybe")],
    };

    public static readonly Consumer[] All =
    [
        Good73, GoodLatest, Sample, InChinese, Readme, Others, Bad, Bad73, BadAsErrors, Strict, Off, NoGenerate, OwnProduct, NothingSelected, Operations, UnknownOperation, OwnNamespace, Public,
        OfAnotherAssembly, WithOwnSpec, BrokenSpec, UnresolvedSpec, SpecTwice, SpecSeverities, SpecStrict, SpecOff, GlobalOptions, EditorConfig, GlobalConfig, EditorConfigOverStrict,
        Pragma, Attribute, NoWarn, SensitivePorts, Editor, WrongSettings,
    ];

    private static (string, string)[] Seed(params (string, string)[] settings) => [("Seed.cs", SeedRequest), .. settings];
}
