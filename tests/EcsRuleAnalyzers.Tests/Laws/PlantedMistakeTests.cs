using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Laws;

/// <summary>A law that cannot fail proves nothing: rules whose faces disagree are planted, and agreement must find them.</summary>
public class PlantedMistakeTests
{
    private const int Requests = 2_000;

    [Fact]
    public void Without_a_mistake_agreement_holds() => Assert.Null(Difference(Plant(rule => rule)));

    [Fact]
    public void An_emitted_condition_that_is_the_wrong_way_round_is_found() => AssertFound(body => new Planted(body, Flip: true));

    [Fact]
    public void A_rule_that_reads_another_parameter_when_evaluated_is_found() => AssertFound(body => new Planted(body, Forgets: "NicType"));

    [Fact]
    public void An_emitted_message_that_shows_another_value_is_found() => AssertFound(body => new Planted(body, Shows: "\"nothing\""));

    [Fact]
    public void Checks_in_another_order_are_found()
    {
        var operation = TestSpecs.Embedded.First();
        var shape = operation.Request;
        var compiled = RequestAdapter.Compile(operation with { Request = shape with { Rules = [.. shape.Rules.Reverse()] } });

        Assert.NotNull(Samples.FirstFailure(Requests, AgreementTests.Violations(operation, compiled, assumeVpc: false)));
    }

    private static void AssertFound(Func<Rule, Rule> plant) => Assert.NotNull(Difference(Plant(plant)));

    private static string? Difference(Operation operation) =>
        Samples.FirstFailure(Requests, AgreementTests.Violations(operation, RequestAdapter.Compile(operation), assumeVpc: false));

    // The rule that a security group as peer needs NicType intranet, in which defaults, presence and letter case take part.
    private static Operation Plant(Func<Rule, Rule> plant)
    {
        var operation = TestSpecs.Embedded.Single(candidate => candidate.Name == "ModifySecurityGroupRule");
        var rules = operation.Request.Rules.Select(rule => rule.Name == "group-nictype" ? rule with { Body = plant(rule.Body) } : rule);
        return operation with { Request = operation.Request with { Rules = [.. rules] } };
    }

    private sealed record Planted(Rule Inner, bool Flip = false, string? Forgets = null, string? Shows = null) : Rule
    {
        public override EquatableArray<ParameterRef> Parameters => Inner.Parameters;

        public override Truth Holds(Facts facts) =>
            Inner.Holds(Forgets is null ? facts : new Facts(facts.Named.Where(pair => pair.Key != Forgets), facts.Others, facts.AssumeVpc));

        public override ConditionCode Emit(EmitScope scope, bool wanted) => Inner.Emit(scope, Flip ? !wanted : wanted);

        public override Bilingual Say() => Inner.Say();

        public override Bilingual Found(Facts facts) => Inner.Found(facts);

        public override FoundCode EmitFound() => Shows is null ? Inner.EmitFound() : FoundCode.Phrase(Shows);
    }
}
