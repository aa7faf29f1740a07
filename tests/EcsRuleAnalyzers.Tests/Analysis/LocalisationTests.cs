using System.Globalization;
using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.CodeFixes;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Rules.Values;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>A message is wholly in the language of whoever formats it: its frame and everything that is put into it.</summary>
public class LocalisationTests
{
    private const string Masked = "SecurityGroupId = \"sg-****\"";

    [Theory]
    [InlineData("-RegionId", "缺少请求参数 RegionId，该参数必选")]
    [InlineData("-PortRange", "缺少请求参数 PortRange，该参数必选（设置了 SecurityGroupRuleId 或 PortRangeListId 时可以不填）")]
    [InlineData("Policy = \"allow\"", "Policy 为 \"allow\"，允许的值：accept 或 drop；服务端将返回错误码 InvalidPolicy.Malformed（HTTP 状态码 400）")]
    [InlineData("IpProtocol = \"http\"", "IpProtocol 为 \"http\"，允许的值：tcp、udp、icmp、icmpv6、gre、all 或 0 至 255 的整数；服务端将返回错误码 InvalidIpProtocol.ValueNotSupported（HTTP 状态码 400）")]
    [InlineData("Priority = \"101\"", "Priority 为 \"101\"，允许的范围：1 至 100；服务端将返回错误码 InvalidPriority.ValueNotSupported（HTTP 状态码 400）")]
    [InlineData("ClientToken = \"0123456789012345678901234567890123456789012345678901234567890123456789\"", "ClientToken 的字符数为 70，要求：最多 64 个字符")]
    [InlineData("ClientToken = \"012345678901234567890123456789012345678901234567890123456789012345\" + unknown", "ClientToken 的字符数为 66 或更多，要求：最多 64 个字符")]
    [InlineData("ClientToken = \"é\"", "ClientToken 为 \"é\"，要求：只包含 ASCII 字符")]
    [InlineData("RegionId = \"a b\"", "RegionId 为 \"a b\"，要求：仅由英文字母、数字、- 和 _ 组成")]
    [InlineData("PortRange = \"80\"", "PortRange 为 \"80\"，正确的格式：起始端口/终止端口，端口取值 1 至 65535，例如 80/80；所有端口写作 -1/-1；服务端将返回错误码 InvalidIpProtocol.Malformed（HTTP 状态码 400）")]
    [InlineData("PortRange = \"200/1\"", "PortRange 为 \"200/1\"，要求：起始端口不大于终止端口；服务端将返回错误码 InvalidIpProtocol.Malformed（HTTP 状态码 400）")]
    [InlineData("SourceCidrIp = \"10.0.0.0/33\"", "SourceCidrIp 为 \"10.0.0.0/33\"，应为一个 IPv4 地址或 CIDR 地址块，例如 10.0.0.0/8；服务端将返回错误码 InvalidSourceCidrIp.Malformed（HTTP 状态码 400）")]
    [InlineData("SecurityGroupId = \"i-1\"", "SecurityGroupId 为 \"i-1\"，应为以 sg- 开头的 ID；服务端将返回错误码 InvalidSecurityGroupId.Malformed（HTTP 状态码 400）")]
    [InlineData(Masked, "SecurityGroupId 为 \"sg-****\"，应为真实的值，而不是文档中带星号的占位符")]
    [InlineData("-SourceCidrIp, SourcePrefixListId = \"pl-1\", NicType = \"internet\"", "前缀列表仅适用于专有网络 VPC，设置 SourcePrefixListId 时 NicType 须为 intranet 或不设置，但 NicType 为 \"internet\"（规则 prefix-nictype）")]
    [InlineData("IpProtocol = \"all\"", "IpProtocol 为 icmp、icmpv6、gre 或 all 时，PortRange 必须为 -1/-1，但 PortRange 为 \"80/80\"；服务端将返回错误码 OperationDenied（HTTP 状态码 400）")]
    [InlineData("-SourceCidrIp, SourceGroupId = \"sg-2\"", "设置 SourceGroupId 而未设置 SourceCidrIp 时，NicType 必须为 intranet，未设置的 NicType 视为 internet，但 NicType 未设置；服务端将返回错误码 InvalidSourceGroupId.Mismatch（HTTP 状态码 403）")]
    [InlineData("SourceCidrIp = \"10.1.2.3/8\"", "SourceCidrIp 为 \"10.1.2.3/8\"，建议：主机位全部写为 0")]
    public async Task A_message_is_wholly_in_Chinese(string members, string expected) =>
        Assert.Equal("ModifySecurityGroupRule：" + expected, (await Found.In(members)).GetMessage(new CultureInfo("zh-Hans")));

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-CN")]
    [InlineData("zh-SG")]
    [InlineData("zh")]
    [InlineData("zh-Hant")]
    [InlineData("zh-TW")]
    public async Task Every_culture_of_Chinese_reads_Chinese(string culture)
    {
        var diagnostic = await Found.In(Masked);
        var expected = diagnostic.GetMessage(new CultureInfo("zh-Hans"));
        Assert.Equal(expected, diagnostic.GetMessage(new CultureInfo(culture)));
        Assert.Equal("资源 ID 格式不正确，或者是文档中的占位符", diagnostic.Descriptor.Title.ToString(new CultureInfo(culture)));
        using (new Culture(culture))
        {
            Assert.Equal(expected, diagnostic.GetMessage());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("ja-JP")]
    public async Task Every_other_culture_reads_English(string culture)
    {
        var diagnostic = await Found.In(Masked);
        const string Expected = "ModifySecurityGroupRule: SecurityGroupId is \"sg-****\", but must be a real value in place of the documentation's asterisks";
        Assert.Equal(Expected, diagnostic.GetMessage(new CultureInfo(culture)));
        using (new Culture(culture))
        {
            Assert.Equal(Expected, diagnostic.GetMessage());
        }
    }

    [Fact]
    public async Task A_spec_file_and_its_selection_are_spoken_of_in_Chinese()
    {
        var found = await new Consumer().WithSpec("{ \"product\": oops }").With("build_property.EcsRulesOperations", "Nope").Analyze(new SpecFileAnalyzer());
        Assert.Equal(
            ["规则文件有误：", "EcsRulesOperations 中的“Nope”不是已知的接口；已知的接口有："],
            found.OrderBy(diagnostic => diagnostic.Id).Select(diagnostic => diagnostic.GetMessage(new CultureInfo("zh-CN"))).Select(message => message[..(message.LastIndexOf('：') + 1)]));
    }

    [Theory]
    [InlineData("zh-CN", "将 Policy 改为 \"accept\"", "将 Policy 设置为 \"accept\"", "移除 A, B，并将 Policy 设置为 \"accept\"")]
    [InlineData("tr-TR", "Change Policy to \"accept\"", "Set Policy to \"accept\"", "Remove A, B and set Policy to \"accept\"")]
    public void A_light_bulb_follows_the_user_interface(string culture, string change, string set, string both)
    {
        var added = new RepairStep(StepKind.AddMember, 0, "Policy", "accept");
        using (new Culture(culture))
        {
            Assert.Equal(change, CodeRepair.TitleOf([added with { Kind = StepKind.Replace }]));
            Assert.Equal(set, CodeRepair.TitleOf([added]));
            Assert.Equal(both, CodeRepair.TitleOf([new RepairStep(StepKind.Remove, 0, "A", ""), new RepairStep(StepKind.Remove, 0, "B", ""), added]));
        }
    }

    [Fact]
    public void Alternatives_are_named_one_after_the_other() =>
        Assert.Equal(new Bilingual("\"a\" or \"b\"", "为 \"a\" 或 \"b\""), FoundText.Of(Known.OneOf(Known.Of("a"), Known.Of("b")), EcsPlainText.Quote));

    [Fact]
    public void Every_embedded_rule_has_its_text_in_both_languages()
    {
        var texts = TestSpecs.Embedded.SelectMany(operation => operation.Request.Rules).Select(rule => rule.Say()).ToList();
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.Contains(text.Zh, character => character is >= '\u4E00' and <= '\u9FFF'));
        Assert.All(texts, text => Assert.DoesNotContain(text.En, character => character is >= '\u4E00' and <= '\u9FFF'));
    }

