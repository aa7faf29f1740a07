using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>A value that is handed to a method which makes the request, or to several variables at once, is reported where it is written.</summary>
public class PassedValueTests
{
    private static readonly string Make =
        $$"""
        static ModifySecurityGroupRuleRequest Make(string protocol, string ports) =>
            new ModifySecurityGroupRuleRequest { {{Sending.Initializer("IpProtocol = protocol, PortRange = ports")}} };
        static ModifySecurityGroupRuleRequest Icmp(string ports) =>
            new ModifySecurityGroupRuleRequest { {{Sending.Initializer("IpProtocol = \"icmp\", PortRange = ports")}} };
        """;

    [Theory]
    [InlineData("client.ModifySecurityGroupRule(Make(\"tcp\", {|ECSR1006:\"80\"|}));")]
    [InlineData("client.ModifySecurityGroupRule(Make(ports: {|ECSR1006:\"80\"|}, protocol: \"tcp\"));")]
    [InlineData("client.ModifySecurityGroupRule(Make(\"icmp\", {|ECSR2001:\"8/8\"|}));")]
    [InlineData("client.ModifySecurityGroupRule(Icmp({|ECSR2001:\"8/8\"|}));")]
    [InlineData("var ports = {|ECSR1006:\"80\"|}; client.ModifySecurityGroupRule(Make(\"tcp\", ports));")]
    [InlineData("client.ModifySecurityGroupRule(Make(\"tcp\", {|ECSR1006:\"80\"|})); client.ModifySecurityGroupRule(Make(\"tcp\", \"80/80\"));")]
    [InlineData("client.ModifySecurityGroupRule(Make(\"tcp\", flag ? {|ECSR1006:\"80\"|} : \"80/80\"));")]
    public Task A_wrong_argument(string code) => Check(code);

    [Theory]
    [InlineData("client.ModifySecurityGroupRule(Make(\"tcp\", unknown));")]
    [InlineData("client.ModifySecurityGroupRule(Make(unknown, \"8/8\"));")]
    [InlineData("client.ModifySecurityGroupRule(Icmp(\"-1/-1\"));")]
    [InlineData("var r = Make(\"tcp\", \"80\"); r.PortRange = \"80/80\"; client.ModifySecurityGroupRule(r);")]
    [InlineData("var r = Icmp(\"8/8\"); r.IpProtocol = \"tcp\"; client.ModifySecurityGroupRule(r);")]
    public Task A_right_or_unknown_one_and_one_that_is_repaired_are_silent(string code) => Check(code);

    [Theory]
    [InlineData("Send(client, \"tcp\", {|ECSR1006:\"80\"|});")]
    [InlineData("Send(client, \"icmp\", {|ECSR2001:\"8/8\"|}); Send(client, \"tcp\", \"80/80\");")]
    [InlineData("var done = SendAsync(client, \"tcp\", {|ECSR1006:\"80\"|});")]
    [InlineData("foreach (var ports in new[] { {|ECSR1006:\"80\"|}, \"443/443\" }) { Send(client, \"tcp\", ports); }")]
    [InlineData("Send(client, \"tcp\", {|ECSR1006:$\"{number}\"|});")]
    [InlineData("Twice(client, {|ECSR1006:\"80\"|});")]
    public Task A_wrong_argument_of_a_method_that_sends(string code) => Check(code);

    [Theory]
    [InlineData("Send(client, \"tcp\", unknown);")]
    [InlineData("Send(client, unknown, \"8/8\");")]
    [InlineData("Send(client, \"tcp\", $\"{number}/{number}\");")]
    [InlineData("SendIfRange(client, \"80\");")]
    [InlineData("SendRange(client, \"80\");")]
    [InlineData("if (flag) { Incomplete(client, \"80/80\"); }")]
    [InlineData("Recurse(client, \"80/80\");")]
    [InlineData("SendOne(client, 80);")]
    public Task A_right_or_unknown_one_and_one_that_the_method_repairs_are_silent(string code) => Check(code);

    [Theory]
    [InlineData("var (protocol, ports) = (\"all\", \"80/80\"); client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { REST, IpProtocol = protocol, PortRange = {|ECSR2001:ports|} });")]
    [InlineData("var r = new ModifySecurityGroupRuleRequest { REST }; (r.IpProtocol, r.PortRange) = (\"all\", {|ECSR2001:\"80/80\"|}); client.ModifySecurityGroupRule(r);")]
    [InlineData("var r = new ModifySecurityGroupRuleRequest { REST }; (r.IpProtocol, (r.PortRange, r.Policy)) = (\"tcp\", (\"80/80\", {|ECSR1002:\"allow\"|})); client.ModifySecurityGroupRule(r);")]
    [InlineData("var r = new ModifySecurityGroupRuleRequest { REST }; (r.IpProtocol, r.PortRange) = (\"tcp\", \"80/80\"); client.ModifySecurityGroupRule(r);")]
    [InlineData("var a = \"80/80\"; var b = \"tcp\"; (a, b) = (b, a); client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { REST, IpProtocol = a, PortRange = b });")]
    public Task Several_values_at_once(string code) => Check(code.Replace("REST", Sending.Initializer("-IpProtocol, -PortRange"), StringComparison.Ordinal));

    private static Task Check(string statements) => Requests.CheckMembers(
        $$"""
        {{Make}}
        static void Send(Client client, string protocol, string ports) => client.ModifySecurityGroupRule(Make(protocol, ports));
        static void Twice(Client client, string ports) { Send(client, "tcp", ports); client.ModifySecurityGroupRule(Make("udp", ports)); }
        static async Task SendAsync(Client client, string protocol, string ports)
        {
            var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("IpProtocol = protocol, PortRange = ports")}} };
            await Task.Yield();
            client.ModifySecurityGroupRule(request);
        }

        static void SendIfRange(Client client, string ports)
        {
            if (ports.Split('/').Length == 2)
            {
                client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = ports")}} });
            }
        }

        static void SendRange(Client client, string ports)
        {
            var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = ports")}} };
            request.PortRange = $"{ports}/{ports}";
            client.ModifySecurityGroupRule(request);
        }

        static void Incomplete(Client client, string ports) => {{Sending.Statement("{|ECSR1001:-RegionId|}, PortRange = ports")}}

        static void SendOne(Client client, int port) => Send(client, "tcp", {|ECSR1006:$"{port}"|});

        static void Recurse(Client client, string ports)
        {
            Recurse(client, ports + "1");
            client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = ports")}} });
        }

        void M(Client client, string unknown, int number, bool flag)
        {
            {{statements}}
        }
        """);
}
