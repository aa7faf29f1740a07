using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>Methods of the same project are followed, as far as it is certain that they are the ones that run and what they do.</summary>
public class FollowedMethodTests
{
    private static readonly string Incomplete = Sending.Initializer("-RegionId");

    [Fact]
    public Task A_method_that_returns_one_of_several_values_is_unknown_until_all_are_wrong() => Requests.CheckMembers(
        $$"""
        string Ports(bool flag)
        {
            if (flag)
            {
                return "80";
            }

            return "80/80";
        }

        void M(Client client, bool flag) => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = Ports(flag)")}} });
        """);

    [Fact]
    public Task A_method_that_calls_itself_is_unknown() => Requests.CheckMembers(
        $$"""
        string Ports(int number) => number == 0 ? "80" : Ports(number - 1) + "/80";
        string Forever() => Forever();
        void M(Client client, int number)
        {
            client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = Ports(number)")}} });
            client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = Forever()")}} });
        }
        """);

    [Fact]
    public Task A_method_with_its_own_parameter_gets_the_argument_of_each_call() => Requests.CheckMembers(
        $$"""
        static string Single(string port) => port + "/" + port;
        static string Swap(string start, string end) => end + "/" + start;
        void M(Client client)
        {
            client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = Single(\"80\")")}} });
            client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = Swap(end: \"1\", start: \"2\")")}} });
        }
        """);

    [Fact]
    public Task A_method_that_reads_a_field_or_a_property_is_unknown() => Requests.CheckMembers(
        $$"""
        string _ports = "80";
        string Text { get; set; } = "80";
        string FromField() => _ports;
        string FromProperty() => Text;
        void M(Client client)
        {
            client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = FromField()")}} });
            client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = FromProperty()")}} });
        }
        """);

    [Fact]
    public Task A_method_that_may_repair_in_a_handler_or_a_loop_is_silent() => Requests.CheckMembers(
        $$"""
        void M(Client client, List<string> texts)
        {
            var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = \"80\", -RegionId")}} };
            Fill(request, texts);
            client.ModifySecurityGroupRule(request);
        }

        void Fill(ModifySecurityGroupRuleRequest request, List<string> texts)
        {
            foreach (var text in texts)
            {
                try
                {
                    request.PortRange = text;
                    request.RegionId = text;
                }
                catch (Exception)
                {
                    request.PortRange = "80/80";
                }
            }
        }
        """);

    [Fact]
    public Task A_method_that_leaves_by_an_exception_ends_the_path() => Requests.CheckMembers(
        $$"""
        void M(Client client, ModifySecurityGroupRuleRequest given)
        {
            var request = new ModifySecurityGroupRuleRequest { {{Incomplete}} };
            Ensure(request, given);
            client.ModifySecurityGroupRule(request);
        }

        static void Ensure(ModifySecurityGroupRuleRequest request, ModifySecurityGroupRuleRequest given)
        {
            if (given == null)
            {
                throw new ArgumentNullException();
            }

            request.RegionId = given.RegionId;
        }
        """);

    [Fact]
    public Task A_method_of_an_interface_with_one_implementation_is_not_followed() => Requests.CheckMembers(
        $$"""
        interface IPorts { string Ports(); }
        class Plain : IPorts { public string Ports() => "80"; }
        void M(Client client, IPorts ports) => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = ports.Ports()")}} });
        """);

    [Fact]
    public Task A_method_with_an_out_parameter_does_not_mix_up_variables() => Requests.CheckMembers(
        $$"""
        bool TryPorts(out string ports) { ports = "80/80"; return true; }
        void M(Client client)
        {
            var ports = "80";
            if (TryPorts(out ports))
            {
                client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = ports")}} });
            }
        }
        """);

    [Fact]
    public Task A_method_that_gets_two_requests_fills_the_right_one() => Requests.CheckMembers(
        $$"""
        void M(Client client)
        {
            var first = {|ECSR1001:new ModifySecurityGroupRuleRequest { {{Incomplete}} }|};
            var second = new ModifySecurityGroupRuleRequest { {{Incomplete}} };
            Fill(first, second);
            client.ModifySecurityGroupRule(first);
            client.ModifySecurityGroupRule(second);
        }

        void Fill(ModifySecurityGroupRuleRequest one, ModifySecurityGroupRuleRequest two) => two.RegionId = "cn-hangzhou";
        """);

