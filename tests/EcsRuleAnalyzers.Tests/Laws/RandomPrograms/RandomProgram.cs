using System.Text;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Laws.RandomPrograms;

/// <summary>
/// Writes a small program about one request at a time: assignments, branches, loops, handlers, aliases, lambdas and helper methods.
/// Expressions that a diagnostic may point at stand in brackets with a number; see <see cref="ProgramText"/>.
/// </summary>
internal sealed class RandomProgram(Random random)
{
    private const int MaxDepth = 3;

    private static readonly Dictionary<string, string[]> Values = new()
    {
        ["PortRange"] = ["80/80", "1/200", "200/1", "80", "80-90", "-1/-1", ""],
        ["IpProtocol"] = ["tcp", "TCP", "udp", "icmp", "all", "tpc"],
        ["SourceCidrIp"] = ["10.0.0.0/8", "0.0.0.0/0", "10.0.0.0/33", "10.0.0", ""],
        ["SecurityGroupId"] = ["sg-bp67acfmxazb4p1", "sg-bp67acfmxazb4p2", "sg-bp67acfmxazb4p****"],
        ["SourceGroupId"] = ["sg-bp67acfmxazb4p2", "sg-bp67acfmxazb4p1", ""],
        ["NicType"] = ["intranet", "internet", "INTRANET", "lan"],
        ["Policy"] = ["accept", "drop", "allow"],
        ["Priority"] = ["1", "100", "0", "101", "high"],
        ["Description"] = ["web", ""],
        ["RegionId"] = ["cn-hangzhou", ""],
        ["SecurityGroupRuleId"] = ["sgr-bp12kewq32dfwrdi1"],
    };

    private static readonly string[] Names = [.. Values.Keys];
    private static readonly string[] Conditions = ["a", "b", "c", "!a", "!b", "n > 1", "a && b", "a || c"];

    private static readonly string[] Valid =
    [
        "RegionId = \"cn-hangzhou\"", "SecurityGroupId = \"sg-bp67acfmxazb4p1\"", "IpProtocol = \"tcp\"", "PortRange = \"80/80\"", "SourceCidrIp = \"10.0.0.0/8\"", "Description = \"web\"",
    ];

    private readonly StringBuilder _helpers = new();
    private readonly List<string> _texts = [];
    private int _sites;
    private int _names;
    private int _helperCount;

    /// <summary>The members of a class with a method <c>Run</c>.</summary>
    public string Write()
    {
        var body = new StringBuilder();
        body.Append("var r = ").Append(Creation()).Append(";\n");
        Statements(body, depth: 0, random.Next(1, 5), "r", mayEnd: true);
        Send(body, "r");
        if (random.Chance(0.2))
        {
            Statements(body, depth: 1, random.Next(1, 3), "r", mayEnd: true);
            Send(body, "r");
        }

        return $"public static void Run(Client client, string u, int n, bool a, bool b, bool c)\n{{\n{body}}}\n{_helpers}";
    }

    private string Creation()
    {
        var given = Valid.Where(_ => !random.Chance(0.06)).Select(member => member.Split(" = ")).Select(member =>
            member[0] + " = " + (random.Chance(0.85) ? Site(member[1]) : Site(Value(member[0], depth: 0)))).ToList();
        if (random.Chance(0.25))
        {
            var name = random.Pick(Names);
            given.RemoveAll(member => member.StartsWith(name + " ", StringComparison.Ordinal));
            given.Add(name + " = " + Site(Value(name, depth: 0)));
        }

        return $"⟦new:{++_sites}:new ModifySecurityGroupRuleRequest {{ {string.Join(", ", given)} }}⟧";
    }

    private void Statements(StringBuilder code, int depth, int count, string request, bool mayEnd)
    {
        var texts = _texts.Count;
        for (var i = 0; i < count; i++)
        {
            Statement(code, depth, request, mayEnd);
        }

        _texts.RemoveRange(texts, _texts.Count - texts);
    }

