using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Text;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>maxGiven</c>: at most so many items of a list give a member.</summary>
internal sealed class MaxGivenKind : RelationKind
{
    public override EquatableArray<string> Keywords => ["maxGiven"];

    public override DiagnosticDescriptor Descriptor => ItemCountKind.Rule;

    public override KindExample Example => new("""{ "name": "few", "maxGiven": { "L.X": 1 } }""", "L.1.X=1&L.2.Y=2", "L.1.X=1&L.2.X=2");

    public override Rule? Read(KindReader reader)
    {
        var rules = ImmutableArray.CreateBuilder<Rule>();
        foreach (var entry in reader.Get("maxGiven", JsonKind.Object, "an object from a member of a list to a whole number")?.Members ?? [])
        {
            if (reader.Member(entry.Name, entry.Start, entry.Length) is var (list, member) && reader.At(reader.Get("maxGiven")!).Count(entry.Name) is { } max)
            {
                rules.Add(new MaxGivenRule(list, member, max));
            }
        }

        return rules.Count == 0 ? null : AllOf.Of(rules.ToImmutable());
    }
}

internal sealed record MaxGivenRule(ParameterRef List, ParameterRef Member, int Max) : Rule
{
    public override EquatableArray<ParameterRef> Parameters => [List];

    public override Truth Holds(Facts facts) => facts[List.Name].Fold(known => known.Kind switch
    {
        KnownKind.Absent => Truth.True,
        KnownKind.List => Count(known, atLeast: Truth.True) > Max ? Truth.False : Truths.Of(Count(known, atLeast: Truth.Unknown) <= Max).Or(Truth.Unknown),
        _ => Truth.Unknown,
    });

    public override ConditionCode Emit(EmitScope scope, bool wanted)
    {
        var fits = ConditionCode.AtMost("EcsList.Count(" + List.Member + ", a => a != null && " + EmitScope.Given(ItemMember.Of("a", Member)) + ")", Max.ToString(CultureInfo.InvariantCulture));
        return wanted ? !EmitScope.Given(List) | fits : EmitScope.Given(List) & !fits;
    }

    public override Bilingual Say()
    {
        var max = Max.ToString(CultureInfo.InvariantCulture);
        return new("at most " + max + " items with " + Member.Name, List.Name + " 中最多 " + max + " 项设置 " + Member.Name);
    }

    public override Bilingual Found(Facts facts) => FoundText.Each(facts[List.Name], known => Bilingual.Same(known.Parts.Count.ToString(CultureInfo.InvariantCulture)));

    public override FoundCode EmitFound() => FoundCode.Count(List.Member + ".Count").IfGiven(List);

    private int Count(Known list, Truth atLeast) =>
        list.Parts.Count(item => item.Fold(one => one.Kind == KnownKind.Absent ? Truth.False : one.Facts?.IsGiven(Member.Name) ?? Truth.Unknown) >= atLeast);
}