    [Fact]
    public Task A_method_that_gets_one_request_twice_fills_it() => Requests.CheckMembers(
        $$"""
        void M(Client client)
        {
            var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = \"80\"")}} };
            Fill(request, request);
            client.ModifySecurityGroupRule(request);
        }

        void Fill(ModifySecurityGroupRuleRequest one, ModifySecurityGroupRuleRequest two)
        {
            one.PortRange = "90";
            two.PortRange = "80/80";
        }
        """);

    [Fact]
    public Task A_method_that_keeps_the_request_may_change_it_later() => Requests.CheckMembers(
        $$"""
        ModifySecurityGroupRuleRequest _kept;
        void M(Client client)
        {
            var request = new ModifySecurityGroupRuleRequest { {{Incomplete}} };
            Keep(request);
            Later();
            client.ModifySecurityGroupRule(request);
        }

        void Keep(ModifySecurityGroupRuleRequest request) => _kept = request;
        void Later() => _kept.RegionId = "cn-hangzhou";
        """);

    [Fact]
    public Task A_method_that_replaces_its_parameter_fills_another_request() => Requests.CheckMembers(
        $$"""
        void M(Client client)
        {
            var request = new ModifySecurityGroupRuleRequest { {{Requests.Valid}} };
            Fill(request);
            client.ModifySecurityGroupRule(request);
        }

        void Fill(ModifySecurityGroupRuleRequest request)
        {
            request = new ModifySecurityGroupRuleRequest { {{Requests.Valid}} };
            request.PortRange = {|ECSR1006:"80"|};
        }
        """);

    [Fact]
    public Task A_builder_returns_the_request_it_was_given_or_another() => Requests.CheckMembers(
        $$"""
        void M(Client client, bool flag)
        {
            var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = \"80\"")}} };
            var result = Either(request, flag);
            result.PortRange = "80/80";
            client.ModifySecurityGroupRule(result);
        }

        static ModifySecurityGroupRuleRequest Either(ModifySecurityGroupRuleRequest request, bool flag) =>
            flag ? request : new ModifySecurityGroupRuleRequest { {{Requests.Valid}} };
        """);

    [Fact]
    public Task An_async_method_or_an_iterator_returns_something_else_than_its_return_statements_say() => Requests.CheckMembers(
        $$"""
        async Task<string> Ports() { await Task.Yield(); return "80/80"; }
        IEnumerable<string> All() { yield return "80"; yield return "80/80"; }
        async Task M(Client client)
        {
            client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = await Ports()")}} });
            client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = All().Last()")}} });
        }
        """);

    [Fact]
    public Task A_generic_method_and_a_partial_method_may_be_anything() => Requests.CheckMembers(
        $$"""
        partial class P
        {
            partial void Fill(ModifySecurityGroupRuleRequest request);
            void M(Client client)
            {
                var request = new ModifySecurityGroupRuleRequest { {{Incomplete}} };
                Fill(request);
                client.ModifySecurityGroupRule(Same(request));
            }

            static T Same<T>(T value) where T : class => value;
        }

        partial class P
        {
            partial void Fill(ModifySecurityGroupRuleRequest request) => request.RegionId = "cn-hangzhou";
        }
        """);

    [Fact]
    public Task A_setter_and_an_indexer_of_the_project_may_fill_what_they_get() => Requests.CheckMembers(
        $$"""
        class Holder
        {
            ModifySecurityGroupRuleRequest _request;
            public ModifySecurityGroupRuleRequest Request { get => _request; set { value.RegionId = "cn-hangzhou"; _request = value; } }
            public ModifySecurityGroupRuleRequest this[int index] { get => _request; set { value.RegionId = "cn-hangzhou"; _request = value; } }
        }

        void M(Client client)
        {
            var holder = new Holder();
            var request = new ModifySecurityGroupRuleRequest { {{Incomplete}} };
            holder.Request = request;
            client.ModifySecurityGroupRule(request);
            var second = new ModifySecurityGroupRuleRequest { {{Incomplete}} };
            holder[0] = second;
            client.ModifySecurityGroupRule(second);
        }
        """);

