namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR1009_Ipv6BlockTests() : ValueShapeTests("Ipv6SourceCidrIp", bad: "2001:db8::/129", good: "2001:db8::/64", "ECSR1009", others: "-SourceCidrIp")
{
    [Theory]
    [Seed("S38")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = {|ECSR1009:"2001:db8::/129"|}""")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = {|ECSR1009:"2001:db8::/"|}""")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = {|ECSR1009:"2001::db8::1"|}""")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = {|ECSR1009:"2001:db8:1:2:3:4:5:6:7"|}""")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = {|ECSR1009:"2001:db8::g"|}""")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = {|ECSR1009:"[2001:db8::1]"|}""")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = {|ECSR1009:"fe80::1%eth0"|}""")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = {|ECSR1009:"10.0.0.0/8"|}""")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = {|ECSR1009:"2001:db8::1,2001:db8::2"|}""")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "2001:db8:1233:1a00::/64" """)]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "2001:db8::1" """)]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "2001:DB8::1/128" """)]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "::/0" """)]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "::ffff:10.1.2.3" """)]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "2001:0db8:0000:0000:0000:0000:0000:0001" """)]
    public Task Ipv6SourceCidrIp_is_one_IPv6_address_or_block(string members) => Sending.Check(members);

    [Theory]
    [Seed("S48")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "::/0", Ipv6DestCidrIp = {|ECSR1009:"2001:db8::/200"|}""")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "::/0", Ipv6DestCidrIp = {|ECSR1009:"192.168.0.0/16"|}""")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "::/0", Ipv6DestCidrIp = "2001:db8:1234:1a00::/64" """)]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "::/0", Ipv6DestCidrIp = "" """)]
    public Task Ipv6DestCidrIp_is_one_IPv6_address_or_block(string members) => Sending.Check(members);

    [Theory]
    [Seed("S40", "S50")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = {|ECSR1010:"2001:db8:1233:1a00::***"|}""")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = unknown + "::/64" """)]
    [InlineData("""Ipv6SourceCidrIp = "", Ipv6DestCidrIp = "" """)]
    public Task A_mask_is_a_placeholder_and_nothing_is_said_of_what_is_unknown_or_empty(string members) => Sending.Check(members);
}
