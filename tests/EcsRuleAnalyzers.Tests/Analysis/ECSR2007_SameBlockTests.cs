namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR2007_SameBlockTests() : ValueShapeTests("DestCidrIp", bad: "10.0.0.0/8", good: "192.168.0.0/16", "ECSR2007")
{
    [Theory]
    [InlineData("""SourceCidrIp = "10.0.0.0/8", DestCidrIp = {|ECSR2007:"10.0.0.0/8"|}""")]
    [InlineData("""SourceCidrIp = "203.0.113.25", DestCidrIp = {|ECSR2007:"203.0.113.25"|}""")]
    [InlineData("""SourceCidrIp = "10.0.0.0/8", DestCidrIp = "10.0.0.0/16" """)]
    [InlineData("""SourceCidrIp = "0.0.0.0/0", DestCidrIp = "0.0.0.0/0" """)]
    [InlineData("""SourceCidrIp = unknown, DestCidrIp = "10.0.0.0/8" """)]
    [InlineData("""SourceCidrIp = "10.0.0.0/8" """)]
    public Task Source_and_destination_are_different_blocks(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""SourceCidrIp = {|ECSR1010:"10.0.0.*"|}, DestCidrIp = {|ECSR1010:"10.0.0.*"|}""")]
    public Task Masked_blocks_are_not_compared(string members) => Sending.Check(members);
}
