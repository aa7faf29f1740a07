using System.Globalization;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Text;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>countAtMost</c>: a list has at most as many items as a number of the same request says.</summary>
internal sealed class CountAtMostKind : RelationKind
{
    public override EquatableArray<string> Keywords => ["countAtMost"];

    public override DiagnosticDescriptor Descriptor => ItemCountKind.Rule;

    public override KindExample Example => new("""{ "name": "room", "countAtMost": ["L", "N"] }""", "L.1.X=1&N=1", "L.1.X=1&L.2.X=2&N=1");

    public override Rule? Read(KindReader reader)
    {
        var pair = reader.Get("countAtMost");
        var names = reader.Names(pair, "countAtMost");
        if (names.Count == 2 && names[0].Type == ParameterType.List && names[1].Type is ParameterType.Int32 or ParameterType.Int64)
        {
            return new CountAtMostRule(names[0], names[1]);
        }

        if (pair?.Kind == JsonKind.Array && (pair.Items.Count != 2 || names.Count == 2))
        {
            reader.Fail(pair, "\"countAtMost\" must name a list and a whole number");
        }

        return null;
    }
}

internal sealed record CountAtMostRule(ParameterRef List, ParameterRef Max) : Rule
{
    public override EquatableArray<ParameterRef> Parameters => [List, Max];

    public override Truth Holds(Facts facts) => facts[List.Name].Fold(list => Max.Read(facts).Fold(max => (list.Kind, max.Kind) switch
    {
        (KnownKind.Absent, _) or (_, KnownKind.Absent) => Truth.True,
        (KnownKind.List, _) when list.Parts.Count == 0 => Truth.True,
        (KnownKind.List, KnownKind.Text) => Truths.Of(!long.TryParse(max.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var limit) || list.Parts.Count <= limit),
        _ => Truth.Unknown,
    }));

    public override ConditionCode Emit(EmitScope scope, bool wanted)
    {
        var limit = scope.Default(Max) is not { } text ? null : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? CodeWriter.Literal(number) : "long.MaxValue";
        var fits = ConditionCode.AtMost(List.Member + ".Count", limit is null ? EmitScope.Value(Max) : "(" + EmitScope.Given(Max) + " ? " + EmitScope.Value(Max) + " : " + limit + ")");
        var given = limit is null ? EmitScope.Given(List) & EmitScope.Given(Max) : EmitScope.Given(List);
        return wanted ? !given | fits : given & !fits;
    }

    public override Bilingual Say() => new("no more items than " + Max.Name + " says", "项数不超过 " + Max.Name + " 的值");

    public override Bilingual Found(Facts facts) => FoundText.Each(facts[List.Name], known => Bilingual.Same(known.Parts.Count.ToString(CultureInfo.InvariantCulture)));

    public override FoundCode EmitFound() => FoundCode.Count(List.Member + ".Count").IfGiven(List);
}
