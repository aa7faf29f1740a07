namespace EcsRuleAnalyzers.Tests.CodeFixes;

/// <summary>ECSR1002: the value that a synonym or a slip of the finger stands for.</summary>
public sealed class AllowedValueFixTests
{
    private const string Ports = ", PortRange = \"80/80\"";

    [Theory]
    [InlineData("Policy", "allow", "accept")]
    [InlineData("Policy", "Allow", "accept")]
    [InlineData("Policy", "permit", "accept")]
    [InlineData("Policy", "deny", "drop")]
    [InlineData("Policy", "reject", "drop")]
    [InlineData("Policy", "block", "drop")]
    [InlineData("Policy", "accpet", "accept")]
    [InlineData("Policy", "accept ", "accept")]
    [InlineData("Policy", "dropp", "drop")]
    [InlineData("NicType", "public", "internet")]
    [InlineData("NicType", "private", "intranet")]
    [InlineData("NicType", "internal", "intranet")]
    [InlineData("NicType", "VPC", "intranet")]
    [InlineData("NicType", "intranett", "intranet")]
    public Task Takes_the_place_of_the_word(string parameter, string wrong, string right) => Check(Fixes.Tcp + Ports, parameter, wrong, right);

    [Theory]
    [InlineData("any", "all", "SourceCidrIp = \"10.0.0.0/8\", PortRange = \"-1/-1\"")]
    [InlineData("*", "all", "SourceCidrIp = \"10.0.0.0/8\", PortRange = \"-1/-1\"")]
    [InlineData("-1", "all", "SourceCidrIp = \"10.0.0.0/8\", PortRange = \"-1/-1\"")]
    [InlineData("icmpv4", "icmp", "SourceCidrIp = \"10.0.0.0/8\", PortRange = \"-1/-1\"")]
    [InlineData("icmp6", "icmpv6", "Ipv6SourceCidrIp = \"2001:db8::/32\", PortRange = \"-1/-1\"")]
    [InlineData("ipv6-icmp", "icmpv6", "Ipv6SourceCidrIp = \"2001:db8::/32\", PortRange = \"-1/-1\"")]
    [InlineData("tpc", "tcp", "SourceCidrIp = \"10.0.0.0/8\", PortRange = \"1/2\"")]
    [InlineData("upd", "udp", "SourceCidrIp = \"10.0.0.0/8\", PortRange = \"1/2\"")]
    public Task Takes_the_place_of_the_protocol(string wrong, string right, string rest) => Check(Fixes.Common + ", " + rest, "IpProtocol", wrong, right);

    [Theory]
    [InlineData("Policy", "yes")]
    [InlineData("Policy", "log")]
    [InlineData("NicType", "intrnet")] // one letter from both
    [InlineData("NicType", "classic")]
    [InlineData("NicType", "0")]
    public Task No_fix_for_another_word(string parameter, string wrong) => Check(Fixes.Tcp + Ports, parameter, wrong, null);

    [Theory]
    [InlineData("igmp")] // a protocol, and another one than icmp
    [InlineData("rdp")]
    [InlineData("ip")]
    [InlineData("sctp")]
    [InlineData("icmpv")]
    [InlineData("tcp/udp")]
    [InlineData("tcp,udp")]
    [InlineData("256")]
    [InlineData("-2")]
    public Task No_fix_for_another_protocol(string wrong) => Check(Fixes.Common + ", SecurityGroupRuleId = \"sgr-bp12kewq32dfwrdi1\"", "IpProtocol", wrong, null);

    /// <summary>Protocol all would need other ports.</summary>
    [Fact]
    public Task No_fix_that_breaks_another_rule() => Fixes.NoFix(
        $$"""client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Fixes.Common}}, SourceCidrIp = "10.0.0.0/8", IpProtocol = {|ECSR1002:"any"|}, PortRange = "80/80" });""");

    [Fact]
    public Task No_fix_for_a_condition_of_opposites() => Fixes.NoFix(
        $$"""client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Fixes.Tcp + Ports}}, Policy = {|ECSR1002:flag ? "allow" : "deny"|} });""");

    [Fact]
    public Task In_every_place_at_once() => Fixes.Check(
        $$"""
        const string allow = "allow";
        list.Add(new() { {{Fixes.Tcp + Ports}}, Policy = {|ECSR1002:allow|}, NicType = {|ECSR1002:"public"|} });
        ModifySecurityGroupRuleRequest request = new()
        {
            {{Fixes.Tcp + Ports}},
            Policy = /* as before */ flag ? {|ECSR1002:"deny"|} : "accept", // or not
        };
        request.NicType = {|ECSR1002:"Internal"|};
        client.ModifySecurityGroupRule(request);
        var policy = number switch { 0 => {|ECSR1002:"allow"|}, 1 => {|ECSR1002:"block"|}, _ => unknown };
        client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Fixes.Tcp + Ports}}, Policy = policy });
        """,
        $$"""
        const string allow = "allow";
        list.Add(new() { {{Fixes.Tcp + Ports}}, Policy = "accept", NicType = "internet" });
        ModifySecurityGroupRuleRequest request = new()
        {
            {{Fixes.Tcp + Ports}},
            Policy = /* as before */ flag ? "drop" : "accept", // or not
        };
        request.NicType = "intranet";
        client.ModifySecurityGroupRule(request);
        var policy = number switch { 0 => "accept", 1 => "drop", _ => unknown };
        client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Fixes.Tcp + Ports}}, Policy = policy });
        """);

    [Fact]
    public Task Across_documents() => Fixes.CheckFiles(
        [
            Fixes.Method($$"""list.Add(new() { {{Fixes.Tcp + Ports}}, Policy = {|ECSR1002:"allow"|} });"""),
            Fixes.Method($$"""list.Add(new() { {{Fixes.Tcp + Ports}}, Policy = {|ECSR1002:"deny"|} });""", "D"),
        ],
        [
            Fixes.Method($$"""list.Add(new() { {{Fixes.Tcp + Ports}}, Policy = "accept" });"""),
            Fixes.Method($$"""list.Add(new() { {{Fixes.Tcp + Ports}}, Policy = "drop" });""", "D"),
        ]);

    private static async Task Check(string members, string parameter, string wrong, string? right)
    {
        var repair = Assert.Single(await Repairs.OfRequest($"{members}, {parameter} = \"{wrong}\""));
        Assert.Equal("ECSR1002", repair.Mistake.Id);
        Assert.Equal(right is null ? null : $"Change {parameter} to \"{right}\"", repair.Title);
        Assert.Contains($"{parameter} = \"{right ?? wrong}\" }}", repair.Code);
        Assert.Empty(repair.Left);
    }
}
