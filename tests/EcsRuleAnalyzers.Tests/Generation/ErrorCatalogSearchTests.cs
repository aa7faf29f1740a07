using System.Reflection;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Generation;

/// <summary>One look into the catalogues of all operations: what counts, and what is told where several errors count.</summary>
public class ErrorCatalogSearchTests
{
    // Two operations that share codes: with one message, with two, with the same rule, with different ones, with none.
    private const string Fill =
        """
        {
          "product": "Sink", "version": "1", "operation": "Fill",
          "parameters": {
            "Level": { "type": "integer", "minimum": 1, "maximum": 9, "prevents": { "maximum": ["400 Sink.Level", "400 Sink.Full", "400 Denied", "403 Sink.Water"], "minimum": ["400 Sink.Colour"] } }
          },
          "errors": [
            { "status": 400, "code": "Sink.Full", "message": "The sink is full.", "text": { "en": "The sink takes no more." } },
            { "status": 400, "code": "Sink.Level", "message": "The level %s is wrong.", "text": { "en": "Level is wrong." } },
            { "status": 400, "code": "Sink.Colour", "message": "The colour is wrong.", "text": { "en": "Nobody likes the colour." } },
            { "status": 403, "code": "Sink.Water", "message": "No water.", "text": { "en": "There is no water." }, "retry": true },
            { "status": 400, "code": "Denied", "message": "Not so much.", "text": { "en": "Level is too high." } },
            { "status": 400, "code": "Sink.Any", "message": "%s", "text": { "en": "Something is wrong." } },
            { "status": 400, "code": "Sink.Any", "message": "The tap is %s.", "text": { "en": "The tap is in the way." } }
          ]
        }
        """;

    private const string Drain =
        """
        {
          "product": "Sink", "version": "1", "operation": "Drain",
          "parameters": {
            "Level": { "type": "integer", "maximum": 9, "prevents": { "maximum": ["400 Sink.Level"] } },
            "Rest": { "type": "string", "required": true, "prevents": { "required": ["400 Sink.Colour"] } }
          },
          "errors": [
            { "status": 400, "code": "Sink.Full", "message": "The sink is full.", "text": { "en": "The drain is shut." } },
            { "status": 400, "code": "Sink.Level", "message": "The level %s is wrong.", "text": { "en": "Level is wrong." } },
            { "status": 400, "code": "Sink.Colour", "message": "Wrong colour.", "text": { "en": "Nobody knows the colour." } },
            { "status": 404, "code": "Sink.Water", "message": "No water.", "text": { "en": "There is no water." } },
            { "status": 400, "code": "Sink.Any", "message": "The tap is very %s.", "text": { "en": "The tap is beside itself." } }
          ]
        }
        """;

    private static readonly Lazy<Assembly> Compiled = new(() =>
        new Consumer().With("build_property.EcsRulesVisibility", "public").With("build_property.EcsRulesOperations", "Fill,Drain").WithSpec(Fill, "/src/fill.json").WithSpec(Drain, "/src/drain.json").Load());

    [Fact]
    public void An_error_that_one_operation_has_is_that_very_object()
    {
        Assert.Same(All("Drain").Single(error => error.Message == "Wrong colour."), Find(400, "Sink.Colour", "Wrong colour."));
        Assert.Same(All("Fill").Single(error => error.Message == "Not so much."), Find(400, "Denied", "Not so much."));
    }

    [Fact]
    public void One_message_of_two_operations_has_both_meanings_and_no_rule_when_only_one_of_them_has_one()
    {
        var error = Find(400, "Sink.Full", "The sink is full.")!;

        Assert.Equal("Drain, Fill", (string)error.Operation);
        Assert.Equal(["Drain", "Fill"], (IEnumerable<string>)error.Operations);
        Assert.Equal((400, "Sink.Full", "The sink is full."), ((int)error.HttpStatus, (string)error.Code, (string)error.Message));
        Assert.Equal("The drain is shut. Or: The sink takes no more.", (string)error.Description);
        Assert.Null((string?)error.RuleId);
        Assert.Null((string?)error.RuleName);
        Assert.False((bool)error.CanBeCaughtBeforeSending);
    }

    [Fact]
    public void A_rule_that_all_operations_agree_on_is_told_and_a_meaning_that_they_share_stands_there_once()
    {
        var error = Find(400, "Sink.Level", "code: 400, The level 12 is wrong. request id: 4711")!;

        Assert.Equal(["Drain", "Fill"], (IEnumerable<string>)error.Operations);
        Assert.Equal(("ECSR1003", "Level.range"), ((string)error.RuleId, (string)error.RuleName));
        Assert.Equal("Level is wrong.", (string)error.Description);
    }

