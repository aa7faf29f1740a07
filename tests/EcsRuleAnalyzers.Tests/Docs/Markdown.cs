using EcsRuleAnalyzers.Rules;

namespace EcsRuleAnalyzers.Tests.Docs;

/// <summary>The little Markdown that the pages need; all of it may stand in a cell of a table.</summary>
internal static class Markdown
{
    /// <summary>Any text, so that it is shown as it stands.</summary>
    public static string Prose(string text) =>
        text.Replace("\\", "\\\\").Replace("|", "\\|").Replace("*", "\\*").Replace("<", "&lt;").Replace("\r", "").Replace("\n", "<br>");

    /// <summary>A text in both languages, the Chinese one on a line of its own.</summary>
    public static string Prose(Bilingual text) =>
        string.Join("<br>", new[] { text.En, text.Zh }.Where(part => part.Length > 0).Select(Prose));

    /// <summary>Something that is written letter for letter; nothing for nothing.</summary>
    public static string Code(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var fence = text.Contains('`') ? "``" : "`";
        return fence + text.Replace("|", "\\|").Replace("\r", "").Replace("\n", " ") + fence;
    }

    public static string RuleLink(string id, string folder) => $"[{id}]({folder}{id}.md)";

    /// <summary>A table with a blank line behind it.</summary>
    public static string Table(string head, IEnumerable<string[]> rows)
    {
        var columns = head.Split(" | ").Length;
        return "| " + head + " |\n|" + string.Concat(Enumerable.Repeat("---|", columns)) + "\n"
            + string.Concat(rows.Select(row => "|" + string.Concat(row.Select(cell => cell.Length == 0 ? " |" : " " + cell + " |")) + "\n")) + "\n";
    }
}
