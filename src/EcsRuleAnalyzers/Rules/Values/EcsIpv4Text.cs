namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>The text form of an IPv4 address or CIDR block.</summary>
    internal static class EcsIpv4Text
    {
        /// <summary>Whether the text is one IPv4 address, or one CIDR block with a prefix length from 0 to 32.</summary>
        public static bool IsValid(string text)
        {
            uint address;
            int prefix;
            return TryRead(text, out address, out prefix);
        }

        /// <summary>Whether a CIDR block has bits set behind its prefix; false for a text that is no block.</summary>
        public static bool HasHostBits(string text)
        {
            uint address;
            int prefix;
            return TryRead(text, out address, out prefix) && prefix < 32 && (prefix == 0 ? address : address << prefix) != 0;
        }

        /// <summary>Reads an address and its prefix length, 32 for a plain address.</summary>
        public static bool TryRead(string text, out uint address, out int prefix)
        {
            int at = 0;
            prefix = 32;
            if (!TryReadAddress(text, ref at, out address))
            {
                return false;
            }

            return at == text.Length
                || (text[at++] == '/' && TryReadNumber(text, ref at, 32, out prefix) && at == text.Length);
        }

        /// <summary>Reads the four numbers of an address and moves behind them.</summary>
        public static bool TryReadAddress(string text, ref int at, out uint address)
        {
            address = 0;
            for (int octet = 0; octet < 4; octet++)
            {
                int value;
                if ((octet > 0 && (at >= text.Length || text[at++] != '.')) || !TryReadNumber(text, ref at, 255, out value))
                {
                    return false;
                }

                address = (address << 8) | (uint)value;
            }

            return true;
        }

        private static bool TryReadNumber(string text, ref int at, int max, out int value)
        {
            // Locals, because what is passed by reference stays in memory.
            int first = at;
            int next = first;
            int number = 0;
            while (next < text.Length && text[next] >= '0' && text[next] <= '9' && next - first < 3)
            {
                number = (number * 10) + (text[next++] - '0');
            }

            at = next;
            value = number;
            return next > first && number <= max;
        }
    }
}
