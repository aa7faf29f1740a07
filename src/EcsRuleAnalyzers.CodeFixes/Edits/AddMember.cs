using System.Collections.Generic;
using EcsRuleAnalyzers.Diagnostics;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.CodeFixes.Edits;

/// <summary>Sets a member at the end of the object initializer of a creation, in the layout that the initializer has.</summary>
internal sealed record AddMember(BaseObjectCreationExpressionSyntax Creation, string Member, string Value) : CodeEdit(Member, Value)
{
    public override string Title => Strings.Of("Fix.Set", Member, Literal).ToString();

    private string Code => Member + " = " + Literal;

    public override IReadOnlyList<TextChange> Changes(SourceText text) => Creation.Initializer switch
    {
        null => [NewInitializer()],
        { Expressions.Count: 0 } initializer => [First(initializer, text)],
        var initializer => Last(initializer, text),
    };

    // new Request() becomes new Request { ... }; a target-typed new needs its parentheses.
    private TextChange NewInitializer()
    {
        var isPlain = Creation is ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0, OpenParenToken: { HasLeadingTrivia: false, HasTrailingTrivia: false } } };
        return new TextChange(isPlain ? Creation.ArgumentList!.Span : new TextSpan(Creation.Span.End, 0), " { " + Code + " }");
    }

    private TextChange First(InitializerExpressionSyntax initializer, SourceText text)
    {
        var open = initializer.OpenBraceToken;
        if (Layout.LineEnd(open) is { } end)
        {
            var indentation = Layout.Indentation(text, open);
            return new TextChange(new TextSpan(end, 0), Layout.LineBreak(text, end) + indentation + (indentation.EndsWith("\t", System.StringComparison.Ordinal) ? "\t" : "    ") + Code);
        }

        return new TextChange(new TextSpan(open.Span.End, 0), " " + Code + (open.HasTrailingTrivia ? "" : " "));
    }

    private IReadOnlyList<TextChange> Last(InitializerExpressionSyntax initializer, SourceText text)
    {
        var members = initializer.Expressions;
        var last = members.Last();
        var hasComma = members.SeparatorCount == members.Count;
        var token = hasComma ? members.GetSeparator(members.Count - 1) : last.GetLastToken();
        var end = token.Span.End;
        if (!Layout.StartsLine(text, last.GetFirstToken()))
        {
            return [new TextChange(new TextSpan(end, 0), hasComma ? " " + Code + "," : ", " + Code)];
        }

        // A remark behind the last member stays there: B = 2 // remark
        var lineEnd = Layout.LineEnd(token) ?? end;
        var line = Layout.LineBreak(text, lineEnd) + Layout.Indentation(text, last.GetFirstToken()) + Code;
        return hasComma ? [new TextChange(new TextSpan(lineEnd, 0), line + ",")]
            : lineEnd == end ? [new TextChange(new TextSpan(end, 0), "," + line)]
            : [new TextChange(new TextSpan(end, 0), ","), new TextChange(new TextSpan(lineEnd, 0), line)];
    }
}