    [Fact]
    public Task A_constructor_of_the_project_may_fill_what_it_gets() => Requests.CheckMembers(
        $$"""
        class Job
        {
            readonly ModifySecurityGroupRuleRequest _request;
            public Job(ModifySecurityGroupRuleRequest request)
            {
                _request = request;
                _request.RegionId = "cn-hangzhou";
            }
        }

        class Job2(ModifySecurityGroupRuleRequest request)
        {
            public void Run(Client client) { request.RegionId = "cn-hangzhou"; client.ModifySecurityGroupRule(request); }
        }

        void M(Client client)
        {
            var job = new Job(new ModifySecurityGroupRuleRequest { {{Incomplete}} });
            new Job2(new ModifySecurityGroupRuleRequest { {{Incomplete}} }).Run(client);
        }
        """);

    [Fact]
    public Task A_conversion_of_the_project_may_fill_what_it_gets() => Requests.CheckMembers(
        $$"""
        class Job
        {
            public ModifySecurityGroupRuleRequest Request;
            public static implicit operator Job(ModifySecurityGroupRuleRequest request)
            {
                request.RegionId = "cn-hangzhou";
                return new Job { Request = request };
            }
        }

        void M(Client client)
        {
            Job job = new ModifySecurityGroupRuleRequest { {{Incomplete}} };
            client.ModifySecurityGroupRule(job.Request);
        }
        """);

    [Fact]
    public Task A_wrapper_around_the_client_that_completes_a_request_is_followed() => Requests.CheckMembers(
        $$"""
        class Gateway
        {
            readonly Client _client;
            readonly string _region;
            public Gateway(Client client, string region) { _client = client; _region = region; }
            public void Send(ModifySecurityGroupRuleRequest request)
            {
                request.RegionId ??= _region;
                _client.ModifySecurityGroupRule(request);
            }

            public void Forward(ModifySecurityGroupRuleRequest request) => _client.ModifySecurityGroupRule(request);
        }

        void M(Gateway gateway)
        {
            gateway.Send(new ModifySecurityGroupRuleRequest { {{Incomplete}} });
            gateway.Forward({|ECSR1001:new ModifySecurityGroupRuleRequest { {{Incomplete}} }|});
            gateway.Forward(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = {|ECSR1006:\"80\"|}")}} });
        }
        """);

    [Fact]
    public Task A_method_whose_parameter_has_a_default_or_collects_arguments() => Requests.CheckMembers(
        $$"""
        static string Ports(string start = "1", string end = "65535") => start + "/" + end;
        static string Joined(params string[] ports) => string.Join("/", ports);
        void M(Client client)
        {
            client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = Ports()")}} });
            client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = Ports(end: \"9\")")}} });
            client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = Joined(\"1\", \"9\")")}} });
        }
        """);

    [Theory]
    [InlineData("partial void Repair(ModifySecurityGroupRuleRequest request); partial void Repair(ModifySecurityGroupRuleRequest request) => request.PortRange = \"80/80\";")]
    [InlineData("void Repair(ModifySecurityGroupRuleRequest request, int depth = 0) { if (depth < 9) Repair(request, depth + 1); else request.PortRange = \"80/80\"; }")]
    [InlineData("async void Repair(ModifySecurityGroupRuleRequest request) { request.PortRange = \"80/80\"; await Task.Yield(); }")]
    public Task A_wrong_value_that_a_method_may_repair_is_silent_even_when_the_method_cannot_be_followed(string repair) => Requests.CheckMembers(
        $$"""
        abstract partial class P
        {
            {{repair}}

            void M(Client client)
            {
                var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = \"80\"")}} };
                Repair(request);
                client.ModifySecurityGroupRule(request);
            }
        }
        """);

    [Fact]
    public Task A_wrong_value_that_is_only_looked_at_and_then_repaired_is_silent() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = \"80\"")}} };
        Console.WriteLine(request);
        Console.WriteLine("{0}", request);
        System.Diagnostics.Debug.WriteLine(request);
        ArgumentNullException.ThrowIfNull(request);
        var json = System.Text.Json.JsonSerializer.Serialize(request);
        request.PortRange = "80/80";
        client.ModifySecurityGroupRule(request);
        """);
}
