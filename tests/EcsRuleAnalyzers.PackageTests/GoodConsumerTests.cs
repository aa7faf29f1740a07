using EcsRuleAnalyzers.PackageTests.Support;

namespace EcsRuleAnalyzers.PackageTests;

/// <summary>A correct program builds without a word, on every kind of target, and does what it should.</summary>
public sealed class GoodConsumerTests(PackageFixture package)
{
    public static TheoryData<string, string> Targets =>
        [.. new[] { Consumers.Good73, Consumers.GoodLatest }.SelectMany(c => c.TargetFrameworks.Select(tfm => (c.Name, tfm)))];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Builds_clean(string name, string tfm)
    {
        var consumer = Consumers.All.Single(c => c.Name == name);
        Assert.Empty(package.FindingsOf(consumer, tfm));
        Assert.Contains($"{name}.Ecs.ModifySecurityGroupRuleRequest", CompiledTypes.Of(package.AssemblyOf(consumer, tfm)).Keys);
    }

    [Fact]
    public async Task Valid_request_passes_its_own_check_and_has_its_wire_form()
    {
        var lines = await RunAsync();
        Assert.Equal("ModifySecurityGroupRule", lines[0]);
        Assert.Equal("0", lines[1]);
        Assert.Subset(
            lines[2].Split('&').ToHashSet(),
            new HashSet<string>
            {
                "RegionId=cn-hangzhou",
                "SecurityGroupId=sg-bp67acfmxazb4p1",
                "IpProtocol=tcp",
                "PortRange=80%2F80",
                "SourceCidrIp=10.0.0.0%2F8",
                "Policy=accept",
                "Description=web",
            });
        Assert.Equal("valid", lines[3]);
    }

    [Fact]
    public async Task Invalid_request_fails_its_own_check()
    {
        var lines = await RunAsync("200/1");
        Assert.Equal("1", lines[1]);
        Assert.StartsWith("invalid: ", lines[3]);
        Assert.Contains("PortRange", lines[3]);
    }

    private async Task<string[]> RunAsync(params string[] arguments) =>
        (await Dotnet.RunAsync(package.FolderOf(Consumers.GoodLatest), ["exec", package.AssemblyOf(Consumers.GoodLatest), .. arguments]))
            .EnsureSuccess("the consumer").Output.Split('\n');
}
