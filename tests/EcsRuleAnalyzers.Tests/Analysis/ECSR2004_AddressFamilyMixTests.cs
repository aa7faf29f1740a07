namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR2004_AddressFamilyMixTests() : ValueShapeTests("Ipv6SourceCidrIp", bad: "2001:db8::/64", good: "", "ECSR2004")
{
    [Theory]
    [Seed("S93")]
    [InlineData("""SourceCidrIp = "10.0.0.0/8", Ipv6SourceCidrIp = {|ECSR2004:"2001:db8::/64"|}""")]
    [InlineData("""SourceCidrIp = "10.0.0.0/8", Ipv6SourceCidrIp = null""")]
    [InlineData("""SourceCidrIp = "", Ipv6SourceCidrIp = "2001:db8::/64" """)]
    [InlineData("""SourceCidrIp = flag ? "10.0.0.0/8" : null, Ipv6SourceCidrIp = flag ? null : "2001:db8::/64" """)]
    [InlineData("""SourceCidrIp = unknown, Ipv6SourceCidrIp = "2001:db8::/64" """)]
    public Task A_source_is_IPv4_or_IPv6(string members) => Sending.Check(members);

    [Theory]
    [Seed("S94")]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2", NicType = "intranet", DestCidrIp = "10.0.0.0/8", Ipv6DestCidrIp = {|ECSR2004:"2001:db8::/64"|}""")]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2", NicType = "intranet", DestCidrIp = "10.0.0.0/8" """)]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2", NicType = "intranet", Ipv6DestCidrIp = "2001:db8::/64" """)]
    public Task A_destination_is_IPv4_or_IPv6(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""SourceCidrIp = "10.0.0.0/8", Ipv6DestCidrIp = {|ECSR2004:"2001:db8::/64"|}""")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "2001:db8::/64", DestCidrIp = {|ECSR2004:"10.0.0.0/8"|}""")]
    [InlineData("""SourceCidrIp = "10.0.0.0/8", DestCidrIp = "192.168.0.0/16" """)]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "2001:db8::/64", Ipv6DestCidrIp = "2001:db8:1::/64" """)]
    [InlineData("""SourceCidrIp = "10.0.0.0/8", Ipv6DestCidrIp = unknown""")]
    public Task Source_and_destination_are_of_one_family(string members) => Sending.Check(members);
}
