using EcsRuleAnalyzers.Analysis;

namespace EcsRuleAnalyzers.Tests.Analysis;

public class RuleCoverageTests
{
    public static TheoryData<string> Ids => [.. new EcsRequestAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Ids))]
    public void Every_rule_id_has_a_class_of_tests(string id) =>
        Assert.Single(typeof(RuleCoverageTests).Assembly.GetTypes(), type => type.Name.StartsWith(id + "_", StringComparison.Ordinal));
}
