namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR1006_PortRangeFormTests() : ValueShapeTests("PortRange", bad: "80-90", good: "80/90", "ECSR1006")
{
    [Theory]
    [Seed("S16")]
    [InlineData("""PortRange = {|ECSR1006:"80"|}""")]
    [InlineData("""PortRange = {|ECSR1006:"80-90"|}""")]
    [InlineData("""PortRange = {|ECSR1006:"80/"|}""")]
    [InlineData("""PortRange = {|ECSR1006:"/80"|}""")]
    [InlineData("""PortRange = {|ECSR1006:"80/90/100"|}""")]
    [InlineData("""PortRange = {|ECSR1006:"80,443"|}""")]
    [InlineData("""PortRange = {|ECSR1006:"80/80,443/443"|}""")]
    [InlineData("""PortRange = {|ECSR1006:"80 / 80"|}""")]
    [InlineData("""PortRange = {|ECSR1006:"http"|}""")]
    [InlineData("""PortRange = {|ECSR1006:"*"|}""")]
    [InlineData("""PortRange = {|ECSR1006:"080/080"|}""")]
    [InlineData("""PortRange = {|ECSR1006:"+80/80"|}""")]
    [InlineData("""PortRange = {|ECSR1006:"-1"|}""")]
    [InlineData("""PortRange = "80/80" """)]
    [InlineData("""PortRange = "1/200" """)]
    [InlineData("""PortRange = "8" + "0/8" + "0" """)]
    public Task A_port_range_is_a_start_and_an_end_with_a_slash_between_them(string members) => Sending.Check(members);

    [Theory]
    [Seed("S15")]
    [InlineData("""PortRange = {|ECSR1006:"0/80"|}""")]
    [InlineData("""PortRange = {|ECSR1006:"1/65536"|}""")]
    [InlineData("""PortRange = {|ECSR1006:"65536/65536"|}""")]
    [InlineData("""PortRange = {|ECSR1006:"80/99999999999"|}""")]
    [InlineData("""PortRange = {|ECSR1006:"-1/80"|}""")]
    [InlineData("""PortRange = {|ECSR1006:"80/-1"|}""")]
    [InlineData("""PortRange = "1/1" """)]
    [InlineData("""PortRange = "1/65535" """)]
    [InlineData("""PortRange = "65535/65535" """)]
    [InlineData("""PortRange = "1/65535", IpProtocol = "udp" """)]
    public Task Ports_go_from_1_to_65535(string members) => Sending.Check(members);

    [Theory]
    [Seed("S42")]
    [InlineData("""SourcePortRange = {|ECSR1006:"80"|}""")]
    [InlineData("""SourcePortRange = {|ECSR1006:"0/65535"|}""")]
    [InlineData("""SourcePortRange = {|ECSR1006:"1024:65535"|}""")]
    [InlineData("""SourcePortRange = "1024/65535" """)]
    [InlineData("""SourcePortRange = "" """)]
    [InlineData("""SourcePortRange = unknown""")]
    public Task The_same_holds_for_the_source_ports(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""PortRange = "80/" + unknown""")]
    [InlineData("""PortRange = $"{number}/{number}" """)]
    [InlineData("""PortRange = number + "/" + number""")]
    [InlineData("""PortRange = string.Format("{0}/{0}", number)""")]
    [InlineData("""PortRange = unknown + other""")]
    public Task A_range_of_ports_that_are_not_known_is_not_judged(string members) => Sending.Check(members);

    [Fact]
    public Task A_malformed_range_is_not_also_said_to_be_the_wrong_one_for_the_protocol_twice() => Sending.Check(
        """
        IpProtocol = "tcp", PortRange = {|ECSR1006:"80"|}, SourcePortRange = {|ECSR1006:"x"|}
        """);
}
