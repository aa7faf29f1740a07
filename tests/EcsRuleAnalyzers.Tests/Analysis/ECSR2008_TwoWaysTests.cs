using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR2008_TwoWaysTests() : ValueShapeTests("ColorNumber", bad: "7", good: "", "ECSR2008", others: "Color = \"red\"")
{
    private protected override TestOperation Operation => OwnOperation.Order;

    [Theory]
    [InlineData("""Color = "red", ColorNumber = {|ECSR2008:"7"|}""")]
    [InlineData("""Color = flag ? "red" : "blue", ColorNumber = {|ECSR2008:"7"|}""")]
    [InlineData("""Color = "dark" + unknown, ColorNumber = {|ECSR2008:"7"|}""")]
    [InlineData("""Color = "red" """)]
    [InlineData("""ColorNumber = "7" """)]
    [InlineData("""Color = "red", ColorNumber = "" """)]
    [InlineData("""Color = "red", ColorNumber = unknown""")]
    [InlineData("""Color = unknown, ColorNumber = "7" """)]
    [InlineData("""Color = flag ? "red" : null, ColorNumber = flag ? null : "7" """)]
    [InlineData("")]
    public Task The_same_is_said_in_one_way(string members) => Sending.CheckIn(Operation, Families.All, members);
}
