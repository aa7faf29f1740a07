namespace EcsRuleAnalyzers.Tests.CodeFixes;

/// <summary>ECSR2001: a protocol without ports gets -1/-1.</summary>
public sealed class ProtocolPortsFixTests
{
    private const string Title = "Change PortRange to \"-1/-1\"";
    private const string Common = Fixes.Common + ", SourceCidrIp = \"10.0.0.0/8\"";

    [Theory]
    [InlineData("icmp")]
    [InlineData("gre")]
    [InlineData("all")]
    [InlineData("ALL")]
    public Task Of_each_protocol(string protocol) => Fixes.Check(
        $$"""client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Common}}, IpProtocol = "{{protocol}}", PortRange = {|ECSR2001:"80/80"|} });""",
        $$"""client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Common}}, IpProtocol = "{{protocol}}", PortRange = "-1/-1" });""",
        Title);

    [Fact]
    public Task Both_ranges_in_later_assignments() => Fixes.Check(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Common}} };
        request.PortRange = {|ECSR2001:"80/80"|}; // any
        request.SourcePortRange = {|ECSR2001:"1/65535"|};
        request.IpProtocol = "all";
        client.ModifySecurityGroupRule(request);
        """,
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Common}} };
        request.PortRange = "-1/-1"; // any
        request.SourcePortRange = "-1/-1";
        request.IpProtocol = "all";
        client.ModifySecurityGroupRule(request);
        """,
        Title,
        "Change SourcePortRange to \"-1/-1\"");

    [Fact]
    public Task Several_lines_constants_and_target_typed() => Fixes.Check(
        $$"""
        const string ports = "80/80";
        ModifySecurityGroupRuleRequest request = new()
        {
            {{Common}},
            IpProtocol = "icmp",
            PortRange = {|ECSR2001:ports|}, // ping
        };
        client.ModifySecurityGroupRule(request);
        """,
        $$"""
        const string ports = "80/80";
        ModifySecurityGroupRuleRequest request = new()
        {
            {{Common}},
            IpProtocol = "icmp",
            PortRange = "-1/-1", // ping
        };
        client.ModifySecurityGroupRule(request);
        """,
        Title);

    /// <summary>Every path asks for the same value, so it takes the place of the whole condition.</summary>
    [Fact]
    public Task A_condition_with_two_wrong_values_and_one_right() => Fixes.Check(
        $$"""client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Common}}, IpProtocol = "gre", PortRange = {|ECSR2001:flag ? "80/80" : "443/443"|} });""",
        $$"""client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Common}}, IpProtocol = "gre", PortRange = "-1/-1" });""",
        Title);

    [Fact]
    public Task The_wrong_literal_of_a_condition() => Fixes.Check(
        $$"""client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Common}}, IpProtocol = "gre", PortRange = flag ? "-1/-1" : {|ECSR2001:"443/443"|} });""",
        $$"""client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Common}}, IpProtocol = "gre", PortRange = flag ? "-1/-1" : "-1/-1" });""",
        Title);

    [Fact]
    public Task Several_in_a_document_and_across_documents() => Fixes.CheckFiles(
        [
            Fixes.Method($$"""list.Add(new() { {{Common}}, IpProtocol = "all", PortRange = {|ECSR2001:"200/300"|} }); list.Add(new() { {{Common}}, IpProtocol = "gre", PortRange = {|ECSR2001:"1/1"|} });"""),
            Fixes.Method($$"""list.Add(new() { {{Common}}, IpProtocol = "icmp", PortRange = {|ECSR2001:"1/65535"|} });""", "D"),
        ],
        [
            Fixes.Method($$"""list.Add(new() { {{Common}}, IpProtocol = "all", PortRange = "-1/-1" }); list.Add(new() { {{Common}}, IpProtocol = "gre", PortRange = "-1/-1" });"""),
            Fixes.Method($$"""list.Add(new() { {{Common}}, IpProtocol = "icmp", PortRange = "-1/-1" });""", "D"),
        ],
        Title);

    /// <summary>The ports are right for one protocol and wrong for the other.</summary>
    [Fact]
    public Task No_fix_when_another_path_needs_the_ports() => Fixes.NoFix(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Common}}, IpProtocol = "tcp", PortRange = "80/80" };
        if (flag)
        {
            request.IpProtocol = {|ECSR2001:"icmp"|};
        }

        client.ModifySecurityGroupRule(request);
        """);

    /// <summary>Every port of a protocol with ports has a number; who meant every protocol can say so.</summary>
    [Theory]
    [InlineData("IpProtocol = \"tcp\", PortRange = \"-1/-1\"", "Change PortRange to \"1/65535\"", "Change IpProtocol to \"all\"")]
    [InlineData("IpProtocol = \"ALL\", PortRange = \"80/80\"", "Change PortRange to \"-1/-1\"", "Change IpProtocol to \"tcp\"", "Change IpProtocol to \"udp\"")]
    [InlineData("IpProtocol = \"icmp\", PortRange = \"80/80\"", "Change PortRange to \"-1/-1\"")]
    public async Task People_choose_between_ports_and_protocol(string members, params string[] titles)
    {
        var repair = Assert.Single(await Repairs.OfRequest(Common + ", " + members));
        Assert.Equal(titles, repair.Choices.Select(choice => choice.Title));
        Assert.All(repair.Choices, choice => Assert.Empty(choice.Left));
    }
}
