namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR2001_ProtocolAndPortsTests() : ValueShapeTests("PortRange", bad: "80/80", good: "-1/-1", "ECSR2001", others: """IpProtocol = "icmp" """)
{
    [Theory]
    [Seed("S15")]
    [InlineData("""IpProtocol = "tcp", PortRange = {|ECSR2001:"-1/-1"|}""")]
    [InlineData("""IpProtocol = "UDP", PortRange = {|ECSR2001:"-1/-1"|}""")]
    [InlineData("""IpProtocol = "tcp", PortRange = "1/65535" """)]
    [InlineData("""IpProtocol = "udp", PortRange = "53/53" """)]
    [InlineData("""IpProtocol = unknown, PortRange = "-1/-1" """)]
    public Task Tcp_and_udp_have_ports(string members) => Sending.Check(members);

    [Theory]
    [Seed("S18")]
    [InlineData("""IpProtocol = "icmp", PortRange = {|ECSR2001:"80/80"|}""")]
    [InlineData("""IpProtocol = "Icmp", PortRange = {|ECSR2001:"1/65535"|}""")]
    [InlineData("""IpProtocol = "icmp", PortRange = "-1/-1" """)]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "::/0", IpProtocol = "icmpv6", PortRange = "-1/-1" """)]
    public Task Icmp_has_none(string members) => Sending.Check(members);

    [Theory]
    [Seed("S19")]
    [InlineData("""IpProtocol = "gre", PortRange = {|ECSR2001:"80/80"|}""")]
    [InlineData("""IpProtocol = "gre", PortRange = "-1/-1" """)]
    [InlineData("""IpProtocol = "gre", PortRange = unknown""")]
    public Task Gre_has_none(string members) => Sending.Check(members);

    [Theory]
    [Seed("S20")]
    [InlineData("""IpProtocol = "all", PortRange = {|ECSR2001:"80/80"|}""")]
    [InlineData("""IpProtocol = "ALL", PortRange = {|ECSR2001:"1/65535"|}""")]
    [InlineData("""IpProtocol = "all", PortRange = "-1/-1" """)]
    [InlineData("""IpProtocol = flag ? "all" : "tcp", PortRange = flag ? "-1/-1" : "80/80" """)]
    public Task All_protocols_together_have_none(string members) => Sending.Check(members);

    [Theory]
    [Seed("S42")]
    [InlineData("""IpProtocol = "tcp", SourcePortRange = {|ECSR2001:"-1/-1"|}""")]
    [InlineData("""IpProtocol = "tcp", SourcePortRange = "1/200" """)]
    [InlineData("""IpProtocol = "tcp" """)]
    public Task Tcp_and_udp_have_source_ports(string members) => Sending.Check(members);

    [Theory]
    [Seed("S43")]
    [InlineData("""IpProtocol = "icmp", PortRange = "-1/-1", SourcePortRange = {|ECSR2001:"80/80"|}""")]
    [InlineData("""IpProtocol = "icmp", PortRange = "-1/-1", SourcePortRange = "-1/-1" """)]
    [InlineData("""IpProtocol = "icmp", PortRange = "-1/-1" """)]
    public Task Icmp_has_no_source_ports(string members) => Sending.Check(members);

    [Theory]
    [Seed("S44")]
    [InlineData("""IpProtocol = "gre", PortRange = "-1/-1", SourcePortRange = {|ECSR2001:"1/1"|}""")]
    [InlineData("""IpProtocol = "gre", PortRange = "-1/-1", SourcePortRange = "-1/-1" """)]
    public Task Gre_has_no_source_ports(string members) => Sending.Check(members);

    [Theory]
    [Seed("S45")]
    [InlineData("""IpProtocol = "all", PortRange = "-1/-1", SourcePortRange = {|ECSR2001:"1024/65535"|}""")]
    [InlineData("""IpProtocol = "all", PortRange = "-1/-1", SourcePortRange = "-1/-1" """)]
    public Task All_protocols_together_have_no_source_ports(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""IpProtocol = "47", PortRange = "80/80" """)]
    [InlineData("""IpProtocol = "6", PortRange = "-1/-1" """)]
    [InlineData("""IpProtocol = {|ECSR1002:"ip"|}, PortRange = "80/80" """)]
    public Task Of_protocol_numbers_and_unknown_names_nothing_is_said(string members) => Sending.Check(members);
}
