namespace EcsRuleAnalyzers.Tests.CodeFixes;

/// <summary>ECSR1007: the ports of a reversed range are swapped.</summary>
public sealed class ReversedPortRangeFixTests
{
    private const string Title = "Change PortRange to \"1/200\"";

    [Fact]
    public Task In_an_initializer_on_one_line() => Fixes.Check(
        $$"""client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Fixes.Tcp}}, PortRange = {|ECSR1007:"200/1"|} });""",
        $$"""client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Fixes.Tcp}}, PortRange = "1/200" });""",
        Title);

    [Fact]
    public Task In_an_initializer_of_several_lines_with_remarks() => Fixes.Check(
        $$"""
        var request = new ModifySecurityGroupRuleRequest
        {
            {{Fixes.Tcp}},
            // the ports of the old server
            PortRange = /* start */ {|ECSR1007:"200/1"|} /* end */, // both
            SourcePortRange = {|ECSR1007:"65535/1024"|},
        };
        client.ModifySecurityGroupRule(request);
        """,
        $$"""
        var request = new ModifySecurityGroupRuleRequest
        {
            {{Fixes.Tcp}},
            // the ports of the old server
            PortRange = /* start */ "1/200" /* end */, // both
            SourcePortRange = "1024/65535",
        };
        client.ModifySecurityGroupRule(request);
        """,
        Title,
        "Change SourcePortRange to \"1024/65535\"");

