namespace EcsRuleAnalyzers.Tests.CodeFixes;

/// <summary>Parameters that are too many, too few, or in the wrong place.</summary>
public sealed class MemberFixTests
{
    private const string Rule = Fixes.Tcp + ", PortRange = \"80/80\"";

    [Fact]
    public Task Ignored_parameter() => Check(
        Rule + ", SourceGroupId = \"sg-bp67acfmxazb4p2\"",
        "ECSR3001",
        ("Remove SourceGroupId", Rule),
        ("Remove SourceCidrIp and set NicType to \"intranet\"", Rule.Replace("SourceCidrIp = \"10.0.0.0/8\", ", "") + ", SourceGroupId = \"sg-bp67acfmxazb4p2\", NicType = \"intranet\""));

    [Fact]
    public Task One_family_is_kept() => Check(
        Rule + ", Ipv6SourceCidrIp = \"2001:db8::/32\"",
        "ECSR2004",
        ("Remove Ipv6SourceCidrIp", Rule),
        ("Remove SourceCidrIp", Rule.Replace("SourceCidrIp = \"10.0.0.0/8\", ", "") + ", Ipv6SourceCidrIp = \"2001:db8::/32\""));

    [Fact]
    public Task Protocol_of_the_family() => Check(
        Fixes.Common + ", IpProtocol = \"icmp\", PortRange = \"-1/-1\", Ipv6SourceCidrIp = \"2001:db8::/32\"",
        "ECSR2005",
        ("Change IpProtocol to \"icmpv6\"", Fixes.Common + ", IpProtocol = \"icmpv6\", PortRange = \"-1/-1\", Ipv6SourceCidrIp = \"2001:db8::/32\""));

    [Fact]
    public Task Missing_parameter_gets_a_placeholder_that_is_reported() => Check(
        Rule.Replace("RegionId = \"cn-hangzhou\", ", ""),
        "ECSR1001",
        ("Set RegionId to \"<RegionId>\"", Rule.Replace("RegionId = \"cn-hangzhou\", ", "") + ", RegionId = \"<RegionId>\""));

    [Theory]
    [InlineData("regionId")]
    [InlineData("RegionId")]
    [InlineData("_regionId")]
    public async Task Missing_parameter_gets_the_variable_of_its_name(string variable)
    {
        foreach (var (members, parameters) in new[] { ("", "string " + variable), ("static readonly string " + variable + " = F();", ""), ("string " + variable + " => F();", "") })
        {
            var code = "#nullable disable\nusing App.Ecs;\npublic class C { " + members + " static string F() => null; public object M(" + parameters + ") { return new ModifySecurityGroupRuleRequest { "
                + Rule.Replace("RegionId = \"cn-hangzhou\", ", "") + " }; } }";
            var repair = Assert.Single(await Repairs.Generated.Of(code));
            Assert.Equal([$"Set RegionId to {variable}", "Set RegionId to \"<RegionId>\""], repair.Choices.Select(choice => choice.Title));
            Assert.Contains($", RegionId = {variable} }}", repair.Code);
            Assert.Empty(repair.Left);
        }
    }

    /// <summary>Wherever C# lets a variable be declared that the place of the mistake can name.</summary>
    [Theory]
    [InlineData("public class C(string regionId) { public object M() { return $; } }")]
    [InlineData("public partial class C { public object M() { return $; } } public partial class C(string regionId);")]
    [InlineData("public class B { protected string regionId = F(); static string F() => null; } public class C : B { public object M() { return $; } }")]
    [InlineData("public class C { const string regionId = \"cn-hangzhou\"; public class D { public object M() { return $; } } }")]
    [InlineData("public class C { public object M() { var regionId = ToString(); return $; } }")]
    [InlineData("public class C { public object M(string id) { return Make(id); object Make(string regionId) => $; } }")]
    [InlineData("public class C { public object M() { foreach (var regionId in new[] { ToString() }) { return $; } return null; } }", false)]
    [InlineData("public static class S { public static string regionId => null; } public class C { public object M() { return $; } }", true, "using static S;")]
    public async Task Variable_of_any_kind(string declarations, bool isTaken = true, string usings = "")
    {
        var code = "#nullable disable\nusing App.Ecs;\n" + usings + "\n"
            + declarations.Replace("$", "new ModifySecurityGroupRuleRequest { " + Rule.Replace("RegionId = \"cn-hangzhou\", ", "") + " }");
        var choices = (await Repairs.Generated.Of(code)).Where(repair => repair.Mistake.Id == "ECSR1001").SelectMany(repair => repair.Choices);
        Assert.Equal(isTaken, choices.Any(choice => choice.Title == "Set RegionId to regionId"));
    }

