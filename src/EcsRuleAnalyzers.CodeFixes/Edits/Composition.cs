using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.CodeFixes.Edits;

/// <summary>Writes the numbers that a text is made of in another form: <c>port.ToString()</c> as <c>$"{port}/{port}"</c>.</summary>
internal static class Composition
{
    /// <summary>The C# of a form such as <c>{0}/{0}</c>; null when the text is made of something else, or a number would be worked out twice.</summary>
    public static string? Of(ExpressionSyntax text, string form)
    {
        var numbers = Numbers(text)?.ToList();
        if (numbers is null || !numbers.TrueForAll(Repetition.IsHarmless) || !form.Contains(Hole(numbers.Count - 1)) || form.Contains(Hole(numbers.Count)))
        {
            return null;
        }

        return "$\"" + numbers.Select((number, at) => (number, at)).Aggregate(form, (code, pair) => code.Replace(Hole(pair.at), "{" + pair.number + "}")) + "\"";
    }

    private static string Hole(int number) => "{" + number.ToString(CultureInfo.InvariantCulture) + "}";

    private static IEnumerable<ExpressionSyntax>? Numbers(ExpressionSyntax text) => text switch
    {
        ParenthesizedExpressionSyntax parenthesized => Numbers(parenthesized.Expression),
        InterpolatedStringExpressionSyntax interpolated when interpolated.Contents.OfType<InterpolationSyntax>().All(hole => hole is { FormatClause: null, AlignmentClause: null }) =>
            interpolated.Contents.OfType<InterpolationSyntax>().Select(hole => hole.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" } method, ArgumentList.Arguments.Count: 0 } => [method.Expression],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => Numbers(sum.Left) is { } left && Numbers(sum.Right) is { } right ? left.Concat(right) : null,
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } => [],
        var number when Repetition.IsHarmless(number) => [number],
        _ => null,
    };
}
