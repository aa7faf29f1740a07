namespace EcsRuleAnalyzers.Benchmarks.Code;

/// <summary>Methods that are harder to follow than what people write.</summary>
internal static class NastyMethods
{
    private const string Creation =
        "new ModifySecurityGroupRuleRequest { RegionId = unknown, SecurityGroupId = unknown, IpProtocol = \"tcp\", PortRange = \"80/80\", SourceCidrIp = \"10.0.0.0/8\" }";

    private const string Send = "client.ModifySecurityGroupRule(request);\n";

    private static readonly string[] Properties = ["Description", "DestCidrIp", "IpProtocol", "NicType", "Policy", "PortRange", "Priority", "RegionId", "SecurityGroupId", "SourceCidrIp", "SourceGroupId", "SourcePortRange"];

    public static IEnumerable<(string Name, string Text)> All =>
    [
        Method("200 assignments", "var request = " + Creation + ";\n" + Lines(200, i => $"request.{Property(i)} = \"1/{i + 1}\";") + Send),
        Method("50 requests", Lines(50, i => $"client.ModifySecurityGroupRule({Creation});")),
        Method("12 ifs in a row", "var request = " + Creation + ";\n" + Lines(12, i => $"if (number == {i}) request.{Property(i)} = \"1/{i + 1}\";") + Send),
        Method("12 ifs with else in a row", "var request = " + Creation + ";\n" + Lines(12, i => $"if (number == {i}) {{ request.{Property(i)} = \"1/{i + 1}\"; }} else {{ request.{Property(i)} = unknown; }}") + Send),
        Method("12 ifs about variables", "var request = " + Creation + ";\n" + Lines(12, i => $"string v{i} = \"{i}\"; if (number == {i}) v{i} = \"1/{i + 1}\";") + Lines(12, i => $"request.{Property(i)} = v{i};") + Send),
        Method("12 ifs that send", "var request = " + Creation + ";\n" + Lines(12, i => $"if (number == {i}) request.{Property(i)} = \"1/{i + 1}\";\n" + Send)),
        Method("40 ifs in a row", "var request = " + Creation + ";\n" + Lines(40, i => $"if (number == {i}) request.{Property(i)} = \"1/{i + 1}\";") + Send),
        Method("8 nested loops", Lines(8, i => $"for (var i{i} = 0; i{i} < number; i{i}++) {{") + "var request = " + Creation + ";\n" + Lines(8, i => $"request.{Property(i)} = unknown + i{i};") + Send + Lines(8, _ => "}")),
        Method("4 nested loops around ifs", "var request = " + Creation + ";\n" + Lines(4, i => $"foreach (var i{i} in new[] {{ \"1/1\", \"2/2\", \"80\" }}) {{ if (flag) request.{Property(i)} = i{i};") + Send + Lines(4, _ => "}")),
        Method("100 cases", "var request = " + Creation + ";\nswitch (number) {\n" + Lines(100, i => $"case {i}: request.{Property(i)} = \"1/{i + 1}\"; break;") + "}\n" + Send),
        Method("100 cases that send", "switch (number) {\n" + Lines(100, i => $"case {i}: {{ var request = {Creation}; request.{Property(i)} = \"1/{i + 1}\"; {Send} break; }}") + "}"),
        Method("20 try blocks", "var request = " + Creation + ";\n" + Lines(20, i => $"try {{ request.{Property(i)} = unknown; }} catch (System.Exception) {{ request.{Property(i)} = \"1/{i + 1}\"; }}") + Send),
        Method("6 nested try blocks with finally", "var request = " + Creation + ";\n" + Lines(6, i => $"try {{ request.{Property(i)} = \"1/{i + 1}\";") + Send + Lines(6, i => $"}} finally {{ if (flag) request.{Property(i + 6)} = unknown; }}")),
        Method("20 lambdas", "var request = " + Creation + ";\n" + Lines(20, i => $"System.Action a{i} = () => {{ request.{Property(i)} = \"1/{i + 1}\"; {Send} }}; a{i}();")),
        Method("100 keys", "var request = new Aliyun.Acs.Core.CommonRequest { Version = \"2014-05-26\", Action = \"ModifySecurityGroupRule\" };\n" + Lines(100, i => $"request.AddQueryParameters(\"{Property(i)}{(i < 12 ? "" : ".")}\", \"{i}/{i}\");") + "acs.GetCommonResponse(request);\n"),
        Method("30 ifs around keys", "var query = new System.Collections.Generic.Dictionary<string, string>();\n" + Lines(30, i => $"if (unknown != \"{i}\") query[\"{Property(i)}{(i < 12 ? "" : i)}\"] = unknown;") + "acs.GetCommonResponse(new Aliyun.Acs.Core.CommonRequest { Version = \"2014-05-26\", Action = \"ModifySecurityGroupRule\", QueryParameters = query });\n"),
        Method("20 helpers", "var request = " + Creation + ";\n" + Lines(20, i => $"Set{i}(request, flag, unknown);") + Send, Lines(20, i => $"private static void Set{i}(ModifySecurityGroupRuleRequest request, bool flag, string unknown) {{ if (flag) request.{Property(i)} = unknown; }}")),
    ];

    private static (string Name, string Text) Method(string name, string body, string others = "") => (name,
        "using AlibabaCloud.SDK.Ecs20140526.Models;\nclass C\n{\npublic void M(string unknown, int number, bool flag, AlibabaCloud.SDK.Ecs20140526.Client client, Aliyun.Acs.Core.IAcsClient acs)\n{\n" + body + "\n}\n" + others + "}\n");

    private static string Property(int i) => Properties[i % Properties.Length];

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));
}
