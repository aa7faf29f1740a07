namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR1008_Ipv4BlockTests() : ValueShapeTests("SourceCidrIp", bad: "10.0.0.0/33", good: "10.0.0.0/8", "ECSR1008")
{
    [Theory]
    [Seed("S36")]
    [InlineData("""SourceCidrIp = {|ECSR1008:"10.0.0.0/33"|}""")]
    [InlineData("""SourceCidrIp = {|ECSR1008:"10.0.0.0/-1"|}""")]
    [InlineData("""SourceCidrIp = {|ECSR1008:"10.0.0.0/"|}""")]
    [InlineData("""SourceCidrIp = {|ECSR1008:"10.0.0/8"|}""")]
    [InlineData("""SourceCidrIp = {|ECSR1008:"256.0.0.1"|}""")]
    [InlineData("""SourceCidrIp = {|ECSR1008:"10.0.0.0.0/8"|}""")]
    [InlineData("""SourceCidrIp = {|ECSR1008:"10.0.0.0\\8"|}""")]
    [InlineData("""SourceCidrIp = {|ECSR1008:"10.0.0.1,10.0.0.2"|}""")]
    [InlineData("""SourceCidrIp = {|ECSR1008:"10.0.0.1-10.0.0.9"|}""")]
    [InlineData("""SourceCidrIp = {|ECSR1008:"10.0.0.0/255.0.0.0"|}""")]
    [InlineData("""SourceCidrIp = {|ECSR1008:" 10.0.0.0/8"|}""")]
    [InlineData("""SourceCidrIp = {|ECSR1008:"localhost"|}""")]
    [InlineData("""SourceCidrIp = {|ECSR1008:"0"|}""")]
    [InlineData("""SourceCidrIp = "10.0.0.0/8" """)]
    [InlineData("""SourceCidrIp = "0.0.0.0/0" """)]
    [InlineData("""SourceCidrIp = "255.255.255.255/32" """)]
    [InlineData("""SourceCidrIp = "203.0.113.25" """)]
    [InlineData("""SourceCidrIp = "203.0.113.25/32" """)]
    public Task SourceCidrIp_is_one_IPv4_address_or_block(string members) => Sending.Check(members);

    [Theory]
    [Seed("S36")]
    [InlineData("""SourceCidrIp = {|ECSR1008:"2001:db8::/32"|}""")]
    [InlineData("""SourceCidrIp = {|ECSR1008:"::/0"|}""")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "2001:db8::/32" """)]
    public Task An_IPv6_block_stands_in_a_parameter_of_its_own(string members) => Sending.Check(members);

    [Theory]
    [Seed("S46")]
    [InlineData("""DestCidrIp = {|ECSR1008:"192.168.0.0/40"|}""")]
    [InlineData("""DestCidrIp = {|ECSR1008:"all"|}""")]
    [InlineData("""DestCidrIp = "192.168.0.0/16" """)]
    [InlineData("""DestCidrIp = "192.168.0.7" """)]
    [InlineData("""DestCidrIp = "" """)]
    public Task DestCidrIp_is_one_IPv4_address_or_block(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""SourceCidrIp = unknown + "/32" """)]
    [InlineData("""SourceCidrIp = $"10.{number}.0.0/16" """)]
    [InlineData("""SourceCidrIp = "10.0.0.0/" + number""")]
    public Task An_address_that_is_not_wholly_known_is_not_judged(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""SourceCidrIp = {|ECSR1010:"10.0.0.***"|}""")]
    [InlineData("""SourceCidrIp = {|ECSR1010:"10.*.0.0/8"|}""")]
    public Task A_masked_address_is_a_placeholder_and_not_a_wrong_address(string members) => Sending.Check(members);
}
