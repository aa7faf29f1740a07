namespace EcsRuleAnalyzers.Tests.CodeFixes;

/// <summary>Places where a change of the code would do more than its title says: another one is offered, or none.</summary>
public sealed class RiskyPlaceFixTests
{
    private const string Group = "SourceGroupId = \"sg-bp67acfmxazb4p2\"";
    private const string Peer = Fixes.Common + ", IpProtocol = \"tcp\", PortRange = \"80/80\", " + Group;

    /// <summary>What is added or taken away between the branches of the preprocessor is there in one build and not in the other.</summary>
    [Theory]
    [InlineData("ECSR2002", Peer + ",\n#if DEBUG\nPriority = \"5\"\n#else\nPriority = \"6\"\n#endif\n")]
    [InlineData("ECSR3001", Fixes.Tcp + ", " + Group + ",\n#if DEBUG\nPortRange = \"80/80\"\n#else\nPortRange = \"81/81\"\n#endif\n")]
    public async Task Branches_of_the_preprocessor(string id, string members) =>
        Assert.All((await Repairs.OfRequest(members)).Where(repair => repair.Mistake.Id == id), repair => Assert.Null(repair.Title));

    [Fact]
    public async Task Statement_among_branches_of_the_preprocessor() => Assert.Null((await Single(
        "ECSR2002",
        "var r = new ModifySecurityGroupRuleRequest { " + Fixes.Common + ", IpProtocol = \"tcp\", PortRange = \"80/80\" };\n#if DEBUG\nr.Priority = \"5\";\n#endif\nr." + Group + ";\nreturn r;")).Title);

    /// <summary>An assignment within the value, or a variable that it declares, would be lost with it.</summary>
    [Theory]
    [InlineData("ECSR1006", "var r = new ModifySecurityGroupRuleRequest { " + Fixes.Tcp + " }; r.PortRange = r.SourcePortRange = \"80-90\"; return r;", "r.PortRange = r.SourcePortRange = ")]
    [InlineData("ECSR1007", "var r = new ModifySecurityGroupRuleRequest { " + Fixes.Tcp + " }; string p; r.PortRange = p = \"200/1\"; return r;", "r.PortRange = p = ")]
    [InlineData("ECSR1007", "var d = new Dictionary<string, string>(); return new ModifySecurityGroupRuleRequest { " + Fixes.Tcp + ", PortRange = d.TryGetValue(\"g\", out var x) ? \"200/1\" : \"200/1\", Priority = x };", "out var x")]
    public async Task Value_that_does_more(string id, string statements, string kept) =>
        Assert.All(await All(id, statements), repair => Assert.All(repair.Choices.Prepend(repair), choice => Assert.Contains(kept, choice.Code, StringComparison.Ordinal)));

    /// <summary>A receiver that is named again must be the same object.</summary>
    [Theory]
    [InlineData("var l = new[] { REQUEST }; var i = 0; l[i++]." + Group + "; return l;")]
    [InlineData("ModifySecurityGroupRuleRequest r; (r = REQUEST)." + Group + "; return r;")]
    public async Task Receiver_that_does_something(string statements) => Assert.All(
        await All("ECSR2002", statements.Replace("REQUEST", "new ModifySecurityGroupRuleRequest { " + Fixes.Common + ", IpProtocol = \"tcp\", PortRange = \"80/80\" }", StringComparison.Ordinal)),
        repair => Assert.DoesNotContain(repair.Choices, choice => choice.Code.Contains("i++].NicType", StringComparison.Ordinal) || choice.Code.Contains(").NicType", StringComparison.Ordinal)));

    /// <summary>What is added where the last member goes takes its place.</summary>
    [Theory]
    [InlineData(", }", ", NicType = \"intranet\", }")]
    [InlineData(" /* peer */ }", ", NicType = \"intranet\" /* peer */ }")]
    [InlineData(" // peer\n}", ", NicType = \"intranet\" // peer\n}")]
    public async Task Last_member_that_is_replaced(string end, string after)
    {
        var code = "#nullable disable\npublic class C { public object M() { return new App.Ecs.ModifySecurityGroupRuleRequest { " + Peer + ", SourceCidrIp = \"10.0.0.0/8\"" + end + "; } }";
        var repair = Assert.Single(await Repairs.Generated.Of(code), repair => repair.Mistake.Id == "ECSR3001");
        Assert.Equal(["Remove SourceGroupId", "Remove SourceCidrIp and set NicType to \"intranet\""], repair.Choices.Select(choice => choice.Title));
        Assert.Equal(code.Replace(", SourceCidrIp = \"10.0.0.0/8\"" + end, after, StringComparison.Ordinal), repair.Choices[1].Code);
    }

    /// <summary>What stands behind a member that goes stays.</summary>
    [Theory]
    [InlineData("SourceCidrIp = \"10.0.0.0/8\", " + Group + ",\n// the ports\nPortRange = \"80/80\" }", "SourceCidrIp = \"10.0.0.0/8\",\n// the ports\nPortRange = \"80/80\" }")]
    [InlineData("SourceCidrIp = \"10.0.0.0/8\", PortRange = \"80/80\",\n/* peer */ " + Group + "\n}", "SourceCidrIp = \"10.0.0.0/8\", PortRange = \"80/80\"\n/* peer */ \n}")]
    public async Task Remarks_around_a_member_that_goes(string before, string after)
    {
        var code = "#nullable disable\npublic class C { public object M() { return new App.Ecs.ModifySecurityGroupRuleRequest { " + Fixes.Common + ", IpProtocol = \"tcp\", " + before + "; } }";
        var repair = Assert.Single(await Repairs.Generated.Of(code), repair => repair.Mistake.Id == "ECSR3001");
        Assert.Equal(code.Replace(before, after, StringComparison.Ordinal), repair.Code);
    }

    /// <summary>A variable that cannot be named here, or holds nothing, is not proposed.</summary>
    [Theory]
    [InlineData("readonly string regionId = F(); object _made = $;")]
    [InlineData("string regionId = F(); class D { object M() => $; }")]
    [InlineData("object M(string regionId) { return Make(); static object Make() => $; }")]
    [InlineData("object M(string regionId) { System.Func<object> make = static () => $; return make(); }")]
    [InlineData("object M(in string regionId) => $;")]
    [InlineData("object M() { string regionId = null; return $; }")]
    [InlineData("const string RegionId = \"\"; object M() => $;")]
    public async Task Variable_that_cannot_be_used(string members)
    {
        var code = "#nullable disable\nusing App.Ecs;\npublic class C { static string F() => null; " + members.Replace("$", "new ModifySecurityGroupRuleRequest { SecurityGroupId = \"sg-bp67acfmxazb4p1\", Description = \"web\", IpProtocol = \"tcp\", SourceCidrIp = \"10.0.0.0/8\", PortRange = \"80/80\" }", StringComparison.Ordinal) + " }";
        Assert.All(await Repairs.Generated.Of(code), repair => Assert.DoesNotContain(repair.Choices, choice => choice.Title!.EndsWith("egionId", StringComparison.Ordinal)));
    }

    private static async Task<Repair> Single(string id, string statements) => Assert.Single(await All(id, statements));

    private static async Task<List<Repair>> All(string id, string statements) =>
        [.. (await Repairs.Generated.Of("#nullable disable\nusing System.Collections.Generic;\nusing App.Ecs;\npublic class C { public object M() {\n" + statements + "\n} }")).Where(repair => repair.Mistake.Id == id)];
}