    private void Statement(StringBuilder code, int depth, string request, bool mayEnd)
    {
        var kind = random.Next(depth < MaxDepth ? 20 : 9);
        switch (kind)
        {
            case <= 5:
                Assignment(code, request);
                break;
            case 6:
                var text = "v" + ++_names;
                code.Append("var ").Append(text).Append(" = ").Append(Value(random.Pick(Names), depth)).Append(";\n");
                _texts.Add(text);
                break;
            case 7 when _texts.Count > 0:
                code.Append(random.Pick(_texts)).Append(" = ").Append(Value(random.Pick(Names), depth)).Append(";\n");
                break;
            case 8 when mayEnd && random.Chance(0.5):
                Send(code, request);
                break;
            case 9 or 10 or 11:
                If(code, depth, request, mayEnd);
                break;
            case 12:
                Loop(code, depth, request, mayEnd);
                break;
            case 13:
                Switch(code, depth, request, mayEnd);
                break;
            case 14:
                Try(code, depth, request, mayEnd);
                break;
            case 15:
                var alias = "s" + ++_names;
                code.Append("var ").Append(alias).Append(" = ").Append(request).Append(";\n");
                Assignment(code, alias);
                break;
            case 16:
                Helper(code, depth, request);
                break;
            case 17:
                Lambda(code, depth, request);
                break;
            case 18 when mayEnd && depth > 0:
                code.Append("if (").Append(random.Pick(Conditions)).Append(") return;\n");
                break;
            case 19 when mayEnd && random.Chance(0.4):
                code.Append("r = ").Append(Creation()).Append(";\n");
                break;
            default:
                Assignment(code, request);
                break;
        }
    }

    private void Assignment(StringBuilder code, string request)
    {
        var name = random.Pick(Names);
        code.Append(request).Append('.').Append(name).Append(" = ").Append(Site(Value(name, depth: 0))).Append(";\n");
    }

    private void Send(StringBuilder code, string request) => code.Append($"⟦send:{++_sites}:client.ModifySecurityGroupRule({request})⟧;\n");

    private void If(StringBuilder code, int depth, string request, bool mayEnd)
    {
        code.Append("if (").Append(random.Pick(Conditions)).Append(")\n");
        Block(code, depth, request, mayEnd);
        if (random.Chance(0.5))
        {
            code.Append("else\n");
            Block(code, depth, request, mayEnd);
        }
    }

    private void Block(StringBuilder code, int depth, string request, bool mayEnd)
    {
        code.Append("{\n");
        Statements(code, depth + 1, random.Next(1, 3), request, mayEnd);
        code.Append("}\n");
    }

    private void Loop(StringBuilder code, int depth, string request, bool mayEnd)
    {
        var name = "i" + ++_names;
        switch (random.Next(3))
        {
            case 0:
                code.Append($"for (var {name} = 0; {name} < n; {name}++)\n");
                Block(code, depth, request, mayEnd);
                break;
            case 1:
                code.Append($"var {name} = n; while ({name}-- > 0)\n");
                Block(code, depth, request, mayEnd);
                break;
            default:
                var parameter = random.Pick(Names);
                code.Append($"foreach (var {name} in new[] {{ {Item(parameter)}, {Item(parameter)} }})\n{{\n");
                code.Append(request).Append('.').Append(parameter).Append(" = ").Append(Site(name)).Append(";\n");
                Statements(code, depth + 1, 1, request, mayEnd);
                code.Append("}\n");
                break;
        }
    }

    private void Switch(StringBuilder code, int depth, string request, bool mayEnd)
    {
        code.Append("switch (n)\n{\n");
        for (var i = 0; i < 2; i++)
        {
            code.Append(i == 0 ? "case 1:\n" : "default:\n");
            Block(code, depth, request, mayEnd);
            code.Append("break;\n");
        }

        code.Append("}\n");
    }

