using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>A wrong value that is perhaps never sent: code that has its hands on the request may set it right, or nothing runs behind it.</summary>
public class HiddenRepairTests
{
    private const string Wrong = "PortRange = \"80\"";

    private const string Members =
        """
        static void Fix(ModifySecurityGroupRuleRequest r) => r.PortRange = "80/80";
        static void FixByReference(ref ModifySecurityGroupRuleRequest r) => r.PortRange = "80/80";
        static T Tap<T>(T value, Action<T> action) { action(value); return value; }
        static R Map<T, R>(T value, Func<T, R> map) => map(value);
        static string Failed(Client client, ModifySecurityGroupRuleRequest r) { client.ModifySecurityGroupRule(r); return ""; }
        static bool Ok(string range) => range.Split('/').Length == 2;
        [System.Diagnostics.CodeAnalysis.DoesNotReturn] static void Fail() => Environment.FailFast("");
        static void Throw() { var error = new InvalidOperationException(); throw error; }
        static async Task ThrowLater() { await Task.Yield(); throw new InvalidOperationException(); }
        static void Later() => throw new NotImplementedException();
        static string Answer() => throw new InvalidOperationException();
        static void ThrowPerhaps(bool flag) { if (flag) { return; } throw new InvalidOperationException(); }
        """;

    private static readonly string Makers =
        $$"""
        static ModifySecurityGroupRuleRequest Inner() => new ModifySecurityGroupRuleRequest { {{Sending.Initializer(Wrong)}} };
        static ModifySecurityGroupRuleRequest Outer() { var made = Inner(); return made; }
        static IEnumerable<ModifySecurityGroupRuleRequest> Each() { yield return new ModifySecurityGroupRuleRequest { {{Sending.Initializer(Wrong)}} }; }
        """;

    [Theory]
    [InlineData("Action<ModifySecurityGroupRuleRequest> fix = Fix; fix(r);")]
    [InlineData("foreach (var fix in new Action<ModifySecurityGroupRuleRequest>[] { q => q.PortRange = \"80/80\" }) { fix(r); }")]
    [InlineData("configure(r);")]
    [InlineData("configure?.Invoke(r);")]
    [InlineData("r = Tap(r, q => q.PortRange = \"80/80\");")]
    [InlineData("binder.Bind(r);")]
    public Task A_delegate_that_gives_nothing_back_may_fill_what_it_gets(string code) => CheckSent(code);

    [Fact]
    public Task A_delegate_that_gives_something_back_sends_what_it_gets() => Check(
        $$"""
        var r = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = {|ECSR1006:\"80\"|}")}} };
        Func<ModifySecurityGroupRuleRequest, string> send = q => Failed(client, q);
        send(r);
        r.PortRange = "80/80";
        """);

    [Theory]
    [InlineData("Tap(REQUEST, r => client.ModifySecurityGroupRule(r));", "{|ECSR1006:\"80\"|}")]
    [InlineData("Tap(REQUEST, r => { r.PortRange = \"80/80\"; client.ModifySecurityGroupRule(r); });", "\"80\"")]
    [InlineData("Tap(REQUEST, r => { Fix(r); client.ModifySecurityGroupRule(r); });", "\"80\"")]
    [InlineData("Map(REQUEST, r => Failed(client, r));", "{|ECSR1006:\"80\"|}")]
    [InlineData("Map(REQUEST, r => { r.PortRange = \"80/80\"; return Failed(client, r); });", "\"80\"")]
    public Task A_lambda_in_plain_sight_fills_or_sends_what_it_gets(string code, string range) =>
        Check(code.Replace("REQUEST", "new ModifySecurityGroupRuleRequest { " + Sending.Initializer("PortRange = " + range) + " }", StringComparison.Ordinal));

    [Theory]
    [InlineData("FixByReference(ref r);")]
    [InlineData("ref ModifySecurityGroupRuleRequest same = ref r; same.PortRange = \"80/80\";")]
    [InlineData("var (same, count) = (r, 1); same.PortRange = \"80/80\";")]
    public Task Another_name_for_the_variable_may_fill_it(string code) => CheckSent(code);

    [Fact]
    public Task Two_variables_that_change_places_are_known_by_their_new_names() => Check(
        $$"""
        var a = new ModifySecurityGroupRuleRequest { {{Sending.Initializer(Wrong)}} };
        var b = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = {|ECSR1006:\"90\"|}")}} };
        (a, b) = (b, a);
        b.PortRange = "80/80";
        client.ModifySecurityGroupRule(a);
        client.ModifySecurityGroupRule(b);
        """);

    [Theory]
    [InlineData("Fail();")]
    [InlineData("Throw();")]
    [InlineData("Environment.Exit(1);")]
    [InlineData("throw new InvalidOperationException();")]
    public Task Behind_a_call_that_never_returns_nothing_is_sent(string code) => Check(
        $$"""
        string range;
        if (flag) { range = "80/80"; } else { range = "none"; {{code}} }
        {{Sending.Statement("PortRange = range")}}
        """);

