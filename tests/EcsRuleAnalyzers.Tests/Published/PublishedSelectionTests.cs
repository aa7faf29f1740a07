using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.Generation;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Published;

/// <summary>Which operations are emitted when a project has metadata.</summary>
public class PublishedSelectionTests
{
    private static readonly string Shop = Operations("Shop", "2020-01-01", "DescribeOrders", "DescribeGoods", "PlaceOrder");
    private static readonly string Bank = Operations("Bank", "2021-01-01", "DescribeOrders", "Pay");

    [Theory]
    [InlineData("", "")]
    [InlineData("PlaceOrder", "Shop.PlaceOrder")]
    [InlineData("PlaceOrder,Pay", "Bank.Pay Shop.PlaceOrder")]
    [InlineData("Describe*", "Bank.DescribeOrders Ecs.DescribeSecurityGroupAttribute Ecs.DescribeSecurityGroupReferences Ecs.DescribeSecurityGroups Shop.DescribeGoods Shop.DescribeOrders")]
    [InlineData("Shop.Describe*", "Shop.DescribeGoods Shop.DescribeOrders")]
    [InlineData("shop.*", "Shop.DescribeGoods Shop.DescribeOrders Shop.PlaceOrder")]
    [InlineData("*Orders", "Bank.DescribeOrders Shop.DescribeOrders")]
    [InlineData("P*", "Bank.Pay Shop.PlaceOrder")]
    [InlineData("ModifySecurityGroupRule", "Ecs.ModifySecurityGroupRule")]
    public void The_selected_ones_are(string selection, string emitted) =>
        Assert.Equal(emitted, string.Join(" ", Emitted(Project(selection)).Where(name => !name.StartsWith("Support.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));

    [Fact]
    public void All_of_them_are_for_an_asterisk() => Assert.Superset(new HashSet<string>(["Shop.PlaceOrder", "Bank.Pay", "Ecs.ModifySecurityGroupRule"]), Emitted(Project("*")).ToHashSet());

    [Fact]
    public void Nothing_at_all_is_emitted_when_nothing_is_selected() => Assert.Empty(Emitted(Project("")));

    [Fact]
    public async Task A_pattern_that_selects_nothing_is_reported()
    {
        var found = await Project("Shop.Describe*,Refund*").Analyze(new SpecFileAnalyzer());

        Assert.Equal("ECSR9003", Assert.Single(found).Id);
        Assert.Contains("'Refund*'", found[0].GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_versions_of_a_product_are_not_emitted_into_one_namespace_without_a_word()
    {
        var consumer = new Consumer().WithSpec(Shop, "/src/a.json").WithSpec(Operations("Shop", "2022-02-02", "PlaceOrder", "Refund"), "/src/b.json").With("build_property.EcsRulesOperations", "Shop.*");
        var found = Assert.Single(await consumer.Analyze(new SpecFileAnalyzer()));

        Assert.Equal(("ECSR9004", "/src/b.json", "/src/a.json"), (found.Id, found.Location.GetLineSpan().Path, found.AdditionalLocations[0].GetLineSpan().Path));
        Assert.Equal(["Shop.DescribeGoods", "Shop.DescribeOrders", "Shop.PlaceOrder", "Shop.Refund"], Emitted(consumer).Where(name => name.StartsWith("Shop.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("*", "Any", true)]
    [InlineData("A*c", "Abc", true)]
    [InlineData("A*c", "Ac", true)]
    [InlineData("A*bc*c", "Abcc", true)]
    [InlineData("Ab*bc", "Abc", false)]
    [InlineData("*b*", "Abc", true)]
    [InlineData("abc", "Abc", false)]
    [InlineData("Vpc.Abc", "Abc", false)]
    [InlineData("S*.Abc", "Abc", true)]
    public void A_pattern_matches(string pattern, string name, bool matches) =>
        Assert.Equal(matches, new OperationPattern(pattern).Matches(new OperationId("Shop", "2020-01-01", name)));

    private static string Operations(string product, string version, params string[] names) =>
        $$"""{ "info": { "product": "{{product}}", "version": "{{version}}" }, "apis": { {{string.Join(", ", names.Select(name => $$"""
        "{{name}}": { "parameters": [ { "name": "Id", "in": "query", "schema": { "type": "string", "required": true } } ] }
        """))}} } }""";

    private static Consumer Project(string selection) =>
        new Consumer().WithSpec(Shop, "/src/shop.json").WithSpec(Bank, "/src/bank.json").With("build_property.EcsRulesOperations", selection);

    private static IEnumerable<string> Emitted(Consumer consumer) =>
        consumer.Driver().RunGenerators(consumer.Compilation(), TestContext.Current.CancellationToken).GetRunResult().Results[0].GeneratedSources
            .Select(source => source.HintName.Replace(".g.cs", "", StringComparison.Ordinal));
}
