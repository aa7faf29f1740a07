using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.Tests.Generation;

/// <summary>Conditions of emitted code say what they mean, and nothing more.</summary>
public class ConditionCodeTests
{
    private static readonly ConditionCode A = ConditionCode.Of("a");
    private static readonly ConditionCode B = ConditionCode.Of("b");
    private static readonly ConditionCode C = ConditionCode.Of("c");

    [Fact]
    public void Parentheses_stand_only_between_different_operators() => AreWritten(
        ("a && b && c", A & (B & C)),
        ("a && (b || c)", A & (B | C)),
        ("(a && b) || c", (A & B) | C));

    [Fact]
    public void The_opposite_negates_the_operands() => AreWritten(
        ("a", !!A),
        ("!a || !b", !(A & B)),
        ("!a && b", !(A | !B)),
        ("x != y", !ConditionCode.Equal("x", "y")),
        ("x < 1", !ConditionCode.AtLeast("x", "1")),
        ("x > 1", !ConditionCode.AtMost("x", "1")),
        ("!(x?.Count > 0)", !ConditionCode.OfNullable("x?.Count > 0")),
        ("x?.Count > 0", !!ConditionCode.OfNullable("x?.Count > 0")));

    [Fact]
    public void What_an_operand_before_has_decided_is_not_asked_again() => AreWritten(
        ("a && b", A & B & A),
        ("a && b", A & (!A | B)),
        ("a && c", A & (A | B) & C),
        ("a || b", A | (!A & B)),
        ("false", A & B & !A),
        ("true", A | B | !A));

    // The operand before may be what keeps the one behind from a null.
    [Fact]
    public void What_an_operand_behind_will_decide_is_asked_all_the_same() => AreWritten(
        ("(!a || b) && a", (!A | B) & A),
        ("(a || b) && a", (A | B) & A));

    [Fact]
    public void Constants_vanish() => AreWritten(
        ("a", ConditionCode.Always & A),
        ("a", A | ConditionCode.Never),
        ("false", A & ConditionCode.Never),
        ("true", ConditionCode.Always | A),
        ("true", ConditionCode.All([])),
        ("false", ConditionCode.Any([])));

    [Fact]
    public void Random_conditions_mean_the_same_as_written_out() => Samples.Check(20_000, random =>
    {
        var (condition, meaning) = Condition(random, depth: 4);
        var written = SyntaxFactory.ParseExpression(condition.ToString());
        for (var values = 0; values < 8; values++)
        {
            if (Evaluate(written, values) != meaning(values))
            {
                return condition + " for " + values;
            }
        }

        return null;
    });

    private static void AreWritten(params (string Code, ConditionCode Condition)[] cases) =>
        Assert.Equal(cases.Select(one => one.Code), cases.Select(one => one.Condition.ToString()));

    private static (ConditionCode Code, Func<int, bool> Meaning) Condition(Random random, int depth)
    {
        if (depth == 0 || random.Chance(0.2))
        {
            var index = random.Next(3);
            return (new[] { A, B, C }[index], values => (values >> index & 1) == 1);
        }

        var (left, leftMeaning) = Condition(random, depth - 1);
        if (random.Chance(0.3))
        {
            return (!left, values => !leftMeaning(values));
        }

        var (right, rightMeaning) = Condition(random, depth - 1);
        return random.Chance(0.5)
            ? (left & right, values => leftMeaning(values) && rightMeaning(values))
            : (left | right, values => leftMeaning(values) || rightMeaning(values));
    }

    private static bool Evaluate(ExpressionSyntax expression, int values) => expression switch
    {
        IdentifierNameSyntax name => (values >> (name.Identifier.Text[0] - 'a') & 1) == 1,
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.TrueLiteralExpression),
        ParenthesizedExpressionSyntax inner => Evaluate(inner.Expression, values),
        PrefixUnaryExpressionSyntax opposite => !Evaluate(opposite.Operand, values),
        BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression) => Evaluate(both.Left, values) && Evaluate(both.Right, values),
        BinaryExpressionSyntax either => Evaluate(either.Left, values) || Evaluate(either.Right, values),
        _ => throw new InvalidOperationException(expression.ToString()),
    };
}
