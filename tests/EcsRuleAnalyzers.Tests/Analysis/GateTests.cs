using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.Analysis.Families;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>What is not looked at: projects without request classes, files that name none.</summary>
public class GateTests
{
    private const string Creation = "class C { void M(Client client) => client.ModifySecurityGroupRule(new App.Ecs.ModifySecurityGroupRuleRequest { PortRange = \"80\" }); }";

    [Fact]
    public async Task A_project_without_request_classes_registers_nothing() =>
        Assert.Equal(0, await Actions(Consumer.Of("class ModifySecurityGroupRuleRequest { }").Compilation()));

    [Theory]
    [InlineData("namespace AlibabaCloud.SDK { class C { } }")]
    [InlineData("namespace Aliyun.Acs { class C { } }")]
    public async Task A_project_with_an_sdk_is_looked_at(string code) => Assert.Equal(1, await Actions(Consumer.Of(code).Compilation()));

    [Fact]
    public async Task A_project_with_generated_classes_is_looked_at() => Assert.Equal(1, await Actions(Consumer.Of("class C { }").Generate()));

    [Fact]
    public async Task A_project_that_refers_to_one_with_generated_classes_is_looked_at()
    {
        var library = Consumer.Of("class C { }").With("build_property.EcsRulesVisibility", "public").Generate();
        Assert.Equal(1, await Actions(Consumer.Of("class D { }").Compilation().AddReferences(library.ToMetadataReference())));
    }

    [Fact]
    public void A_name_is_found_wherever_it_stands_in_a_long_file()
    {
        for (var before = 4096 - 40; before < 4096 + 20; before++)
        {
            Assert.Equal(Mention.Named, Mentions(new string(' ', before) + "class C { ModifySecurityGroupRuleRequest r; }"));
        }
    }

    [Theory]
    [InlineData("class C { HttpRequest r; RunInstancesRequests s; NoModifySecurityGroupRuleRequest t; ModifySecurityGroupRuleRequests u; }", "None")]
    [InlineData("class C { object o = new C(); }", "None")]
    [InlineData("class C { C o = new(); }", "TargetTyped")]
    [InlineData("class C { C o = new\n  (); }", "TargetTyped")]
    [InlineData("class C { CommonRequest r; }", "Named")]
    [InlineData("", "None")]
    public void A_file_is_known_by_the_names_in_it(string code, string expected) => Assert.Equal(expected, Mentions(code).ToString());

    [Fact]
    public void A_file_is_known_by_the_name_that_another_file_gives_to_a_request_class()
    {
        Assert.Equal(Mention.Named, Mentions("class C { Change r; }", "global using Change = App.Ecs.ModifySecurityGroupRuleRequest;"));
        Assert.Equal(Mention.None, Mentions("class C { Change r; }", "global using Change = App.Ecs.OtherRequest;"));
    }

    [Theory]
    [InlineData("client.ModifySecurityGroupRule(new() { PortRange = {|ECSR1006:\"80\"|}, SecurityGroupRuleId = \"sgr-bp1\", SecurityGroupId = \"sg-bp1\", RegionId = unknown });")]
    [InlineData("client?.ModifySecurityGroupRule(new() { PortRange = {|ECSR1006:\"80\"|}, SecurityGroupRuleId = \"sgr-bp1\", SecurityGroupId = \"sg-bp1\", RegionId = unknown });")]
    [InlineData("Other(new() { 1 }); Other(new() { 2 });")]
    public Task A_target_typed_creation_as_an_argument_needs_no_name(string statement) => Requests.CheckMembers(
        "void Other(List<int> list) { } void M(Client client, string unknown) { " + statement + " }");

    [Fact]
    public async Task The_types_after_top_level_statements_are_looked_at_too()
    {
        var code = "new Client().ModifySecurityGroupRule(new App.Ecs.ModifySecurityGroupRuleRequest { PortRange = \"80\" });\n" + Creation
            + "\npublic class Client { internal void ModifySecurityGroupRule(App.Ecs.ModifySecurityGroupRuleRequest request) { } }";
        var compilation = Consumer.Of(code).Generate();
        compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        var found = await compilation.WithAnalyzers([new EcsRequestAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, found.Count(diagnostic => diagnostic.Id == "ECSR1006"));
    }

    private static async Task<int> Actions(Compilation compilation)
    {
        var analyzer = new EcsRequestAnalyzer();
        var analysis = compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, true, true));
        await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return (await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken)).SemanticModelActionsCount;
    }

    private static Mention Mentions(params string[] codes)
    {
        var trees = codes.Select(code => CSharpSyntaxTree.ParseText(code)).ToArray();
        return new NameGate(new TrackedTypes(OperationSet.Of([])), CSharpCompilation.Create("App", trees)).Mentions(trees[0], TestContext.Current.CancellationToken);
    }
}
