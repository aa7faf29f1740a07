using System.Text;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>Methods that are far larger than what people write: a correct report or none, soon, and never an exception.</summary>
public class LargeMethodTests
{
    private static readonly string Wrong = "client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { " + Sending.Initializer("PortRange = \"80\"") + " });\n";

    public static TheoryData<string> Shapes => ["10,000 statements", "10,000 assignments", "1,000 requests", "40 ifs", "400 ifs", "40 ifs that set a value", "60 nested loops", "200 nested conditionals", "500 cases", "200 try blocks", "50 nested try blocks with finally", "1,000 lambdas", "a sum of 2,000 literals"];

    [Theory, MemberData(nameof(Shapes))]
    public async Task A_large_method_is_done_soon_and_nothing_false_is_said(string shape)
    {
        var code = "#nullable disable\nusing System;\nusing App.Ecs;\nclass C\n{\n    void M(string unknown, int number, bool flag, bool[] flags, Client client)\n    {\n" + Body(shape) + "\n    }\n}\n";
        var found = await Requests.Report(code, PlaceOfCodeTests.Families[0].Others);
        Assert.All(found, diagnostic => Assert.Equal("ECSR1006", diagnostic.Id));
        Assert.All(found, diagnostic => Assert.Contains(code.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length), new[] { "\"80\"", "ports" }));
    }

    [Fact]
    public Task A_method_with_a_hundred_requests_is_judged_completely() => Requests.CheckStatements(
        string.Concat(Enumerable.Range(0, 50).Select(_ => Sending.Statement("PortRange = {|ECSR1006:\"80\"|}") + "\n" + Sending.Statement("PortRange = \"80/80\"") + "\n")));

    [Fact]
    public Task A_request_after_two_thousand_other_statements_is_judged() => Requests.CheckStatements(
        string.Concat(Enumerable.Repeat("Console.WriteLine(number);\n", 2000)) + Sending.Statement("PortRange = {|ECSR1006:\"80\"|}"));

    /// <summary>With so many paths some are joined, and then the variable may refer to either request: what is assigned through it may be right on these.</summary>
    [Fact]
    public async Task A_value_that_goes_into_one_of_two_requests_is_not_judged_by_the_other_paths()
    {
        const string Code = """
            #nullable disable
            using System;
            using App.Ecs;
            public static class C
            {
                public static void Run(Client client, string u, int n, bool a, bool b)
                {
                    var r = new ModifySecurityGroupRuleRequest { RegionId = "cn-hangzhou", SecurityGroupId = "sg-bp67acfmxazb4p1", IpProtocol = "tcp", PortRange = "80/80", SourceCidrIp = "10.0.0.0/8", Priority = "100".ToUpperInvariant() };
                    foreach (var i in new[] { "", "cn-hangzhou" })
                    {
                        r = new ModifySecurityGroupRuleRequest { RegionId = "cn-hangzhou", SecurityGroupId = "sg-bp67acfmxazb4p1", IpProtocol = "tcp", SourceCidrIp = "10.0.0.0/8", Description = "web" };
                    }

                    r.SourceGroupId = "sg-bp67acfmxazb4p2";
                    try
                    {
                        switch (n)
                        {
                            default:
                                Fill(r, u, n, a, b);
                                try
                                {
                                    r.Policy = Make(u, n, b);
                                    if (a && b) throw new InvalidOperationException();
                                    r.SourceGroupId = b ? "sg-bp67acfmxazb4p1" : "sg-bp67acfmxazb4p1";
                                }
                                catch (InvalidOperationException)
                                {
                                }

                                break;
                        }

                        var v = "0.0.0.0/0";
                    }
                    catch (InvalidOperationException)
                    {
                    }

                    r.SecurityGroupId = "sg-bp67acfmxazb4p2";
                    client.ModifySecurityGroupRule(r);
                }

                static void Fill(ModifySecurityGroupRuleRequest q, string u, int n, bool a, bool b) { q.RegionId = "cn-hangzhou"; }

                static string Make(string u, int n, bool a) { return "allow"; }
            }
            """;
        Assert.DoesNotContain(await Requests.Report(Code, PlaceOfCodeTests.Families[0].Others), diagnostic => diagnostic.Id == "ECSR2006");
    }

    /// <summary>A value that stays in a request that is never sent, and is overwritten in the one that is.</summary>
    [Fact]
    public Task A_value_that_goes_into_two_requests_and_is_overwritten_in_one_is_not_reported() => Requests.CheckStatements("""
        var r = new ModifySecurityGroupRuleRequest { RegionId = "cn-hangzhou", SecurityGroupId = "sg-bp67acfmxazb4p1", IpProtocol = "tcp", PortRange = "80/80", SourceCidrIp = "10.0.0.0/8", Description = "web" };
        try
        {
            if (flag) return;
            r = new ModifySecurityGroupRuleRequest { RegionId = "cn-hangzhou", SecurityGroupId = "sg-bp67acfmxazb4p1", IpProtocol = "tcp", PortRange = "80/80", SourceCidrIp = "10.0.0.0/8", Description = "web" };
        }
        finally
        {
            r.SourceCidrIp = "10.0.0.0/33";
        }
        r.SourceCidrIp = "10.0.0.0/8";
        client.ModifySecurityGroupRule(r);
        """);

    private static string Body(string shape)
    {
        var text = new StringBuilder();
        switch (shape)
        {
            case "10,000 statements":
                Repeat(10000, i => "Console.WriteLine(" + i + ");\n");
                return text + Wrong;
            case "10,000 assignments":
                text.Append("var request = new ModifySecurityGroupRuleRequest { " + Requests.Valid + " };\n");
                Repeat(10000, i => "request.PortRange = \"" + (i + 1) + "/" + (i + 1) + "\";\n");
                return text + "client.ModifySecurityGroupRule(request);\n";
            case "1,000 requests":
                Repeat(1000, _ => Wrong);
                return text.ToString();
            case "40 ifs" or "400 ifs":
                text.Append("var request = new ModifySecurityGroupRuleRequest { " + Requests.Valid + " };\n");
                Repeat(shape == "40 ifs" ? 40 : 400, i => "if (flags[" + i + "]) Console.WriteLine(" + i + ");\n");
                return text + "request.PortRange = \"80\";\nclient.ModifySecurityGroupRule(request);\n";
            case "40 ifs that set a value":
                text.Append("var request = new ModifySecurityGroupRuleRequest { " + Requests.Valid + " };\n");
                Repeat(40, i => "if (flags[" + i + "]) request.PortRange = \"" + (i + 1) + "/" + (i + 1) + "\";\n");
                return text + "client.ModifySecurityGroupRule(request);\n";
            case "60 nested loops":
                Repeat(60, i => "for (var i" + i + " = 0; i" + i + " < number; i" + i + "++) {\n");
                text.Append(Wrong);
                Repeat(60, _ => "}\n");
                return text.ToString();
            case "200 nested conditionals":
                text.Append("var request = new ModifySecurityGroupRuleRequest { " + Requests.Valid + " };\nrequest.PortRange = ");
                Repeat(200, i => "number == " + i + " ? \"1/" + (i + 1) + "\" : ");
                return text + "\"80\";\nclient.ModifySecurityGroupRule(request);\n";
            case "500 cases":
                text.Append("var request = new ModifySecurityGroupRuleRequest { " + Requests.Valid + " };\nswitch (number)\n{\n");
                Repeat(500, i => "case " + i + ": request.PortRange = \"1/" + (i + 1) + "\"; break;\n");
                return text + "default: request.PortRange = \"80\"; break;\n}\nclient.ModifySecurityGroupRule(request);\n";
            case "200 try blocks":
                text.Append("var request = new ModifySecurityGroupRuleRequest { " + Requests.Valid + " };\n");
                Repeat(200, i => "try { request.PortRange = unknown; Console.WriteLine(" + i + "); } catch (Exception) { request.PortRange = \"1/" + (i + 1) + "\"; }\n");
                return text + "request.PortRange = \"80\";\nclient.ModifySecurityGroupRule(request);\n";
            case "50 nested try blocks with finally":
                text.Append("var request = new ModifySecurityGroupRuleRequest { " + Requests.Valid + " };\n");
                Repeat(50, _ => "try {\n");
                text.Append("request.PortRange = \"80\";\n");
                Repeat(50, i => "} finally { if (flags[" + i + "]) Console.WriteLine(" + i + "); }\n");
                return text + "client.ModifySecurityGroupRule(request);\n";
            case "1,000 lambdas":
                Repeat(1000, i => "Action a" + i + " = () => { " + Wrong + " };\n");
                return text.ToString();
            default:
                text.Append("var request = new ModifySecurityGroupRuleRequest { " + Requests.Valid + " };\nvar ports = unknown");
                Repeat(2000, i => " + \"" + (i % 10) + "\"");
                return text + ";\nrequest.PortRange = ports;\nclient.ModifySecurityGroupRule(request);\n";
        }

        void Repeat(int count, Func<int, string> line)
        {
            for (var i = 0; i < count; i++)
            {
                text.Append(line(i));
            }
        }
    }
}
