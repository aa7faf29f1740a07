namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR3001_IgnoredParameterTests() : ValueShapeTests("SourceGroupId", bad: "sg-bp67acfmxazb4p2", good: "", "ECSR3001")
{
    [Theory]
    [Seed("S29")]
    [InlineData("""SourceCidrIp = "10.0.0.0/8", SourceGroupId = {|ECSR3001:"sg-2"|}""")]
    [InlineData("""SourceCidrIp = {|ECSR1010:"10.0.0.*"|}, SourceGroupId = {|ECSR3001:"sg-2"|}""")]
    [InlineData("""SourceCidrIp = "10.0.0.0/8", SourceGroupId = "" """)]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2", NicType = "intranet" """)]
    [InlineData("""SourceCidrIp = unknown, SourceGroupId = "sg-2" """)]
    [InlineData("""SourceCidrIp = flag ? "10.0.0.0/8" : null, SourceGroupId = flag ? null : "sg-2", NicType = "intranet" """)]
    public Task A_block_takes_precedence_over_a_group(string members) => Sending.Check(members);

    [Theory]
    [Seed("S31", "S32")]
    [InlineData("""SourceGroupOwnerId = {|ECSR3001:12345678910|}""")]
    [InlineData("""SourceGroupOwnerId = null""")]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2", NicType = "intranet", SourceGroupOwnerId = 12345678910""")]
    [InlineData("""SourceCidrIp = unknown, SourceGroupOwnerId = 12345678910""")]
    public Task The_id_of_an_owner_is_ignored_beside_a_block(string members) => Sending.Check(members);

    [Theory]
    [Seed("S34", "S35")]
    [InlineData("""SourceGroupOwnerAccount = {|ECSR3001:"someone@example.com"|}""")]
    [InlineData("""SourceGroupOwnerAccount = "" """)]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2", NicType = "intranet", SourceGroupOwnerAccount = "someone@example.com" """)]
    public Task The_account_of_an_owner_is_ignored_beside_a_block(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""-SourceCidrIp, SourcePrefixListId = "pl-1", SourceGroupOwnerId = {|ECSR3001:1|}""")]
    [InlineData("""-SourceCidrIp, SourcePrefixListId = "pl-1", SourceGroupOwnerAccount = {|ECSR3001:"a"|}""")]
    [InlineData("""-SourceCidrIp, SourceGroupId = unknown, NicType = "intranet", SourcePrefixListId = "pl-1", SourceGroupOwnerAccount = "a" """)]
    public Task An_owner_without_a_group_has_no_effect(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""SourcePrefixListId = {|ECSR3001:"pl-1"|}""")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "::/0", SourcePrefixListId = {|ECSR3001:"pl-1"|}""")]
    [InlineData("""-SourceCidrIp, SourceGroupId = "sg-2", NicType = "intranet", SourcePrefixListId = {|ECSR3001:"pl-1"|}""")]
    [InlineData("""-SourceCidrIp, SourcePrefixListId = "pl-1" """)]
    [InlineData("""SourceCidrIp = unknown, SourcePrefixListId = "pl-1" """)]
    public Task A_prefix_list_comes_after_every_other_source(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""PortRange = "80/80", PortRangeListId = {|ECSR3001:"prl-1"|}""")]
    [InlineData("""-PortRange, PortRangeListId = "prl-1" """)]
    [InlineData("""PortRange = unknown, PortRangeListId = "prl-1" """)]
    public Task A_port_list_is_ignored_beside_a_port_range(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""SourceGroupId = "sg-2" """, "Warning")]
    [InlineData("""-SourceCidrIp, SourcePrefixListId = "pl-1", SourceGroupOwnerId = 1""", "Info")]
    public async Task What_only_might_be_a_mistake_is_said_quietly(string members, string severity)
    {
        var found = await Found.In(members);
        Assert.Equal(("ECSR3001", severity), (found.Id, found.Severity.ToString()));
    }
}
