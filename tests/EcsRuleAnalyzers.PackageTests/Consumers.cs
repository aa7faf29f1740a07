using EcsRuleAnalyzers.PackageTests.Support;

namespace EcsRuleAnalyzers.PackageTests;

/// <summary>The projects that use the package. All are built together, once; each test reads the outcome of its own.</summary>
internal static class Consumers
{
    /// <summary>A correct request, written as C# 7.3 allows.</summary>
    private const string GoodRequest = """
        using System;

        namespace {ns}
        {
            internal static class Program
            {
                private static int Main(string[] args)
                {
                    var request = new Ecs.ModifySecurityGroupRuleRequest
                    {
                        RegionId = "cn-hangzhou",
                        SecurityGroupId = "sg-bp67acfmxazb4p1",
                        IpProtocol = "tcp",
                        PortRange = args.Length > 0 ? args[0] : "80/80",
                        SourceCidrIp = "10.0.0.0/8",
                        Policy = "accept",
                        Description = "web",
                    };
                    Console.WriteLine(Ecs.ModifySecurityGroupRuleRequest.Action);
                    Console.WriteLine(request.Validate().Count);
                    Console.WriteLine(request.ToQueryString());
                    try
                    {
                        request.ThrowIfInvalid();
                        Console.WriteLine("valid");
                    }
                    catch (Exception e)
                    {
                        Console.WriteLine("invalid: " + e.Message);
                    }

                    return 0;
                }
            }
        }
        """;

    /// <summary>The sample request of the operation's own documentation, as it was printed: five mistakes.</summary>
    private const string SeedRequest = """
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

    public static readonly Consumer Good73 = new("Good73")
    {
        TargetFrameworks = ["net8.0", "net10.0", "netstandard2.0", "net472"],
        LangVersion = "7.3",
        Properties = [("TreatWarningsAsErrors", "true")],
        Files = [("Program.cs", GoodRequest)],
    };

    public static readonly Consumer GoodLatest = new("GoodLatest")
    {
        TargetFrameworks = ["net10.0", "netstandard2.0"],
        OutputType = "Exe",
        Properties = [("TreatWarningsAsErrors", "true"), ("Nullable", "enable"), ("ImplicitUsings", "enable")],
        Files = [("Program.cs", GoodRequest)],
    };

    public static readonly Consumer Bad = new("Bad") { Files = [("Seed.cs", SeedRequest)] };

    public static readonly Consumer Strict = new("Strict") { Properties = [("EcsRulesMode", "strict")], Files = [("Seed.cs", SeedRequest)] };

    public static readonly Consumer Off = new("Off") { Properties = [("EcsRulesMode", "off")], Files = [("Seed.cs", SeedRequest)] };

    public static readonly Consumer NoGenerate = new("NoGenerate") { Properties = [("EcsRulesGenerate", "false")] };

    public static readonly Consumer Operations = new("Operations")
    {
        Properties = [("EcsRulesOperations", "ModifySecurityGroupRule;\n      DeleteSecurityGroup")],
    };

    public static readonly Consumer UnknownOperation = new("UnknownOperation") { Properties = [("EcsRulesOperations", "Nope")] };

    public static readonly Consumer OwnNamespace = new("OwnNamespace") { Properties = [("EcsRulesNamespace", "My.Cloud")] };

    public static readonly Consumer Public = new("Public") { Properties = [("EcsRulesVisibility", "public")] };

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

    public static readonly Consumer BrokenSpec = new("BrokenSpec")
    {
        Items = """<EcsRuleSpec Include="broken.json" />""",
        Files = [("broken.json", "{\n  \"product\": oops\n}\n")],
    };

    public static readonly Consumer EditorConfig = new("EditorConfig")
    {
        Files =
        [
            ("Seed.cs", SeedRequest),
            (".editorconfig", """
                [*.cs]
                dotnet_diagnostic.ECSR1010.severity = none
                dotnet_diagnostic.ECSR2001.severity = error
                ecs_rules.assume_vpc = true
                """),
        ],
    };

    /// <summary>The preset says error, the user's own file says otherwise.</summary>
    public static readonly Consumer EditorConfigOverStrict = new("EditorConfigOverStrict")
    {
        Properties = [("EcsRulesMode", "Strict")],
        Files =
        [
            ("Seed.cs", SeedRequest),
            (".editorconfig", """
                [*.cs]
                dotnet_diagnostic.ECSR1001.severity = suggestion
                """),
        ],
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

    public static readonly Consumer WrongSettings = new("WrongSettings")
    {
        Properties = [("EcsRulesMode", "loud"), ("EcsRulesVisibility", "secret"), ("EcsRulesGenerate", "maybe")],
    };

    public static readonly Consumer[] All =
    [
        Good73, GoodLatest, Bad, Strict, Off, NoGenerate, Operations, UnknownOperation, OwnNamespace, Public, OfAnotherAssembly,
        WithOwnSpec, BrokenSpec, EditorConfig, EditorConfigOverStrict, Pragma, WrongSettings,
    ];
}
