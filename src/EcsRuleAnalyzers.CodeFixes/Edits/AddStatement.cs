using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.CodeFixes.Edits;

/// <summary>Adds a statement behind another one.</summary>
internal sealed record AddStatement(ExpressionStatementSyntax Previous, string Code) : CodeEdit
{
    public override SyntaxNode Surroundings => (SyntaxNode?)Previous.Parent ?? Previous;

    public override IEnumerable<TextChange> Changes(SourceText text)
    {
        var isInList = SettingStatement.Siblings(Previous).Any();
        var end = Layout.LineEnd(Previous.GetLastToken());
        if (end is null || !Layout.StartsLine(text, Previous.GetFirstToken()))
        {
            return isInList
                ? [new TextChange(new TextSpan(Previous.Span.End, 0), " " + Code)]
                : [new TextChange(new TextSpan(Previous.SpanStart, 0), "{ "), new TextChange(new TextSpan(Previous.Span.End, 0), " " + Code + " }")];
        }

        var lineBreak = Layout.LineBreak(text, end.Value);
        var code = lineBreak + Layout.Indentation(text, Previous.GetFirstToken()) + Code;
        if (isInList)
        {
            return [new TextChange(new TextSpan(end.Value, 0), code)];
        }

        // if (x) and the statement alone on the next line: now it needs braces.
        var outer = Layout.Indentation(text, Previous.Parent!.GetFirstToken());
        return
        [
            new TextChange(new TextSpan(text.Lines.GetLineFromPosition(Previous.FullSpan.Start).Start, 0), outer + "{" + lineBreak),
            new TextChange(new TextSpan(end.Value, 0), code + lineBreak + outer + "}"),
        ];
    }

    // Several statements behind one are put there one by one, unless the first brings braces along.
    public override CodeEdit? Merge(CodeEdit other) =>
        other is AddStatement added && added.Previous == Previous && !SettingStatement.Siblings(Previous).Any() ? this with { Code = Code + " " + added.Code } : null;
}
