using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.CodeFixes.Edits;

/// <summary>Adds members at the end of an initializer, in the layout that it has.</summary>
/// <param name="Owner">The initializer, or a creation that may have none.</param>
/// <param name="Member">A member as code, such as <c>A = 1</c>.</param>
internal sealed record AddMember(SyntaxNode Owner, params string[] Member) : CodeEdit
{
    public override SyntaxNode Surroundings => Owner;

    // What two mistakes ask for is added once.
    public override CodeEdit? Merge(CodeEdit other) => other is AddMember added && added.Owner == Owner
        ? new AddMember(Owner, [.. Member, .. added.Member.Where(one => !Member.Any(known => Name(known) == Name(one)))])
        : null;

    /// <summary>The initializer; null where there is none yet.</summary>
    public InitializerExpressionSyntax? Initializer => Owner as InitializerExpressionSyntax ?? (Owner as BaseObjectCreationExpressionSyntax)?.Initializer;

    public override IEnumerable<TextChange> Changes(SourceText text) => Initializer switch
    {
        null => [NewInitializer()],
        { Expressions.Count: 0 } initializer => [First(initializer, text)],
        var initializer => Last(initializer, text),
    };

    private static string Name(string member) => member.Split('=', ',')[0].Trim();

    private string OnOneLine => string.Join(", ", Member);

    // new Request() becomes new Request { ... }; a target-typed new needs its parentheses.
    private TextChange NewInitializer()
    {
        var isPlain = Owner is ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0, OpenParenToken: { HasLeadingTrivia: false, HasTrailingTrivia: false } } };
        return new TextChange(isPlain ? ((ObjectCreationExpressionSyntax)Owner).ArgumentList!.Span : new TextSpan(Owner.Span.End, 0), " { " + OnOneLine + " }");
    }

    private TextChange First(InitializerExpressionSyntax initializer, SourceText text)
    {
        var open = initializer.OpenBraceToken;
        if (Layout.LineEnd(open) is { } end)
        {
            var line = Layout.LineBreak(text, end) + Layout.Deeper(Layout.Indentation(text, open));
            return new TextChange(new TextSpan(end, 0), line + string.Join("," + line, Member));
        }

        return new TextChange(new TextSpan(open.Span.End, 0), " " + OnOneLine + (open.HasTrailingTrivia ? "" : " "));
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
            return [new TextChange(new TextSpan(end, 0), hasComma ? " " + OnOneLine + "," : ", " + OnOneLine)];
        }

        // A remark behind the last member stays there: B = 2 // remark
        var lineEnd = Layout.LineEnd(token) ?? end;
        var line = Layout.LineBreak(text, lineEnd) + Layout.Indentation(text, last.GetFirstToken());
        line += string.Join("," + line, Member);
        return hasComma ? [new TextChange(new TextSpan(lineEnd, 0), line + ",")]
            : lineEnd == end ? [new TextChange(new TextSpan(end, 0), "," + line)]
            : [new TextChange(new TextSpan(end, 0), ","), new TextChange(new TextSpan(lineEnd, 0), line)];
    }

    public bool Equals(AddMember? other) => other is not null && other.Owner == Owner && other.Member.SequenceEqual(Member, StringComparer.Ordinal);

    public override int GetHashCode() => Owner.GetHashCode();
}
