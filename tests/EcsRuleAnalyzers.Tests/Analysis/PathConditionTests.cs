using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>A condition that looks at a value which is known on some path: what it keeps away from a request is not in it.</summary>
public class PathConditionTests
{
    private const string Members =
        """
        static bool Ok(string range) => range.Split('/').Length == 2;
        static int Mistakes(string range) => Ok(range) ? 0 : 1;
        static void Read(string range, out string[] ports) => ports = Ok(range) ? range.Split('/') : null;
        static readonly HashSet<string> Portless = ["icmp", "gre"];

        static void Check(string range, List<string> errors)
        {
            if (!Ok(range))
            {
                errors.Add(range);
            }
        }

        class Errors
        {
            public bool Any;
            public void Check(string range) => Any |= !Ok(range);
        }
        """;

    [Theory]
    [InlineData("if (range is \"80\") { continue; }")]
    [InlineData("if (range is not \"443/443\") { continue; }")]
    [InlineData("if (range is \"80\" or \"90\") { continue; }")]
    [InlineData("if (!range.Contains('/')) { continue; }")]
    [InlineData("if (!range.Contains(\"/\")) { continue; }")]
    [InlineData("var isRange = range.Contains('/'); if (!isRange) { continue; }")]
    [InlineData("if (range.Equals(\"80\")) { continue; }")]
    [InlineData("if (string.Equals(range, \"80\", StringComparison.OrdinalIgnoreCase)) { continue; }")]
    [InlineData("if (!range.StartsWith(\"443\")) { continue; }")]
    [InlineData("if (range.Length < 3) { continue; }")]
    [InlineData("if (string.Compare(range, \"80\") == 0) { continue; }")]
    [InlineData("if (int.TryParse(range, out _)) { continue; }")]
    [InlineData("if (new[] { \"80\" }.Contains(range)) { continue; }")]
    [InlineData("if (range.IndexOf('/') < 0) { continue; }")]
    [InlineData("if (!Ok(range)) { continue; }")]
    [InlineData("var isRange = Ok(range); if (!isRange) { continue; }")]
    [InlineData("var isBad = !Ok(range); if (isBad) { continue; }")]
    [InlineData("var isRange = flag && Ok(range); if (!isRange) { continue; }")]
    [InlineData("var isRange = true; isRange &= Ok(range); if (!isRange) { continue; }")]
    [InlineData("var isRange = true; if (flag) { isRange = Ok(range); } else { isRange = Ok(range) || Ok(unknown); } if (!isRange) { continue; }")]
    [InlineData("var mistakes = 0; mistakes += Mistakes(range); if (mistakes > 0) { continue; }")]
    [InlineData("Read(range, out var read); if (read == null) { continue; }")]
    [InlineData("var errors = new List<string>(); Check(range, errors); if (errors.Count > 0) { continue; }")]
    [InlineData("var errors = new Errors(); errors.Check(range); if (errors.Any) { continue; }")]
    [InlineData("switch (range) { case var text when !text.Contains('/'): continue; }")]
    [InlineData("switch (range) { case { Length: 2 }: continue; }")]
    [InlineData("range = range.Contains('/') ? range : range + \"/\" + range;", "text")]
    public Task A_value_that_is_kept_out_is_silent(string condition, string variable = "range") => Check(
        $$"""
        foreach (var {{variable}} in new[] { "80", "443/443" })
        {
            {{(variable == "range" ? "" : "var range = text;")}}
            {{condition}}
            {{Sending.Statement("PortRange = range")}}
        }
        """);

