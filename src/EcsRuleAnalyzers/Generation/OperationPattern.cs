using System;
using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Model;

namespace EcsRuleAnalyzers.Generation;

/// <summary>All entries of <c>EcsRulesOperations</c>. Plain names are looked up, however many there are.</summary>
/// <param name="entries">The entries.</param>
internal sealed class OperationPatterns(IEnumerable<string> entries)
{
    private readonly HashSet<string> _names = new(entries.Where(entry => entry.IndexOf('*') < 0 && entry.IndexOf('.') < 0), StringComparer.Ordinal);
    private readonly List<OperationPattern> _patterns = [.. entries.Where(entry => entry.IndexOf('*') >= 0 || entry.IndexOf('.') >= 0).Select(entry => new OperationPattern(entry))];

    public bool Matches(OperationId operation) => _names.Contains(operation.Name) || _patterns.Exists(pattern => pattern.Matches(operation));
}

/// <summary>An entry of <c>EcsRulesOperations</c>: a name in which <c>*</c> stands for any characters, perhaps after the product and a dot (<c>Vpc.Describe*</c>).</summary>
/// <param name="entry">The entry.</param>
internal sealed class OperationPattern(string entry)
{
    private readonly string _product = entry.IndexOf('.') is var dot and > 0 ? entry.Substring(0, dot) : "*";
    private readonly string _name = entry.Substring(entry.IndexOf('.') + 1);

    public bool Matches(OperationId operation) =>
        Matches(operation.Name, _name, StringComparison.Ordinal) && Matches(operation.Product, _product, StringComparison.OrdinalIgnoreCase);

    // The parts between the asterisks, one after the other, as early as each can be found.
    private static bool Matches(string text, string pattern, StringComparison comparison)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return string.Equals(text, pattern, comparison);
        }

        var at = parts[0].Length;
        if (!text.StartsWith(parts[0], comparison))
        {
            return false;
        }

        for (var i = 1; i < parts.Length - 1; i++)
        {
            var found = text.IndexOf(parts[i], at, comparison);
            if (found < 0)
            {
                return false;
            }

            at = found + parts[i].Length;
        }

        var last = parts[parts.Length - 1];
        return text.Length - last.Length >= at && text.EndsWith(last, comparison);
    }
}
