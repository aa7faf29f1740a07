using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.CodeFixes.Edits;

/// <summary>Makes members of an initializer members of the only item in a list, which takes the place of the first of them.</summary>
/// <param name="Initializer">The initializer.</param>
/// <param name="Moved">Its members.</param>
/// <param name="Names">What they are called in the item.</param>
/// <param name="Target">The list, as in <c>Permissions = new List&lt;Item&gt;</c>.</param>
/// <param name="Item">The creation of the item without its members, as in <c>new Item</c>.</param>
internal sealed record MoveIntoItem(InitializerExpressionSyntax Initializer, IReadOnlyList<AssignmentExpressionSyntax> Moved, IReadOnlyList<string> Names, string Target, string Item) : CodeEdit
{
    public override SyntaxNode Surroundings => Initializer;

    public override IEnumerable<TextSpan> Claims => Moved.Select(member => member.Span);

    public override IEnumerable<TextChange> Changes(SourceText text)
    {
        var first = Moved[0];
        var removal = Moved.Skip(1).Select(member => (CodeEdit)RemoveMembers.Of(Initializer, member)).ToList();
        var changes = removal.Count == 0 ? [] : removal.Aggregate((all, one) => all.Merge(one)!).Changes(text);
        return changes.Prepend(new TextChange(first.Span, Layout.StartsLine(text, first.GetFirstToken()) ? OnLines(text) : OnOneLine));
    }

    private IEnumerable<string> Members => Moved.Select((member, at) => Names[at] + " = " + member.Right);

    private string OnOneLine => Target + " { " + Item + " { " + string.Join(", ", Members) + " } }";

    private string OnLines(SourceText text)
    {
        var lineBreak = Layout.LineBreak(text, Moved[0].SpanStart);
        var outer = lineBreak + Layout.Indentation(text, Moved[0].GetFirstToken());
        var middle = Layout.Deeper(outer);
        var inner = Layout.Deeper(middle);
        return Target + outer + "{" + middle + Item + middle + "{" + string.Concat(Members.Select(member => inner + member + ",")) + middle + "}," + outer + "}";
    }
}