    [Fact]
    public void A_message_that_nobody_documents_finds_all_errors_with_the_code()
    {
        var error = Find(400, "Sink.Colour", "The color is wrong.")!;

        Assert.Equal(["Drain", "Fill"], (IEnumerable<string>)error.Operations);
        Assert.Null((string?)error.Message);
        Assert.Equal("Nobody knows the colour. Or: Nobody likes the colour.", (string)error.Description);
        Assert.Null((string?)error.RuleId);
    }

    [Theory]
    [InlineData("Sink.Level", "ECSR1003")]
    [InlineData("Sink.Full", null)]
    [InlineData("Denied", null)]
    public void By_the_code_alone_a_rule_is_told_when_all_agree_and_the_code_names_its_subject(string code, string? rule)
    {
        Assert.Equal(rule, (string?)Find(400, code, "Nobody documents this.")!.RuleId);
        Assert.Equal(rule, (string?)Find(400, code, null)!.RuleId);
    }

    [Fact]
    public void With_its_message_a_code_of_one_word_names_its_rule() => Assert.Equal("ECSR1003", (string)Find(400, "Denied", "Denied : Not so much.")!.RuleId);

    [Fact]
    public void By_the_code_alone_a_code_of_one_word_still_has_its_meaning()
    {
        var error = Find(400, "Denied", "Come back tomorrow.")!;

        Assert.Equal(("Fill", "Not so much.", "Level is too high."), ((string)error.Operation, (string)error.Message, (string)error.Description));
        Assert.False((bool)error.CanBeCaughtBeforeSending);
    }

    [Fact]
    public void The_status_decides_where_it_is_known_and_is_zero_where_it_could_be_either()
    {
        Assert.Equal(("Fill", 403, "ECSR1003", true), Told(Find(403, "Sink.Water", "No water.")!));
        Assert.Equal(("Drain", 404, null, false), Told(Find(404, "Sink.Water", "No water.")!));
        Assert.Equal(("Drain, Fill", 0, null, false), Told(Find(0, "Sink.Water", "No water.")!));

        static (string, int, string?, bool) Told(dynamic error) => ((string)error.Operation, (int)error.HttpStatus, (string?)error.RuleId, (bool)error.CanRetry);
    }

    [Theory]
    [InlineData("The tap is very hot.", "The tap is very %s.")]
    [InlineData("The tap is hot.", "The tap is %s.")]
    [InlineData("Invalid: The tap is very hot. (4711)", "The tap is very %s.")]
    [InlineData("No tap at all.", "%s")]
    [InlineData("", "%s")]
    public void The_longest_documented_text_in_the_message_wins_and_a_bare_percent_s_comes_last(string message, string documented) =>
        Assert.Equal(documented, (string)Find(400, "Sink.Any", message)!.Message);

    [Theory]
    [InlineData(400, "Sink.Empty", "The sink is full.")]
    [InlineData(400, "sink.full", "The sink is full.")]
    [InlineData(403, "Sink.Full", "The sink is full.")]
    [InlineData(400, "", "The sink is full.")]
    [InlineData(400, null, null)]
    [InlineData(0, null, "The sink is full.")]
    public void What_no_operation_documents_is_not_found(int status, string? code, string? message) => Assert.Null(Find(status, code, message));

    [Fact]
    public void Without_a_status_the_shorter_call_finds_the_same()
    {
        object?[] arguments = ["Sink.Colour", "Wrong colour.", null];

        Assert.True((bool)Index.GetMethod("TryFind", [typeof(string), typeof(string), Error.MakeByRefType()])!.Invoke(null, arguments)!);
        Assert.Same(Find(0, "Sink.Colour", "Wrong colour."), arguments[2]);
    }

    private static Type Index => Compiled.Value.GetType("App.Sink.EcsErrors", throwOnError: true)!;

    private static Type Error => Compiled.Value.GetType("App.Sink.EcsError", throwOnError: true)!;

    private static IEnumerable<dynamic> All(string operation) =>
        ((IEnumerable<object>)Compiled.Value.GetType("App.Sink." + operation + "Errors", throwOnError: true)!.GetProperty("All")!.GetValue(null)!).Cast<dynamic>();

    private static dynamic? Find(int status, string? code, string? message)
    {
        object?[] arguments = [status, code, message, null];
        var isFound = (bool)Index.GetMethod("TryFind", [typeof(int), typeof(string), typeof(string), Error.MakeByRefType()])!.Invoke(null, arguments)!;
        Assert.Equal(isFound, arguments[3] is not null);
        return arguments[3];
    }
}
