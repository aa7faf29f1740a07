namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>The text form of an IPv6 address or prefix (RFC 4291), without zone and brackets.</summary>
    internal static class EcsIpv6Text
    {
        /// <summary>Whether the text is one IPv6 address, or one block with a prefix length from 0 to 128.</summary>
        public static bool IsValid(string text)
        {
            ulong high, low;
            int prefix;
            return TryRead(text, out high, out low, out prefix);
        }

        /// <summary>Whether a block has bits set behind its prefix; false for a text that is no block.</summary>
        public static bool HasHostBits(string text)
        {
            ulong high, low;
            int prefix;
            if (!TryRead(text, out high, out low, out prefix) || prefix == 128)
            {
                return false;
            }

            return prefix >= 64 ? low << (prefix - 64) != 0 : high << prefix != 0 || low != 0;
        }

        /// <summary>Reads an address as two halves and its prefix length, 128 for a plain address.</summary>
        public static bool TryRead(string text, out ulong high, out ulong low, out int prefix)
        {
            high = 0;
            low = 0;
            prefix = 128;
            int end = text.IndexOf('/');
            if (end >= 0 && !TryReadPrefix(text, end + 1, out prefix))
            {
                return false;
            }

            end = end < 0 ? text.Length : end;
            int gap = text.IndexOf("::", global::System.StringComparison.Ordinal);
            if (gap < 0 || gap >= end)
            {
                return TryReadGroups(text, 0, end, ref high, ref low) == 8;
            }

            ulong tailHigh = 0, tailLow = 0;
            int head = gap == 0 ? 0 : TryReadGroups(text, 0, gap, ref high, ref low);
            int tail = gap + 2 == end ? 0 : TryReadGroups(text, gap + 2, end, ref tailHigh, ref tailLow);
            if (head < 0 || tail < 0 || head + tail > 7)
            {
                return false;
            }

            ShiftLeft(ref high, ref low, 16 * (8 - head));
            high |= tailHigh;
            low |= tailLow;
            return true;
        }

        // The number of groups read into the two halves from the right; -1 for a malformed text.
        private static int TryReadGroups(string text, int at, int end, ref ulong high, ref ulong low)
        {
            int groups = 0;
            while (true)
            {
                int first = at;
                uint group = 0;
                while (at < end && at - first < 4 && Hex(text[at]) >= 0)
                {
                    group = (group << 4) | (uint)Hex(text[at++]);
                }

                if (at < end && text[at] == '.')
                {
                    uint address;
                    int dotted = first;
                    if (!EcsIpv4Text.TryReadAddress(text, ref dotted, out address) || dotted != end || groups > 6)
                    {
                        return -1;
                    }

                    ShiftLeft(ref high, ref low, 32);
                    low |= address;
                    return groups + 2;
                }

                if (at == first || groups == 8)
                {
                    return -1;
                }

                ShiftLeft(ref high, ref low, 16);
                low |= group;
                groups++;
                if (at == end)
                {
                    return groups;
                }

                if (text[at++] != ':')
                {
                    return -1;
                }
            }
        }

        private static bool TryReadPrefix(string text, int first, out int prefix)
        {
            prefix = 0;
            for (int at = first; at < text.Length; at++)
            {
                if (text[at] < '0' || text[at] > '9' || at - first >= 3)
                {
                    return false;
                }

                prefix = (prefix * 10) + (text[at] - '0');
            }

            return first < text.Length && prefix <= 128;
        }

        private static void ShiftLeft(ref ulong high, ref ulong low, int count)
        {
            if (count >= 128)
            {
                high = 0;
                low = 0;
            }
            else if (count >= 64)
            {
                high = low << (count - 64);
                low = 0;
            }
            else if (count > 0)
            {
                high = (high << count) | (low >> (64 - count));
                low <<= count;
            }
        }

        private static int Hex(char c)
        {
            if (c >= '0' && c <= '9')
            {
                return c - '0';
            }

            int letter = c | 0x20;
            return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
        }
    }
}
