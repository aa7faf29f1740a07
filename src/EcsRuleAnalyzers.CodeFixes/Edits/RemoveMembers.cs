using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.CodeFixes.Edits;

/// <summary>Takes members out of an initializer. Remarks stay, and a comma is never left behind where there was none.</summary>
/// <param name="Initializer">The initializer.</param>
/// <param name="Removed">The numbers of the members.</param>
internal sealed record RemoveMembers(InitializerExpressionSyntax Initializer, ImmutableSortedSet<int> Removed) : CodeEdit
{
    public override SyntaxNode Surroundings => Initializer;

    public override IEnumerable<TextSpan> Claims => Removed.Select(at => Initializer.Expressions[at].Span);

    public static RemoveMembers Of(InitializerExpressionSyntax initializer, ExpressionSyntax member) =>
        new(initializer, ImmutableSortedSet.Create(initializer.Expressions.IndexOf(member)));

    public override CodeEdit? Merge(CodeEdit other) =>
        other is RemoveMembers removed && removed.Initializer == Initializer ? this with { Removed = Removed.Union(removed.Removed) } : null;

    public override IEnumerable<TextChange> Changes(SourceText text)
    {
        foreach (var at in Removed)
        {
            yield return new TextChange(Span(at, text), "");
        }

        // The comma behind the last one that stays separates it from nothing any more.
        var members = Initializer.Expressions;
        var last = Enumerable.Range(0, members.Count).Where(at => !Removed.Contains(at)).DefaultIfEmpty(-1).Last();
        if (last >= 0 && last < members.Count - 1 && members.SeparatorCount < members.Count)
        {
            var comma = members.GetSeparator(last);
            yield return new TextChange(IsOnSameLine(text, comma, members[last + 1]) && !HasRemark(comma.TrailingTrivia) && !HasRemark(members[last + 1].GetLeadingTrivia()) ? TextSpan.FromBounds(comma.SpanStart, members[last + 1].SpanStart) : comma.Span, "");
        }
    }

    // The member with its comma: with its whole line, where it has one for itself and no remark; with the blanks behind it, where more follows.
    private TextSpan Span(int at, SourceText text)
    {
        var members = Initializer.Expressions;
        var member = members[at];
        var token = at < members.SeparatorCount ? members.GetSeparator(at) : member.GetLastToken();
        if (HasRemark(token.TrailingTrivia) || HasRemark(member.GetTrailingTrivia()))
        {
            // The blanks go as well, so that the remark stands where the member stood.
            var end = token.Span.End + token.TrailingTrivia.TakeWhile(one => one.IsKind(SyntaxKind.WhitespaceTrivia)).Sum(one => one.Span.Length);
            return TextSpan.FromBounds(member.SpanStart, end);
        }

        var start = text.Lines.GetLineFromPosition(member.SpanStart);
        return Layout.StartsLine(text, member.GetFirstToken()) && Layout.LineEnd(token) is not null && start.LineNumber > 0
            ? TextSpan.FromBounds(text.Lines[start.LineNumber - 1].End, token.Span.End)
            : at < members.Count - 1 && IsOnSameLine(text, token, members[at + 1]) && !HasRemark(members[at + 1].GetLeadingTrivia()) ? TextSpan.FromBounds(member.SpanStart, members[at + 1].SpanStart)
            : at < members.Count - 1 ? TextSpan.FromBounds(Layout.StartOfBlanks(text, member.SpanStart), token.Span.End)
            : at < members.SeparatorCount ? TextSpan.FromBounds(member.SpanStart, token.FullSpan.End)
            : TextSpan.FromBounds(member.SpanStart, token.Span.End);
    }

    private static bool IsOnSameLine(SourceText text, SyntaxToken token, ExpressionSyntax next) =>
        text.Lines.IndexOf(token.SpanStart) == text.Lines.IndexOf(next.SpanStart);

    private static bool HasRemark(SyntaxTriviaList trivia) => trivia.Any(one => !one.IsKind(SyntaxKind.WhitespaceTrivia) && !one.IsKind(SyntaxKind.EndOfLineTrivia));
}
