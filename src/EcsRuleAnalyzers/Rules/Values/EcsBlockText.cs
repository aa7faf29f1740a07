namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>Addresses and CIDR blocks of either family, compared by what they mean.</summary>
    internal static class EcsBlockText
    {
        /// <summary>
        /// Whether two texts mean the same address or block: a plain address is a block of its own, and the text form of an IPv6
        /// address is free. Host bits are kept, because the documents do not say what becomes of them.
        /// </summary>
        public static bool IsSame(string one, string other)
        {
            uint address, otherAddress;
            ulong high, low, otherHigh, otherLow;
            int prefix, otherPrefix;
            if (EcsIpv4Text.TryRead(one, out address, out prefix) && EcsIpv4Text.TryRead(other, out otherAddress, out otherPrefix))
            {
                return address == otherAddress && prefix == otherPrefix;
            }

            if (EcsIpv6Text.TryRead(one, out high, out low, out prefix) && EcsIpv6Text.TryRead(other, out otherHigh, out otherLow, out otherPrefix))
            {
                return high == otherHigh && low == otherLow && prefix == otherPrefix;
            }

            return one == other;
        }

        /// <summary>The same for values that may be absent and then read as <paramref name="absent"/>; a masked one is like no other.</summary>
        public static bool IsSame(string one, string other, string absent)
        {
            one = string.IsNullOrEmpty(one) ? absent : one;
            other = string.IsNullOrEmpty(other) ? absent : other;
            return one == other ? !EcsPlainText.IsMasked(one) : IsSame(one, other);
        }

        /// <summary>Adds a value to the key of an item: texts that mean the same add the same.</summary>
        public static int Key(int key, string text, string absent)
        {
            uint address;
            ulong high, low;
            int prefix;
            text = string.IsNullOrEmpty(text) ? absent : text;
            if (text.Length > 0 && EcsIpv4Text.TryRead(text, out address, out prefix))
            {
                return unchecked((((key * 31) + (int)address) * 31) + prefix);
            }

            return text.Length > 0 && EcsIpv6Text.TryRead(text, out high, out low, out prefix)
                ? unchecked((((key * 31) + (high ^ low).GetHashCode()) * 31) + prefix)
                : EcsList.Key(key, text, absent);
        }
    }
}
