namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR1004_TextLengthTests() : ValueShapeTests("ClientToken", bad: Token65, good: Token64, "ECSR1004")
{
    private const string Token64 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private const string Token65 = Token64 + "0";

    [Theory]
    [Seed("S64")]
    [InlineData("""ClientToken = {|ECSR1004:"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdefX"|}""")]
    [InlineData("""ClientToken = {|ECSR1004:nameof(A_Method_Name_That_Is_Much_Longer_Than_The_Sixty_Four_Characters_A_Token_May_Have)|}""")]
    [InlineData("""ClientToken = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" """)]
    [InlineData("""ClientToken = Guid.NewGuid().ToString()""")]
    [InlineData("""ClientToken = "" """)]
    public Task ClientToken_has_at_most_64_characters(string members) =>
        Support.Requests.CheckMembers(
            "void A_Method_Name_That_Is_Much_Longer_Than_The_Sixty_Four_Characters_A_Token_May_Have() { }\nvoid M(Client client) { " + Sending.Statement(members) + " }");

    [Theory]
    [Seed("S65")]
    [InlineData(513, true)]
    [InlineData(1000, true)]
    [InlineData(1, false)]
    [InlineData(512, false)]
    public Task Description_has_at_most_512_characters(int length, bool isReported)
    {
        var literal = "\"" + new string('x', length) + "\"";
        return Sending.Check("Description = " + (isReported ? "{|ECSR1004:" + literal + "|}" : literal));
    }

    [Theory]
    [InlineData(512, false)]
    [InlineData(513, true)]
    public Task A_character_outside_the_basic_plane_counts_once(int length, bool isReported)
    {
        var literal = "\"" + string.Concat(Enumerable.Repeat("\U0001F512", length)) + "\"";
        return Sending.Check("Description = " + (isReported ? "{|ECSR1004:" + literal + "|}" : literal));
    }

    [Fact]
    public Task Letters_of_any_script_count_as_one() => Sending.Check("Description = \"" + new string('组', 512) + "\"");

    [Fact]
    public Task A_description_longer_than_allowed_is_found_when_it_is_put_together_from_variables() => Support.Requests.CheckStatements(
        $$"""
        var sentence = "{{new string('y', 300)}}";
        client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("Description = {|ECSR1004:sentence + sentence|}")}} });
        """);
}
