namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR1002_AllowedValueTests() : ValueShapeTests("Policy", bad: "allow", good: "drop", "ECSR1002")
{
    [Theory]
    [Seed("S10", "S11")]
    [InlineData("""IpProtocol = {|ECSR1002:"http"|}""")]
    [InlineData("""IpProtocol = {|ECSR1002:"tcp/udp"|}""")]
    [InlineData("""IpProtocol = {|ECSR1002:"tcp "|}""")]
    [InlineData("""IpProtocol = {|ECSR1002:"any"|}""")]
    [InlineData("""IpProtocol = {|ECSR1002:"-1"|}""")]
    [InlineData("""IpProtocol = {|ECSR1002:"256"|}""")]
    [InlineData("""IpProtocol = "tcp" """)]
    [InlineData("""IpProtocol = "udp" """)]
    [InlineData("""IpProtocol = "TCP" """)]
    [InlineData("""IpProtocol = "Udp" """)]
    [InlineData("""IpProtocol = "icmp", PortRange = "-1/-1" """)]
    [InlineData("""IpProtocol = "ICMP", PortRange = "-1/-1" """)]
    [InlineData("""IpProtocol = "gre", PortRange = "-1/-1" """)]
    [InlineData("""IpProtocol = "GRE", PortRange = "-1/-1" """)]
    [InlineData("""IpProtocol = "all", PortRange = "-1/-1" """)]
    [InlineData("""IpProtocol = "All", PortRange = "-1/-1" """)]
    [InlineData("""IpProtocol = "0" """)]
    [InlineData("""IpProtocol = "6" """)]
    [InlineData("""IpProtocol = "255" """)]
    public Task IpProtocol_is_one_of_the_names_in_any_letter_case_or_a_protocol_number(string members) => Sending.Check(members);

    [Theory]
    [Seed("S51")]
    [InlineData("""Policy = {|ECSR1002:"allow"|}""")]
    [InlineData("""Policy = {|ECSR1002:"Allow"|}""")]
    [InlineData("""Policy = {|ECSR1002:"deny"|}""")]
    [InlineData("""Policy = {|ECSR1002:"reject"|}""")]
    [InlineData("""Policy = {|ECSR1002:" "|}""")]
    [InlineData("""Policy = "accept" """)]
    [InlineData("""Policy = "drop" """)]
    [InlineData("""Policy = "Accept" """)]
    [InlineData("""Policy = "DROP" """)]
    [InlineData("""Policy = "" """)]
    public Task Policy_is_accept_or_drop_in_any_letter_case(string members) => Sending.Check(members);

    [Theory]
    [Seed("S56")]
    [InlineData("""NicType = {|ECSR1002:"private"|}""")]
    [InlineData("""NicType = {|ECSR1002:"intrnet"|}""")]
    [InlineData("""NicType = {|ECSR1002:"eth0"|}""")]
    [InlineData("""NicType = "internet" """)]
    [InlineData("""NicType = "intranet" """)]
    [InlineData("""NicType = "Intranet" """)]
    [InlineData("""NicType = null""")]
    public Task NicType_is_internet_or_intranet_in_any_letter_case(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""Policy = "acc" + unknown""")]
    [InlineData("""Policy = $"{unknown}op" """)]
    [InlineData("""Policy = flag ? "accept" : unknown""")]
    [InlineData("""Policy = unknown.ToLowerInvariant()""")]
    [InlineData("""IpProtocol = $"{number}" """)]
    public Task A_value_that_is_not_wholly_known_is_not_judged(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""Policy = {|ECSR1002:"al" + unknown|}""")]
    [InlineData("""Policy = {|ECSR1002:$"{unknown}ow"|} """)]
    [InlineData("""IpProtocol = {|ECSR1002:"t" + number|}""")]
    public Task A_partly_known_value_that_can_be_none_of_them_is_reported(string members) => Sending.Check(members);

    [Fact]
    public Task Every_side_of_a_conditional_that_is_wrong_is_reported() => Sending.Check(
        """
        Policy = {|ECSR1002:flag ? "allow" : "deny"|}
        """);
}