    [Fact]
    public Task In_a_later_assignment() => Fixes.Check(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Fixes.Tcp}} };
        request.PortRange = {|ECSR1007:"200/1"|}; // why not
        client.ModifySecurityGroupRule(request);
        """,
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Fixes.Tcp}} };
        request.PortRange = "1/200"; // why not
        client.ModifySecurityGroupRule(request);
        """,
        Title);

    [Fact]
    public Task In_a_target_typed_creation() => Fixes.Check(
        $$"""ModifySecurityGroupRuleRequest request = new() { {{Fixes.Tcp}}, PortRange = ({|ECSR1007:"200/1"|}) }; list.Add(request);""",
        $$"""ModifySecurityGroupRuleRequest request = new() { {{Fixes.Tcp}}, PortRange = ("1/200") }; list.Add(request);""",
        Title);

    [Fact]
    public Task Every_way_of_writing_a_text() => Fixes.Check(
        $$"""
        list.Add(new() { {{Fixes.Tcp}}, PortRange = {|ECSR1007:@"200/1"|} });
        list.Add(new() { {{Fixes.Tcp}}, PortRange = {|ECSR1007:$"200/{"1"}"|} });
        list.Add(new() { {{Fixes.Tcp}}, PortRange = {|ECSR1007:"200" + "/1"|} });
        list.Add(new() { {{Fixes.Tcp}}, PortRange = {|ECSR1007:"200/1"|}! });
        """,
        $$"""
        list.Add(new() { {{Fixes.Tcp}}, PortRange = "1/200" });
        list.Add(new() { {{Fixes.Tcp}}, PortRange = "1/200" });
        list.Add(new() { {{Fixes.Tcp}}, PortRange = "1/200" });
        list.Add(new() { {{Fixes.Tcp}}, PortRange = "1/200"! });
        """,
        Title);

    [Fact]
    public Task Use_of_a_constant_and_not_its_declaration() => Fixes.Check(
        $$"""
        const string ports = "200/1";
        client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Fixes.Tcp}}, PortRange = {|ECSR1007:ports|} });
        """,
        $$"""
        const string ports = "200/1";
        client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Fixes.Tcp}}, PortRange = "1/200" });
        """,
        Title);

    [Fact]
    public Task Use_of_a_local_and_of_a_static_field() => Fixes.CheckFiles(
        [
            "static class Ports { public static readonly string Web = \"200/1\"; }\n" + Fixes.Method(
            $$"""
            var ports = "200/1";
            list.Add(new() { {{Fixes.Tcp}}, PortRange = {|ECSR1007:ports|} });
            list.Add(new() { {{Fixes.Tcp}}, PortRange = {|ECSR1007:Ports.Web|} });
            """),
        ],
        [
            "static class Ports { public static readonly string Web = \"200/1\"; }\n" + Fixes.Method(
            $$"""
            var ports = "200/1";
            list.Add(new() { {{Fixes.Tcp}}, PortRange = "1/200" });
            list.Add(new() { {{Fixes.Tcp}}, PortRange = "1/200" });
            """),
        ],
        Title);

    [Fact]
    public Task The_wrong_literal_of_a_condition() => Fixes.Check(
        $$"""client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Fixes.Tcp}}, PortRange = flag ? {|ECSR1007:"200/1"|} : "80/80" });""",
        $$"""client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Fixes.Tcp}}, PortRange = flag ? "1/200" : "80/80" });""",
        Title);

    [Fact]
    public Task The_wrong_literal_of_a_switch() => Fixes.Check(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Fixes.Tcp}} };
        request.PortRange = number switch
        {
            1 => {|ECSR1007:"200/1"|}, // one
            2 => {|ECSR1007:"90/80"|},
            _ => "80/80",
        };
        client.ModifySecurityGroupRule(request);
        """,
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Fixes.Tcp}} };
        request.PortRange = number switch
        {
            1 => "1/200", // one
            2 => "80/90",
            _ => "80/80",
        };
        client.ModifySecurityGroupRule(request);
        """,
        Title,
        "Change PortRange to \"80/90\"");

    [Fact]
    public Task The_wrong_literal_of_a_local() => Fixes.Check(
        $$"""
        var ports = unknown ?? {|ECSR1007:"200/1"|};
        client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Fixes.Tcp}}, PortRange = ports });
        """,
        $$"""
        var ports = unknown ?? "1/200";
        client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Fixes.Tcp}}, PortRange = ports });
        """,
        Title);

    [Fact]
    public Task A_literal_that_two_requests_share() => Fixes.Check(
        $$"""
        var ports = "80/80";
        if (flag) ports = {|ECSR1007:{|ECSR1007:"200/1"|}|};
        list.Add(new() { {{Fixes.Tcp}}, PortRange = ports });
        list.Add(new() { {{Fixes.Tcp}}, PortRange = "1/1", SourcePortRange = ports });
        """,
        $$"""
        var ports = "80/80";
        if (flag) ports = "1/200";
        list.Add(new() { {{Fixes.Tcp}}, PortRange = ports });
        list.Add(new() { {{Fixes.Tcp}}, PortRange = "1/1", SourcePortRange = ports });
        """);

    [Fact]
    public Task Several_in_a_document_and_across_documents() => Fixes.CheckFiles(
        [
            Fixes.Method($$"""list.Add(new() { {{Fixes.Tcp}}, PortRange = {|ECSR1007:"200/1"|} }); list.Add(new() { {{Fixes.Tcp}}, PortRange = {|ECSR1007:"90/80"|} });"""),
            Fixes.Method($$"""list.Add(new() { {{Fixes.Tcp}}, PortRange = {|ECSR1007:"3/2"|} });""", "D"),
        ],
        [
            Fixes.Method($$"""list.Add(new() { {{Fixes.Tcp}}, PortRange = "1/200" }); list.Add(new() { {{Fixes.Tcp}}, PortRange = "80/90" });"""),
            Fixes.Method($$"""list.Add(new() { {{Fixes.Tcp}}, PortRange = "2/3" });""", "D"),
        ]);

    [Fact]
    public Task Across_projects() => Fixes.CheckProjects(
        [
            Fixes.Method($$"""list.Add(new() { {{Fixes.Tcp}}, PortRange = {|ECSR1007:"200/1"|} });"""),
            Fixes.Method($$"""list.Add(new() { {{Fixes.Tcp}}, PortRange = {|ECSR1007:"3/2"|} });"""),
        ],
        [
            Fixes.Method($$"""list.Add(new() { {{Fixes.Tcp}}, PortRange = "1/200" });"""),
            Fixes.Method($$"""list.Add(new() { {{Fixes.Tcp}}, PortRange = "2/3" });"""),
        ]);

    /// <summary>The text is put together from pieces, and none of them is the whole.</summary>
    [Fact]
    public Task No_fix_for_a_piece_of_the_value() => Fixes.NoFix(
        $$"""
        var start = flag ? {|ECSR1007:"200"|} : "1";
        client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Fixes.Tcp}}, PortRange = start + "/100" });
        """);

    [Fact]
    public Task No_fix_for_a_text_that_is_added_to() => Fixes.NoFix(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Fixes.Tcp}}, PortRange = "200" };
        request.PortRange += {|ECSR1007:"/1"|};
        client.ModifySecurityGroupRule(request);
        """);

    /// <summary>Every path is wrong, each in its own way: one value cannot take the place of both.</summary>
    [Fact]
    public Task No_fix_for_a_condition_with_two_wrong_values() => Fixes.NoFix(
        $$"""client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Fixes.Tcp}}, PortRange = {|ECSR1007:flag ? "200/1" : "90/80"|} });""");
}
