using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Text;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>disjoint</c>: no item of one list has the same value as an item of another.</summary>
internal sealed class DisjointKind : RelationKind
{
    public override EquatableArray<string> Keywords => ["disjoint"];

    public override DiagnosticDescriptor Descriptor => UniqueItemsKind.Rule;

    public override KindExample Example => new("""{ "name": "added-or-removed", "disjoint": ["L.X", "M.X"] }""", "L.1.X=1&M.1.X=2", "L.1.X=1&M.1.X=1");

    public override Rule? Read(KindReader reader)
    {
        var pair = reader.Get("disjoint", JsonKind.Array, "a pair of members of lists");
        if (pair is null || pair.Items.Count != 2)
        {
            if (pair is not null)
            {
                reader.Fail(pair, "\"disjoint\" must name members of two lists, such as [\"AddEntry.Cidr\", \"RemoveEntry.Cidr\"]");
            }

            return null;
        }

        if (reader.Member(pair.Items[0]) is not var (one, left) || reader.Member(pair.Items[1]) is not var (other, right))
        {
            return null;
        }

        if (left.Type != right.Type || left.Comparison != right.Comparison || !ItemMember.IsComparable(left))
        {
            reader.Fail(pair, "\"disjoint\" must name members of one type: text, whole number or boolean");
            return null;
        }

        return new DisjointRule(one, left, other, right);
    }
}

internal sealed record DisjointRule(ParameterRef One, ParameterRef Left, ParameterRef Other, ParameterRef Right) : Rule
{
    public override EquatableArray<ParameterRef> Parameters => [One, Other];

    public override Truth Holds(Facts facts) => facts[One.Name].Fold(one => facts[Other.Name].Fold(other => (one.Kind, other.Kind) switch
    {
        (KnownKind.Absent, _) or (_, KnownKind.Absent) => Truth.True,
        (KnownKind.List, KnownKind.List) => HoldsFor(one, other),
        _ => Truth.Unknown,
    }));

    public override ConditionCode Emit(EmitScope scope, bool wanted)
    {
        var disjoint = ConditionCode.Of("EcsList.IsDisjoint(" + One.Member + ", " + Other.Member + ", (a, b) => " + ItemMember.EmitSame([(Left, Right)], scope) + ")");
        return wanted
            ? !EmitScope.Given(One) | !EmitScope.Given(Other) | disjoint
            : EmitScope.Given(One) & EmitScope.Given(Other) & !disjoint;
    }

    public override Bilingual Say() => new(
        One.Name + " and " + Other.Name + " have no " + Left.Name + " in common",
        One.Name + " 与 " + Other.Name + " 不能有相同的 " + Left.Name);

    private Truth HoldsFor(Known one, Known other)
    {
        var verdict = Truth.True;
        foreach (var left in one.Parts)
        {
            foreach (var right in other.Parts)
            {
                verdict = verdict.And(ItemMember.AreSame([(Left, Right)], left, right).Not());
            }
        }

        return verdict;
    }
}
