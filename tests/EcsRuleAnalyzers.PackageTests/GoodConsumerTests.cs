using EcsRuleAnalyzers.PackageTests.Support;

namespace EcsRuleAnalyzers.PackageTests;

/// <summary>A correct program builds without a word on every kind of target, and its generated classes do at run time what they should.</summary>
public sealed class GoodConsumerTests(PackageFixture package)
{
    private const string RequestId = "CEF72CEB-54B6-4AE8-B225-F876FF7BA984";

    /// <summary>The sample request as the operation's documentation prints it.</summary>
    private const string SeedUrl = """
        https://ecs.aliyuncs.com/?Action=ModifySecurityGroupRule
        &SecurityGroupId=sg-bp67acfmxazb4p****
        &SourceGroupId=sg-bp67acfmxazb4p****
        &SourceGroupOwnerAccount=EcsforCloud@Alibaba.com
        &IpProtocol=all
        &PortRange=80/80
        &Policy=accept
        &Description=This is a new security group rule.
        """;

    private static readonly string[] Seed = SeedUrl[(SeedUrl.IndexOf('?') + 1)..].ReplaceLineEndings("").Split('&');

    private static readonly string[] Valid =
    [
        "RegionId=cn-hangzhou", "SecurityGroupId=sg-bp67acfmxazb4p1", "SourceGroupId=sg-bp67acfmxazb4p2", "SourceGroupOwnerId=12345678910",
        "IpProtocol=ICMP", "PortRange=-1/-1", "Policy=accept", "Priority=100", "NicType=intranet", "Description=\u0130 ~ 100% i\u015f + \U0001F600",
    ];

    public static TheoryData<string, string> Targets =>
        [.. new[] { Consumers.Good73, Consumers.GoodLatest }.SelectMany(c => c.TargetFrameworks.Select(tfm => (c.Name, tfm)))];

    public static TheoryData<string, string, string> Runs => new()
    {
        { "Good73", "net8.0", "" }, { "Good73", "net10.0", "" }, { "GoodLatest", "net8.0", "" }, { "GoodLatest", "net10.0", "" },
        { "GoodLatest", "net10.0", "tr-TR" }, { "GoodLatest", "net10.0", "sv-SE" },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public void Builds_clean(string name, string tfm)
    {
        var consumer = Find(name);
        Assert.Empty(package.FindingsOf(consumer, tfm));
        Assert.Contains("Good.Ecs.ModifySecurityGroupRuleRequest", CompiledTypes.Of(package.AssemblyOf(consumer, tfm)).Keys);
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Valid_request_passes_and_has_its_wire_form(string name, string tfm, string culture)
    {
        var said = await RunAsync(Find(name), tfm, culture, Valid);
        Assert.Equal(
            [
                "culture: " + culture,
                "action: ModifySecurityGroupRule",
                "query: Action=ModifySecurityGroupRule&RegionId=cn-hangzhou&SecurityGroupId=sg-bp67acfmxazb4p1&SourceGroupId=sg-bp67acfmxazb4p2"
                + "&SourceGroupOwnerId=12345678910&IpProtocol=ICMP&PortRange=-1%2F-1&Policy=accept&Priority=100&NicType=intranet"
                + "&Description=%C4%B0%20~%20100%25%20i%C5%9F%20%2B%20%F0%9F%98%80",
                "parameters: Action,RegionId,SecurityGroupId,SourceGroupId,SourceGroupOwnerId,IpProtocol,PortRange,Policy,Priority,NicType,Description",
                "result: valid",
            ],
            said);
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Seed_request_has_the_wire_form_of_the_documentation_and_fails_its_own_check(string name, string tfm, string culture)
    {
        var said = await RunAsync(Find(name), tfm, culture, Seed[1..]);
        Assert.Equal(
            [
                "culture: " + culture,
                "action: ModifySecurityGroupRule",
                "query: " + string.Join('&', Seed.Select(Escaped)),
                "parameters: Action,SecurityGroupId,SourceGroupId,SourceGroupOwnerAccount,IpProtocol,PortRange,Policy,Description",
                "violation: ECSR1001|RegionId.required|RegionId||0",
                "violation: ECSR1010|SecurityGroupId.placeholder|SecurityGroupId||0",
                "violation: ECSR1010|SourceGroupId.placeholder|SourceGroupId||0",
                "violation: ECSR2001|protocol-portrange-all|PortRange|OperationDenied|400",
                "violation: ECSR2002|group-nictype|NicType|InvalidSourceGroupId.Mismatch|403",
                "result: 5",
                "message: ECSR1001: ModifySecurityGroupRule: RegionId is missing; it is required",
            ],
            said);
    }

    [Theory]
    [InlineData("{\n    \"RequestId\":\"" + RequestId + "\"\n}")]
    [InlineData("<ModifySecurityGroupRuleResponse>\n      <RequestId>" + RequestId + "</RequestId>\n</ModifySecurityGroupRuleResponse>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\"?><ModifySecurityGroupRuleResponse><Other/><RequestId>" + RequestId + "</RequestId></ModifySecurityGroupRuleResponse>")]
    public async Task Answers_are_read(string answer) =>
        Assert.Equal("request id: " + RequestId, (await RunAsync(Consumers.GoodLatest, "net10.0", "", "answer=" + answer))[1]);

    [Theory]
    [InlineData("403|InvalidSourceGroupId.Mismatch|NicType is required or NicType expects intrnet.", "True", "ECSR2002 group-nictype")]
    [InlineData("400|InvalidSourceGroupId.Mismatch|Specified security group and source group are not in the same VPC.", "True", " ")]
    [InlineData("400|InvalidSourceGroupId.Mismatch|Something else.", "False", null)]
    public async Task Errors_are_told_apart_by_status_code_and_message(string error, string known, string? caughtBy) =>
        Assert.Equal(
            caughtBy is null ? ["known: " + known] : ["known: " + known, "caught by: " + caughtBy],
            (await RunAsync(Consumers.GoodLatest, "net10.0", "", "error=" + error))[1..]);

    private static Consumer Find(string name) => Consumers.All.Single(c => c.Name == name);

    private async Task<string[]> RunAsync(Consumer consumer, string tfm, string culture, params string[] arguments) =>
        (await package.RunAsync(consumer, tfm, culture, arguments)).TrimEnd('\n').Split('\n');

    // RFC 3986, written down once more.
    private static string Escaped(string pair) =>
        pair.Split('=')[0] + "=" + string.Concat(pair.Split('=')[1].Select(c => char.IsAsciiLetterOrDigit(c) || "-._~".Contains(c) ? c.ToString() : $"%{(int)c:X2}"));
}
