using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace EcsRuleAnalyzers.Spec;

/// <summary>Makes C# member names out of wire names: always an identifier, never one that is taken.</summary>
internal sealed class MemberNames
{
    /// <summary>What the name of a list or an object is followed by in the name of its nested class.</summary>
    public const string ItemClass = "Item";

    /// <summary>The same for the class that holds the values of a closed set.</summary>
    public const string ValuesClass = "Values";

    /// <summary>A name in metadata has at most 1023 bytes, and some are made longer by what is derived from them.</summary>
    private const int MaxLength = 200;

    // Members of every class, and the types that generated code names without a namespace.
    private static readonly string[] AlwaysTaken =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
        "EcsBlockText", "EcsDocument", "EcsError", "EcsErrors", "EcsIpv4Text", "EcsIpv6Text", "EcsJsonArrayText", "EcsList", "EcsNameText", "EcsPatternText", "EcsPlainText", "EcsPortRange", "EcsPortRangeText",
        "EcsResourceIdText", "EcsValidationException", "EcsViolation", "EcsWire",
    ];

    private readonly HashSet<string> _taken;

    /// <param name="reserved">Names that the class needs for itself, its own among them.</param>
    public MemberNames(params string[] reserved) => _taken = new HashSet<string>(AlwaysTaken.Concat(reserved), StringComparer.Ordinal);

    /// <summary>What the names of the classes of an operation begin with. A name that is an identifier stays as it is.</summary>
    public static string TypeName(string operation) =>
        operation == "Ecs" ? "EcsOperation"
        : operation.Length > 0 && operation[0] is not (>= '0' and <= '9') && operation.All(IsWordCharacter) ? operation
        : new MemberNames().For(operation);

    private static bool IsWordCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';

    /// <param name="wireName">Any text.</param>
    /// <param name="suffix">What further names are made with that must not be taken either, such as <c>Item</c> for a nested class.</param>
    public string For(string wireName, string suffix = "")
    {
        var name = new StringBuilder();
        var upper = true;
        foreach (var c in wireName.Take(MaxLength))
        {
            if (IsWordCharacter(c))
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
        for (var i = 2; _taken.Contains(unique) || _taken.Contains(unique + suffix); i++)
        {
            unique = name.ToString() + "_" + i.ToString(CultureInfo.InvariantCulture);
        }

        _taken.Add(unique);
        _taken.Add(unique + suffix);
        return unique;
    }
}
