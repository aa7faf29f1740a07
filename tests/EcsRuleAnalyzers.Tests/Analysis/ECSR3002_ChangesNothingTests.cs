namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR3002_ChangesNothingTests() : PresenceShapeTests("Description", good: "web", "ECSR3002")
{
    [Theory]
    [Seed("S1")]
    [InlineData("""{|ECSR3002:-Description|}""")]
    [InlineData("""Description = {|ECSR3002:""|}""")]
    [InlineData("""{|ECSR3002:-Description|}, Policy = "drop", Priority = "2" """)]
    [InlineData("""Description = "web" """)]
    [InlineData("""Description = unknown""")]
    [InlineData("""-Description, SecurityGroupRuleId = "sgr-bp12kewq32dfwrdi1", Priority = "2" """)]
    [InlineData("""-Description, SecurityGroupRuleId = unknown""")]
    public Task A_rule_that_is_found_by_its_fields_gets_a_new_description_and_nothing_else(string members) => Sending.Check(members);
}
