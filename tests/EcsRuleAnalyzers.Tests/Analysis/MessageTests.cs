namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>A message names the operation, the parameter, the value found, what is allowed, and what the service would have answered.</summary>
public class MessageTests
{
    [Theory]
    [InlineData("-RegionId", "ECSR1001", "RegionId", "missing", "required", "")]
    [InlineData("-IpProtocol", "ECSR1001", "IpProtocol", "missing", "required unless SecurityGroupRuleId is given", "")]
    [InlineData("Policy = \"allow\"", "ECSR1002", "Policy", "\"allow\"", "accept or drop", "InvalidPolicy.Malformed (400)")]
    [InlineData("NicType = \"eth0\"", "ECSR1002", "NicType", "\"eth0\"", "internet or intranet", "InvalidNicType.ValueNotSupported (400)")]
    [InlineData("IpProtocol = \"http\"", "ECSR1002", "IpProtocol", "\"http\"", "tcp, udp, icmp, icmpv6, gre, all", "InvalidIpProtocol.ValueNotSupported (400)")]
    [InlineData("Priority = \"101\"", "ECSR1003", "Priority", "\"101\"", "100", "InvalidPriority.ValueNotSupported (400)")]
    [InlineData("Priority = \"0\"", "ECSR1003", "Priority", "\"0\"", "1", "InvalidPriority.ValueNotSupported (400)")]
    [InlineData("ClientToken = \"0123456789012345678901234567890123456789012345678901234567890123456789\"", "ECSR1004", "ClientToken", "70", "64", "")]
    [InlineData("Priority = \"high\"", "ECSR1005", "Priority", "\"high\"", "whole number", "InvalidPriority.Malformed (400)")]
    [InlineData("ClientToken = \"é\"", "ECSR1005", "ClientToken", "\"é\"", "ASCII", "")]
    [InlineData("RegionId = \"a b\"", "ECSR1005", "RegionId", "\"a b\"", "made of letters, digits, - and _ only", "")]
    [InlineData("PortRange = \"80\"", "ECSR1006", "PortRange", "\"80\"", "1 to 65535", "InvalidIpProtocol.Malformed (400)")]
    [InlineData("SourcePortRange = \"80\"", "ECSR1006", "SourcePortRange", "\"80\"", "1 to 65535", "InvalidSourcePortRange.Malformed (400)")]
    [InlineData("PortRange = \"200/1\"", "ECSR1007", "PortRange", "\"200/1\"", "start port not above the end port", "InvalidIpProtocol.Malformed (400)")]
    [InlineData("SourceCidrIp = \"10.0.0.0/33\"", "ECSR1008", "SourceCidrIp", "\"10.0.0.0/33\"", "one IPv4 address or CIDR block", "InvalidSourceCidrIp.Malformed (400)")]
    [InlineData("-SourceCidrIp, Ipv6SourceCidrIp = \"::/129\"", "ECSR1009", "Ipv6SourceCidrIp", "\"::/129\"", "one IPv6 address or CIDR block", "InvalidParam.Ipv6SourceCidrIp (400)")]
    [InlineData("SecurityGroupId = \"i-1\"", "ECSR1010", "SecurityGroupId", "\"i-1\"", "starts with sg-", "InvalidSecurityGroupId.Malformed (400)")]
    [InlineData("SecurityGroupId = \"sg-****\"", "ECSR1010", "SecurityGroupId", "\"sg-****\"", "real value", "")]
    [InlineData("-SourceCidrIp, SourcePrefixListId = \"pl-1\", NicType = \"internet\"", "ECSR2000", "NicType", "\"internet\"", "rule prefix-nictype", "")]
    [InlineData("IpProtocol = \"all\"", "ECSR2001", "PortRange", "\"80/80\"", "-1/-1", "OperationDenied (400)")]
    [InlineData("-SourceCidrIp, SourceGroupId = \"sg-2\"", "ECSR2002", "NicType", "not given", "NicType intranet", "InvalidSourceGroupId.Mismatch (403)")]
    [InlineData("-SourceCidrIp, SourceGroupId = \"sg-2\", NicType = \"internet\"", "ECSR2002", "NicType", "\"internet\"", "NicType intranet", "InvalidSourceGroupId.Mismatch (403)")]
    [InlineData("-SourceCidrIp", "ECSR2003", "SourceCidrIp", "needs a source", "SourceCidrIp, SourceGroupId, SourcePrefixListId or Ipv6SourceCidrIp", "MissingParameter.Source (400)")]
    [InlineData("Ipv6SourceCidrIp = \"::/0\"", "ECSR2004", "Ipv6SourceCidrIp", "\"::/0\"", "only one of SourceCidrIp and Ipv6SourceCidrIp", "InvalidParam.SourceIp (400)")]
    [InlineData("IpProtocol = \"icmp\", PortRange = \"-1/-1\", -SourceCidrIp, Ipv6SourceCidrIp = \"::/0\"", "ECSR2005", "Ipv6SourceCidrIp", "\"::/0\"", "icmpv6", "InvalidParam.Ipv4ProtocolConflictWithIpv6Address (400)")]
    [InlineData("-SourceCidrIp, SourcePrefixListId = \"pl-1\", IpProtocol = \"icmp\", PortRange = \"-1/-1\", Ipv6DestCidrIp = \"::/0\"", "ECSR2005", "Ipv6DestCidrIp", "Ipv6DestCidrIp is \"::/0\"", "icmpv6", "InvalidParam.Ipv4ProtocolConflictWithIpv6Address (400)")]
    [InlineData("-SourceCidrIp, NicType = \"intranet\", SourceGroupId = \"sg-bp67acfmxazb4p1\"", "ECSR2006", "SourceGroupId", "\"sg-bp67acfmxazb4p1\"", "another security group than SecurityGroupId", "InvalidParamter.Conflict (403)")]
    [InlineData("DestCidrIp = \"10.0.0.0/8\"", "ECSR2007", "DestCidrIp", "\"10.0.0.0/8\"", "different blocks", "InvalidParamter.Conflict (400)")]
    [InlineData("SourceGroupId = \"sg-2\"", "ECSR3001", "SourceGroupId", "\"sg-2\"", "SourceCidrIp takes precedence over SourceGroupId", "")]
    [InlineData("-Description", "ECSR3002", "Description", "changes nothing", "without Description", "")]
    [InlineData("SourceCidrIp = \"10.1.2.3/8\"", "ECSR3004", "SourceCidrIp", "\"10.1.2.3/8\"", "without bits behind the prefix", "")]
    public async Task Names_the_parameter_the_value_what_is_allowed_and_the_answer_of_the_service(
        string members, string id, string parameter, string found, string allowed, string answer)
    {
        var diagnostic = await Found.In(members);
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(id, diagnostic.Id);
        Assert.StartsWith("ModifySecurityGroupRule: ", message);
        Assert.Contains(parameter, message);
        Assert.Contains(found, message);
        Assert.Contains(allowed, message);
        Assert.DoesNotContain("{", message);
        Assert.False(message.EndsWith('.'), message);
        if (answer.Length > 0)
        {
            Assert.EndsWith("; the service would answer " + answer, message);
        }
        else
        {
            Assert.DoesNotContain("would answer", message);
        }
    }

    [Fact]
    public async Task A_long_value_is_cut()
    {
        var diagnostic = await Found.In("Policy = \"" + new string('x', 3000) + "\"");
        Assert.InRange(diagnostic.GetMessage().Length, 100, 400);
    }

    [Fact]
    public async Task A_value_with_braces_and_line_breaks_stays_on_one_line()
    {
        var message = (await Found.In("Policy = \"{0}\\r\\n{1}\"")).GetMessage();
        Assert.Contains("{0}", message);
        Assert.DoesNotContain('\n', message);
        Assert.DoesNotContain('\r', message);
    }

    [Fact]
    public async Task Each_of_several_possible_values_is_named()
    {
        var diagnostics = await Found.AllIn("Policy = unknown == null ? \"allow\" : \"deny\"");
        Assert.All(diagnostics, diagnostic => Assert.Matches("allow|deny", diagnostic.GetMessage()));
    }
}
