using System;
using System.Globalization;
using System.Linq;

namespace EcsRuleAnalyzers.Rules;

/// <summary>Writes CIDR blocks whose bits behind the prefix are all zero.</summary>
internal static class Block
{
    public static string Of(uint address, int prefix)
    {
        var network = prefix == 0 ? 0 : address & (uint.MaxValue << (32 - prefix));
        return string.Join(".", new[] { 24, 16, 8, 0 }.Select(shift => Number((network >> shift) & 0xFF))) + "/" + Number(prefix);
    }

    /// <summary>In the short form of RFC 5952: lower case, the longest run of zeros as two colons.</summary>
    public static string Of(ulong high, ulong low, int prefix)
    {
        high &= prefix >= 64 ? ulong.MaxValue : prefix == 0 ? 0 : ulong.MaxValue << (64 - prefix);
        low &= prefix >= 128 ? ulong.MaxValue : prefix <= 64 ? 0 : ulong.MaxValue << (128 - prefix);
        var groups = Enumerable.Range(0, 8).Select(at => (ushort)((at < 4 ? high : low) >> (48 - (16 * (at % 4))))).ToArray();
        var (start, length) = LongestRunOfZeros(groups);
        var text = length < 2 ? Join(groups) : Join(groups.Take(start).ToArray()) + "::" + Join(groups.Skip(start + length).ToArray());
        return text + "/" + Number(prefix);
    }

    private static (int Start, int Length) LongestRunOfZeros(ushort[] groups)
    {
        var best = (Start: 0, Length: 0);
        for (var start = 0; start < groups.Length; start++)
        {
            var length = groups.Skip(start).TakeWhile(group => group == 0).Count();
            best = length > best.Length ? (start, length) : best;
        }

        return best;
    }

    private static string Join(ushort[] groups) => string.Join(":", groups.Select(group => group.ToString("x", CultureInfo.InvariantCulture)));

    private static string Number(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
