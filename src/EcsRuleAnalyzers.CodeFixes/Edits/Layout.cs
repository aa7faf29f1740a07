using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.CodeFixes.Edits;

/// <summary>How the code around a change is laid out.</summary>
internal static class Layout
{
    public static bool StartsLine(SourceText text, SyntaxToken token) =>
        Indentation(text, token).Length == token.SpanStart - text.Lines.GetLineFromPosition(token.SpanStart).Start;

    /// <summary>What the line of a token begins with.</summary>
    public static string Indentation(SourceText text, SyntaxToken token)
    {
        var line = text.Lines.GetLineFromPosition(token.SpanStart);
        var end = line.Start;
        while (end < line.End && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>One level deeper, in tabs where tabs are used.</summary>
    public static string Deeper(string indentation) => indentation + (indentation.EndsWith("\t", System.StringComparison.Ordinal) ? "\t" : "    ");

    /// <summary>Where the line ends that a token is the last one of, remarks included; null when more code follows on it.</summary>
    public static int? LineEnd(SyntaxToken token)
    {
        foreach (var trivia in token.TrailingTrivia)
        {
            if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                return trivia.SpanStart;
            }
        }

        return null;
    }

    /// <summary>Where the blanks in front of a position begin.</summary>
    public static int StartOfBlanks(SourceText text, int position)
    {
        while (position > 0 && text[position - 1] is (' ' or '\t'))
        {
            position--;
        }

        return position;
    }

    /// <summary>The line break that a position's line ends with, or else the one before.</summary>
    public static string LineBreak(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        if (line.End == line.EndIncludingLineBreak && line.LineNumber > 0)
        {
            line = text.Lines[line.LineNumber - 1];
        }

        var lineBreak = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return lineBreak.Length > 0 ? lineBreak : "\n";
    }
}
