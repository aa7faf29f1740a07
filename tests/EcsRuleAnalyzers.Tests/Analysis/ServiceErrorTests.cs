using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>The answers of the service that a caller is spared: each row of the seed's error table that code can show, once provoked and once not.</summary>
public class ServiceErrorTests
{
    [Theory, Seed("S72")]
    [InlineData("400 OperationDenied", """IpProtocol = "all", PortRange = {|ECSR2001:"80/80"|}""")]
    [InlineData("400 OperationDenied", """IpProtocol = {|ECSR1002:"http"|}""")]
    [InlineData("400 OperationDenied", """IpProtocol = "all", PortRange = "-1/-1" """)]
    public Task Protocol_and_ports_do_not_match(string answer, string members) => Check(answer, members);

    [Theory, Seed("S73")]
    [InlineData("400 InvalidIpProtocol.Malformed", """PortRange = {|ECSR1006:"80"|}""")]
    [InlineData("400 InvalidIpProtocol.Malformed", """PortRange = {|ECSR1007:"90/80"|}""")]
    [InlineData("400 InvalidIpProtocol.Malformed", """PortRange = "80/90" """)]
    public Task PortRange_is_not_valid(string answer, string members) => Check(answer, members);

    [Theory, Seed("S74")]
    [InlineData("403 InvalidSourceGroupId.Mismatch", """-SourceCidrIp, SourceGroupId = {|ECSR2002:"sg-2"|}""")]
    [InlineData("403 InvalidSourceGroupId.Mismatch", """-SourceCidrIp, SourceGroupId = "sg-2", NicType = {|ECSR2002:"internet"|}""")]
    [InlineData("403 InvalidSourceGroupId.Mismatch", """-SourceCidrIp, SourceGroupId = "sg-2", NicType = "intranet" """)]
    public Task NicType_is_required_or_must_be_intranet(string answer, string members) => Check(answer, members);

    [Theory, Seed("S75")]
    [InlineData("400 InvalidSourceCidrIp.Malformed", """SourceCidrIp = {|ECSR1008:"10.0.0.0/33"|}""")]
    [InlineData("400 InvalidSourceCidrIp.Malformed", """SourceCidrIp = "10.0.0.0/32" """)]
    public Task SourceCidrIp_is_not_valid(string answer, string members) => Check(answer, members);

    [Theory, Seed("S76", "S91")]
    [InlineData("403 MissingParameter", """{|ECSR2003:-SourceCidrIp|}""")]
    [InlineData("400 MissingParameter.Source", """{|ECSR2003:-SourceCidrIp|}""")]
    [InlineData("403 MissingParameter", """-SourceCidrIp, SourceGroupId = "sg-2", NicType = "intranet" """)]
    [InlineData("400 MissingParameter.Source", """SourceCidrIp = "0.0.0.0/0" """)]
    public Task No_source_is_given(string answer, string members) => Check(answer, members);

    [Theory, Seed("S77")]
    [InlineData("400 InvalidPolicy.Malformed", """Policy = {|ECSR1002:"allow"|}""")]
    [InlineData("400 InvalidPolicy.Malformed", """Policy = "accept" """)]
    public Task Policy_is_not_valid(string answer, string members) => Check(answer, members);

    [Theory, Seed("S78")]
    [InlineData("400 InvalidNicType.ValueNotSupported", """NicType = {|ECSR1002:"private"|}""")]
    [InlineData("400 InvalidNicType.ValueNotSupported", """NicType = "intranet" """)]
    public Task NicType_does_not_exist(string answer, string members) => Check(answer, members);

    [Theory, Seed("S81")]
    [InlineData("403 InvalidParamter.Conflict", """-SourceCidrIp, NicType = "intranet", SourceGroupId = {|ECSR2006:"sg-bp67acfmxazb4p1"|}""")]
    [InlineData("403 InvalidParamter.Conflict", """-SourceCidrIp, NicType = "intranet", SourceGroupId = "sg-bp67acfmxazb4p2" """)]
    public Task The_two_groups_are_the_same(string answer, string members) => Check(answer, members);

    [Theory, Seed("S85")]
    [InlineData("400 InvalidPriority.Malformed", """Priority = {|ECSR1005:"high"|}""")]
    [InlineData("400 InvalidPriority.Malformed", """Priority = "1" """)]
    public Task Priority_is_no_number(string answer, string members) => Check(answer, members);