    [Theory]
    [InlineData("if (flag) { continue; }")]
    [InlineData("if (unknown == range) { continue; }")]
    [InlineData("var isRange = true; isRange &= Ok(unknown); if (!isRange) { continue; }")]
    [InlineData("var isRange = Ok(range); isRange = Ok(unknown); if (!isRange) { continue; }")]
    [InlineData("var errors = new List<string>(); Check(unknown, errors); if (errors.Count > 0) { continue; }")]
    [InlineData("var errors = new Errors(); errors.Check(unknown); if (errors.Any) { continue; }")]
    public Task A_value_that_is_let_through_is_not(string condition) => Check(
        $$"""
        foreach (var range in new[] { {|ECSR1006:"80"|}, "443/443" })
        {
            {{condition}}
            {{Sending.Statement("PortRange = range")}}
        }
        """);

    [Theory]
    [InlineData("if (range is \"443/443\") { continue; }")]
    [InlineData("if (range.StartsWith(\"443\")) { continue; }")]
    public Task The_only_value_that_is_let_through_is_wrong_where_it_is_sent(string condition) => Check(
        $$"""
        foreach (var range in new[] { "80", "443/443" })
        {
            {{condition}}
            {{Sending.Statement("PortRange = {|ECSR1006:range|}")}}
        }
        """);

    [Theory]
    [InlineData("var block = flag ? \"::/0\" : \"10.0.0.0/8\"; if (block.Contains(':')) { IPV6 } else { IPV4 }")]
    [InlineData("var block = flag ? \"::/0\" : \"10.0.0.0/8\"; if (block is \"::/0\") { IPV6 } else { IPV4 }")]
    [InlineData("var block = \"10.0.0.0/8\"; if (flag) { block = \"::/0\"; } if (block.IndexOf(':') >= 0) { IPV6 } else { IPV4 }")]
    public Task A_value_goes_where_it_belongs(string code) => Check(code
        .Replace("IPV6", Sending.Statement("-SourceCidrIp, Ipv6SourceCidrIp = block"), StringComparison.Ordinal)
        .Replace("IPV4", Sending.Statement("SourceCidrIp = block"), StringComparison.Ordinal));

    [Theory]
    [InlineData("var port = flag ? 8080 : 0; if (port < 1) { return; } SEND")]
    [InlineData("var port = flag ? 8080 : 0; if (port is < 1) { return; } SEND")]
    [InlineData("var port = 0; if (flag) { port = number; } if (port >= 1) { SEND }")]
    public Task A_number_that_is_kept_out_is_silent(string code) => Check(code.Replace("SEND", Sending.Statement("PortRange = $\"{port}/{port}\""), StringComparison.Ordinal));

    [Fact]
    public Task A_loop_that_counts_says_nothing_of_what_is_in_it() => Check(
        $$"""
        for (var i = 0; i < number; i++)
        {
            {{Sending.Statement("PortRange = {|ECSR1006:\"80\"|}")}}
        }
        """);

    [Fact]
    public Task A_question_about_the_only_value_of_a_variable_keeps_nothing_out() => Check(
        $$"""
        var group = "sg-bp67acfmxazb4p1";
        if (!Portless.Contains(group))
        {
            {{Sending.Statement("SecurityGroupId = group, PortRange = {|ECSR1006:\"80\"|}")}}
        }
        """);

    [Theory]
    [InlineData("object kept = REQUEST; var same = kept as string; if (same == null) { ((ModifySecurityGroupRuleRequest)kept).RegionId = unknown; } client.ModifySecurityGroupRule((ModifySecurityGroupRuleRequest)kept);")]
    [InlineData("int big = 300; var request = REQUEST; request.RegionId = unknown; request.Priority = $\"{(byte?)big}\"; client.ModifySecurityGroupRule(request);")]
    public Task What_a_conversion_makes_of_a_value_is_not_known(string code) =>
        Check(code.Replace("REQUEST", "new ModifySecurityGroupRuleRequest { " + Sending.Initializer("-RegionId") + " }", StringComparison.Ordinal));

    private static Task Check(string statements) => Requests.CheckMembers(
        $$"""
        {{Members}}

        void M(Client client, string unknown, int number, bool flag)
        {
            {{statements}}
        }
        """);
}