    private void Try(StringBuilder code, int depth, string request, bool mayEnd)
    {
        code.Append("try\n{\n");
        Statements(code, depth + 1, 1, request, mayEnd);
        if (random.Chance(0.7))
        {
            code.Append("if (").Append(random.Pick(Conditions)).Append(") throw new InvalidOperationException();\n");
            Statements(code, depth + 1, 1, request, mayEnd);
        }

        var form = random.Next(3);
        code.Append("}\n");
        if (form != 1)
        {
            code.Append("catch (InvalidOperationException)\n");
            Block(code, depth, request, mayEnd);
        }

        if (form != 0)
        {
            code.Append("finally\n");
            Block(code, depth, request, mayEnd: false);
        }
    }

    // A method of the same class that fills the request. One that never looks at it would count as one that sends it.
    private void Helper(StringBuilder code, int depth, string request)
    {
        if (_helperCount >= 3)
        {
            Assignment(code, request);
            return;
        }

        var name = "Fill" + ++_helperCount;
        var texts = _texts.ToList();
        _texts.Clear();
        var body = new StringBuilder();
        Assignment(body, "q");
        Statements(body, depth + 1, random.Next(0, 3), "q", mayEnd: false);
        _texts.AddRange(texts);
        _helpers.Append($"static void {name}(ModifySecurityGroupRuleRequest q, string u, int n, bool a, bool b, bool c)\n{{\n{body}}}\n");
        code.Append($"⟦call:{++_sites}:{name}({request}, u, n, a, b, c)⟧;\n");
    }

    private void Lambda(StringBuilder code, int depth, string request)
    {
        var name = "f" + ++_names;
        code.Append($"Action {name} = () =>\n");
        Block(code, Math.Max(depth, MaxDepth - 1), request, mayEnd: false);
        code.Append(";\n");
        code.Append(random.Chance(0.8) ? $"{name}();\n" : $"if ({random.Pick(Conditions)}) {name}();\n");
    }

    private string Value(string parameter, int depth) => random.Next(depth > 1 ? 11 : 16) switch
    {
        <= 7 => Constant(parameter),
        8 when _texts.Count > 0 => random.Pick(_texts),
        9 => "u",
        10 when parameter == "PortRange" => random.Pick(
        [
            Site("$\"{n}/{n}\""), Site("$\"{n}\""), "n.ToString()", Site("$\"{n}-{n}\""), Site("\"80/\"") + " + n", Site("string.Format(\"{0}/{0}\", n)"), "u + " + Site("\"/33\""),
        ]),
        11 or 12 => $"{random.Pick(["a", "b", "c"])} ? {Site(Value(parameter, depth + 1))} : {Site(Value(parameter, depth + 1))}",
        13 => Made(parameter),
        14 => Constant(parameter) + random.Pick([".Trim()", ".ToLower()", ".ToUpperInvariant()"]),
        _ => Constant(parameter),
    };

    // A method of the same class that makes a value.
    private string Made(string parameter)
    {
        if (_helperCount >= 3)
        {
            return Constant(parameter);
        }

        var name = "Make" + ++_helperCount;
        _helpers.Append($"static string {name}(string u, int n, bool a)\n{{\nif (a)\n{{\nreturn {Constant(parameter)};\n}}\nreturn {Constant(parameter)};\n}}\n");
        return $"{name}(u, n, {random.Pick(["a", "b", "true"])})";
    }

    // Right ones more often than wrong ones.
    private string Constant(string parameter)
    {
        var values = Values[parameter];
        return Site("\"" + values[random.Chance(0.55) ? random.Next(Math.Min(2, values.Length)) : random.Next(values.Length)] + "\"");
    }

    // All items are evaluated before the first of them is used.
    private string Item(string parameter) => Constant(parameter).Replace("⟦value:", "⟦item:");

    private string Site(string expression) => $"⟦value:{++_sites}:{expression}⟧";
}
