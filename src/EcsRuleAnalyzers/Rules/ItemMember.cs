using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules.Values;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Rules;

/// <summary>Compares members of the items of lists. A masked value is never the same as another; an absent one is, where the other is absent too.</summary>
internal static class ItemMember
{
    /// <summary>Types of members that can be compared.</summary>
    public static bool IsComparable(ParameterRef member) =>
        member.Type is ParameterType.Text or ParameterType.Int32 or ParameterType.Int64 or ParameterType.Boolean;

    /// <summary>Whether two items have the same value in every one of some members, and any value at all.</summary>
    public static Truth AreSame(IReadOnlyList<(ParameterRef Left, ParameterRef Right)> members, Known left, Known right) =>
        left.Fold(one => right.Fold(other => one.Kind == KnownKind.Absent || other.Kind == KnownKind.Absent ? Truth.False
            : one.Facts is { } a && other.Facts is { } b ? AreSame(members, a, b)
            : Truth.Unknown));

    /// <summary>The same as C#, over two items that may be null. Most items differ, so what is compared fastest comes first.</summary>
    public static string EmitSame(IReadOnlyList<(ParameterRef Left, ParameterRef Right)> members, EmitScope scope)
    {
        var pairs = members.Select(pair => (Left: Of("a", pair.Left), Right: Of("b", pair.Right))).ToList();
        return "a != null && b != null && " + string.Join(" && ", pairs.OrderBy(pair => Cost(pair.Left)).Select(pair => EmitSame(pair.Left, pair.Right, scope)))
            + " && (" + string.Join(" || ", pairs.Select(pair => EmitScope.Given(pair.Left))) + ")";
    }

    /// <summary>
    /// A number of an item as C#, the same for items that are the same; made of the members whose text says all, and of blocks.
    /// </summary>
    public static string EmitKey(IEnumerable<ParameterRef> members, EmitScope scope)
    {
        var key = members.Where(member => member.Type == ParameterType.Text && member.Comparison != ValueComparison.IgnoreCase).Aggregate("0", (before, member) =>
            (member.Comparison == ValueComparison.Block ? "EcsBlockText" : "EcsList") + ".Key(" + before + ", " + Of("a", member).Member + ", " + CodeWriter.Literal(scope.Default(member) ?? "") + ")");
        return "a == null ? 0 : " + key;
    }

    /// <summary>A member as emitted code reads it from an item in a variable.</summary>
    public static ParameterRef Of(string item, ParameterRef member) => member with { Member = item + "." + member.Member };

    private static Truth AreSame(IReadOnlyList<(ParameterRef Left, ParameterRef Right)> members, Facts left, Facts right) => members.Aggregate(
        members.Aggregate(Truth.False, (any, pair) => any.Or(left.IsGiven(pair.Left.Name))),
        (same, pair) => same.And(AreSame(pair.Left, left[pair.Left.Name], right[pair.Right.Name], left.AssumeVpc)));

    private static Truth AreSame(ParameterRef member, Known left, Known right, bool assumeVpc)
    {
        var absent = Known.Of(assumeVpc && member.DefaultInVpc is not null ? member.DefaultInVpc : member.Default);
        return left.Fold(one => right.Fold(other => AreSameValue(member, Filled(one), Filled(other))));

        Known Filled(Known known) => known.Kind == KnownKind.Absent ? absent : known;
    }

    private static Truth AreSameValue(ParameterRef member, Known left, Known right) => (left.Kind, right.Kind) switch
    {
        (KnownKind.Absent, KnownKind.Absent) => Truth.True,
        (KnownKind.Text, KnownKind.Text) => Truths.Of(IsSame(member, left.Text, right.Text)),
        (KnownKind.Partial, KnownKind.Partial) when !member.Maskable && left.Partial!.IsSame(right.Partial!) => Truth.True,
        (KnownKind.Absent, _) => right.IsGiven == Truth.True ? Truth.False : Truth.Unknown,
        (_, KnownKind.Absent) => left.IsGiven == Truth.True ? Truth.False : Truth.Unknown,
        _ => Truth.Unknown,
    };

    private static bool IsSame(ParameterRef member, string left, string right) =>
        !(member.Maskable && (EcsPlainText.IsMasked(left) || EcsPlainText.IsMasked(right))) && member.Comparison switch
        {
            ValueComparison.IgnoreCase => string.Equals(left, right, System.StringComparison.OrdinalIgnoreCase),
            ValueComparison.Block => EcsBlockText.IsSame(left, right),
            _ => left == right,
        };

    private static string EmitSame(ParameterRef left, ParameterRef right, EmitScope scope)
    {
        var absent = CodeWriter.Literal(scope.Default(left) ?? "");
        if (left.Type != ParameterType.Text)
        {
            // Numbers are compared as numbers, which allocates nothing; a default is a text of the spec.
            return scope.Default(left) is null ? left.Member + " == " + right.Member : "EcsPlainText.IsSame(" + AsText(left) + ", " + AsText(right) + ", " + absent + ", false, false)";
        }

        return left.Comparison == ValueComparison.Block
            ? "EcsBlockText.IsSame(" + left.Member + ", " + right.Member + ", " + absent + ")"
            : "EcsPlainText.IsSame(" + left.Member + ", " + right.Member + ", " + absent + ", "
                + (left.Comparison == ValueComparison.IgnoreCase ? "true" : "false") + ", " + (left.Maskable ? "true" : "false") + ")";
    }

    private static int Cost(ParameterRef member) => member switch
    {
        { Type: not ParameterType.Text } => 1,
        { Comparison: ValueComparison.Exact, Maskable: false } => 0,
        { Comparison: ValueComparison.Block } => 3,
        _ => 2,
    };

    private static string AsText(ParameterRef parameter) => EmitScope.AsText(parameter.Member, parameter.Type);
}
