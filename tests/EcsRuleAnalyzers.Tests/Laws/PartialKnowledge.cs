using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Laws;

/// <summary>What an onlooker may know of a request, and the requests that fit this knowledge.</summary>
/// <param name="Known">What is known; of the whole request it has <see cref="Known.Facts"/>.</param>
/// <param name="Complete">Makes one of the values that fit.</param>
internal sealed record PartialKnowledge(Known Known, Func<Random, object?> Complete)
{
    /// <summary>Knowledge of a random request.</summary>
    public static PartialKnowledge OfRequest(RequestValues values, Random random, bool assumeVpc) => OfMembers(values, values.Next(random), random, assumeVpc);

    private static PartialKnowledge OfMembers(RequestValues values, object?[] slots, Random random, bool assumeVpc)
    {
        // Either nothing is known of the parameters that are not named, or they are certainly absent.
        var areOthersUnknown = random.Chance(0.3);
        var named = new List<KeyValuePair<string, Known>>();
        var complete = new Func<Random, object?>[slots.Length];
        for (var index = 0; index < slots.Length; index++)
        {
            var parameter = values.Shape.Parameters[index];
            var knowledge = areOthersUnknown && random.Chance(0.2)
                ? Nothing(values[index], parameter, assumeVpc)
                : OfValue(values[index], parameter, slots[index], random, assumeVpc);
            complete[index] = knowledge.Complete;
            if (!(areOthersUnknown && knowledge.Known.Kind == KnownKind.Unknown) && !(!areOthersUnknown && knowledge.Known.Kind == KnownKind.Absent))
            {
                named.Add(KeyValuePair.Create(parameter.Name, knowledge.Known));
            }
        }

        var facts = new Facts(named, areOthersUnknown ? Known.Unknown : Known.Absent, assumeVpc);
        return new PartialKnowledge(Known.Item(facts), more => complete.Select(one => one(more)).ToArray());
    }

    private static PartialKnowledge OfValue(ParameterValues values, Parameter parameter, object? value, Random random, bool assumeVpc)
    {
        switch (random.Next(6))
        {
            case 0:
                return Nothing(values, parameter, assumeVpc);
            case 1:
                return Presence(values, parameter, assumeVpc);
            case 2:
                return OneOf(values, parameter, value, random, assumeVpc);
            case 3 when parameter.Ref.Type == ParameterType.List && value is object?[] items:
                return OfItems(values, parameter, items, random, assumeVpc);
            case 3 or 4 when parameter.Ref.Type == ParameterType.Object && value is object?[] members:
                return OfMembers(values.Members!, members, random, assumeVpc);
            default:
                return new PartialKnowledge(RequestFacts.Known(parameter, value, assumeVpc), _ => value);
        }
    }

    private static PartialKnowledge Nothing(ParameterValues values, Parameter parameter, bool assumeVpc) =>
        new(Known.Unknown, random => random.Chance(0.3) ? null : values.Next(random, good: 0.3));

    private static PartialKnowledge Presence(ParameterValues values, Parameter parameter, bool assumeVpc) => new(Known.Given, random =>
    {
        while (true)
        {
            var value = values.Next(random, good: 0.3);
            if (RequestFacts.Known(parameter, value, assumeVpc).IsGiven == Truth.True)
            {
                return value;
            }
        }
    });

    private static PartialKnowledge OneOf(ParameterValues values, Parameter parameter, object? value, Random random, bool assumeVpc)
    {
        var alternatives = Enumerable.Range(0, random.Next(12)).Select(_ => random.Chance(0.2) ? null : values.Next(random, good: 0.3)).Append(value).ToArray();
        return new PartialKnowledge(Known.OneOf(alternatives.Select(one => RequestFacts.Known(parameter, one, assumeVpc))), more => more.Pick(alternatives));
    }

    private static PartialKnowledge OfItems(ParameterValues values, Parameter parameter, object?[] items, Random random, bool assumeVpc)
    {
        var parts = items.Select(item => OfValue(values.Item!, parameter.Item!, item, random, assumeVpc)).ToArray();
        return new PartialKnowledge(Known.List([.. parts.Select(part => part.Known)]), more => parts.Select(part => part.Complete(more)).ToArray());
    }
}
