namespace EcsRuleAnalyzers.Tests.CodeFixes;

/// <summary>Values that are nearly right: blanks, other digits, masks, bits behind a prefix, a number that is no range yet, a token that never changes.</summary>
public sealed class ValueFixTests
{
    private const string Rule = Fixes.Common + ", IpProtocol = \"tcp\", PortRange = \"80/80\", SourceCidrIp = \"10.0.0.0/8\"";

    [Theory]
    [InlineData("ECSR1005", "Priority", " 5", "5")]
    [InlineData("ECSR1005", "Priority", "+5", "5")]
    [InlineData("ECSR1005", "Priority", "5.0", "5")]
    [InlineData("ECSR1005", "Priority", "５０", "50")]
    [InlineData("ECSR3004", "DestCidrIp", "10.159.6.18/12", "10.144.0.0/12")]
    [InlineData("ECSR3004", "DestCidrIp", "1.2.3.4/0", "0.0.0.0/0")]
    [InlineData("ECSR3004", "DestCidrIp", "192.168.1.9/31", "192.168.1.8/31")]
    [InlineData("ECSR1008", "DestCidrIp", " 192.168.0.0/16 ", "192.168.0.0/16")]
    [InlineData("ECSR1008", "DestCidrIp", "192.168.0.0/255.255.0.0", "192.168.0.0/16")]
    public async Task Becomes_what_it_was_meant_to_be(string id, string parameter, string wrong, string right)
    {
        var repair = Assert.Single(await Repairs.OfRequest($"{Rule}, {parameter} = \"{wrong}\""));
        Assert.Equal(id, repair.Mistake.Id);
        Assert.Equal($"Change {parameter} to \"{right}\"", Assert.Single(repair.Choices).Title);
        Assert.Contains($"{parameter} = \"{right}\"", repair.Code);
        Assert.Empty(repair.Left);
    }

    [Theory]
    [InlineData("2001:DB8::1/32", "2001:db8::/32")]
    [InlineData("2001:db8:0:1:1::/64", "2001:db8:0:1::/64")]
    [InlineData("1:0:0:2:0:0:0:3/112", "1:0:0:2::/112")]
    [InlineData("::1/0", "::/0")]
    public async Task Bits_behind_the_prefix_of_an_ipv6_block(string wrong, string right)
    {
        var repair = Assert.Single(await Repairs.OfRequest($"{Fixes.Common}, IpProtocol = \"tcp\", PortRange = \"80/80\", Ipv6SourceCidrIp = \"{wrong}\""));
        Assert.Equal(("ECSR3004", $"Change Ipv6SourceCidrIp to \"{right}\""), (repair.Mistake.Id, repair.Title));
        Assert.Empty(repair.Left);
    }

    [Theory]
    [InlineData("Priority", "high")]
    [InlineData("Priority", "1.5")]
    [InlineData("Priority", "101")] // out of range: which number was meant, nobody knows
    [InlineData("DestCidrIp", "10.0.0.0/33")]
    [InlineData("DestCidrIp", "10.0.0.1-10.0.0.9")]
    [InlineData("DestCidrIp", "10.0.0.0/255.0.255.0")]
    [InlineData("RegionId", "Hangzhou, China")]
    public async Task No_fix_when_it_is_open_what_was_meant(string parameter, string wrong) =>
        Assert.Empty(Assert.Single(await Repairs.OfRequest($"{Rule.Replace("RegionId = \"cn-hangzhou\"", "Policy = \"accept\"")}, {parameter} = \"{wrong}\"" + (parameter == "RegionId" ? "" : ", RegionId = \"cn-hangzhou\""))).Choices);

    [Theory]
    [InlineData("port.ToString()", "$\"{port}/{port}\"")]
    [InlineData("$\"{port}\"", "$\"{port}/{port}\"")]
    [InlineData("$\"{port}-{last}\"", "$\"{port}/{last}\"")]
    [InlineData("port + \"-\" + last", "$\"{port}/{last}\"")]
    public async Task A_number_becomes_a_range(string wrong, string right)
    {
        var repair = Assert.Single(await Of($"new ModifySecurityGroupRuleRequest {{ {Fixes.Tcp}, PortRange = {wrong} }}"));
        Assert.Equal(("ECSR1006", $"Change PortRange to {right}"), (repair.Mistake.Id, repair.Title));
        Assert.Contains($"PortRange = {right} }}", repair.Code);
        Assert.Empty(repair.Left);
    }

    [Theory]
    [InlineData("Next().ToString()")]
    [InlineData("string.Format(\"{0}-{1}\", port, last)")]
    [InlineData("$\"{port}/{port}/{port}\"")]
    public async Task No_range_is_made_of_other_texts(string wrong) =>
        Assert.All(await Of($"new ModifySecurityGroupRuleRequest {{ {Fixes.Tcp}, PortRange = {wrong} }}"), repair => Assert.Null(repair.Title));

    [Theory]
    [InlineData("", "System.Guid.NewGuid().ToString()")]
    [InlineData("using System;", "Guid.NewGuid().ToString()")]
    public async Task A_token_becomes_a_new_one_for_each_request(string usings, string right)
    {
        var repair = Assert.Single(await Of($"new ModifySecurityGroupRuleRequest {{ {Rule}, ClientToken = \"token\" }}", usings));
        Assert.Equal(("ECSR4003", "Change ClientToken to Guid.NewGuid().ToString()"), (repair.Mistake.Id, repair.Title));
        Assert.Contains($"ClientToken = {right} }}", repair.Code);
        Assert.Empty(repair.Left);
    }

    [Fact]
    public async Task A_namespace_of_the_same_name_is_not_in_the_way()
    {
        var repair = Assert.Single(await Repairs.Generated.Of(
            $"#nullable disable\nnamespace Shop.System {{ class Guid {{ }} }}\nnamespace Shop {{ public class C {{ public object M() => new App.Ecs.ModifySecurityGroupRuleRequest {{ {Rule}, ClientToken = \"token\" }}; }} }}"));
        Assert.Contains("ClientToken = global::System.Guid.NewGuid().ToString() }", repair.Code);
        Assert.Empty(repair.Left);
    }

    private static Task<List<Repair>> Of(string request, string usings = "") => Repairs.Generated.Of(
        $"#nullable disable\n{usings}\nusing App.Ecs;\npublic class C {{ static int Next() => 1; public object M(int port, int last) {{ return {request}; }} }}");
}