    [Theory]
    [InlineData("int regionId")]
    [InlineData("out string regionId")]
    [InlineData("string region")]
    public async Task Another_variable_is_not_taken(string parameter)
    {
        var code = "#nullable disable\nusing App.Ecs;\npublic class C { public object M(" + parameter + ") { " + (parameter.StartsWith("out", StringComparison.Ordinal) ? "regionId = null; " : "") + "return new ModifySecurityGroupRuleRequest { "
            + Rule.Replace("RegionId = \"cn-hangzhou\", ", "") + " }; } }";
        Assert.Equal("Set RegionId to \"<RegionId>\"", Assert.Single(Assert.Single(await Repairs.Generated.Of(code)).Choices).Title);
    }

    /// <summary>A description may be any text, so nothing would remind of a placeholder.</summary>
    [Fact]
    public async Task No_placeholder_that_would_be_sent() => Assert.Empty(Assert.Single(await Repairs.OfRequest(Rule.Replace(", Description = \"web\"", ""))).Choices);

    [Fact]
    public async Task Allowed_values_of_a_missing_parameter()
    {
        var repair = Assert.Single(await Repairs.OfRequest("RegionId = \"cn-hangzhou\", SecurityGroupId = \"sg-bp67acfmxazb4p1\"", "ModifySecurityGroupPolicy"));
        Assert.Equal(["Set InnerAccessPolicy to \"Accept\"", "Set InnerAccessPolicy to \"Drop\""], repair.Choices.Select(choice => choice.Title));
        Assert.Empty(repair.Left);
    }

    [Fact]
    public async Task Flat_parameters_move_into_an_item()
    {
        const string Code =
            """
            #nullable disable
            using System.Collections.Generic;
            using App.Ecs;
            public class C
            {
                public object M() => new AuthorizeSecurityGroupRequest
                {
                    RegionId = "cn-hangzhou",
                    IpProtocol = "tcp", // as ever
                    PortRange = "80/80",
                    SecurityGroupId = "sg-bp67acfmxazb4p1",
                    SourceCidrIp = "10.0.0.0/8"
                };
            }
            """;
        var repair = Assert.Single(await Repairs.Generated.Of(Code));
        Assert.Equal(("ECSR3003", "Move SourceCidrIp, IpProtocol, PortRange into Permissions"), (repair.Mistake.Id, repair.Title));
        Assert.Empty(repair.Left);
        Assert.Equal(
            """
            #nullable disable
            using System.Collections.Generic;
            using App.Ecs;
            public class C
            {
                public object M() => new AuthorizeSecurityGroupRequest
                {
                    RegionId = "cn-hangzhou",
                    Permissions = new List<AuthorizeSecurityGroupRequest.PermissionsItem>
                    {
                        new AuthorizeSecurityGroupRequest.PermissionsItem
                        {
                            IpProtocol = "tcp",
                            PortRange = "80/80",
                            SourceCidrIp = "10.0.0.0/8",
                        },
                    }, // as ever
                    SecurityGroupId = "sg-bp67acfmxazb4p1"
                };
            }
            """,
            repair.Code);
    }

    [Fact]
    public async Task Flat_parameters_that_statements_set_move_too()
    {
        var repair = Assert.Single(await Repairs.Generated.Of(
            """
            #nullable disable
            using App.Ecs;
            public class C
            {
                public object M()
                {
                    var request = new AuthorizeSecurityGroupRequest { RegionId = "cn-hangzhou", SecurityGroupId = "sg-bp67acfmxazb4p1" };
                    request.IpProtocol = "tcp";
                    request.PortRange = "80/80";
                    request.SourceCidrIp = "10.0.0.0/8";
                    return request;
                }
            }
            """));
        Assert.Empty(repair.Left);
        Assert.Contains(
            "sg-bp67acfmxazb4p1\" };\n        request.Permissions = new System.Collections.Generic.List<AuthorizeSecurityGroupRequest.PermissionsItem> { new AuthorizeSecurityGroupRequest.PermissionsItem { IpProtocol = \"tcp\", PortRange = \"80/80\", SourceCidrIp = \"10.0.0.0/8\" } };\n        return",
            repair.Code);
    }

