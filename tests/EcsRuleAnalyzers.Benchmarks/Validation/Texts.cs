using System.Buffers;

namespace EcsRuleAnalyzers.Benchmarks.Validation;

/// <summary>The checks of one text, written by hand and as strict as the spec. The libraries use them where they have none of their own.</summary>
internal static class Texts
{
    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> RegionCharacters = SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    public static bool Is(string? text, string value) => string.Equals(text, value, StringComparison.OrdinalIgnoreCase);

    public static bool IsMasked(string text) => text.Contains('*');

    public static bool IsRegion(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(RegionCharacters);

    public static bool IsPolicy(string text) => Is(text, "accept") || Is(text, "drop");

    public static bool IsNicType(string text) => Is(text, "intranet") || Is(text, "internet");

    public static bool IsId(string text, string prefix) =>
        !text.AsSpan().ContainsAnyExcept(IdCharacters)
        && ((text.Length > prefix.Length && text.StartsWith(prefix, StringComparison.Ordinal)) || IsOldId(text));

    public static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether a number written in digits is from <paramref name="min"/> to <paramref name="max"/>.</summary>
    public static bool IsInRange(string digits, int min, int max)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
            if (number > max)
            {
                return false;
            }
        }

        return number >= min;
    }

    /// <summary>Whether the text is not longer than that, in UTF-16 units or in code points.</summary>
    public static bool IsAtMost(string text, int max)
    {
        if (text.Length <= max)
        {
            return true;
        }

        var length = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            length++;
        }

        return length <= max;
    }

    public static Protocol ProtocolOf(string? text) => text?.Length switch
    {
        null or 0 => Protocol.None,
        3 when Is(text, "tcp") => Protocol.Tcp,
        3 when Is(text, "udp") => Protocol.Udp,
        3 when Is(text, "gre") => Protocol.Gre,
        3 when Is(text, "all") => Protocol.All,
        4 when Is(text, "icmp") => Protocol.Icmp,
        6 when Is(text, "icmpv6") => Protocol.Icmpv6,
        _ => IsDigits(text) && IsInRange(text!, 0, 255) ? Protocol.Number : Protocol.Unknown,
    };

    /// <summary>Reads start/end, or -1/-1 for all ports.</summary>
    public static bool TryReadPorts(string text, out int start, out int end)
    {
        if (text == "-1/-1")
        {
            start = end = -1;
            return true;
        }

        var at = 0;
        end = 0;
        return TryReadPort(text, ref at, out start)
            && at < text.Length && text[at++] == '/'
            && TryReadPort(text, ref at, out end)
            && at == text.Length;
    }

    public static bool TryReadIpv4(ReadOnlySpan<char> text, out uint address, out int prefix)
    {
        var at = 0;
        prefix = 32;
        return TryReadIpv4Address(text, ref at, out address)
            && (at == text.Length || (text[at++] == '/' && TryReadNumber(text, ref at, 32, out prefix) && at == text.Length));
    }

    public static bool IsIpv4(string text) => TryReadIpv4(text, out _, out _);

    public static bool TryReadIpv6(ReadOnlySpan<char> text, out UInt128 address, out int prefix)
    {
        address = default;
        prefix = 128;
        var slash = text.IndexOf('/');
        if (slash >= 0)
        {
            var at = slash + 1;
            if (!TryReadNumber(text, ref at, 128, out prefix) || at != text.Length)
            {
                return false;
            }

            text = text[..slash];
        }

        var gap = text.IndexOf("::");
        if (gap < 0)
        {
            return TryReadGroups(text, ref address) == 8;
        }

        var tail = default(UInt128);
        var heads = gap == 0 ? 0 : TryReadGroups(text[..gap], ref address);
        var tails = gap + 2 == text.Length ? 0 : TryReadGroups(text[(gap + 2)..], ref tail);
        if (heads < 0 || tails < 0 || heads + tails > 7)
        {
            return false;
        }

        address = heads == 0 ? tail : (address << (16 * (8 - heads))) | tail;
        return true;
    }

    public static bool IsIpv6(string text) => TryReadIpv6(text, out _, out _);

    /// <summary>Whether two texts mean the same address or block; a masked one is like no other, absent ones are alike.</summary>
    public static bool IsSameBlock(string? one, string? other)
    {
        if (string.IsNullOrEmpty(one) || string.IsNullOrEmpty(other))
        {
            return string.IsNullOrEmpty(one) && string.IsNullOrEmpty(other);
        }

        if (one == other)
        {
            return !IsMasked(one);
        }

        if (TryReadIpv4(one, out var address, out var prefix))
        {
            return TryReadIpv4(other, out var otherAddress, out var otherPrefix) && address == otherAddress && prefix == otherPrefix;
        }

        return TryReadIpv6(one, out var wide, out prefix) && TryReadIpv6(other, out var otherWide, out var otherWidth) && wide == otherWide && prefix == otherWidth;
    }

    private static bool IsOldId(string text) =>
        (text.Length > 1 && text[0] is 'G' or 'g' && IsDigits(text.AsSpan(1))) || (text.Length == 36 && Guid.TryParse(text, out _));

    private static bool TryReadPort(string text, ref int at, out int port)
    {
        var first = at;
        port = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - first < 5)
        {
            port = (port * 10) + (text[at++] - '0');
        }

        return at > first && text[first] != '0' && port <= 65535;
    }

    private static bool TryReadIpv4Address(ReadOnlySpan<char> text, ref int at, out uint address)
    {
        address = 0;
        for (var octet = 0; octet < 4; octet++)
        {
            if ((octet > 0 && (at >= text.Length || text[at++] != '.')) || !TryReadNumber(text, ref at, 255, out var value))
            {
                return false;
            }

            address = (address << 8) | (uint)value;
        }

        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int at, int max, out int value)
    {
        var first = at;
        value = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - first < 3)
        {
            value = (value * 10) + (text[at++] - '0');
        }

        return at > first && value <= max;
    }

    // The number of groups, of which a dotted end makes two; -1 for a malformed text.
    private static int TryReadGroups(ReadOnlySpan<char> text, ref UInt128 address)
    {
        for (var groups = 1; ; groups++)
        {
            var end = text.IndexOf(':');
            var group = end < 0 ? text : text[..end];
            if (end < 0 && group.Contains('.'))
            {
                var at = 0;
                if (groups > 7 || !TryReadIpv4Address(group, ref at, out var dotted) || at != group.Length)
                {
                    return -1;
                }

                address = (address << 32) | dotted;
                return groups + 1;
            }

            if (groups > 8 || group.Length is 0 or > 4 || !TryReadHex(group, out var value))
            {
                return -1;
            }

            address = (address << 16) | value;
            if (end < 0)
            {
                return groups;
            }

            text = text[(end + 1)..];
        }
    }

    private static bool TryReadHex(ReadOnlySpan<char> text, out uint value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigit(c))
            {
                return false;
            }

            value = (value << 4) | (uint)(char.IsAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
        }

        return true;
    }
}

internal enum Protocol
{
    None,
    Tcp,
    Udp,
    Icmp,
    Icmpv6,
    Gre,
    All,
    Number,
    Unknown,
}