    [Theory]
    [InlineData("ThrowLater();")]
    [InlineData("ThrowPerhaps(flag2);")]
    [InlineData("Later();")]
    [InlineData("var text = Answer();")]
    public Task Behind_a_call_that_may_return_it_is(string code) => Check(
        $$"""
        string range;
        if (flag) { range = "80/80"; } else { range = {|ECSR1006:"none"|}; {{code}} }
        {{Sending.Statement("PortRange = range")}}
        """);

    [Theory]
    [InlineData("bool ok = true; ok &= Ok(unknown);", "ok", "!ok")]
    [InlineData("bool ok = Ok(unknown); ok = ok && unknown.Length > 3;", "ok", "!ok")]
    [InlineData("bool bad = false; bad |= !Ok(unknown);", "!bad", "bad")]
    [InlineData("var bad = 0; if (!Ok(unknown)) { bad++; }", "bad == 0", "bad > 0")]
    [InlineData("var bad = 0; if (!Ok(unknown)) { bad += 1; } if (unknown.Length < 3) { bad = bad + 1; }", "bad == 0", "bad > 0")]
    [InlineData("string bad = null; if (!Ok(unknown)) { bad = \"port\"; }", "bad == null", "bad is not null")]
    [InlineData("Exception bad = null; try { Console.WriteLine(unknown); } catch (Exception e) { bad = e; }", "bad == null", "bad is not null")]
    public Task A_state_that_is_asked_twice_has_one_answer(string state, string isGood, string isBad) => Check(
        $$"""
        {{state}}
        var r = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = " + isGood + " ? unknown : \"none\"")}} };
        if ({{isBad}}) { return; }
        client.ModifySecurityGroupRule(r);
        """);

    [Theory]
    [InlineData("number > 100", "number <= 100")]
    [InlineData("number < 1", "number is >= 1")]
    [InlineData("number != 3", "number is 3")]
    [InlineData("port.HasValue", "port == null")]
    [InlineData("port is not null", "!port.HasValue")]
    [InlineData("port is { } given", "port is null")]
    [InlineData("other is { }", "other == null")]
    public Task A_condition_asked_in_other_words_has_the_opposite_answer(string isWrong, string isRight) => Check(
        $$"""
        var r = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = " + isWrong + " ? \"none\" : unknown")}} };
        if ({{isRight}}) { client.ModifySecurityGroupRule(r); }
        """);

    [Theory]
    [InlineData("number > 100", "number >= 100")]
    [InlineData("ratio > 0.5", "ratio <= 0.5 || flag")]
    [InlineData("port.HasValue", "port != 3")]
    public Task One_that_asks_something_else_has_an_answer_of_its_own(string isWrong, string isRight) => Check(
        $$"""
        var r = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = " + isWrong + " ? {|ECSR1006:\"none\"|} : unknown")}} };
        if ({{isRight}}) { client.ModifySecurityGroupRule(r); }
        """);

    [Theory]
    [InlineData("bool ok = Ok(unknown); ok &= flag;", "ok", "ok = Ok(other);", "!ok")]
    [InlineData("var bad = 0;", "bad == 0 && flag", "if (flag2) { bad++; }", "bad > 0")]
    public Task A_state_that_changes_in_between_has_another(string state, string isGood, string change, string isBad) => Check(
        $$"""
        {{state}}
        var r = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("PortRange = " + isGood + " ? unknown : {|ECSR1006:\"none\"|}")}} };
        {{change}}
        if ({{isBad}}) { return; }
        client.ModifySecurityGroupRule(r);
        """);

    [Fact]
    public Task What_is_made_in_several_steps_may_be_filled_behind_the_last() => Requests.CheckMembers(Makers +
        """

        void M(Client client)
        {
            var r = Outer();
            r.PortRange = "80/80";
            client.ModifySecurityGroupRule(r);
            foreach (var each in Each())
            {
                each.PortRange = "80/80";
                client.ModifySecurityGroupRule(each);
            }
        }
        """);

    [Fact]
    public Task What_nobody_fills_behind_the_last_step_is_wrong_where_it_is_made() => Requests.CheckMembers(
        Makers.Replace("\"80\"", "{|ECSR1006:\"80\"|}", StringComparison.Ordinal) +
        """

        void M(Client client)
        {
            client.ModifySecurityGroupRule(Outer());
            foreach (var each in Each())
            {
                each.Description = "web";
                client.ModifySecurityGroupRule(each);
            }
        }
        """);

    [Fact]
    public Task An_item_that_is_taken_out_again_is_not_sent() => Requests.CheckStatements(
        """
        var rules = new List<ModifySecurityGroupRuleRequest> { new ModifySecurityGroupRuleRequest { PortRange = "80" } };
        rules.Clear();
        """);

    private static Task CheckSent(string code) => Check(
        $$"""
        var r = new ModifySecurityGroupRuleRequest { {{Sending.Initializer(Wrong)}} };
        {{code}}
        client.ModifySecurityGroupRule(r);
        """);

    private static Task Check(string statements) => Requests.CheckMembers(
        $$"""
        {{Members}}

        void M(Client client, string unknown, string other, int number, int? port, double ratio, bool flag, bool flag2, Action<ModifySecurityGroupRuleRequest> configure, dynamic binder)
        {
            {{statements}}
        }
        """);
}
