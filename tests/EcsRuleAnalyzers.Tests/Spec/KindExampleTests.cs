using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Spec;

/// <summary>Every kind shows how it is written, what it accepts and what it rejects; the documentation repeats that.</summary>
public class KindExampleTests
{
    public static TheoryData<string> ValueKinds => [.. RuleKinds.Values.Select(kind => kind.GetType().Name)];

    public static TheoryData<string> RelationKinds => [.. RuleKinds.Relations.Select(kind => kind.GetType().Name)];

    [Theory]
    [MemberData(nameof(ValueKinds))]
    public void The_accepted_value_is_accepted_and_the_rejected_one_is_not(string name)
    {
        var kind = RuleKinds.Values.Single(one => one.GetType().Name == name);
        var operation = Operation($"\"parameters\": {{ \"P\": {kind.Example.Json} }}");
        var isList = operation.Request.Parameters[0].Ref.Type == ParameterType.List;

        Assert.Empty(operation.Request.Broken(P(kind.Example.Accepted)));
        Assert.Equal(kind.Descriptor.Id, Assert.Single(operation.Request.Broken(P(kind.Example.Rejected))).Rule.Id);

        Facts P(string value) => new([KeyValuePair.Create("P", isList ? Known.List([.. value.Split(',').Select(Known.Of)]) : Known.Of(value))]);
    }

    [Theory]
    [MemberData(nameof(RelationKinds))]
    public void The_accepted_request_is_accepted_and_the_rejected_one_is_not(string name)
    {
        var kind = RuleKinds.Relations.Single(one => one.GetType().Name == name);
        const string Text = "{ \"type\": \"string\" }";
        const string List = $"{{ \"type\": \"array\", \"items\": {{ \"type\": \"object\", \"properties\": {{ \"X\": {Text}, \"Y\": {Text} }} }} }}";
        const string Number = "{ \"type\": \"integer\", \"format\": \"int32\" }";
        var operation = Operation(
            $"\"parameters\": {{ \"A\": {Text}, \"B\": {Text}, \"C\": {Text}, \"L\": {List}, \"M\": {List}, \"N\": {Number} }}, \"rules\": [{kind.Example.Json}]");

        Assert.Empty(operation.Request.Broken(Request(kind.Example.Accepted)));
        Assert.Equal(kind.Descriptor.Id, Assert.Single(operation.Request.Broken(Request(kind.Example.Rejected))).Rule.Id);
    }

    [Fact]
    public void The_example_of_a_kind_uses_its_keyword() =>
        Assert.All(RuleKinds.Values.Cast<Kind>().Concat(RuleKinds.Relations), kind => Assert.Contains("\"" + kind.Keywords[0] + "\"", kind.Example.Json, StringComparison.Ordinal));

    private static Facts Request(string query) =>
        new(query.Split('&').Select(pair => pair.Split('=')).GroupBy(pair => pair[0].Split('.')[0]).Select(same => KeyValuePair.Create(same.Key, Value([.. same]))));

    // L.1.X=1 is a member of the first item of the list L.
    private static Known Value(string[][] pairs) => pairs[0][0].Split('.') is [_]
        ? Known.Of(pairs[0][1])
        : Known.List([.. pairs.GroupBy(pair => pair[0].Split('.')[1]).Select(item => Known.Item(new Facts(item.Select(pair => KeyValuePair.Create(pair[0].Split('.')[2], Known.Of(pair[1]))))))]);

    private static Operation Operation(string members) => TestSpecs.Read($"{{ \"product\": \"Ecs\", \"version\": \"1\", \"operation\": \"Try\", {members} }}");
}
