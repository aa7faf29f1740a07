using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Spec;

/// <summary>What is reported of a mistake, and at which word of the file.</summary>
public class SpecMistakeTests
{
    private const string Unreadable = SpecProblem.Unreadable;
    private const string Unresolved = SpecProblem.Unresolved;

    [Theory]
    [InlineData("\"Rank\": {", "\"Zone\": {", Unreadable, "\"Zone\"", "twice")]
    [InlineData("\"enum\": [\"cloud\"", "\"enun\": [\"cloud\"", Unresolved, "\"enun\"", "did you mean \"enum\"?")]
    [InlineData("\"requiredOr\": [\"Token\"]", "\"requiredOr\": [\"Tokem\"]", Unresolved, "\"Tokem\"", "no parameter \"Tokem\"")]
    [InlineData("\"requiredOr\": [\"Token\"]", "\"requiredOr\": []", Unreadable, "[]", "empty")]
    [InlineData("\"when\": { \"Block\": { \"given\": true, \"not\": { \"enum\": [\"0.0.0.0/0\"] } } }", "\"when\": {}", Unreadable, "{}", "empty")]
    [InlineData("\"id\": \"ECSR2006\"", "\"id\": \"ECSR2999\"", Unresolved, "\"ECSR2999\"", "no diagnostic")]
    [InlineData("[\"400 Invalid.GroupId\"]", "[\"404 Invalid.GroupId\"]", Unresolved, "\"404 Invalid.GroupId\"", "no row")]
    [InlineData("^[a-z]{2,4}$", "^[a-z", Unresolved, "\"^[a-z\"", "regular expression")]
    [InlineData("\"uniqueItems\": true }", "\"uniqueItems\": 1 }", Unreadable, "1", "true or false")]
    [InlineData("\"type\": \"number\", \"examples\"", "\"type\": \"number\", \"maxItems\": 3, \"examples\"", Unreadable, "3", "does not fit the type")]
    [InlineData("\"items\": { \"type\": \"boolean\" }", "\"items\": { \"type\": \"boolean\" }, \"enum\": [\"x\"]", Unreadable, "[\"x\"]", "does not fit the type")]
    [InlineData("\"differ\": [\"Ratio\", \"ThirdRatio\"]", "\"differ\": [\"Disk\", \"Disk\"]", Unreadable, "[\"Disk\", \"Disk\"]", "two single values of one type")]
    [InlineData("\"differ\": [\"Ratio\", \"ThirdRatio\"]", "\"differ\": [\"Ratio\", \"Zone\"]", Unreadable, "[\"Ratio\", \"Zone\"]", "of one type")]
    [InlineData("\"type\": \"boolean\", \"minimum\"", "\"type\": \"bool\", \"minimum\"", Unresolved, "\"bool\"", "no type \"bool\"")]
    [InlineData("\"operation\": \"WashKitchenSink\"", "\"operation\": \"Wash Kitchen\"", Unreadable, "\"Wash Kitchen\"", "letters, digits")]
    [InlineData("\"operation\": \"WashKitchenSink\"", "\"operation\": \"Ecs\"", Unreadable, "\"Ecs\"", "cannot be the name")]
    [InlineData("\"maxLength\": 12", "\"minLength\": 13, \"maxLength\": 12", Unreadable, "12", "no value is allowed")]
    [InlineData("\"minItems\": 2, \"maxItems\": 3", "\"minItems\": 4, \"maxItems\": 3", Unreadable, "3", "no value is allowed")]
    [InlineData("\"minimum\": 1, \"maximum\": 99", "\"minimum\": 100, \"maximum\": 99", Unreadable, "99", "no value is allowed")]
    [InlineData("\"minimum\": 1, \"maximum\": 99", "\"minimum\": 100, \"exclusiveMaximum\": 99", Unreadable, "99", "no value is allowed")]
    [InlineData("\"requiredOr\": [\"Token\"]", "\"requiredOr\": [\"Token\", \"Token\"]", Unreadable, "\"Token\"", "names \"Token\" twice")]
    [InlineData("{ \"type\": \"string\", \"enum\": [\"x\", \"o\"], \"ignoreCase\": true }", "{ \"type\": \"object\", \"properties\": { \"X\": { \"type\": \"string\" } } }", Unreadable, "{ \"type\": \"array\", \"items\": { \"type\": \"object\", \"properties\": { \"X\": { \"type\": \"string\" } } } }", "list in a list")]
    [InlineData("\"retry\": true", "\"retry\": \"yes\"", Unreadable, "\"yes\"", "true or false")]
    [InlineData("\"Disk\": { \"given\": false }", "\"Disk\": { \"giben\": false }", Unresolved, "\"giben\"", "no keyword")]
    [InlineData("\"message\": \"Conflict.\"", "\"message\": \"Conflict.\", \"at\": 1", Unresolved, "\"at\"", "no member")]
    public void A_mistake_is_reported_where_it_stands(string right, string wrong, string id, string place, string message)
    {
        var text = TestSpecs.KitchenSinkText.Replace(right, wrong, StringComparison.Ordinal);

        Assert.NotEqual(TestSpecs.KitchenSinkText, text);
        Assert.Contains(SpecReader.Read(text).Problems, problem =>
            problem.Id == id && text.Substring(problem.Start, problem.Length) == place && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_with_a_mistake_is_left_out_and_the_others_stay()
    {
        var text = TestSpecs.KitchenSinkText.Replace("\"requiredOr\": [\"Token\"]", "\"requiredOr\": [\"Tokem\"]", StringComparison.Ordinal);
        var rules = SpecReader.Read(text).Operations[0].Request.Rules;

        Assert.Equal(TestSpecs.KitchenSink.Request.Rules.Select(rule => rule.Name).Where(name => name != "nothing"), rules.Select(rule => rule.Name));
    }

    [Theory]
    [InlineData("\"minimum\": 5, \"exclusiveMinimum\": true", "5", false)]
    [InlineData("\"minimum\": 5, \"exclusiveMinimum\": false", "5", true)]
    [InlineData("\"exclusiveMinimum\": 5", "5", false)]
    [InlineData("\"maximum\": 5, \"exclusiveMaximum\": true", "5", false)]
    [InlineData("\"maximum\": 5", "5", true)]
    public void A_limit_is_excluded_in_the_way_of_every_draft_of_json_schema(string keywords, string value, bool isAllowed)
    {
        var operation = TestSpecs.Read($$"""{ "product": "Ecs", "version": "1", "operation": "Try", "parameters": { "P": { "type": "string", {{keywords}} } } }""");

        Assert.Equal(isAllowed, !ExampleFacts.Broken(operation, new ExampleValue("P", value)).Any());
    }
}
