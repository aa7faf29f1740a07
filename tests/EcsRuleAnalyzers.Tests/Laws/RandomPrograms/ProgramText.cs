using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.Tests.Laws.RandomPrograms;

/// <summary>
/// The two forms of a program: as a user would write it, with the place of each site; and the same with a note of each site that is passed when it runs.
/// </summary>
internal sealed class ProgramText
{
    private readonly StringBuilder _plain = new();
    private readonly StringBuilder _noting = new();
    private readonly List<(TextSpan Span, int Site)> _sites = [];
    private readonly int _first;

    /// <param name="marked">The program; a site is <c>⟦kind:number:code⟧</c>.</param>
    /// <param name="first">Where the plain form will stand in its file.</param>
    public ProgramText(string marked, int first)
    {
        _first = first;
        var position = 0;
        Copy(marked, ref position);
    }

    public string Plain => _plain.ToString();

    public string Noting => _noting.ToString();

    /// <summary>The sites at which a request is sent.</summary>
    public List<int> Sends { get; } = [];

    /// <summary>The sites of values that a loop goes through.</summary>
    public List<int> Items { get; } = [];

    /// <summary>Whether a place in the file is one of this program.</summary>
    public bool Covers(TextSpan span) => span.Start >= _first && span.End <= _first + _plain.Length;

    /// <summary>The site that a diagnostic points at; null for none of this program.</summary>
    public int? SiteAt(TextSpan span)
    {
        foreach (var (found, site) in _sites)
        {
            if (found == span)
            {
                return site;
            }
        }

        return null;
    }

    private void Copy(string marked, ref int position)
    {
        while (position < marked.Length && marked[position] != '⟧')
        {
            if (marked[position] == '⟦')
            {
                Site(marked, ref position);
            }
            else
            {
                _plain.Append(marked[position]);
                _noting.Append(marked[position]);
                position++;
            }
        }
    }

    private void Site(string marked, ref int position)
    {
        var head = marked.IndexOf(':', position);
        var tail = marked.IndexOf(':', head + 1);
        var kind = marked[(position + 1)..head];
        var number = marked[(head + 1)..tail];
        var start = _plain.Length;
        var (before, after) = kind switch
        {
            "new" => ($"(Log.Create({number}), ", ").Item2"),
            "call" or "send" => ($"Log.Pass({number}); ", ""),
            _ => ($"Log.Value({number}, ", ")"),
        };
        position = tail + 1;
        var members = kind == "new" ? marked.IndexOf(" {", position, StringComparison.Ordinal) - position : 0;
        _noting.Append(before);
        Copy(marked, ref position);
        position++;
        _noting.Append(after);
        if (kind == "send")
        {
            Sends.Add(int.Parse(number));
        }
        else if (kind == "item")
        {
            Items.Add(int.Parse(number));
        }

        // Of a creation what stands in front of its members is underlined.
        _sites.Add((TextSpan.FromBounds(_first + start, _first + (kind == "new" ? start + members : _plain.Length)), int.Parse(number)));
    }
}
