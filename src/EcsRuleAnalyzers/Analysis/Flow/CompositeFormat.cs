using System.Collections.Generic;
using System.Globalization;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>The parts of a format string that has plain holes only, <c>{0}</c> and so on.</summary>
internal static class CompositeFormat
{
    /// <summary>Literal texts and hole numbers in order; null for a format with alignment, format strings or mistakes.</summary>
    public static List<(string Text, int? Index)>? Parts(string format, int arguments)
    {
        var parts = new List<(string, int?)>();
        var literal = "";
        for (var at = 0; at < format.Length; at++)
        {
            var c = format[at];
            if (c is not ('{' or '}'))
            {
                literal += c;
            }
            else if (at + 1 < format.Length && format[at + 1] == c)
            {
                literal += c;
                at++;
            }
            else
            {
                var end = c == '{' ? format.IndexOf('}', at) : -1;
                if (end < 0 || !int.TryParse(format.Substring(at + 1, end - at - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= arguments)
                {
                    return null;
                }

                parts.Add((literal, null));
                parts.Add(("", index));
                literal = "";
                at = end;
            }
        }

        parts.Add((literal, null));
        return parts;
    }
}
