namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR1007_PortRangeOrderTests() : ValueShapeTests("PortRange", bad: "200/1", good: "1/200", "ECSR1007")
{
    [Theory]
    [Seed("S17")]
    [InlineData("""PortRange = {|ECSR1007:"200/1"|}""")]
    [InlineData("""PortRange = {|ECSR1007:"65535/1"|}""")]
    [InlineData("""PortRange = {|ECSR1007:"10/9"|}""")]
    [InlineData("""PortRange = "1/200" """)]
    [InlineData("""PortRange = "80/80" """)]
    [InlineData("""PortRange = "9/10" """)]
    [InlineData("""PortRange = "-1/-1", IpProtocol = "all" """)]
    public Task A_range_does_not_start_after_it_ends(string members) => Sending.Check(members);

    [Theory]
    [Seed("S42")]
    [InlineData("""SourcePortRange = {|ECSR1007:"65535/1024"|}""")]
    [InlineData("""SourcePortRange = "1024/65535" """)]
    [InlineData("""SourcePortRange = "1024/1024" """)]
    public Task The_same_holds_for_the_source_ports(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""PortRange = $"{number}/1" """)]
    [InlineData("""PortRange = "200/" + number""")]
    [InlineData("""PortRange = flag ? unknown : "1/200" """)]
    public Task The_order_of_ports_that_are_not_known_is_not_judged(string members) => Sending.Check(members);

    [Fact]
    public Task Two_ranges_that_are_both_reversed_are_two_mistakes() => Sending.Check(
        """
        PortRange = {|ECSR1007:"443/80"|}, SourcePortRange = {|ECSR1007:"65535/1"|}
        """);
}
