using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR1011_ItemCountTests() : ListShapeTests("Tag", bad: ["a", "b", "c", "d"], good: ["a", "b", "c"], "ECSR1011")
{
    [Theory]
    [InlineData("""Tag = {|ECSR1011:new List<string> { "a", "b", "c", "d" }|}""")]
    [InlineData("""Tag = {|ECSR1011:new List<string> { unknown, unknown, unknown, other }|}""")]
    [InlineData("""Tag = new List<string> { "a", "b", "c" }""")]
    [InlineData("""Tag = new List<string> { "a" }""")]
    [InlineData("""Tag = new List<string>()""")]
    [InlineData("""Tag = null""")]
    public Task A_list_has_not_too_many_items(string members) => Sending.CheckIn(OwnOperation.Order, [.. Families.WithClasses, Family.OpenApi], members);

    [Theory]
    [InlineData("""Tag.1 = "a", Tag.2 = "b", Tag.3 = "c", Tag.4 = {|ECSR1011:"d"|}""")]
    [InlineData("""Tag.1 = unknown + "a", Tag.2 = "b", Tag.3 = "c", Tag.4 = {|ECSR1011:"d"|}""")]
    [InlineData("""Tag.1 = "a", Tag.2 = "b", Tag.3 = "c" """)]
    [InlineData("""Tag.1 = "a", Tag.2 = "b", Tag.3 = "c", Tag.4 = "" """)]
    [InlineData("""Tag.1 = "a", Tag.2 = "b", Tag.3 = "c", Tag.5 = "d" """)]
    [InlineData("""Tag.1 = "a", Tag.2 = "b", Tag.3 = "c", Tag.4 = unknown""")]
    public Task The_same_holds_for_the_keys_of_its_items(string members) => Sending.CheckIn(OwnOperation.Order, Families.WithKeys, members);
}
