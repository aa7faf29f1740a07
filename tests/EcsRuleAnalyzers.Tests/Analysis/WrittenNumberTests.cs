using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>What a value looks like in a text depends on its type: an enum is written by its name, a converted number may be another one.</summary>
public class WrittenNumberTests
{
    private const string Types =
        """
        enum Verdict { Accept, Allow }
        enum Ports { Http = 80, Https = 443 }
        """;

    [Theory]
    [InlineData("Policy = $\"{Verdict.Accept}\"")]
    [InlineData("Policy = $\"{(object)Verdict.Accept}\"")]
    [InlineData("Policy = \"\" + Verdict.Accept")]
    [InlineData("Policy = string.Concat(Verdict.Accept, \"\")")]
    [InlineData("Policy = string.Format(\"{0}\", Verdict.Accept)")]
    [InlineData("Policy = verdict.ToString()")]
    [InlineData("Policy = $\"{verdict}\"")]
    [InlineData("Policy = $\"{perhaps}\"")]
    [InlineData("Policy = $\"{(Verdict)number}\"")]
    [InlineData("Priority = $\"{(byte)number}\"")]
    [InlineData("Priority = ((byte)number).ToString()")]
    [InlineData("Priority = $\"{(int)letter}\"")]
    [InlineData("Priority = $\"{(int)half}\"")]
    [InlineData("Priority = $\"{half * 2}\"")]
    [InlineData("Priority = $\"{half}\"")]
    [InlineData("Priority = Convert.ToString(number, 2)")]
    [InlineData("Priority = Convert.ToString(half)")]
    [InlineData("Priority = Convert.ToString((object)half)")]
    [InlineData("Priority = Convert.ToString((byte)number)")]
    public Task A_value_that_is_written_otherwise_than_it_is_counted_is_not_known(string member) => Check(member);

    [Theory]
    [InlineData("Policy = {|ECSR1002:nameof(Verdict.Allow)|}")]
    [InlineData("Priority = {|ECSR1003:$\"{number}\"|}")]
    [InlineData("Priority = {|ECSR1003:$\"{(long)number}\"|}")]
    [InlineData("Priority = {|ECSR1003:Convert.ToString(number)|}")]
    [InlineData("Priority = {|ECSR1003:Convert.ToString(300, System.Globalization.CultureInfo.InvariantCulture)|}")]
    [InlineData("PortRange = {|ECSR1006:Convert.ToString(\"80\")|}")]
    [InlineData("PortRange = {|ECSR1007:$\"{(int)Ports.Https}/{(int)Ports.Http}\"|}")]
    [InlineData("PortRange = {|ECSR1007:(int)Ports.Https + \"/\" + (int)Ports.Http|}")]
    public Task A_value_that_is_written_as_it_is_counted_is(string member) => Check(member);

    [Fact]
    public async Task A_truth_value_is_written_with_a_capital()
    {
        var found = await Requests.Report(
            "class C { void M(Client client) => client.ModifySecurityGroupRule(new App.Ecs.ModifySecurityGroupRuleRequest { " + Sending.Initializer("Policy = \"\" + true") + " }); }",
            ["public class Client { internal void ModifySecurityGroupRule(App.Ecs.ModifySecurityGroupRuleRequest request) { } }"]);

        Assert.StartsWith("ModifySecurityGroupRule: Policy is \"True\", but", Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    private static Task Check(string member) => Requests.CheckMembers(
        $$"""
        {{Types}}

        void M(Client client)
        {
            var verdict = Verdict.Accept;
            Verdict? perhaps = Verdict.Accept;
            int number = 300;
            char letter = '0';
            double half = 0.5;
            client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer(member)}} });
        }
        """);
}
