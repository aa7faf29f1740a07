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
        if (names.Count == 2 && names[0].Type == names[1].Type)
        {
            return new DifferRule(names[0], names[1]);
        }

        if (list?.Kind == JsonKind.Array && (list.Items.Count != 2 || names.Count == 2))
        {
            reader.Fail(list, "\"differ\" must name two parameters of one type");
        }

        return null;
    }
}

internal sealed record DifferRule(ParameterRef Left, ParameterRef Right) : Rule
{
    public override EquatableArray<ParameterRef> Parameters => [Right, Left];

    public static Truth AreDifferent(Known left, Known right) =>
        left.Fold(one => right.Fold(other => (one.Kind, other.Kind) switch
        {
            (KnownKind.Absent, _) or (_, KnownKind.Absent) => Truth.True,
            (KnownKind.Text, KnownKind.Text) => Truths.Of(one.Text != other.Text),
            (KnownKind.Partial, KnownKind.Partial) when one.Partial!.IsSame(other.Partial!) => Truth.False,
            _ => Truth.Unknown,
        }));

    public override Truth Holds(Facts facts) => AreDifferent(Left.Read(facts), Right.Read(facts));

    public override string Emit(EmitScope scope, bool wanted)
    {
        var left = Text(scope, Left);
        var right = Text(scope, Right);
        var unmasked = Left.Maskable || Right.Maskable ? " && " + (Left.Maskable ? "!" + EmitScope.Masked(Left) : "!" + EmitScope.Masked(Right)) : "";
        var same = "(" + Given(scope, Left) + " && " + left + " == " + right + unmasked + ")";
        return wanted ? "!" + same : same;
    }

    public override string Say() => Right.Name + " differs from " + Left.Name;

    private static string Given(EmitScope scope, ParameterRef parameter) => scope.Default(parameter) is null ? EmitScope.Given(parameter) : "true";

    private static string Text(EmitScope scope, ParameterRef parameter) =>
        scope.Default(parameter) is { } absent
            ? "(" + EmitScope.Given(parameter) + " ? " + EmitScope.AsText(EmitScope.Value(parameter), parameter.Type) + " : " + CodeWriter.Literal(absent) + ")"
            : parameter.Member;
}
