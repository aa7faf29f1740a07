using EcsRuleAnalyzers.Tests.Support;
namespace EcsRuleAnalyzers.Tests.Analysis;
public class ControlFlowTests
{
    const string V = Requests.Valid;
    [Fact] public Task Loop() => Requests.CheckStatements("foreach (var x in list) { var r = new ModifySecurityGroupRuleRequest {" + V + "}; if (flag) r.PortRange = {|ECSR1007:\"9/1\"|}; else r.PortRange = \"1/9\"; client.ModifySecurityGroupRule(r); }");
    [Fact] public Task Reuse() => Requests.CheckStatements("var r = new ModifySecurityGroupRuleRequest {" + V + "}; while (flag) { r.PortRange = {|ECSR1006:\"80\"|}; client.ModifySecurityGroupRule(r); }");
    [Fact] public Task Retry() => Requests.CheckStatements("var r = new ModifySecurityGroupRuleRequest {" + V + ", Policy = {|ECSR1002:\"allow\"|}}; while (true) { try { client.ModifySecurityGroupRule(r); return; } catch (Exception) { System.Threading.Thread.Sleep(1); } }");
    [Fact] public Task Repair_in_catch() => Requests.CheckStatements("var r = new ModifySecurityGroupRuleRequest {" + V + "}; r.PortRange = \"80\"; try { M(unknown, other, 1, flag, flag, client, list); } catch (Exception) { r.PortRange = \"80/80\"; } client.ModifySecurityGroupRule(r);");
    [Fact] public Task Finally() => Requests.CheckStatements("var r = new ModifySecurityGroupRuleRequest {" + V + "}; try { r.PortRange = {|ECSR1006:\"80\"|}; } finally { r.NicType = \"intranet\"; } client.ModifySecurityGroupRule(r);");
    [Fact] public Task Using() => Requests.CheckStatements("using (var s = new System.IO.MemoryStream()) { var r = new ModifySecurityGroupRuleRequest {" + V + "}; r.PortRange = {|ECSR1006:\"80\"|}; client.ModifySecurityGroupRule(r); }");
    [Fact] public Task Lambda() => Requests.CheckStatements("var r = new ModifySecurityGroupRuleRequest { PortRange = {|ECSR1006:\"80\"|}, IpProtocol = \"tcp\" , RegionId = \"a\", SecurityGroupId = \"sg-1\", Description = \"d\", SourceCidrIp = unknown }; Task.Run(() => client.ModifySecurityGroupRule(r));");
    [Fact] public Task In_lambda() => Requests.CheckStatements("Task.Run(() => client.ModifySecurityGroupRule({|ECSR1001,ECSR1001,ECSR3002:new ModifySecurityGroupRuleRequest { PortRange = {|ECSR1006:\"80\"|}, IpProtocol = \"tcp\", SourceCidrIp = unknown }|}));");
    [Fact] public Task Helper_fills() => Requests.CheckMembers("void A(Client client) { var r = new ModifySecurityGroupRuleRequest(); Fill(r); client.ModifySecurityGroupRule(r); } void Fill(ModifySecurityGroupRuleRequest q) { q.RegionId = \"a\"; }");
    [Fact] public Task Builder() => Requests.CheckMembers("void A(Client client) { var r = B(); r.RegionId = \"x\"; client.ModifySecurityGroupRule(r); } ModifySecurityGroupRuleRequest B() { return new ModifySecurityGroupRuleRequest { IpProtocol = {|ECSR1002:\"foo\"|} }; }");
    [Fact] public Task Field() => Requests.CheckMembers("const string P = \"80\"; static readonly string Q = \"90\" + \"/1\"; ModifySecurityGroupRuleRequest f = {|ECSR1001,ECSR2003,ECSR3002:new ModifySecurityGroupRuleRequest { RegionId = \"r\", SecurityGroupId = \"sg-2\", PortRange = {|ECSR1006:P|}, SourcePortRange = {|ECSR1007:Q|}}|};");
    [Fact] public Task Unused() => Requests.CheckStatements("var r = new ModifySecurityGroupRuleRequest { IpProtocol = \"icmp\", PortRange = {|ECSR2001:\"80/80\"|} };");
    [Fact] public Task Coalesce() => Requests.CheckStatements("var r = new ModifySecurityGroupRuleRequest {" + V + "}; r.PortRange = unknown ?? {|ECSR1006:\"80\"|}; r.IpProtocol ??= \"abc\"; client.ModifySecurityGroupRule(r);");
    [Fact] public Task Switch() => Requests.CheckStatements("var r = new ModifySecurityGroupRuleRequest {" + V + "}; r.PortRange = number switch { 1 => \"80/80\", 2 => {|ECSR1006:\"90\"|}, _ => \"1/2\" }; client.ModifySecurityGroupRule(r);");
    [Fact] public Task TargetTyped() => Requests.CheckStatements("ModifySecurityGroupRuleRequest r = new() {" + V + ", Priority = {|ECSR1003:\"101\"|}}; client.ModifySecurityGroupRule(r); client.ModifySecurityGroupRule(new() {" + V + ", Priority = {|ECSR1005:\"high\"|}});");
}
