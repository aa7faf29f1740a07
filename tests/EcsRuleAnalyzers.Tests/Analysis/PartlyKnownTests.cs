using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>Texts of which only some pieces are known.</summary>
public class PartlyKnownTests
{
    [Theory]
    [InlineData("PortRange = {|ECSR1006:number.ToString()|}")]
    [InlineData("PortRange = {|ECSR1006:$\"{number}\"|}")]
    [InlineData("PortRange = {|ECSR1006:$\"{number}-{number}\"|}")]
    [InlineData("PortRange = {|ECSR1006:string.Format(\"{0}-{1}\", number, unknown)|}")]
    [InlineData("PortRange = {|ECSR1006:string.Concat(\"a\", unknown)|}")]
    [InlineData("PortRange = {|ECSR1006:\"/\" + unknown|}")]
    [InlineData("SourceCidrIp = {|ECSR1008:unknown + \"/33\"|}")]
    [InlineData("SourceCidrIp = {|ECSR1008:$\"10.{number}.0/16\"|}")]
    [InlineData("SourceCidrIp = {|ECSR1008:string.Join(\",\", unknown, other)|}")]
    [InlineData("Priority = {|ECSR1005:$\"p{number}\"|}")]
    [InlineData("Policy = {|ECSR1002:\"ALLOW \".Trim().ToLower()|}")]
    public Task A_text_that_cannot_be_right_is_reported(string members) => Send(members);

    [Theory]
    [InlineData("PortRange = $\"{number}/{number}\"")]
    [InlineData("PortRange = number + \"/\" + number")]
    [InlineData("PortRange = string.Format(\"{0}/{0}\", number)")]
    [InlineData("PortRange = $\"{unknown}/{other}\"")]
    [InlineData("PortRange = unknown + \"0\"")]
    [InlineData("PortRange = \"80/\" + unknown")]
    [InlineData("PortRange = number.ToString() + \"/\" + number.ToString()")]
    [InlineData("PortRange = string.Join(\"/\", number, number)")]
    [InlineData("SourceCidrIp = unknown + \"/32\"")]
    [InlineData("SourceCidrIp = $\"10.{number}.0.0/16\"")]
    [InlineData("Priority = number.ToString()")]
    [InlineData("Policy = \" ACCEPT\".Trim()")]
    [InlineData("Policy = unknown.ToLower()")]
    [InlineData("Policy = \"allow\".Replace(\"allow\", \"accept\")")]
    [InlineData("IpProtocol = number.ToString()")]
    [InlineData("PortRange = unknown is null ? \"80/80\" : $\"{unknown}/{unknown}\"")]
    public Task A_text_that_can_be_right_is_not(string members) => Send(members);

    private static Task Send(string members) => Sending.Check(members);
}
