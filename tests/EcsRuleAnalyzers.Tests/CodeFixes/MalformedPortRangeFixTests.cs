namespace EcsRuleAnalyzers.Tests.CodeFixes;

/// <summary>ECSR1006: a single port, or a range that is written in another way, becomes start/end.</summary>
public sealed class MalformedPortRangeFixTests
{
    [Theory]
    [InlineData("80", "80/80")]
    [InlineData(" 443 ", "443/443")]
    [InlineData("80-90", "80/90")]
    [InlineData("80 - 90", "80/90")]
    [InlineData("80–90", "80/90")]
    [InlineData("80:90", "80/90")]
    [InlineData("80~90", "80/90")]
    [InlineData("80／90", "80/90")]
    [InlineData("80\\\\90", "80/90")]
    [InlineData("80 / 90", "80/90")]
    [InlineData("080/090", "80/90")]
    [InlineData("90-80", "80/90")]
    [InlineData("all", "1/65535")]
    [InlineData("0/65535", "1/65535")]
    [InlineData("0-65535", "1/65535")]
    [InlineData("*", "1/65535")]
    public async Task Is_completed(string wrong, string right)
    {
        var repair = Assert.Single(await Repairs.OfRequest($"{Fixes.Tcp}, PortRange = \"{wrong}\""));
        Assert.Equal($"Change PortRange to \"{right}\"", repair.Title);
        Assert.Contains($"PortRange = \"{right}\" }}", repair.Code);
        Assert.Empty(repair.Left);
    }

    [Theory]
    [InlineData("80,443")]
    [InlineData("80 443")]
    [InlineData("80/90,443/443")]
    [InlineData("80-")]
    [InlineData("/80")]
    [InlineData("80-90-100")]
    [InlineData("1/65536")]
    [InlineData("0")]
    [InlineData("-80")]
    [InlineData("http")]
    [InlineData("-1/80")]
    [InlineData("   ")]
    public async Task No_fix_when_it_is_open_what_was_meant(string wrong)
    {
        var repair = Assert.Single(await Repairs.OfRequest($"{Fixes.Tcp}, PortRange = \"{wrong}\""));
        Assert.Equal("ECSR1006", repair.Mistake.Id);
        Assert.Null(repair.Title);
    }

    [Fact]
    public Task Minus_one_of_a_protocol_without_ports() => Fixes.Check(
        $$"""client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Fixes.Common}}, IpProtocol = "all", SourceCidrIp = "10.0.0.0/8", PortRange = {|ECSR2001:{|ECSR1006:"-1"|}|} });""",
        $$"""client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Fixes.Common}}, IpProtocol = "all", SourceCidrIp = "10.0.0.0/8", PortRange = "-1/-1" });""",
        "Change PortRange to \"-1/-1\"");

    /// <summary>With tcp, -1/-1 would be the next mistake.</summary>
    [Fact]
    public Task No_fix_for_minus_one_of_a_protocol_with_ports() => Fixes.NoFix(
        $$"""client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Fixes.Tcp}}, PortRange = {|ECSR1006:"-1"|} });""");

    [Fact]
    public Task Lines_that_end_in_carriage_return_and_line_feed() => Fixes.CheckFiles(
        [Fixes.Method($$"""
            var request = new ModifySecurityGroupRuleRequest
            {
                {{Fixes.Tcp}},
                PortRange = {|ECSR1006:"80"|},
            };
            client.ModifySecurityGroupRule(request);
            """).Replace("\n", "\r\n")],
        [Fixes.Method($$"""
            var request = new ModifySecurityGroupRuleRequest
            {
                {{Fixes.Tcp}},
                PortRange = "80/80",
            };
            client.ModifySecurityGroupRule(request);
            """).Replace("\n", "\r\n")]);

    [Fact]
    public Task In_every_place_at_once() => Fixes.CheckFiles(
        [
            "class Ports { public const string Web = \"443\"; }\n" + Fixes.Method(
            $$"""
            var request = new ModifySecurityGroupRuleRequest { {{Fixes.Tcp}}, SourcePortRange = {|ECSR1006:"1024-65535"|} };
            request.PortRange = {|ECSR1006:Ports.Web|};
            client.ModifySecurityGroupRule(request);
            list.Add(new() { {{Fixes.Tcp}}, PortRange = flag ? "1/2" : {|ECSR1006:"80"|} });
            var ports = "1/2";
            if (flag) ports = {|ECSR1006:"22"|};
            list.Add(new() { {{Fixes.Tcp}}, PortRange = ports });
            list.Add(new() { {{Fixes.Tcp}}, PortRange = {|ECSR1006:"80,443"|} });
            """),
        ],
        [
            "class Ports { public const string Web = \"443\"; }\n" + Fixes.Method(
            $$"""
            var request = new ModifySecurityGroupRuleRequest { {{Fixes.Tcp}}, SourcePortRange = "1024/65535" };
            request.PortRange = "443/443";
            client.ModifySecurityGroupRule(request);
            list.Add(new() { {{Fixes.Tcp}}, PortRange = flag ? "1/2" : "80/80" });
            var ports = "1/2";
            if (flag) ports = "22/22";
            list.Add(new() { {{Fixes.Tcp}}, PortRange = ports });
            list.Add(new() { {{Fixes.Tcp}}, PortRange = {|ECSR1006:"80,443"|} });
            """),
        ]);
}
