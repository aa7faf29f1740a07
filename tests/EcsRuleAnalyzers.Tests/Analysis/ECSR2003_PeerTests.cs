namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR2003_PeerTests() : PresenceShapeTests("SourceCidrIp", good: "10.0.0.0/8", "ECSR2003")
{
    [Theory]
    [Seed("S3", "S4", "S5", "S27", "S37")]
    [InlineData("""{|ECSR2003:-SourceCidrIp|}""")]
    [InlineData("""SourceCidrIp = {|ECSR2003:""|}""")]
    [InlineData("""{|ECSR2003:-SourceCidrIp|}, DestCidrIp = "10.0.0.0/8" """)]
    [InlineData("""{|ECSR2003:-SourceCidrIp|}, NicType = "intranet" """)]
    [InlineData("""SourceCidrIp = "0.0.0.0/0" """)]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2", NicType = "intranet" """)]
    [InlineData("""-SourceCidrIp, SourcePrefixListId = "pl-bp1hmbbdsyhr4sgt1" """)]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "::/0" """)]
    [InlineData("""-SourceCidrIp, SourceGroupId = unknown, NicType = "intranet" """)]
    [InlineData("""-SourceCidrIp, SecurityGroupRuleId = "sgr-bp12kewq32dfwrdi1" """)]
    [InlineData("""-SourceCidrIp, SecurityGroupRuleId = unknown""")]
    public Task A_rule_has_a_source(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""SourceCidrIp = {|ECSR1010:"10.0.0.*"|}""")]
    [InlineData("""-SourceCidrIp, SourceGroupId = {|ECSR1010:"sg-****"|}, NicType = "intranet" """)]
    public Task A_masked_source_is_one(string members) => Sending.Check(members);

    [Theory]
    [InlineData("SourceCidrIp", "10.0.0.0/8")]
    [InlineData("SourceGroupId", "sg-2")]
    public Task A_source_that_is_given_on_one_path_only_is_missing_on_the_other(string parameter, string value) => Support.Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("-SourceCidrIp, NicType = \"intranet\"")}} };
        if (unknown != null)
        {
            request.{{parameter}} = "{{value}}";
            client.ModifySecurityGroupRule(request);
        }
        """);
}
