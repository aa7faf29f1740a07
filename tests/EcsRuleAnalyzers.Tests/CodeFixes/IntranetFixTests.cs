namespace EcsRuleAnalyzers.Tests.CodeFixes;

/// <summary>ECSR2002: a security group as peer gets NicType intranet, wherever and however the request is written.</summary>
public sealed class IntranetFixTests
{
    private const string Set = "Set NicType to \"intranet\"";
    private const string Change = "Change NicType to \"intranet\"";
    private const string Common = Fixes.Common + ", IpProtocol = \"tcp\", PortRange = \"80/80\"";
    private const string Group = "SourceGroupId = {|ECSR2002:\"sg-bp67acfmxazb4p2\"|}";
    private const string Fixed = "SourceGroupId = \"sg-bp67acfmxazb4p2\"";

    [Theory]
    [InlineData("{ " + Common + ", " + Group + " }", "{ " + Common + ", " + Fixed + ", NicType = \"intranet\" }")]
    [InlineData("{ " + Common + ", " + Group + ", }", "{ " + Common + ", " + Fixed + ", NicType = \"intranet\", }")]
    [InlineData("{" + Common + "," + Group + "}", "{" + Common + "," + Fixed + ", NicType = \"intranet\"}")]
    [InlineData("{ " + Group + " /* peer */, " + Common + " /* rest */ }", "{ " + Fixed + " /* peer */, " + Common + ", NicType = \"intranet\" /* rest */ }")]
    public async Task On_one_line(string before, string after)
    {
        await Fixes.Check($"client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest {before});", $"client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest {after});", Set);
        await Fixes.Check($"ModifySecurityGroupRuleRequest request = new() {before}; client.ModifySecurityGroupRule(request);", $"ModifySecurityGroupRuleRequest request = new() {after}; client.ModifySecurityGroupRule(request);", Set);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task On_several_lines(string lineBreak)
    {
        await Check(",", ",\n    NicType = \"intranet\",");
        await Check("", ",\n    NicType = \"intranet\"");
        await Check(", // the office", ", // the office\n    NicType = \"intranet\",");
        await Check(" // the office", ", // the office\n    NicType = \"intranet\"");
        await Check(", /* the\n office */ // here", ", /* the\n office */ // here\n    NicType = \"intranet\",");
        await Check(",\n    // nothing else", ",\n    NicType = \"intranet\",\n    // nothing else");

        Task Check(string before, string after) => Fixes.CheckFiles([Code(Group + before)], [Code(Fixed + after)], Set);

        string Code(string last) => Fixes.Method("var request = new ModifySecurityGroupRuleRequest\n{\n    " + Common + ",\n    " + last + "\n};\nclient.ModifySecurityGroupRule(request);")
            .Replace("\n", lineBreak);
    }

    [Fact]
    public Task On_several_lines_that_begin_and_end_with_braces() => Fixes.Check(
        $$"""
        client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Common}},
                                                      {{Group}} });
        client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest {
        	{{Group}}, {{Common}}
        });
        """,
        $$"""
        client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Common}},
                                                      {{Fixed}},
                                                      NicType = "intranet" });
        client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest {
        	{{Fixed}}, {{Common}}, NicType = "intranet"
        });
        """,
        Set);

    [Fact]
    public Task Last_value_of_several_lines() => Fixes.Check(
        $$"""
        client.ModifySecurityGroupRule(new()
        {
            {{Group}},
            RegionId = "cn-hangzhou", SecurityGroupId = "sg-bp67acfmxazb4p1", IpProtocol = "tcp", PortRange = "80/80",
            Description = string.Join(
                " ",
                unknown,
                other)
        });
        """,
        $$"""
        client.ModifySecurityGroupRule(new()
        {
            {{Fixed}},
            RegionId = "cn-hangzhou", SecurityGroupId = "sg-bp67acfmxazb4p1", IpProtocol = "tcp", PortRange = "80/80",
            Description = string.Join(
                " ",
                unknown,
                other),
            NicType = "intranet"
        });
        """,
        Set);

    [Fact]
    public Task Behind_the_assignment_of_the_group() => Fixes.Check(
        $$"""
        var request = new ModifySecurityGroupRuleRequest();
        request.RegionId = "cn-hangzhou";
        request.SecurityGroupId = "sg-bp67acfmxazb4p1";
        request.{{Group}}; // the office
        request.IpProtocol = "tcp";
        request.PortRange = "80/80";
        request.Description = "web";
        client.ModifySecurityGroupRule(request);
        """,
        $$"""
        var request = new ModifySecurityGroupRuleRequest();
        request.RegionId = "cn-hangzhou";
        request.SecurityGroupId = "sg-bp67acfmxazb4p1";
        request.{{Fixed}}; // the office
        request.NicType = "intranet";
        request.IpProtocol = "tcp";
        request.PortRange = "80/80";
        request.Description = "web";
        client.ModifySecurityGroupRule(request);
        """,
        Set);

    [Fact]
    public Task Behind_an_assignment_among_others_on_its_line() => Fixes.Check(
        $$"""var request = new ModifySecurityGroupRuleRequest { {{Common}} }; request.{{Group}}; client.ModifySecurityGroupRule(request);""",
        $$"""var request = new ModifySecurityGroupRuleRequest { {{Common}} }; request.{{Fixed}}; request.NicType = "intranet"; client.ModifySecurityGroupRule(request);""",
        Set);

    /// <summary>Only the path with the group gets it.</summary>
    [Fact]
    public Task In_a_branch() => Fixes.Check(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Common}} };
        switch (number)
        {
            case 1:
                request.SourceCidrIp = "10.0.0.0/8";
                break;
            default:
                request.{{Group}};
                break;
        }

        client.ModifySecurityGroupRule(request);
        """,
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Common}} };
        switch (number)
        {
            case 1:
                request.SourceCidrIp = "10.0.0.0/8";
                break;
            default:
                request.{{Fixed}};
                request.NicType = "intranet";
                break;
        }

        client.ModifySecurityGroupRule(request);
        """,
        Set);

    [Fact]
    public Task In_a_branch_without_braces() => Fixes.Check(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Common}} };
        if (flag)
            request.{{Group}}; // the office
        else
            request.SourceCidrIp = "10.0.0.0/8";
        client.ModifySecurityGroupRule(request);
        var next = new ModifySecurityGroupRuleRequest { {{Common}} };
        if (flag) next.{{Group}}; else next.SourceCidrIp = "10.0.0.0/8";
        client.ModifySecurityGroupRule(next);
        """,
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Common}} };
        if (flag)
        {
            request.{{Fixed}}; // the office
            request.NicType = "intranet";
        }
        else
            request.SourceCidrIp = "10.0.0.0/8";
        client.ModifySecurityGroupRule(request);
        var next = new ModifySecurityGroupRuleRequest { {{Common}} };
        if (flag) { next.{{Fixed}}; next.NicType = "intranet"; } else next.SourceCidrIp = "10.0.0.0/8";
        client.ModifySecurityGroupRule(next);
        """,
        Set);

    [Fact]
    public Task The_group_is_a_constant_of_a_condition() => Fixes.Check(
        $$"""
        const string office = "sg-bp67acfmxazb4p2";
        var request = new ModifySecurityGroupRuleRequest { {{Common}}, SourceGroupId = {|ECSR2002:flag ? office : "sg-bp67acfmxazb4p3"|} };
        client.ModifySecurityGroupRule(request);
        """,
        $$"""
        const string office = "sg-bp67acfmxazb4p2";
        var request = new ModifySecurityGroupRuleRequest { {{Common}}, SourceGroupId = flag ? office : "sg-bp67acfmxazb4p3", NicType = "intranet" };
        client.ModifySecurityGroupRule(request);
        """,
        Set);

    [Theory]
    [InlineData("\"internet\"")]
    [InlineData("\"Internet\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    public Task Takes_the_place_of_the_wrong_type(string wrong) => Fixes.Check(
        $$"""client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Common}}, {{Fixed}}, NicType = {|ECSR2002:{{wrong}}|} /* sic */ });""",
        $$"""client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Common}}, {{Fixed}}, NicType = "intranet" /* sic */ });""",
        Change);

    [Fact]
    public Task Constant_literal_of_a_condition_and_later_assignment() => Fixes.Check(
        $$"""
        const string type = "internet";
        client.ModifySecurityGroupRule(new() { {{Common}}, {{Fixed}}, NicType = {|ECSR2002:type|} });
        client.ModifySecurityGroupRule(new() { {{Common}}, {{Fixed}}, NicType = flag ? {|ECSR2002:"internet"|} : "intranet" });
        var request = new ModifySecurityGroupRuleRequest { {{Common}}, {{Fixed}} };
        request.NicType = {|ECSR2002:"internet"|};
        client.ModifySecurityGroupRule(request);
        """,
        $$"""
        const string type = "internet";
        client.ModifySecurityGroupRule(new() { {{Common}}, {{Fixed}}, NicType = "intranet" });
        client.ModifySecurityGroupRule(new() { {{Common}}, {{Fixed}}, NicType = flag ? "intranet" : "intranet" });
        var request = new ModifySecurityGroupRuleRequest { {{Common}}, {{Fixed}} };
        request.NicType = "intranet";
        client.ModifySecurityGroupRule(request);
        """,
        Change);

    [Fact]
    public Task Missing_and_wrong_ones_in_several_documents() => Fixes.CheckFiles(
        [
            Fixes.Method(
            $$"""
            client.ModifySecurityGroupRule(new() { {{Common}}, {{Group}} });
            client.ModifySecurityGroupRule(new() { {{Common}}, {{Fixed}}, NicType = {|ECSR2002:"internet"|} });
            """),
            Fixes.Method($$"""client.ModifySecurityGroupRule(new() { {{Common}}, {{Group}} });""", "D"),
        ],
        [
            Fixes.Method(
            $$"""
            client.ModifySecurityGroupRule(new() { {{Common}}, {{Fixed}}, NicType = "intranet" });
            client.ModifySecurityGroupRule(new() { {{Common}}, {{Fixed}}, NicType = "intranet" });
            """),
            Fixes.Method($$"""client.ModifySecurityGroupRule(new() { {{Common}}, {{Fixed}}, NicType = "intranet" });""", "D"),
        ],
        Set,
        Change);

    /// <summary>The other path has an address and is for the public interface on purpose.</summary>
    [Fact]
    public async Task No_fix_that_changes_another_path()
    {
        await Fixes.NoFix(
            $$"""
            var request = new ModifySecurityGroupRuleRequest { {{Common}}, NicType = "internet" };
            if (flag) request.{{Group}};
            else request.SourceCidrIp = "10.0.0.0/8";
            client.ModifySecurityGroupRule(request);
            """);
        await Fixes.NoFix(
            $$"""
            var request = new ModifySecurityGroupRuleRequest { {{Common}}, SourceGroupId = flag ? {|ECSR2002:"sg-bp67acfmxazb4p2"|} : null };
            if (request.SourceGroupId == null) request.SourceCidrIp = "10.0.0.0/8";
            client.ModifySecurityGroupRule(request);
            """);
    }

    [Fact]
    public Task Of_a_request_that_is_sent_again() => Fixes.Check(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Common}}, {{Group}} };
        while (true)
        {
            try { client.ModifySecurityGroupRule(request); return; }
            catch (Exception) { Console.WriteLine("again"); }
        }
        """,
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Common}}, {{Fixed}}, NicType = "intranet" };
        while (true)
        {
            try { client.ModifySecurityGroupRule(request); return; }
            catch (Exception) { Console.WriteLine("again"); }
        }
        """,
        Set);
}
