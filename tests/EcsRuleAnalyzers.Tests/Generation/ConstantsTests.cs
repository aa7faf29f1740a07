using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Generation;

/// <summary>Closed sets of values have constants.</summary>
public class ConstantsTests
{
    [Theory]
    [InlineData("Action", "ModifySecurityGroupRule")]
    [InlineData("ApiVersion", "2014-05-26")]
    public void A_request_names_its_operation_and_version(string constant, string value) =>
        Assert.Equal(value, Generated.Type("ModifySecurityGroupRuleRequest").GetField(constant)!.GetRawConstantValue());

    [Theory]
    [InlineData("IpProtocolValues", "Tcp", "tcp")]
    [InlineData("IpProtocolValues", "Icmpv6", "icmpv6")]
    [InlineData("PolicyValues", "Drop", "drop")]
    [InlineData("NicTypeValues", "Intranet", "intranet")]
    public void A_value_has_a_constant_with_a_name_of_its_own(string type, string constant, string value) =>
        Assert.Equal(value, Generated.Type("ModifySecurityGroupRuleRequest+" + type).GetField(constant)!.GetRawConstantValue());

    [Fact]
    public void Every_value_of_every_closed_set_has_a_constant() => Assert.All(
        SpecLibrary.Names.Select(name => SpecLibrary.Operation(name)!).SelectMany(operation => operation.Request.Parameters.Select(parameter => (operation, parameter))).Where(pair => pair.parameter.Values.Count > 0),
        pair => Assert.Equal(
            pair.parameter.Values.Select(value => value.Value),
            Generated.Type(pair.operation.RequestType + "+" + pair.parameter.Ref.Member + "Values").GetFields().Select(field => (string?)field.GetRawConstantValue())));
}
