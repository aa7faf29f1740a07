namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR1003_NumberRangeTests() : ValueShapeTests("Priority", bad: "101", good: "100", "ECSR1003")
{
    [Theory]
    [Seed("S54")]
    [InlineData("""Priority = {|ECSR1003:"0"|}""")]
    [InlineData("""Priority = {|ECSR1003:"101"|}""")]
    [InlineData("""Priority = {|ECSR1003:"1000"|}""")]
    [InlineData("""Priority = {|ECSR1003:"0000"|}""")]
    [InlineData("""Priority = "1" """)]
    [InlineData("""Priority = "50" """)]
    [InlineData("""Priority = "100" """)]
    [InlineData("""Priority = null""")]
    public Task Priority_is_a_number_from_1_to_100(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""Priority = number.ToString()""")]
    [InlineData("""Priority = $"{number}" """)]
    [InlineData("""Priority = "10" + unknown""")]
    [InlineData("""Priority = number + "" """)]
    public Task A_number_that_is_not_known_is_not_judged(string members) => Sending.Check(members);

    [Fact]
    public Task A_number_that_is_no_number_is_reported_as_malformed_and_not_as_out_of_range() => Sending.Check(
        """
        Priority = {|ECSR1005:"-1"|}
        """);

    [Fact]
    [Seed("S30")]
    public Task An_account_id_needs_64_bits_and_has_no_limits() => Sending.Check(
        """
        -SourceCidrIp, SourceGroupId = "sg-bp67acfmxazb4p2", NicType = "intranet", SourceGroupOwnerId = 12345678910
        """);
}
