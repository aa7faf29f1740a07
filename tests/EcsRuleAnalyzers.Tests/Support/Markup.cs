using System.Text;

namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>Markup of expected diagnostics: <c>{|ID:code|}</c>, which may nest; <c>{|ID1,ID2:code|}</c> for several on one place.</summary>
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
                expected.AddRange(ids.Select(id => (start, code.Length - start, id)));
                at++;
            }
            else
            {
                code.Append(marked[at]);
            }
        }

        return code.ToString();
    }

    /// <summary>The same markup without that of one id.</summary>
    public static string Without(string id, string marked)
    {
        var code = Strip(marked, out var expected);
        var tags = expected.Where(item => item.Id != id).SelectMany(item => new[] { (At: item.Start, Tag: "{|" + item.Id + ":"), (At: item.Start + item.Length, Tag: "|}") });
        return tags.OrderByDescending(tag => tag.At).Aggregate(code, (text, tag) => text.Insert(tag.At, tag.Tag));
    }
}