    [Theory, Seed("S86")]
    [InlineData("400 InvalidPriority.ValueNotSupported", """Priority = {|ECSR1003:"0"|}""")]
    [InlineData("400 InvalidPriority.ValueNotSupported", """Priority = {|ECSR1003:"101"|}""")]
    [InlineData("400 InvalidPriority.ValueNotSupported", """Priority = "100" """)]
    public Task Priority_is_out_of_range(string answer, string members) => Check(answer, members);

    [Theory, Seed("S89")]
    [InlineData("400 InvalidSecurityGroupDiscription.Malformed", true)]
    [InlineData("400 InvalidSecurityGroupDiscription.Malformed", false)]
    public Task Description_is_too_long(string answer, bool isProvoked)
    {
        var literal = "\"" + new string('x', isProvoked ? 513 : 512) + "\"";
        return Check(answer, "Description = " + (isProvoked ? "{|ECSR1004:" + literal + "|}" : literal));
    }

    [Theory, Seed("S92")]
    [InlineData("400 InvalidIpProtocol.ValueNotSupported", """IpProtocol = {|ECSR1002:"http"|}""")]
    [InlineData("400 InvalidIpProtocol.ValueNotSupported", """IpProtocol = "TCP" """)]
    public Task IpProtocol_is_none_of_the_names(string answer, string members) => Check(answer, members);

    [Theory, Seed("S93")]
    [InlineData("400 InvalidParam.SourceIp", """Ipv6SourceCidrIp = {|ECSR2004:"2001:db8::/64"|}""")]
    [InlineData("400 InvalidParam.SourceIp", """SourceCidrIp = {|ECSR1008:"10.0.0"|}""")]
    [InlineData("400 InvalidParam.SourceIp", """-SourceCidrIp, Ipv6SourceCidrIp = "2001:db8::/64" """)]
    public Task The_source_is_malformed_or_of_both_families(string answer, string members) => Check(answer, members);

    [Theory, Seed("S94")]
    [InlineData("400 InvalidParam.DestIp", """-SourceCidrIp, NicType = "intranet", SourceGroupId = "sg-2", DestCidrIp = "10.0.0.0/8", Ipv6DestCidrIp = {|ECSR2004:"2001:db8::/64"|}""")]
    [InlineData("400 InvalidParam.DestIp", """DestCidrIp = {|ECSR1008:"10.0.0"|}""")]
    [InlineData("400 InvalidParam.DestIp", """DestCidrIp = "192.168.0.0/16" """)]
    public Task The_destination_is_malformed_or_of_both_families(string answer, string members) => Check(answer, members);

    [Theory, Seed("S95", "S99")]
    [InlineData("400 InvalidParam.Ipv6DestCidrIp", """-SourceCidrIp, Ipv6SourceCidrIp = "::/0", Ipv6DestCidrIp = {|ECSR1009:"2001:db8::/129"|}""")]
    [InlineData("400 ILLEGAL_IPV6_CIDR", """-SourceCidrIp, Ipv6SourceCidrIp = "::/0", Ipv6DestCidrIp = {|ECSR1009:"2001:db8::/129"|}""")]
    [InlineData("400 ILLEGAL_IPV6_CIDR", """-SourceCidrIp, Ipv6SourceCidrIp = "::/0", Ipv6DestCidrIp = "2001:db8::/64" """)]
    public Task The_IPv6_destination_is_not_valid(string answer, string members) => Check(answer, members);

    [Theory, Seed("S96", "S99")]
    [InlineData("400 InvalidParam.Ipv6SourceCidrIp", """-SourceCidrIp, Ipv6SourceCidrIp = {|ECSR1009:"2001:db8::/129"|}""")]
    [InlineData("400 ILLEGAL_IPV6_CIDR", """-SourceCidrIp, Ipv6SourceCidrIp = {|ECSR1009:"2001:db8::/129"|}""")]
    [InlineData("400 InvalidParam.Ipv6SourceCidrIp", """-SourceCidrIp, Ipv6SourceCidrIp = "2001:db8::/64" """)]
    public Task The_IPv6_source_is_not_valid(string answer, string members) => Check(answer, members);

