using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>Lambdas and local functions run at a time that is not known; what they see and what they change.</summary>
public class NestedFunctionTests
{
    [Fact]
    public Task A_request_that_a_lambda_sends_is_judged_where_the_lambda_is_written() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = {|ECSR1006:\"80\"|}")}} };
        Task.Run(() => client.ModifySecurityGroupRule(request));
        """);

    [Fact]
    public Task A_request_that_a_lambda_lacks_something_for_is_reported() => Requests.CheckStatements(
        $$"""
        var request = {|ECSR1001:new ModifySecurityGroupRuleRequest { {{Sending.Initializer("-RegionId")}} }|};
        Task.Run(() => client.ModifySecurityGroupRule(request));
        """);

    [Fact]
    public Task A_request_that_a_lambda_fills_lacks_nothing() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("-RegionId")}} };
        Action fill = () => request.RegionId = unknown;
        fill();
        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task A_request_that_a_lambda_hands_to_a_method_that_fills_it_lacks_nothing() => Requests.CheckMembers(
        $$"""
        void M(Client client)
        {
            var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("-RegionId")}} };
            Action fill = () => Fill(request);
            fill();
            client.ModifySecurityGroupRule(request);
        }

        void Fill(ModifySecurityGroupRuleRequest request) => request.RegionId = Environment.MachineName;
        """);

    [Fact]
    public Task A_request_that_is_created_in_a_lambda_is_judged_in_it() => Requests.CheckStatements(
        $$"""
        Task.Run(() => client.ModifySecurityGroupRule({|ECSR1001,ECSR3002:new ModifySecurityGroupRuleRequest
        {
            {{Sending.Initializer("-RegionId, -Description, PortRange = {|ECSR1006:\"80\"|}")}}
        }|}));
        """);

    [Fact]
    public Task A_request_that_is_created_in_an_async_lambda_is_judged_in_it() => Requests.CheckStatements(
        $$"""
        Func<Task> send = async () =>
        {
            await Task.Yield();
            var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("-Priority")}} };
            request.Priority = {|ECSR1003:"0"|};
            client.ModifySecurityGroupRule(request);
        };
        """);

    [Fact]
    public Task A_local_function_is_a_body_of_its_own() => Requests.CheckStatements(
        $$"""
        Send("80/80");
        Send(unknown);

        void Send(string ports)
        {
            var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = ports, Policy = {|ECSR1002:\"allow\"|}")}} };
            client.ModifySecurityGroupRule(request);
        }
        """);

    [Fact]
    public Task A_local_function_that_repairs_keeps_it_silent() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("-RegionId")}} };
        Fill();
        client.ModifySecurityGroupRule(request);

        void Fill() => request.RegionId = unknown;
        """);

    [Fact]
    public Task A_wrong_value_that_a_local_function_repairs_keeps_silent() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = \"80\"")}} };
        Repair();
        client.ModifySecurityGroupRule(request);

        void Repair() => request.PortRange = "80/80";
        """);

    [Fact]
    public Task A_wrong_value_that_a_lambda_repairs_keeps_silent() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = \"80\"")}} };
        Action repair = () => request.PortRange = "80/80";
        repair();
        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task A_local_function_that_gets_the_request_may_fill_it() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("-RegionId")}} };
        Fill(request);
        client.ModifySecurityGroupRule(request);

        void Fill(ModifySecurityGroupRuleRequest given) => given.RegionId = unknown;
        """);

    [Fact]
    public Task A_method_that_is_given_a_lambda_that_fills_may_fill() => Requests.CheckMembers(
        """
        void M(Client client)
        {
            client.ModifySecurityGroupRule(Built(new ModifySecurityGroupRuleRequest(), request => request.RegionId = "cn-hangzhou"));
        }

        T Built<T>(T request, Action<T> fill)
        {
            fill(request);
            return request;
        }
        """);

    [Fact]
    public Task A_delegate_that_gets_the_request_may_fill_it() => Requests.CheckMembers(
        $$"""
        void M(Client client, Action<ModifySecurityGroupRuleRequest> fill)
        {
            var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("-RegionId")}} };
            fill(request);
            client.ModifySecurityGroupRule(request);
        }
        """);

    [Fact]
    public Task A_variable_that_a_lambda_changes_is_unknown() => Requests.CheckStatements(
        $$"""
        var ports = "80";
        list.ForEach(item => ports = item.PortRange);
        client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = ports")}} });
        """);

    [Fact]
    public Task A_query_creates_requests() => Requests.CheckStatements(
        $$"""
        var requests =
            from item in list
            select new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = {|ECSR1006:\"80\"|}")}} };
        """);

    [Fact]
    public Task A_Select_creates_requests_that_may_still_be_filled() => Requests.CheckStatements(
        """
        var requests = list.Select(item => new ModifySecurityGroupRuleRequest { IpProtocol = "tcp", PortRange = {|ECSR1006:"80"|} }).ToList();
        foreach (var request in requests)
        {
            request.RegionId = unknown;
            client.ModifySecurityGroupRule(request);
        }
        """);

    [Fact]
    public Task An_expression_tree_does_not_run() => Requests.CheckStatements(
        $$"""
        System.Linq.Expressions.Expression<Func<ModifySecurityGroupRuleRequest>> tree =
            () => new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = \"80\"")}} };
        """);

    [Fact]
    public Task A_lambda_inside_a_lambda_is_judged() => Requests.CheckStatements(
        $$"""
        Action outer = () =>
        {
            Action inner = () => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("Policy = {|ECSR1002:\"allow\"|}")}} });
            inner();
        };
        """);

    [Fact]
    public Task A_local_function_inside_a_lambda_is_judged() => Requests.CheckStatements(
        $$"""
        Action outer = () =>
        {
            Send();
            void Send() => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("Policy = {|ECSR1002:\"allow\"|}")}} });
        };
        """);

    [Fact]
    public Task Local_functions_that_call_each_other_end() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("Policy = {|ECSR1002:\"allow\"|}")}} };
        Ping(3);
        void Ping(int count) { if (count > 0) Pong(count - 1); }
        void Pong(int count) { client.ModifySecurityGroupRule(request); Ping(count); }
        """);

    [Theory]
    [InlineData("Action fill = () => request.Priority = {|ECSR1003:\"0\"|}; fill();")]
    [InlineData("Action<string> fill = text => request.PortRange = {|ECSR1006:text|}; fill(\"80\");")]
    [InlineData("void Fill() { request.Priority = {|ECSR1003:\"0\"|}; } Fill();")]
    [InlineData("Func<string> ports = () => \"80\"; request.PortRange = {|ECSR1006:ports()|};")]
    [InlineData("string Ports() => \"80\"; request.PortRange = {|ECSR1006:Ports()|};")]
    [InlineData("string Ports(bool all) { if (all) return \"80-90\"; return \"80\"; } request.PortRange = {|ECSR1006:Ports(flag)|};")]
    [InlineData("request.PortRange = \"80\"; Action repair = () => request.PortRange = \"80/80\"; repair();")]
    [InlineData("Action fill = () => request.PortRange = \"80\"; fill(); request.PortRange = unknown;")]
    [InlineData("Action fill = () => request.PortRange = \"80\";")]
    [InlineData("Action fill = () => request.PortRange = \"80\"; fill = () => { }; fill();")]
    [InlineData("string Ports() => unknown; request.PortRange = Ports();")]
    [InlineData("string text = \"80\"; Action change = () => text = \"80/80\"; change(); request.PortRange = text;")]
    [InlineData("async Task Fill() { await Task.Yield(); request.PortRange = \"80/80\"; } request.PortRange = \"80\"; _ = Fill();")]
    [InlineData("request.PortRange = \"80\"; Action repair = () => request.PortRange = \"80/80\"; Task.Run(repair).Wait(); repair();")]
    public Task Code_that_is_called_where_it_runs_is_followed(string statements) => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Requests.Valid}} };
        {{statements}}
        client.ModifySecurityGroupRule(request);
        """);
}
