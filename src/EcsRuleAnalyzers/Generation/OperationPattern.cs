using System;
using EcsRuleAnalyzers.Model;

namespace EcsRuleAnalyzers.Generation;

/// <summary>An entry of <c>EcsRulesOperations</c>: a name in which <c>*</c> stands for any characters, perhaps after the product and a dot (<c>Vpc.Describe*</c>).</summary>
/// <param name="pattern">The entry.</param>
internal sealed class OperationPattern(string pattern)
{
    private readonly string _product = pattern.IndexOf('.') is var dot and > 0 ? pattern.Substring(0, dot) : "*";
    private readonly string _name = pattern.Substring(pattern.IndexOf('.') + 1);

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
