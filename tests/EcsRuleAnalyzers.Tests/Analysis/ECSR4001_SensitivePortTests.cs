namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>ECSR4001: a port of remote administration or of a database is open to every address.</summary>
public class ECSR4001_SensitivePortTests
{
    private const string World = "SourceCidrIp = \"0.0.0.0/0\"";

    [Theory]
    [InlineData("IpProtocol = \"tcp\", PortRange = {|ECSR4001:\"22/22\"|}, SourceCidrIp = \"0.0.0.0/0\"")]
    [InlineData("IpProtocol = \"TCP\", PortRange = {|ECSR4001:\"3389/3389\"|}, SourceCidrIp = \"0.0.0.0/0\", Policy = \"Accept\"")]
    [InlineData("IpProtocol = \"tcp\", PortRange = {|ECSR4001:\"3000/4000\"|}, SourceCidrIp = \"0.0.0.0/0\"")]
    [InlineData("IpProtocol = \"tcp\", PortRange = {|ECSR4001:\"1/1024\"|}, SourceCidrIp = \"0.0.0.0/0\"")]
    [InlineData("IpProtocol = \"tcp\", PortRange = {|ECSR4001:\"6379/6379\"|}, Ipv6SourceCidrIp = \"::/0\"")]
    [InlineData("IpProtocol = \"udp\", PortRange = {|ECSR4001:\"3389/3389\"|}, SourceCidrIp = \"0.0.0.0/0\"")]
    [InlineData("IpProtocol = \"tcp\", PortRange = {|ECSR4001:\"22/22\"|}, SourceCidrIp = \"0.0.0.0/0\", Priority = \"1\", Description = unknown")]
    [InlineData("IpProtocol = \"tcp\", PortRange = flag ? {|ECSR4001:\"22/22\"|} : \"80/80\", SourceCidrIp = \"0.0.0.0/0\"")]
    public Task A_sensitive_port_is_open_to_the_world(string rule) => Opening.Check(rule);

    [Theory]
    [InlineData("IpProtocol = \"tcp\", PortRange = \"80/80\", SourceCidrIp = \"0.0.0.0/0\"")]
    [InlineData("IpProtocol = \"tcp\", PortRange = \"443/443\", SourceCidrIp = \"0.0.0.0/0\"")]
    [InlineData("IpProtocol = \"tcp\", PortRange = \"24/25\", SourceCidrIp = \"0.0.0.0/0\"")]
    [InlineData("IpProtocol = \"tcp\", PortRange = \"22/22\", SourceCidrIp = \"10.0.0.0/8\"")]
    [InlineData("IpProtocol = \"tcp\", PortRange = \"22/22\", SourceCidrIp = \"203.0.113.25\"")]
    [InlineData("IpProtocol = \"tcp\", PortRange = \"22/22\", SourceCidrIp = \"0.0.0.0/0\", Policy = \"drop\"")]
    [InlineData("IpProtocol = \"tcp\", PortRange = \"22/22\", SourceCidrIp = unknown")]
    [InlineData("IpProtocol = \"tcp\", PortRange = unknown, SourceCidrIp = \"0.0.0.0/0\"")]
    [InlineData("IpProtocol = \"tcp\", PortRange = $\"{number}/{number}\", SourceCidrIp = \"0.0.0.0/0\"")]
    [InlineData("IpProtocol = \"tcp\", PortRange = \"22/22\", SourceCidrIp = \"0.0.0.0/0\", Policy = unknown")]
    [InlineData("IpProtocol = \"icmp\", PortRange = \"-1/-1\", SourceCidrIp = \"0.0.0.0/0\"")]
    [InlineData("IpProtocol = \"tcp\", PortRange = \"22/22\", SourcePrefixListId = \"pl-bp1hmbbdsyhr4sgt1\"")]
    public Task Anything_else_is_silent(string rule) => Opening.Check(rule);

    [Theory]
    [InlineData("IpProtocol = \"tcp\", PortRange = {|ECSR4001:\"8080/8080\"|}, " + World)]
    [InlineData("IpProtocol = \"tcp\", PortRange = {|ECSR4001:\"8000/9000\"|}, " + World)]
    [InlineData("IpProtocol = \"tcp\", PortRange = \"22/22\", " + World)]
    [InlineData("IpProtocol = \"tcp\", PortRange = \"3389/3389\", " + World)]
    public Task Users_may_name_the_ports(string rule) => Opening.Check(rule, ("ecs_rules.sensitive_ports", "8080, 9999"));

    [Fact]
    public Task An_empty_list_names_none() => Opening.Check("IpProtocol = \"tcp\", PortRange = \"22/22\", " + World, ("ecs_rules.sensitive_ports", ""));

    [Fact]
    public Task Taking_such_a_rule_away_is_silent() => Opening.CheckStatement(
        """
        client.RevokeSecurityGroup(new RevokeSecurityGroupRequest
        {
            RegionId = "cn-hangzhou",
            SecurityGroupId = group,
            Permissions = new List<RevokeSecurityGroupRequest.RevokeSecurityGroupRequestPermissions> { new() { IpProtocol = "tcp", PortRange = "22/22", SourceCidrIp = "0.0.0.0/0" } },
        });
        """);

    [Fact]
    public Task An_outbound_rule_is_silent() => Opening.CheckStatement(
        """
        client.AuthorizeSecurityGroupEgress(new AuthorizeSecurityGroupEgressRequest
        {
            RegionId = "cn-hangzhou",
            SecurityGroupId = group,
            Permissions = new List<AuthorizeSecurityGroupEgressRequest.AuthorizeSecurityGroupEgressRequestPermissions> { new() { IpProtocol = "tcp", PortRange = "22/22", DestCidrIp = "0.0.0.0/0" } },
        });
        """);
}
