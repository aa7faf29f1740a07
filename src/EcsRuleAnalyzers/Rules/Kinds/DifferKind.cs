using System.Linq;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Text;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>differ</c>: two parameters must not have the same value. Absent and masked values are never the same.</summary>
internal sealed class DifferKind : RelationKind
{
    public override EquatableArray<string> Keywords => ["differ"];

    public override DiagnosticDescriptor Descriptor => RelationDescriptors.Broken;

    public override KindExample Example => new("""{ "name": "not-itself", "differ": ["A", "B"] }""", "A=1&B=2", "A=1&B=1");

    public override Rule? Read(KindReader reader)
    {
        var list = reader.Get("differ");
        var names = reader.Names(list, "differ");
        if (names.Count == 2 && names[0].Type == names[1].Type && names[0].Type is not (ParameterType.List or ParameterType.Object or ParameterType.Map))
        {
            return new DifferRule(names[0], names[1]);
        }

        if (list?.Kind == JsonKind.Array && (list.Items.Count != 2 || names.Count == 2))
        {
            reader.Fail(list, "\"differ\" must name two single values of one type");
        }

        return null;
    }
}

internal sealed record DifferRule(ParameterRef Left, ParameterRef Right) : Rule
{
    public override EquatableArray<ParameterRef> Parameters => [Right, Left];

    public override int Cost => 1;

    public static Truth AreDifferent(Known left, Known right) =>
        left.Fold(one => right.Fold(other => (one.Kind, other.Kind) switch
        {
            (KnownKind.Absent, _) or (_, KnownKind.Absent) => Truth.True,
            (KnownKind.Text, KnownKind.Text) => Truths.Of(one.Text != other.Text),
            (KnownKind.Partial, KnownKind.Partial) when one.Partial!.IsSame(other.Partial!) => Truth.False,
            _ => Truth.Unknown,
        }));

    public override Truth Holds(Facts facts) => AreDifferent(Left.Read(facts), Right.Read(facts));

    public override ConditionCode Emit(EmitScope scope, bool wanted)
    {
        ParameterRef[] both = [Left, Right];
        var unmasked = ConditionCode.All(both.Where(one => one.Maskable).Select(one => !(EmitScope.Given(one) & EmitScope.Masked(one))));
        var given = both.Where(one => scope.Default(one) is null).Select(EmitScope.Given).ToList();
        return wanted
            ? ConditionCode.Any(given.Select(one => !one)) | (!Same(scope) & unmasked)
            : ConditionCode.All(given) & Same(scope) & unmasked;
    }

    public override Bilingual Say() => new(Right.Name + " differs from " + Left.Name, Right.Name + " 不能与 " + Left.Name + " 相同");

    // Values are compared as wire texts. Those that have only one text are compared as they are, which allocates nothing.
    private ConditionCode Same(EmitScope scope)
    {
        var (plain, text) = (ConditionCode.Equal(Left.Member, Right.Member), ConditionCode.Equal(Text(scope, Left), Text(scope, Right)));
        return scope.Default(Left) is not null || scope.Default(Right) is not null ? text : Left.Type == ParameterType.Number ? plain & text : plain;
    }

    private static string Text(EmitScope scope, ParameterRef parameter)
    {
        var text = EmitScope.AsText(EmitScope.Value(parameter), parameter.Type);
        return scope.Default(parameter) is { } absent ? "(" + EmitScope.Given(parameter) + " ? " + text + " : " + CodeWriter.Literal(absent) + ")" : text;
    }
}