    /// <summary>What stands between the statements may see that the list is set later, or set it itself.</summary>
    [Theory]
    [InlineData("request.Description = request.IpProtocol;")]
    [InlineData("System.Console.WriteLine(request.IpProtocol);")]
    [InlineData("ports = \"90/90\";")]
    [InlineData("request.Permissions = null;")]
    [InlineData("request.ClientToken = ports = other;")]
    [InlineData("request.ClientToken = other.Trim();")]
    public async Task No_move_over_other_code(string between) => Assert.Null(Assert.Single(await Repairs.Generated.Of(
        $$"""
        #nullable disable
        using App.Ecs;
        public class C
        {
            public object M(string other)
            {
                var ports = "80/80";
                var request = new AuthorizeSecurityGroupRequest { RegionId = "cn-hangzhou", SecurityGroupId = "sg-bp67acfmxazb4p1" };
                request.IpProtocol = "tcp";
                request.PortRange = ports;
                {{between}}
                request.SourceCidrIp = "10.0.0.0/8";
                return request;
            }
        }
        """)).Title);

    [Theory]
    [InlineData("IpProtocol = \"tcp\", ClientToken = $\"{k++}\", PortRange = $\"{k}/80\", SourceCidrIp = \"10.0.0.0/8\"", "")]
    [InlineData("IpProtocol = \"tcp\", PortRange = \"80/80\", SourceCidrIp = \"10.0.0.0/8\"", "System.Console.WriteLine(request.PortRange);")]
    public async Task No_move_that_changes_what_is_read(string members, string after) => Assert.Null(Assert.Single(await Repairs.Generated.Of(
        $$"""
        #nullable disable
        using App.Ecs;
        public class C
        {
            public object M(int k)
            {
                var request = new AuthorizeSecurityGroupRequest { RegionId = "cn-hangzhou", SecurityGroupId = "sg-bp67acfmxazb4p1", {{members}} };
                {{after}}
                return request;
            }
        }
        """)).Title);

    [Fact]
    public async Task No_move_into_a_list_that_is_set() => Assert.Null(Assert.Single(await Repairs.OfRequest(
        "RegionId = \"cn-hangzhou\", IpProtocol = \"tcp\", PortRange = \"80/80\", SecurityGroupId = \"sg-bp67acfmxazb4p1\", SourceCidrIp = \"10.0.0.0/8\", Permissions = null",
        "AuthorizeSecurityGroup")).Title);

    /// <summary>What is removed in one place may show what was set before.</summary>
    [Fact]
    public async Task No_removal_of_what_was_set_twice()
    {
        var repairs = await Repairs.Generated.Of(
            "#nullable disable\nusing App.Ecs;\npublic class C { public object M() { var request = new ModifySecurityGroupRuleRequest { " + Rule + ", SourceGroupId = \"sg-bp67acfmxazb4p3\" }; request.SourceGroupId = \"sg-bp67acfmxazb4p2\"; return request; } }");
        Assert.DoesNotContain(Assert.Single(repairs).Choices, choice => choice.Title!.StartsWith("Remove SourceGroupId", StringComparison.Ordinal));
    }

    /// <summary>On the other path the group is in force.</summary>
    [Fact]
    public Task No_removal_where_another_path_needs_it() => Fixes.NoFix(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Fixes.Common}}, IpProtocol = "tcp", PortRange = "80/80", SourceGroupId = "sg-bp67acfmxazb4p2", NicType = "intranet" };
        if (flag)
        {
            request.SourceCidrIp = {|ECSR3001:"10.0.0.0/8"|};
        }

        client.ModifySecurityGroupRule(request);
        """);

    private static async Task Check(string members, string id, params (string Title, string Members)[] choices)
    {
        var repair = Assert.Single(await Repairs.OfRequest(members));
        Assert.Equal(id, repair.Mistake.Id);
        Assert.Equal(choices.Select(choice => choice.Title), repair.Choices.Select(choice => choice.Title));
        Assert.All(repair.Choices.Zip(choices), pair =>
        {
            Assert.Contains("{ " + pair.Second.Members + " }", pair.First.Code);
            Assert.Equal(pair.Second.Title.Contains('<'), pair.First.Left.Length > 0);
        });
    }
}
