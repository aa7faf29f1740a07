using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Laws;

/// <summary>Soundness: whatever is decided on partial knowledge stays true when more becomes known.</summary>
public class SoundnessTests
{
    /// <summary>For each operation in one run, half of them with ecs_rules.assume_vpc.</summary>
    private const int Requests = 20_000;

    private const int Completions = 3;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_decided_verdict_is_the_verdict_on_every_completion(bool assumeVpc)
    {
        foreach (var operation in TestSpecs.All)
        {
            var values = new RequestValues(operation.Request);
            Samples.Check(Requests / 2, random => Contradiction(operation.Request, PartialKnowledge.OfRequest(values, random, assumeVpc), random, assumeVpc));
        }
    }

    [Fact]
    public void Much_is_decided_on_partial_knowledge_and_much_is_not()
    {
        var values = new RequestValues(TestSpecs.KitchenSink.Request);
        var random = new Random();
        var verdicts = Enumerable.Range(0, 200)
            .SelectMany(_ => RuleTree.RulesOf(TestSpecs.KitchenSink.Request).Select(rule => rule.Body.Holds(PartialKnowledge.OfRequest(values, random, assumeVpc: false).Known.Facts!)))
            .CountBy(verdict => verdict)
            .ToDictionary();

        Assert.All(Enum.GetValues<Truth>(), verdict => Assert.True(verdicts.GetValueOrDefault(verdict) > 500));
    }

    private static string? Contradiction(Shape shape, PartialKnowledge knowledge, Random random, bool assumeVpc)
    {
        for (var completion = 0; completion < Completions; completion++)
        {
            var slots = (object?[])knowledge.Complete(random)!;
            var complete = RequestFacts.Of(shape, slots, assumeVpc);
            if (Contradiction(shape, knowledge.Known.Facts!, complete, null, null) is { } contradiction)
            {
                return $"{contradiction}\nknown: {knowledge.Known.Facts}\ncompleted: {RequestFacts.Show(slots)}";
            }
        }

        return null;
    }

    private static string? Contradiction(Shape shape, Facts known, Facts complete, Facts? knownRequest, Facts? completeRequest)
    {
        known = knownRequest is null ? known : known.Within(knownRequest);
        complete = completeRequest is null ? complete : complete.Within(completeRequest);
        foreach (var rule in RuleTree.RulesOf(shape))
        {
            var (before, after) = (rule.Body.Holds(known), rule.Body.Holds(complete));
            if (before != Truth.Unknown && before != after)
            {
                return $"{rule.Name} was {before} and became {after}";
            }
        }

        return shape.Parameters.Select(parameter => Contradiction(parameter, known[parameter.Name], complete[parameter.Name], knownRequest ?? known, completeRequest ?? complete)).FirstOrDefault(found => found is not null);
    }

    private static string? Contradiction(Parameter parameter, Known known, Known complete, Facts knownRequest, Facts completeRequest)
    {
        if (parameter.HasCheckedValues && known.Kind == KnownKind.List)
        {
            var values = Shape.Empty with { Parameters = [.. known.Parts.Select((_, index) => parameter.Value(Shape.Number(index)))] };
            return Contradiction(values, knownRequest.OfItem(RequestFacts.Values(parameter, known)), completeRequest.OfItem(RequestFacts.Values(parameter, complete)), knownRequest, completeRequest);
        }

        if ((parameter.Shape ?? parameter.Item?.Shape) is not { } nested)
        {
            return null;
        }

        var pairs = known.Kind == KnownKind.List ? known.Parts.Zip(complete.Parts) : [(known, complete)];
        return pairs
            .Select(pair => pair.First.Facts is { } before && pair.Second.Facts is { } after ? Contradiction(nested, before, after, knownRequest, completeRequest) : null)
            .FirstOrDefault(found => found is not null);
    }
}
