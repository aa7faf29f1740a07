using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>uniqueBy</c>: no two items of a list agree in all of these members.</summary>
internal static class UniqueByKind
{
    public const string Id = UniqueItemsKind.Id;
    public const string Keyword = "uniqueBy";

    /// <param name="reader">The parameter, with the members of its items as names.</param>
    /// <param name="list">The list.</param>
    public static UniqueByRule? Read(KindReader reader, ParameterRef list)
    {
        if (reader.Get(Keyword) is not { } names)
        {
            return null;
        }

        var members = reader.Names(names, Keyword);
        if (members.FirstOrDefault(member => !ItemMember.IsComparable(member)) is { } odd)
        {
            reader.Fail(names, odd.Name + " is no text, whole number or boolean, so items cannot be compared by it");
            return null;
        }

        if (members.Count == 0 && names is { Kind: JsonKind.Array, Items.Count: 0 })
        {
            reader.Fail(names, "\"uniqueBy\" is empty");
        }

        return members.Count > 0 && members.Count == names.Items.Count ? new UniqueByRule(list, members) : null;
    }
}

internal sealed record UniqueByRule(ParameterRef List, EquatableArray<ParameterRef> Members) : Rule
{
    public override EquatableArray<ParameterRef> Parameters => [List];

    public override Truth Holds(Facts facts) => facts[List.Name].Fold(known => known.Kind switch
    {
        KnownKind.Absent => Truth.True,
        KnownKind.List => HoldsFor(known),
        _ => Truth.Unknown,
    });

    public override ConditionCode Emit(EmitScope scope, bool wanted)
    {
        var unique = ConditionCode.Of("EcsList.IsUnique(" + List.Member + ", a => " + ItemMember.EmitKey(Members, scope) + ", (a, b) => " + ItemMember.EmitSame(Pairs, scope) + ")");
        return wanted ? !EmitScope.Given(List) | unique : EmitScope.Given(List) & !unique;
    }

    public override Bilingual Say() => Members.Count == 1
        ? new("each " + Members[0].Name + " once", "每个 " + Members[0].Name + " 只出现一次")
        : new("items that differ in " + ParameterRef.Names(Members, ", "), "各项的 " + ParameterRef.Names(Members, "、") + " 不全相同");

    private (ParameterRef, ParameterRef)[] Pairs => [.. Members.Select(member => (member, member))];

    private Truth HoldsFor(Known list)
    {
        var verdict = Truth.True;
        for (var i = 1; i < list.Parts.Count && verdict != Truth.False; i++)
        {
            for (var j = 0; j < i; j++)
            {
                verdict = verdict.And(ItemMember.AreSame(Pairs, list.Parts[i], list.Parts[j]).Not());
            }
        }

        return verdict;
    }
}
