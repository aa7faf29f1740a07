using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>A value is reported when every path from it to every point where the request leaves breaks the rule; a path that might repair it keeps it silent.</summary>
public class ControlFlowTests
{
    private const string Valid = Requests.Valid;

    [Fact]
    public Task A_loop_reports_the_branch_that_is_wrong() => Requests.CheckStatements(
        $$"""
        foreach (var item in list)
        {
            var request = new ModifySecurityGroupRuleRequest { {{Valid}} };
            if (flag)
            {
                request.PortRange = {|ECSR1007:"9/1"|};
            }
            else
            {
                request.PortRange = "1/9";
            }

            client.ModifySecurityGroupRule(request);
        }
        """);

    [Fact]
    public Task A_request_from_before_a_loop_is_judged_inside_it() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Valid}} };
        while (flag)
        {
            request.PortRange = {|ECSR1006:"80"|};
            client.ModifySecurityGroupRule(request);
        }
        """);

    [Fact]
    public Task A_value_that_the_next_round_of_a_loop_repairs_is_silent() => Requests.CheckStatements(
        $$"""
        var ports = "80";
        var request = new ModifySecurityGroupRuleRequest { {{Valid}} };
        for (var round = 0; round < number; round++)
        {
            if (round > 0)
            {
                request.PortRange = ports;
                client.ModifySecurityGroupRule(request);
            }

            ports = "80/80";
        }
        """);

    [Fact]
    public Task A_wrong_value_before_a_do_loop_that_sends_is_reported() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Valid}}, Policy = {|ECSR1002:"allow"|} };
        do
        {
            client.ModifySecurityGroupRule(request);
        }
        while (flag);
        """);

    [Fact]
    public Task A_do_loop_always_repairs_once() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Valid}}, Policy = "allow" };
        do
        {
            request.Policy = unknown;
        }
        while (flag);
        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task A_while_loop_might_repair_and_might_not() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Valid}}, Policy = "allow" };
        while (flag)
        {
            request.Policy = "accept";
        }

        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task A_loop_that_is_left_early_takes_the_wrong_value_along() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Valid}} };
        foreach (var item in list)
        {
            if (flag)
            {
                request.PortRange = {|ECSR1006:"80"|};
                break;
            }

            if (flag2)
            {
                continue;
            }

            request.PortRange = "80/80";
        }

        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task A_retry_loop_with_a_handler_reports_the_value() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Valid}}, Policy = {|ECSR1002:"allow"|} };
        while (true)
        {
            try
            {
                client.ModifySecurityGroupRule(request);
                return;
            }
            catch (Exception)
            {
                System.Threading.Thread.Sleep(1);
            }
        }
        """);

    [Fact]
    public Task A_handler_that_might_repair_keeps_it_silent() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Valid}} };
        request.PortRange = "80";
        try
        {
            Console.WriteLine(unknown);
        }
        catch (Exception)
        {
            request.PortRange = "80/80";
        }

        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task A_value_that_only_a_handler_sets_is_reported() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Valid}} };
        try
        {
            request.PortRange = unknown;
        }
        catch (InvalidOperationException)
        {
            request.PortRange = {|ECSR1006:"80"|};
        }
        catch (Exception problem) when (problem.Message == other)
        {
            request.PortRange = {|ECSR1007:"2/1"|};
        }

        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task A_finally_that_does_not_repair_changes_nothing() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Valid}} };
        try
        {
            request.PortRange = {|ECSR1006:"80"|};
        }
        finally
        {
            request.NicType = "intranet";
        }

        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task A_finally_that_repairs_keeps_it_silent() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Valid}} };
        try
        {
            request.PortRange = "80";
        }
        finally
        {
            request.PortRange = "80/80";
        }

        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task A_request_is_sent_in_a_finally() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Valid}}, Priority = {|ECSR1003:"500"|} };
        try
        {
            Console.WriteLine(unknown);
        }
        finally
        {
            client.ModifySecurityGroupRule(request);
        }
        """);

    [Fact]
    public Task What_a_try_block_adds_may_be_missing_after_it() => Requests.CheckStatements(
        """
        var request = new ModifySecurityGroupRuleRequest();
        try
        {
            request.RegionId = unknown;
            request.SecurityGroupId = unknown;
            request.IpProtocol = unknown;
            request.PortRange = unknown;
            request.SourceCidrIp = unknown;
            request.Description = unknown;
        }
        catch (Exception)
        {
            return;
        }

        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task Using_and_lock_blocks_are_walked_through() => Requests.CheckStatements(
        $$"""
        using (var stream = new System.IO.MemoryStream())
        using (var other2 = new System.IO.MemoryStream())
        {
            lock (client)
            {
                var request = new ModifySecurityGroupRuleRequest { {{Valid}} };
                request.PortRange = {|ECSR1006:"80"|};
                client.ModifySecurityGroupRule(request);
            }
        }
        """);

    [Fact]
    public Task A_using_declaration_and_a_lock_around_a_repair_keep_it_silent() => Requests.CheckStatements(
        $$"""
        using var stream = new System.IO.MemoryStream();
        var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = \"80\"")}} };
        lock (client)
        {
            request.PortRange = unknown;
        }

        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task An_early_return_ends_a_path() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Valid}}, Policy = {|ECSR1002:"allow"|} };
        if (flag)
        {
            return;
        }

        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task An_early_return_on_the_only_wrong_path_keeps_it_silent() => Requests.CheckStatements(
        $$"""
        string ports = null;
        if (flag)
        {
            ports = "80/80";
        }

        if (ports == null)
        {
            return;
        }

        client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = ports")}} });
        """);

    [Fact]
    public Task A_throw_ends_a_path_too() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("-RegionId")}} };
        if (flag)
        {
            request.RegionId = unknown;
        }
        else
        {
            throw new InvalidOperationException();
        }

        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task A_goto_is_followed_forward_and_backward() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Valid}} };
        if (flag)
        {
            request.PortRange = {|ECSR1006:"80"|};
            goto send;
        }

        request.PortRange = "80/80";
        send:
        client.ModifySecurityGroupRule(request);
        if (flag2)
        {
            goto send;
        }
        """);

    [Fact]
    public Task A_goto_case_is_followed() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Valid}} };
        switch (number)
        {
            case 1:
                request.PortRange = "80";
                goto case 2;
            case 2:
                request.PortRange = unknown;
                break;
            case 3:
                request.Policy = {|ECSR1002:"allow"|};
                goto default;
            default:
                request.NicType = "intranet";
                break;
        }

        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task Branches_on_the_same_condition_belong_together() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Valid}} };
        if (flag)
        {
            request.IpProtocol = "icmp";
        }

        if (flag)
        {
            request.PortRange = "-1/-1";
        }

        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task Two_values_of_one_branch_belong_together() => Requests.CheckStatements(
        $$"""
        string protocol, ports;
        if (flag)
        {
            protocol = "icmp";
            ports = "-1/-1";
        }
        else
        {
            protocol = "tcp";
            ports = "80/80";
        }

        client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("IpProtocol = protocol, PortRange = ports")}} });
        """);

    [Fact]
    public Task Two_values_of_one_branch_that_do_not_fit_are_reported() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Valid}} };
        if (flag)
        {
            request.IpProtocol = "icmp";
            request.PortRange = {|ECSR2001:"80/80"|};
        }

        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task A_test_for_null_decides_what_is_missing() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("-SourceCidrIp")}} };
        if (!string.IsNullOrEmpty(unknown))
        {
            request.SourceCidrIp = unknown;
        }
        else
        {
            request.SourceGroupId = other;
            request.NicType = "intranet";
        }

        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task What_stands_in_for_null_is_reported_and_what_might_be_given_already_is_not() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Valid}} };
        request.PortRange = unknown ?? {|ECSR1006:"80"|};
        request.IpProtocol ??= "abc";
        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task A_default_that_is_put_into_an_empty_parameter_is_reported() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("-Policy")}} };
        request.Policy ??= {|ECSR1002:"allow"|};
        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task An_arm_of_a_switch_expression_is_reported_alone() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Valid}} };
        request.PortRange = number switch
        {
            1 => "80/80",
            2 => {|ECSR1006:"90"|},
            _ => "1/2",
        };
        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task Conditions_inside_conditions_are_followed() => Requests.CheckStatements(
        $$"""
        client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest
        {
            {{Sending.Initializer("-PortRange, -Policy")}},
            PortRange = flag ? unknown ?? {|ECSR1006:"80"|} : flag2 && number > 3 ? "1/2" : {|ECSR1007:"2/1"|},
            Policy = flag || flag2 ? "drop" : null,
        });
        """);

    [Fact]
    public Task Pattern_matching_is_walked_through() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Valid}} };
        if (unknown is { Length: > 3 } text && text is not "all")
        {
            request.PortRange = text;
        }
        else if (number is > 1 and < 5 or 7)
        {
            request.PortRange = {|ECSR1006:"80"|};
        }

        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task A_variable_that_is_declared_out_is_unknown() => Requests.CheckStatements(
        $$"""
        var ports = "80";
        if (new Dictionary<string, string>().TryGetValue("ports", out ports))
        {
            client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = ports")}} });
        }
        """);

    [Fact]
    public Task A_variable_that_is_passed_by_reference_is_unknown() => Requests.CheckMembers(
        $$"""
        void M(Client client)
        {
            var ports = "80";
            Normalize(ref ports);
            client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = ports")}} });
        }

        void Normalize(ref string ports) => ports += "/" + ports;
        """);

    [Fact]
    public Task A_reference_to_a_variable_may_repair_it() => Requests.CheckStatements(
        $$"""
        var ports = "80";
        ref var same = ref ports;
        same = "80/80";
        client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = ports")}} });
        """);

    [Fact]
    public Task A_deconstruction_makes_variables_unknown() => Requests.CheckStatements(
        $$"""
        string ports = "80", policy = "allow";
        (ports, policy) = (unknown, other);
        client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = ports, Policy = policy")}} });
        """);

    [Fact]
    public Task A_deconstruction_into_a_request_makes_its_values_unknown() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = \"80\", Policy = \"allow\"")}} };
        (request.PortRange, request.Policy) = (unknown, other);
        client.ModifySecurityGroupRule(request);
        """);

    [Fact]
    public Task Swapped_variables_are_not_mixed_up() => Requests.CheckStatements(
        $$"""
        string source = "10.0.0.0/8", ports = "80/80";
        (source, ports) = (ports, source);
        (source, ports) = (ports, source);
        client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = ports, SourceCidrIp = source")}} });
        """);

    [Fact]
    public Task Adding_to_a_parameter_is_followed() => Requests.CheckStatements(
        $$"""
        var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = \"80\"")}} };
        request.PortRange += "/80";
        request.Policy = "acc";
        request.Policy += {|ECSR1002:"ess"|};
        client.ModifySecurityGroupRule(request);
        """);
}
