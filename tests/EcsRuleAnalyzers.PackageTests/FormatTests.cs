using EcsRuleAnalyzers.PackageTests.Support;

namespace EcsRuleAnalyzers.PackageTests;

/// <summary>The fixes of the package in the hands of <c>dotnet format</c>.</summary>
public sealed class FormatTests(PackageFixture package)
{
    // One mistake of each kind that can be fixed, and one ("80,443") that cannot.
    private const string Rules = """
        namespace Format
        {
            internal static class Rules
            {
                internal static Ecs.ModifySecurityGroupRuleRequest Ports()
                {
                    return new Ecs.ModifySecurityGroupRuleRequest
                    {
                        RegionId = "cn-hangzhou",
                        SecurityGroupId = "sg-bp67acfmxazb4p1",
                        IpProtocol = "tcp",
                        PortRange = "200/1", // the ports of the old server
                        SourcePortRange = "1024-65535",
                        SourceCidrIp = "10.0.0.0/8",
                        Policy = "allow",
                        Description = "web"
                    };
                }

                internal static Ecs.ModifySecurityGroupRuleRequest Group()
                {
                    var request = new Ecs.ModifySecurityGroupRuleRequest
                    {
                        RegionId = "cn-hangzhou",
                        SecurityGroupId = "sg-bp67acfmxazb4p1",
                        SourceGroupId = "sg-bp67acfmxazb4p2",
                        Description = "group" // within the company
                    };
                    request.IpProtocol = "icmp";
                    request.PortRange = "80/80";
                    return request;
                }

                internal static Ecs.ModifySecurityGroupRuleRequest List()
                {
                    return new Ecs.ModifySecurityGroupRuleRequest { RegionId = "cn-hangzhou", SecurityGroupId = "sg-bp67acfmxazb4p1", IpProtocol = "tcp", PortRange = "80,443", SourceCidrIp = "10.0.0.0/8", Description = "web" };
                }
            }
        }

        """;

    private static readonly Consumer Format = new("Format") { Files = [("Rules.cs", Rules)] };

    [Fact]
    public async Task Dotnet_format_fixes_one_mistake_of_each_kind()
    {
        var folder = package.FolderOf(Format);
        Format.WriteTo(Path.GetDirectoryName(folder)!, package.PackageVersion);
        (await Dotnet.RunAsync(folder, "restore", "--nologo")).EnsureSuccess("dotnet restore");

        (await Dotnet.RunAsync(folder, "format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", "ECSR1002", "ECSR1006", "ECSR1007", "ECSR2001", "ECSR2002"))
            .EnsureSuccess("dotnet format");

        Assert.Equal(
            Rules
                .Replace("\"200/1\"", "\"1/200\"")
                .Replace("\"1024-65535\"", "\"1024/65535\"")
                .Replace("\"allow\"", "\"accept\"")
                .Replace("\"80/80\"", "\"-1/-1\"")
                .Replace("\"group\" // within the company", "\"group\", // within the company\n                NicType = \"intranet\""),
            await File.ReadAllTextAsync(Path.Combine(folder, "Rules.cs")));
    }
}
