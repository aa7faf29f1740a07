namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR1005_TextFormTests() : ValueShapeTests("Priority", bad: "high", good: "10", "ECSR1005")
{
    [Theory]
    [Seed("S54")]
    [InlineData("""Priority = {|ECSR1005:"high"|}""")]
    [InlineData("""Priority = {|ECSR1005:"1.5"|}""")]
    [InlineData("""Priority = {|ECSR1005:"+1"|}""")]
    [InlineData("""Priority = {|ECSR1005:" 1"|}""")]
    [InlineData("""Priority = {|ECSR1005:"1e1"|}""")]
    [InlineData("""Priority = {|ECSR1005:"１"|}""")]
    [InlineData("""Priority = "7" """)]
    [InlineData("""Priority = "007" """)]
    public Task Priority_is_written_in_digits(string members) => Sending.Check(members);

    [Theory]
    [Seed("S63")]
    [InlineData("""ClientToken = {|ECSR1005:"töken"|}""")]
    [InlineData("""ClientToken = {|ECSR1005:"令牌"|}""")]
    [InlineData("""ClientToken = {|ECSR1005:"\u00A0"|}""")]
    [InlineData("""ClientToken = "\u007F" """)]
    [InlineData("""ClientToken = "123e4567-e89b-12d3-a456-426655440000" """)]
    [InlineData("""ClientToken = "a token with blanks & signs" """)]
    public Task ClientToken_is_ASCII(string members) => Sending.Check(members);

    [Theory]
    [Seed("S23")]
    [InlineData("""RegionId = {|ECSR1005:"cn hangzhou"|}""")]
    [InlineData("""RegionId = {|ECSR1005:"cn.hangzhou"|}""")]
    [InlineData("""RegionId = {|ECSR1005:"华东1"|}""")]
    [InlineData("""RegionId = "cn-hangzhou" """)]
    [InlineData("""RegionId = "ap-southeast-1" """)]
    [InlineData("""RegionId = "a_region_that_does_not_exist_yet" """)]
    public Task RegionId_looks_like_a_region_but_the_list_of_regions_is_not_known_here(string members) => Sending.Check(members);

    [Theory]
    [Seed("S65")]
    [InlineData("""Description = "Büro 办公室 \n 100%" """)]
    [InlineData("""Description = "http://example.com/a?b=c&d" """)]
    public Task Description_may_contain_anything(string members) => Sending.Check(members);
}
