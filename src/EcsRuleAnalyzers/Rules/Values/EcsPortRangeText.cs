namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>The text form of a port range: start and end from 1 to 65535 separated by '/', or -1/-1 for all ports.</summary>
    internal static class EcsPortRangeText
    {
        /// <summary>The range that stands for all ports.</summary>
        public const string All = "-1/-1";

        /// <summary>Whether it is a range of ports in order, or all ports.</summary>
        public static bool IsValid(string text)
        {
            int start, end;
            return TryRead(text, out start, out end) ? start <= end : text == All;
        }

        /// <summary>Whether both ends are there and are ports; the order does not matter.</summary>
        public static bool IsWellFormed(string text)
        {
            int start, end;
            return text == All || TryRead(text, out start, out end);
        }

        /// <summary>Whether the range does not start after it ends; true for a text that is no range.</summary>
        public static bool IsOrdered(string text)
        {
            int start, end;
            return !TryRead(text, out start, out end) || start <= end;
        }

        /// <summary>Whether the range includes a port; false for a text that is no range.</summary>
        public static bool Includes(string text, int port)
        {
            int start, end;
            return text == All || (TryRead(text, out start, out end) && start <= port && port <= end);
        }

        /// <summary>Reads two ports from 1 to 65535, written without sign, blank or leading zero.</summary>
        public static bool TryRead(string text, out int start, out int end)
        {
            int at = 0;
            end = 0;
            return TryReadPort(text, ref at, out start)
                && at < text.Length && text[at++] == '/'
                && TryReadPort(text, ref at, out end)
                && at == text.Length;
        }

        private static bool TryReadPort(string text, ref int at, out int port)
        {
            // Locals, because what is passed by reference stays in memory.
            int first = at;
            int next = first;
            int number = 0;
            while (next < text.Length && text[next] >= '0' && text[next] <= '9' && next - first < 5)
            {
                number = (number * 10) + (text[next++] - '0');
            }

            at = next;
            port = number;
            return next > first && text[first] != '0' && number <= 65535;
        }
    }
}