    [Fact]
    public void Generated_code_speaks_English_whatever_the_language_of_the_compiler()
    {
        var english = TestSpecs.Consumer.Generate().SyntaxTrees.Select(tree => tree.ToString());
        using (new Culture("zh-CN"))
        {
            Assert.Equal(english, TestSpecs.Consumer.Generate().SyntaxTrees.Select(tree => tree.ToString()));
        }
    }

    [Fact]
    public void A_rule_without_a_text_of_its_own_is_said_in_both_languages()
    {
        var spec = TestSpecs.Read(
            """
            {
              "product": "Ecs", "version": "1", "operation": "Try",
              "parameters": { "A": { "type": "string" }, "B": { "type": "string" }, "C": { "type": "string" } },
              "rules": [
                { "name": "one", "requiredOr": ["A", "B"] },
                { "name": "two", "requiredXor": ["A", "B"] },
                { "name": "three", "dependentRequired": { "A": ["B", "C"] } },
                { "name": "four", "dependentExcluded": { "A": ["B", "C"] } },
                { "name": "five", "differ": ["A", "B"] },
                { "name": "six", "when": { "A": { "given": true } }, "ignored": ["B", "C"] },
                { "name": "seven", "when": { "A": { "given": true } }, "then": { "B": { "given": false }, "C": { "not": { "enum": ["x"] }, "maxLength": 3 } } }
              ]
            }
            """);
        Assert.Equal(
            [
                new("at least one of A, B is needed", "A、B 至少设置一项"),
                new("exactly one of A, B is needed", "A、B 必须且只能设置一项"),
                new("A needs B and C", "设置 A 时必须同时设置 B、C"),
                new("A excludes B and C", "A 不能与 B、C 同时设置"),
                new("B differs from A", "B 不能与 A 相同"),
                new("B has no effect and C has no effect", "B 将被忽略；C 将被忽略"),
                new Bilingual("B left out and C not x and C at most 3 characters", "B：不能设置；C：不得为：x；C：最多 3 个字符"),
            ],
            spec.Request.Rules.Select(rule => rule.Say()));
    }
}
