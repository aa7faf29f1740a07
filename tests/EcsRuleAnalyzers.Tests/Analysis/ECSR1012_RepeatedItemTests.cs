using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR1012_RepeatedItemTests() : ListShapeTests("Shop", bad: ["a", "a"], good: ["a", "b"], "ECSR1012")
{
    [Theory]
    [InlineData("""Shop = {|ECSR1012:new List<string> { "a", "b", "a" }|}""")]
    [InlineData("""Shop = {|ECSR1012:new List<string> { "a", unknown, "a" }|}""")]
    [InlineData("""Shop = new List<string> { "a", "A" }""")]
    [InlineData("""Shop = new List<string> { "a", unknown }""")]
    [InlineData("""Shop = new List<string> { "a", "a" + unknown }""")]
    [InlineData("""Shop = new List<string> { unknown, other }""")]
    [InlineData("""Shop = new List<string> { "a" }""")]
    public Task Items_do_not_repeat(string members) => Sending.CheckIn(OwnOperation.Order, [.. Families.WithClasses, Family.OpenApi], members);

    [Theory]
    [InlineData("""Shop.1 = "a", Shop.2 = {|ECSR1012:"a"|}""")]
    [InlineData("""Shop.1 = "a", Shop.2 = "b", Shop.3 = {|ECSR1012:"a"|}""")]
    [InlineData("""Shop.1 = "a", Shop.2 = "b" """)]
    [InlineData("""Shop.1 = "a", Tag.1 = "a" """)]
    [InlineData("""Shop.1 = "a", Shop.2 = unknown""")]
    [InlineData("""Shop.1 = "a", Shop.3 = "a" """)]
    public Task Neither_do_the_keys_of_its_items(string members) => Sending.CheckIn(OwnOperation.Order, Families.WithKeys, members);
}
