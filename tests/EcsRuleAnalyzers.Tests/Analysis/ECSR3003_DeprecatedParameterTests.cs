using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR3003_DeprecatedParameterTests() : ValueShapeTests("OldName", bad: "leaves", good: "", "ECSR3003")
{
    private protected override TestOperation Operation => OwnOperation.Order;

    [Theory]
    [InlineData("""OldName = {|ECSR3003:"leaves"|}""")]
    [InlineData("""OldName = {|ECSR3003:"le" + unknown|}""")]
    [InlineData("""OldName = {|ECSR3003:$"{number}"|}""")]
    [InlineData("""OldName = "" """)]
    [InlineData("""OldName = null""")]
    [InlineData("""OldName = unknown""")]
    [InlineData("")]
    public Task A_deprecated_parameter_is_pointed_out_when_it_is_certainly_given(string members) => Sending.CheckIn(Operation, Families.All, members);
}
