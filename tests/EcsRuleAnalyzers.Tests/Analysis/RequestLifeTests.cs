using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>How requests come, are kept, handed on and used again.</summary>
public class RequestLifeTests
{
    private static readonly string Incomplete = Sending.Initializer("-RegionId");

    [Fact]
    public Task A_request_is_used_again_after_a_call() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Requests.Valid}} };
        client.ModifySecurityGroupRule(request);
        request.PortRange = {|ECSR1006:"80"|};
        client.ModifySecurityGroupRule(request);
        request.PortRange = "443/443";
        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task A_wrong_value_that_is_sent_once_is_reported_although_it_is_repaired_for_the_second_call() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = {|ECSR1006:\"80\"|}")}} };
        client.ModifySecurityGroupRule(request);
        request.PortRange = "80/80";
        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task What_the_first_call_lacked_is_reported_although_it_is_there_for_the_second() => Requests.CheckStatements(
        $$"""
        var request = {|ECSR1001:new ModifySecurityGroupRuleRequest { {{Incomplete}} }|};
        client.ModifySecurityGroupRule(request);
        request.RegionId = unknown;
        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task Two_requests_are_kept_apart() => Requests.CheckStatements(
        $$"""
        var first = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("IpProtocol = \"icmp\", PortRange = \"-1/-1\"")}} };
        var second = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("IpProtocol = \"tcp\", PortRange = \"80/80\"")}} };
        first.Policy = {|ECSR1002:"allow"|};
        second.Policy = "drop";
        client.ModifySecurityGroupRule(first);
        client.ModifySecurityGroupRule(second);
        """);

    [Fact]
    public Task Two_requests_in_one_variable_one_after_the_other_are_kept_apart() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Requests.Valid}} };
        client.ModifySecurityGroupRule(request);
        request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = {|ECSR1006:\"80\"|}")}} };
        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task A_variable_that_may_be_either_of_two_requests_repairs_either() => Requests.CheckStatements(
        $$"""
        var first = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = \"80\"")}} };
        var second = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("-RegionId")}} };
        var either = flag ? first : second;
        either.PortRange = "80/80";
        either.RegionId = unknown;
        client.ModifySecurityGroupRule(first);
        client.ModifySecurityGroupRule(second);
        """);

    [Fact]
    public Task An_alias_sees_what_is_set_through_the_other_name() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Incomplete}} };
        var alias = request;
        request.RegionId = unknown;
        alias.PortRange = {|ECSR1006:"80"|};
        request = null;
        client.ModifySecurityGroupRule(alias);
        """);

    [Fact]
    public Task A_conversion_keeps_the_object() => Requests.CheckStatements(
        $$"""
        object boxed = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = {|ECSR1006:\"80\"|}")}} };
        client.ModifySecurityGroupRule((ModifySecurityGroupRuleRequest)boxed);
        """);

    [Theory]
    [InlineData("if (boxed is ModifySecurityGroupRuleRequest same) { same.RegionId = unknown; }")]
    [InlineData("if (boxed is ModifySecurityGroupRuleRequest { Policy: null } same) { same.RegionId = unknown; }")]
    [InlineData("if (boxed is { } any and ModifySecurityGroupRuleRequest same) { same.RegionId = unknown; }")]
    [InlineData("if (boxed is not ModifySecurityGroupRuleRequest same) { return; } same.RegionId = unknown;")]
    [InlineData("if (boxed is var same) { ((ModifySecurityGroupRuleRequest)same).RegionId = unknown; }")]
    [InlineData("switch (boxed) { case ModifySecurityGroupRuleRequest same: same.RegionId = unknown; break; }")]
    [InlineData("var other2 = boxed switch { ModifySecurityGroupRuleRequest same => same, _ => null }; other2.RegionId = unknown;")]
    [InlineData("if ((boxed, 1) is (ModifySecurityGroupRuleRequest same, 1)) { same.RegionId = unknown; }")]
    public Task A_variable_that_a_pattern_declares_is_another_name_of_the_request(string set) => Requests.CheckStatements(
        $$"""
        object boxed = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("-RegionId")}} };
        {{set}}
        client.ModifySecurityGroupRule((ModifySecurityGroupRuleRequest)boxed);
        """);

    [Fact]
    public Task What_a_pattern_compares_changes_nothing() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = {|ECSR1006:\"80\"|}")}} };
        if (request is { Policy: "drop" or null, Description.Length: > 3 } && request is not { NicType: "internet" } same)
        {
            client.ModifySecurityGroupRule(request);
        }
        """);

    [Theory]
    [InlineData("record Job(ModifySecurityGroupRuleRequest Request);")]
    [InlineData("record struct Job(ModifySecurityGroupRuleRequest Request);")]
    [InlineData("class Job(ModifySecurityGroupRuleRequest request) { public ModifySecurityGroupRuleRequest Request { get; } = request; }")]
    [InlineData("class Job(ModifySecurityGroupRuleRequest request) { public ModifySecurityGroupRuleRequest Request => request; }")]
    public Task A_request_that_another_object_was_made_with_may_be_completed_through_it(string job) => Requests.CheckMembers(
        $$"""
        {{job}}

        void M(Client client, string unknown)
        {
            var job = new Job(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("-RegionId, PortRange = \"80\"")}} });
            job.Request.RegionId = unknown;
            job.Request.PortRange = "80/80";
            client.ModifySecurityGroupRule(job.Request);
        }
        """);

    [Fact]
    public Task A_request_that_a_loop_creates_is_new_in_each_round() => Requests.CheckStatements(
        $$"""
        ModifySecurityGroupRuleRequest last = null;
        foreach (var item in list)
        {
            var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = item.PortRange, Priority = {|ECSR1003:\"0\"|}")}} };
            last = request;
            client.ModifySecurityGroupRule(request);
        }

        last.PortRange = "80/80";
        """);

    [Theory]
    [InlineData("list.Add(REQUEST);")]
    [InlineData("list.Insert(0, REQUEST);")]
    [InlineData("list.AddRange(new[] { REQUEST });")]
    [InlineData("list[0] = REQUEST;")]
    [InlineData("var array = new[] { REQUEST };")]
    [InlineData("var array = new ModifySecurityGroupRuleRequest[1]; array[0] = REQUEST;")]
    [InlineData("var more = new List<ModifySecurityGroupRuleRequest> { REQUEST };")]
    [InlineData("List<ModifySecurityGroupRuleRequest> more = [REQUEST];")]
    [InlineData("var map = new Dictionary<string, ModifySecurityGroupRuleRequest> { [\"a\"] = REQUEST };")]
    [InlineData("var map = new Dictionary<string, ModifySecurityGroupRuleRequest> { { \"a\", REQUEST } };")]
    [InlineData("var map = new Dictionary<string, ModifySecurityGroupRuleRequest>(); map[\"a\"] = REQUEST;")]
    [InlineData("var map = new System.Collections.Concurrent.ConcurrentDictionary<string, ModifySecurityGroupRuleRequest>(); map.TryAdd(\"a\", REQUEST);")]
    [InlineData("var queue = new Queue<ModifySecurityGroupRuleRequest>(); queue.Enqueue(REQUEST);")]
    [InlineData("var tuple = (REQUEST, 1);")]
    [InlineData("var tuple = Tuple.Create(REQUEST, 1);")]
    [InlineData("var pair = new KeyValuePair<string, ModifySecurityGroupRuleRequest>(\"a\", REQUEST);")]
    [InlineData("var anonymous = new { Request = REQUEST };")]
    [InlineData("var task = Task.FromResult(REQUEST);")]
    [InlineData("var lazy = new Lazy<ModifySecurityGroupRuleRequest>(() => REQUEST);")]
    [InlineData("object boxed = REQUEST;")]
    public async Task A_request_that_is_put_aside_is_judged_by_what_is_said_and_not_by_what_is_missing(string code)
    {
        await Requests.CheckStatements(code.Replace("REQUEST", "new ModifySecurityGroupRuleRequest { IpProtocol = \"tcp\", PortRange = {|ECSR1006:\"80\"|} }"));
        await Requests.CheckStatements("var request = new ModifySecurityGroupRuleRequest { IpProtocol = \"tcp\" }; request.PortRange = {|ECSR1006:\"80\"|}; " + code.Replace("REQUEST", "request"));
    }

    [Fact]
    public Task A_request_in_a_field_of_another_object_may_be_filled_there() => Requests.CheckMembers(
        $$"""
        class Job { public ModifySecurityGroupRuleRequest Request; public ModifySecurityGroupRuleRequest Next { get; set; } }

        void M(Client client, string region)
        {
            var job = new Job { Request = new ModifySecurityGroupRuleRequest { {{Incomplete}} } };
            job.Request.RegionId = region;
            job.Next = new ModifySecurityGroupRuleRequest { {{Incomplete}} };
            job.Next.RegionId = region;
            client.ModifySecurityGroupRule(job.Request);
            client.ModifySecurityGroupRule(job.Next);
        }
        """);

    [Fact]
    public Task A_field_of_this_class_is_filled_in_another_method() => Requests.CheckMembers(
        $$"""
        ModifySecurityGroupRuleRequest _request;

        void Prepare() => _request = new ModifySecurityGroupRuleRequest { {{Incomplete}} };
        void Fill(string region) => _request.RegionId = region;
        void Send(Client client) => client.ModifySecurityGroupRule(_request);
        """);

    [Fact]
    public Task A_parameter_that_is_repaired_through_the_field_it_was_stored_in_is_silent() => Requests.CheckMembers(
        $$"""
        ModifySecurityGroupRuleRequest _request;

        void M(Client client)
        {
            var request = new ModifySecurityGroupRuleRequest { {{Incomplete}} };
            _request = request;
            _request.RegionId = Environment.MachineName;
            client.ModifySecurityGroupRule(request);
        }
        """);

    [Fact]
    public Task A_method_that_fills_a_request_is_followed_and_what_it_leaves_out_is_missing() => Requests.CheckMembers(
        """
        void M(Client client)
        {
            var request = {|ECSR1001,ECSR1001,ECSR1001,ECSR2003,ECSR3002:new ModifySecurityGroupRuleRequest()|};
            Fill(request);
            client.ModifySecurityGroupRule(request);
        }

        void Fill(ModifySecurityGroupRuleRequest request) => request.RegionId = "cn-hangzhou";
        """);

    [Fact]
    public Task A_method_that_has_a_request_filled_is_followed_and_what_it_leaves_out_is_missing() => Requests.CheckMembers(
        """
        void M(Client client)
        {
            var request = {|ECSR1001,ECSR1001,ECSR1001,ECSR2003,ECSR3002:new ModifySecurityGroupRuleRequest()|};
            Prepare(request);
            client.ModifySecurityGroupRule(request);
        }

        void Prepare(ModifySecurityGroupRuleRequest request) => Defaults.Fill(request);
        static class Defaults { public static void Fill(ModifySecurityGroupRuleRequest request) => request.RegionId = "cn-hangzhou"; }
        """);

    [Fact]
    public Task A_method_that_fills_an_alias_of_the_parameter_is_followed_and_what_it_leaves_out_is_missing() => Requests.CheckMembers(
        """
        void M(Client client)
        {
            var request = {|ECSR1001,ECSR1001,ECSR1001,ECSR2003,ECSR3002:new ModifySecurityGroupRuleRequest()|};
            Prepare(request);
            client.ModifySecurityGroupRule(request);
        }

        void Prepare(ModifySecurityGroupRuleRequest request)
        {
            var same = request;
            same.RegionId = "cn-hangzhou";
        }
        """);

    [Fact]
    public Task A_method_of_an_interface_may_fill_the_request() => Requests.CheckMembers(
        """
        interface IDefaults { void Apply(ModifySecurityGroupRuleRequest request); }

        void M(Client client, IDefaults defaults)
        {
            var request = new ModifySecurityGroupRuleRequest();
            defaults.Apply(request);
            client.ModifySecurityGroupRule(request);
        }
        """);

    [Fact]
    public Task An_abstract_or_virtual_method_may_fill_the_request() => Requests.CheckMembers(
        """
        abstract class Base
        {
            protected abstract void Fill(ModifySecurityGroupRuleRequest request);
            protected virtual void FillMore(ModifySecurityGroupRuleRequest request) { }

            void M(Client client)
            {
                var request = new ModifySecurityGroupRuleRequest();
                Fill(request);
                client.ModifySecurityGroupRule(request);
                var second = new ModifySecurityGroupRuleRequest();
                FillMore(second);
                client.ModifySecurityGroupRule(second);
            }
        }

        class Derived : Base
        {
            protected override void Fill(ModifySecurityGroupRuleRequest request) => request.RegionId = "cn-hangzhou";
            protected override void FillMore(ModifySecurityGroupRuleRequest request) => request.RegionId = "cn-hangzhou";
        }
        """);

    [Fact]
    public Task A_method_that_takes_any_object_is_no_client_and_may_fill_it() => Requests.CheckMembers(
        """
        void M(Client client, string json)
        {
            var request = new ModifySecurityGroupRuleRequest();
            System.Runtime.InteropServices.Marshal.PtrToStructure(IntPtr.Zero, (object)request);
            client.ModifySecurityGroupRule(request);
            var second = new ModifySecurityGroupRuleRequest();
            foreach (var property in typeof(ModifySecurityGroupRuleRequest).GetProperties())
            {
                property.SetValue(second, json);
            }

            client.ModifySecurityGroupRule(second);
        }
        """);

    [Fact]
    public Task Fluent_extension_methods_fill_a_request_and_what_they_leave_out_is_missing() => Requests.Check(
        """
        #nullable disable
        using AlibabaCloud.SDK.Ecs20140526;
        using AlibabaCloud.SDK.Ecs20140526.Models;
        static class Fluent
        {
            public static ModifySecurityGroupRuleRequest InRegion(this ModifySecurityGroupRuleRequest request, string region) { request.RegionId = region; return request; }
            public static ModifySecurityGroupRuleRequest OfGroup(this ModifySecurityGroupRuleRequest request, string group) { request.SecurityGroupId = group; return request; }
        }

        class C
        {
            void M(Client client) => client.ModifySecurityGroupRule({|ECSR1001,ECSR2003,ECSR3002:new ModifySecurityGroupRuleRequest { PortRange = {|ECSR1006:"80"|} }|}.InRegion("cn-hangzhou").OfGroup("sg-1"));
        }
        """,
        ["#nullable disable\n" + Sdk.V2]);

    [Fact]
    public Task A_private_method_may_return_an_unfinished_request() => Requests.CheckMembers(
        """
        void M(Client client)
        {
            var request = {|ECSR1001,ECSR1001,ECSR2003,ECSR3002:Create()|};
            request.RegionId = "cn-hangzhou";
            client.ModifySecurityGroupRule(request);
        }

        ModifySecurityGroupRuleRequest Create() => new ModifySecurityGroupRuleRequest { IpProtocol = {|ECSR1002:"http"|} };
        """);

    [Fact]
    public Task A_public_method_may_return_an_unfinished_request_as_well() => Requests.CheckMembers(
        """
        void M(Client client)
        {
            var request = {|ECSR1001,ECSR1001,ECSR2003,ECSR3002:Create()|};
            request.RegionId = "cn-hangzhou";
            client.ModifySecurityGroupRule(request);
        }

        public static ModifySecurityGroupRuleRequest Create() => new ModifySecurityGroupRuleRequest { IpProtocol = {|ECSR1002:"http"|} };
        """);

    [Fact]
    public Task A_request_that_is_handed_out_by_reference_may_be_filled_there() => Requests.CheckMembers(
        """
        bool TryCreate(out ModifySecurityGroupRuleRequest request)
        {
            request = new ModifySecurityGroupRuleRequest { IpProtocol = {|ECSR1002:"http"|} };
            return true;
        }

        void M(Client client)
        {
            var request = new ModifySecurityGroupRuleRequest { PortRange = "80" };
            Replace(ref request);
            client.ModifySecurityGroupRule(request);
        }

        void Replace(ref ModifySecurityGroupRuleRequest request) => request.PortRange = "80/80";
        """);

    [Fact]
    public Task A_request_is_set_through_a_null_conditional_access() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = \"80\", -RegionId")}} };
        request?.PortRange = "80/80";
        request?.RegionId = unknown;
        client?.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task A_request_that_lacks_something_gets_it_through_a_null_conditional_access() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("-RegionId")}} };
        request?.RegionId ??= unknown;
        client.ModifySecurityGroupRule(request);
        var second = flag ? null : new ModifySecurityGroupRuleRequest { {{Sending.Initializer("-RegionId, -PortRange")}} };
        second?.RegionId ??= unknown;
        second?.PortRange ??= {|ECSR1006:"80"|};
        client.ModifySecurityGroupRule(second);
        """);

    [Fact]
    public Task A_wrong_value_through_a_null_conditional_call_is_reported() => Requests.CheckStatements(
        $$"""
        client?.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = {|ECSR1006:\"80\"|}")}} });
        """);

    [Fact]
    public Task A_copy_of_a_struct_that_holds_the_client_sends_as_well() => Requests.CheckMembers(
        $$"""
        struct Sender
        {
            public Client Client;
            public void Send(ModifySecurityGroupRuleRequest request) => Client.ModifySecurityGroupRule(request);
        }

        void M(Sender sender)
        {
            var copy = sender;
            copy.Send(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = {|ECSR1006:\"80\"|}")}} });
            copy.Client.ModifySecurityGroupRule({|ECSR1001:new ModifySecurityGroupRuleRequest { {{Incomplete}} }|});
        }
        """);

    [Fact]
    public Task A_request_that_is_never_sent_is_judged_by_what_is_said_of_it() => Requests.CheckStatements(
        """
        var request = new ModifySecurityGroupRuleRequest { IpProtocol = "icmp", PortRange = {|ECSR2001:"80/80"|} };
        """);

    [Fact]
    public Task A_request_that_is_only_written_to_a_log_is_sent_later() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Incomplete}} };
        Console.WriteLine(request);
        Console.WriteLine($"{request}");
        Console.WriteLine("request " + request);
        request.RegionId = unknown;
        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task A_request_that_is_compared_is_still_in_the_hands_of_the_method() => Requests.CheckStatements(
        $$"""
        var request = {|ECSR1001:new ModifySecurityGroupRuleRequest { {{Incomplete}} }|};
        if (request == null || request.Equals(client) || request is not ModifySecurityGroupRuleRequest)
        {
            return;
        }

        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task What_is_read_from_a_request_is_known() => Requests.CheckStatements(
        $$"""
        var first = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = {|ECSR1006:\"80\"|}")}} };
        var second = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = {|ECSR1006:first.PortRange|}")}} };
        client.ModifySecurityGroupRule(first);
        client.ModifySecurityGroupRule(second);
        """);

    [Fact]
    public Task A_copy_of_an_unknown_request_is_unknown() => Requests.CheckStatements(
        """
        var source = list[0];
        var request = new ModifySecurityGroupRuleRequest
        {
            RegionId = source.RegionId,
            SecurityGroupId = source.SecurityGroupId,
            IpProtocol = source.IpProtocol,
            PortRange = source.PortRange,
            SourceCidrIp = source.SourceCidrIp,
            Description = source.Description,
        };
        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task Validate_and_the_wire_form_are_points_where_a_request_must_be_complete() => Requests.Check(
        $$"""
        #nullable disable
        using App.Ecs;
        class C
        {
            void M(string region)
            {
                var first = {|ECSR1001:new ModifySecurityGroupRuleRequest { {{Incomplete}} }|};
                first.ThrowIfInvalid();
                var second = {|ECSR1001:new ModifySecurityGroupRuleRequest { {{Incomplete}} }|};
                second.ToQueryParameters();
                var third = new ModifySecurityGroupRuleRequest { {{Incomplete}} };
                third.RegionId = region;
                third.Validate();
            }
        }
        """,
        []);

    [Fact]
    public Task A_request_that_is_thrown_away_lacks_nothing() => Requests.CheckStatements(
        """
        _ = new ModifySecurityGroupRuleRequest();
        new ModifySecurityGroupRuleRequest().ToString();
        """);
}
