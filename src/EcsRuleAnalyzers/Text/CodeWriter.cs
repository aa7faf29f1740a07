using System;
using System.Globalization;
using System.Text;

namespace EcsRuleAnalyzers.Text;

/// <summary>
/// Writes C# with LF line ends. Every text that comes from a spec goes through <c>Literal</c> or
/// <c>Doc</c>, so that no spec can place code into a compilation.
/// </summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _code = new();
    private int _depth;

    public override string ToString() => _code.ToString();

    public CodeWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            _code.Append(' ', 4 * _depth).Append(line);
        }

        _code.Append('\n');
        return this;
    }

    /// <summary>Writes a header line and an opening brace; ends with <see cref="Close"/>.</summary>
    public CodeWriter Open(string header)
    {
        Line(header).Line("{");
        _depth++;
        return this;
    }

    public CodeWriter Close(string after = "")
    {
        _depth--;
        return Line("}" + after);
    }

    /// <summary>Indents what follows without a brace; ends with <see cref="Outdent"/>.</summary>
    public CodeWriter Indent()
    {
        _depth++;
        return this;
    }

    public CodeWriter Outdent()
    {
        _depth--;
        return this;
    }

    /// <summary>Writes an XML documentation element; the text may have any characters and any number of lines.</summary>
    public CodeWriter Doc(string element, string text, string attributes = "")
    {
        var lines = PlainLines(text);
        var open = "/// <" + element + attributes + ">";
        var close = "</" + element + ">";
        if (lines.Length == 1)
        {
            return Line(open + EscapeXml(lines[0]) + close);
        }

        Line(open);
        foreach (var line in lines)
        {
            Line("/// " + EscapeXml(line));
        }

        return Line("/// " + close);
    }

    /// <summary>A C# string literal in ASCII that means exactly <paramref name="text"/>.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (c is >= ' ' and <= '~')
            {
                literal.Append(c);
            }
            else
            {
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }

    public static string Literal(long number) => number.ToString(CultureInfo.InvariantCulture) + "L";

    public static string Literal(decimal number) => number.ToString(CultureInfo.InvariantCulture) + "m";

    private static string[] PlainLines(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                plain.Append('\n');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
            {
                plain.Append(' ');
            }
            else
            {
                plain.Append(c);
            }
        }

        var lines = plain.ToString().Split(['\n'], StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == 0 ? [""] : lines;
    }

    private static string EscapeXml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