    [Theory, Seed("S97")]
    [InlineData("400 InvalidParam.Ipv4ProtocolConflictWithIpv6Address", """IpProtocol = "icmp", PortRange = "-1/-1", -SourceCidrIp, Ipv6SourceCidrIp = {|ECSR2005:"::/0"|}""")]
    [InlineData("400 InvalidParam.Ipv4ProtocolConflictWithIpv6Address", """IpProtocol = "icmpv6", PortRange = "-1/-1", -SourceCidrIp, Ipv6SourceCidrIp = "::/0" """)]
    public Task An_IPv4_protocol_meets_an_IPv6_address(string answer, string members) => Check(answer, members);

    [Theory, Seed("S98")]
    [InlineData("400 InvalidParam.Ipv6ProtocolConflictWithIpv4Address", """IpProtocol = "icmpv6", PortRange = "-1/-1", SourceCidrIp = {|ECSR2005:"10.0.0.0/8"|}""")]
    [InlineData("400 InvalidParam.Ipv6ProtocolConflictWithIpv4Address", """IpProtocol = "icmp", PortRange = "-1/-1", SourceCidrIp = "10.0.0.0/8" """)]
    public Task An_IPv6_protocol_meets_an_IPv4_address(string answer, string members) => Check(answer, members);

    [Theory, Seed("S100")]
    [InlineData("400 InvalidSourcePortRange.Malformed", """SourcePortRange = {|ECSR1006:"1024"|}""")]
    [InlineData("400 InvalidSourcePortRange.Malformed", """SourcePortRange = {|ECSR2001:"-1/-1"|}""")]
    [InlineData("400 InvalidSourcePortRange.Malformed", """SourcePortRange = "1024/1024" """)]
    public Task SourcePortRange_is_not_valid(string answer, string members) => Check(answer, members);

    [Theory, Seed("S101")]
    [InlineData("400 InvalidSecurityGroupId.Malformed", """SecurityGroupId = {|ECSR1010:"i-bp67acfmxazb4p1"|}""")]
    [InlineData("400 InvalidSecurityGroupId.Malformed", """SecurityGroupId = "sg-bp67acfmxazb4p1" """)]
    public Task SecurityGroupId_is_not_valid(string answer, string members) => Check(answer, members);

    [Theory]
    [Seed("S70", "S71", "S79", "S80", "S82", "S83", "S84", "S87", "S88", "S90")]
    [InlineData("404 InvalidSecurityGroupId.NotFound")]
    [InlineData("404 InvalidSourceGroupId.NotFound")]
    [InlineData("400 InvalidNicType.Mismatch")]
    [InlineData("403 AuthorizationLimitExceed")]
    [InlineData("400 InvalidSourceGroupId.Mismatch")]
    [InlineData("400 InvalidSourceGroup.NotFound")]
    [InlineData("400 VPCDisabled")]
    [InlineData("500 InternalError")]
    [InlineData("403 InvalidNetworkType.Mismatch")]
    [InlineData("404 SecurityGroupRule.NotFound")]
    public void What_only_the_service_can_know_is_in_the_catalogue_and_no_rule_claims_to_prevent_it(string answer)
    {
        var operation = SpecLibrary.Operation("ModifySecurityGroupRule")!;
        Assert.Contains(operation.Errors, error => Answer(error.ToString(), answer));
        Assert.DoesNotContain(AllRules.SelectMany(rule => rule.Prevents), prevented => Answer(prevented.ToString(), answer));
    }

    private static IEnumerable<NamedRule> AllRules =>
        [.. SpecLibrary.Operation("ModifySecurityGroupRule")!.Request.Parameters.SelectMany(parameter => parameter.Checks), .. SpecLibrary.Operation("ModifySecurityGroupRule")!.Request.Rules];

    private static bool Answer(string shown, string answer) => answer.Split(' ').All(part => shown.Contains(part));

    private static async Task Check(string answer, string members)
    {
        await Sending.Check(members);
        var isProvoked = members.Contains("{|");
        var found = await Found.AllIn(Markup.Strip(members, out _));
        Assert.Equal(isProvoked ? 1 : 0, found.Length);
        foreach (var diagnostic in found)
        {
            var rule = AllRules.Single(rule => rule.Name == diagnostic.Properties[PropertyKeys.Rule]);
            Assert.Contains(rule.Prevents, prevented => Answer(prevented.ToString(), answer));
            Assert.Contains("the service would answer " + rule.Prevents[0], diagnostic.GetMessage());
        }
    }
}
