using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>
/// Markup of expected diagnostics: <c>{|ID:code|}</c>, which may nest; <c>{|ID1,ID2:code|}</c> for several on one place. Of a creation
/// with members only what stands in front of them is expected to be underlined.
/// </summary>
internal static class Markup
{
    public static string Strip(string marked, out List<(int Start, int Length, string Id)> expected)
    {
        var code = new StringBuilder(marked.Length);
        var open = new Stack<(int Start, string[] Ids)>();
        expected = [];
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked.AsSpan(at).StartsWith("{|"))
            {
                var colon = marked.IndexOf(':', at);
                open.Push((code.Length, marked[(at + 2)..colon].Split(',')));
                at = colon;
            }
            else if (open.Count > 0 && marked.AsSpan(at).StartsWith("|}"))
            {
                var (start, ids) = open.Pop();
                var length = Underlined(code.ToString(start, code.Length - start));
                expected.AddRange(ids.Select(id => (start, length, id)));
                at++;
            }
            else
            {
                code.Append(marked[at]);
            }
        }

        return code.ToString();
    }

    // Of a creation its members are not.
    private static int Underlined(string marked) =>
        marked.StartsWith("new", StringComparison.Ordinal) && SyntaxFactory.ParseExpression(marked) is BaseObjectCreationExpressionSyntax { Initializer: { } initializer } creation && creation.FullSpan.Length == marked.Length
            ? initializer.OpenBraceToken.GetPreviousToken().Span.End
            : marked.Length;

    /// <summary>The same markup without that of one id.</summary>
    public static string Without(string id, string marked)
    {
        var code = Strip(marked, out var expected);
        var tags = expected.Where(item => item.Id != id).SelectMany(item => new[] { (At: item.Start, Tag: "{|" + item.Id + ":"), (At: item.Start + item.Length, Tag: "|}") });
        return tags.Reverse().OrderByDescending(tag => tag.At).Aggregate(code, (text, tag) => text.Insert(tag.At, tag.Tag));
    }
}
