using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Laws;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Generation;

/// <summary>The documented errors of an operation, as the generated catalogue knows them.</summary>
public class ErrorCatalogTests
{
    public static TheoryData<string> Names => [.. SpecLibrary.Names, TestSpecs.KitchenSink.Name];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_documented_error_is_there_in_order(string name) => Assert.Equal(
        Operation(name).Errors.Select(error => (error.Status, error.Code, error.Message, error.Text.En)),
        All(name).Select(error => ((int)error.HttpStatus, (string)error.Code, (string)error.Message, (string)error.Description)));

    [Theory]
    [MemberData(nameof(Names))]
    public void An_error_names_a_rule_exactly_when_a_rule_prevents_it(string name)
    {
        var rules = RuleTree.Shapes(Operation(name).Request).SelectMany(RuleTree.RulesOf).ToList();

        Assert.All(All(name), error =>
        {
            var preventing = rules.Where(rule => rule.Prevents.Any(prevented => prevented.Status == error.HttpStatus && prevented.Code == error.Code)).ToList();
            Assert.Equal(preventing.Count > 0, (bool)error.CanBeCaughtBeforeSending);
            Assert.True(preventing.Count == 0 ? error.RuleId is null : preventing.Exists(rule => (rule.Id, rule.Name) == ((string?)error.RuleId, (string?)error.RuleName)));
        });
    }

    /// <summary>Several rules may stand for one code; the message tells which is meant, and only a code that speaks of something missing means that.</summary>
    [Theory]
    [InlineData("AuthorizeSecurityGroup", 400, "OperationDenied", "The specified IpProtocol does not exist or IpProtocol and PortRange do not match.", "ECSR2001")]
    [InlineData("RevokeSecurityGroup", 400, "InvalidIpProtocol.ValueNotSupported", "The parameter IpProtocol must be specified with case insensitive TCP, UDP, ICMP, GRE or All.", "ECSR1002")]
    [InlineData("AuthorizeSecurityGroup", 403, "MissingParameter", "The input parameter \"SourceGroupId\" or \"SourceCidrIp\" cannot be both blank.", "ECSR2003")]
    [InlineData("AuthorizeSecurityGroup", 400, "InvalidPriority.Malformed", "The parameter Priority is invalid.", "ECSR1005")]
    public void The_message_tells_which_rule_is_meant(string name, int status, string code, string message, string rule) =>
        Assert.Equal(rule, (string?)Find(name, status, code, message)?.RuleId);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_documented_error_is_found_by_its_own_status_code_and_message(string name) => Assert.All(Operation(name).Errors, row =>
    {
        var found = Find(name, row.Status, row.Code, row.Message);
        Assert.Equal((row.Code, row.Message), (found?.Code, found?.Message));
    });

    [Theory]
    [InlineData(400, "MissingParameter", "The parameter Block is missing.", "The parameter Block is missing.")]
    [InlineData(400, "MissingParameter", "The parameter Zone is missing.", "The parameter %s is missing.")]
    [InlineData(400, "MissingParameter", "The parameter is missing.", null)]
    [InlineData(400, "Invalid.GroupId", "anything at all", "%s")]
    [InlineData(400, "Invalid.GroupId", "", "%s")]
    [InlineData(400, "Invalid.Ports", "From 3 to 2 is no range.", "From %s to %s is no range.")]
    [InlineData(400, "Invalid.Ports", "From 3 to 2 is no range", null)]
    [InlineData(400, "Invalid.Ports", "From 3 is no range.", null)]
    [InlineData(400, "Invalid.Block", "bad block.", null)]
    [InlineData(403, "Invalid.Block", "Bad block.", null)]
    [InlineData(400, "invalid.block", "Bad block.", null)]
    [InlineData(400, "Invalid.Block", null, null)]
    public void A_documented_percent_s_stands_for_any_text(int status, string code, string? message, string? documented) =>
        Assert.Equal(documented, (string?)Find(TestSpecs.KitchenSink.Name, status, code, message)?.Message);

    [Theory]
    [InlineData(400, "Invalid.Block", "code: 400, Bad block. request id: 473469C7", "Bad block.")]
    [InlineData(400, "Invalid.Block", "Bad blocks", null)]
    [InlineData(400, "Invalid.Block", "Very bad block.", null)]
    [InlineData(400, "MissingParameter", "code: 400, The parameter Block is missing. request id: 473469C7", "The parameter Block is missing.")]
    [InlineData(400, "MissingParameter", "code: 400, The parameter Zone is missing. request id: 473469C7", "The parameter %s is missing.")]
    [InlineData(400, "Invalid.Ports", "Invalid.Ports : From 3 to 2 is no range.", "From %s to %s is no range.")]
    [InlineData(400, "Invalid.Ports", "to 2 From 3 is no range.", null)]
    [InlineData(0, "Invalid.Block", "Bad block.", "Bad block.")]
    public void What_an_sdk_writes_around_the_message_does_no_harm(int status, string code, string message, string? documented) =>
        Assert.Equal(documented, (string?)Find(TestSpecs.KitchenSink.Name, status, code, message)?.Message);

    [Theory]
    [InlineData("Sink.Busy", true)]
    [InlineData("Sink.Closed", false)]
    [InlineData("Sink.Quota", true)]
    [InlineData("Throttling.Sink", true)]
    [InlineData("InternalError", true)]
    [InlineData("Conflict", false)]
    public void A_retry_can_help_where_the_spec_says_so_or_the_service_is_at_fault(string code, bool canRetry) =>
        Assert.Equal(canRetry, (bool)All(TestSpecs.KitchenSink.Name).Single(error => error.Code == code).CanRetry);

    [Theory]
    [MemberData(nameof(Names))]
    public void An_error_knows_its_operation(string name) => Assert.All(All(name), error =>
    {
        Assert.Equal(name, (string)error.Operation);
        Assert.Equal([name], (IEnumerable<string>)error.Operations);
    });

    [Fact]
    public void Errors_with_one_code_are_told_apart_by_their_status()
    {
        var mismatch = All("ModifySecurityGroupRule").Where(error => error.Code == "InvalidSourceGroupId.Mismatch").ToDictionary(error => (int)error.HttpStatus, error => (string?)error.RuleName);

        Assert.Equal("group-nictype", mismatch[403]);
        Assert.Null(mismatch[400]);
    }

    private static Operation Operation(string name) => TestSpecs.All.Single(operation => operation.Name == name);

    private static IEnumerable<dynamic> All(string name) => ((IEnumerable<object>)Generated.Type(name + "Errors").GetProperty("All")!.GetValue(null)!).Cast<dynamic>();

    private static dynamic? Find(string name, int status, string code, string? message)
    {
        object?[] arguments = [status, code, message, null];
        var isFound = (bool)Generated.Type(name + "Errors").GetMethod("TryFind")!.Invoke(null, arguments)!;
        Assert.Equal(isFound, arguments[3] is not null);
        return arguments[3];
    }
}
