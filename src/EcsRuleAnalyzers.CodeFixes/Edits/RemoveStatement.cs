using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.CodeFixes.Edits;

/// <summary>Takes a statement away, with its line where nothing else stands on it. Remarks stay.</summary>
internal sealed record RemoveStatement(StatementSyntax Statement) : CodeEdit
{
    public override SyntaxNode Surroundings => Statement;

    public override IEnumerable<TextSpan> Claims => [Statement.Span];

    public override IEnumerable<TextChange> Changes(SourceText text)
    {
        var (start, end) = (text.Lines.GetLineFromPosition(Statement.SpanStart), text.Lines.GetLineFromPosition(Statement.Span.End));
        var isAlone = Layout.StartsLine(text, Statement.GetFirstToken()) && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(Statement.Span.End, end.End)));
        yield return new TextChange(isAlone ? TextSpan.FromBounds(start.Start, end.EndIncludingLineBreak) : WithBlank(text), "");
    }

    private TextSpan WithBlank(SourceText text)
    {
        var end = Statement.Span.End;
        return end < text.Length && text[end] == ' ' ? TextSpan.FromBounds(Statement.SpanStart, end + 1) : Statement.Span;
    }
}
