using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace EcsRuleAnalyzers.Spec;

/// <summary>Makes C# member names out of wire names: always an identifier, never one that is taken.</summary>
internal sealed class MemberNames
{
    private readonly HashSet<string> _taken;

    /// <param name="reserved">Names that the class needs for itself.</param>
    public MemberNames(params string[] reserved) => _taken = new HashSet<string>(reserved, StringComparer.Ordinal);

    public string For(string wireName)
    {
        var name = new StringBuilder(wireName.Length);
        var upper = true;
        foreach (var c in wireName)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
            {
                name.Append(upper ? char.ToUpperInvariant(c) : c);
                upper = false;
            }
            else
            {
                upper = true;
            }
        }

        // A capital first letter also keeps clear of every keyword.
        if (name.Length == 0 || name[0] is >= '0' and <= '9')
        {
            name.Insert(0, 'P');
        }

        var unique = name.ToString();
        for (var i = 2; !_taken.Add(unique); i++)
        {
            unique = name.ToString() + "_" + i.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }
}
