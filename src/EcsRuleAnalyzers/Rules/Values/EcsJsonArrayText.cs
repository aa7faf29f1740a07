namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>A text that is a JSON array of texts, such as <c>["sg-1", "sg-2"]</c>.</summary>
    internal static class EcsJsonArrayText
    {
        /// <summary>How many texts the array has; -1 for a text that is no such array.</summary>
        public static int Count(string text)
        {
            int at = 0;
            int count = 0;
            if (!Take(text, ref at, '['))
            {
                return -1;
            }

            if (Take(text, ref at, ']'))
            {
                return AtEnd(text, at) ? 0 : -1;
            }

            do
            {
                if (!TakeText(text, ref at))
                {
                    return -1;
                }

                count++;
            }
            while (Take(text, ref at, ','));

            return Take(text, ref at, ']') && AtEnd(text, at) ? count : -1;
        }

        private static bool TakeText(string text, ref int at)
        {
            if (!Take(text, ref at, '"'))
            {
                return false;
            }

            while (at < text.Length && text[at] != '"')
            {
                if (text[at] < ' ' || (text[at] == '\\' && !TakeEscape(text, ref at)))
                {
                    return false;
                }

                at++;
            }

            return at++ < text.Length;
        }

        // Stays at the last character of the escape.
        private static bool TakeEscape(string text, ref int at)
        {
            at++;
            if (at < text.Length && text[at] == 'u')
            {
                for (int digit = 0; digit < 4; digit++)
                {
                    at++;
                    if (at >= text.Length || !IsHex(text[at]))
                    {
                        return false;
                    }
                }

                return true;
            }

            return at < text.Length && "\"\\/bfnrt".IndexOf(text[at]) >= 0;
        }

        private static bool IsHex(char c)
        {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        }

        private static bool Take(string text, ref int at, char expected)
        {
            SkipBlanks(text, ref at);
            if (at >= text.Length || text[at] != expected)
            {
                return false;
            }

            at++;
            return true;
        }

        private static bool AtEnd(string text, int at)
        {
            SkipBlanks(text, ref at);
            return at == text.Length;
        }

        private static void SkipBlanks(string text, ref int at)
        {
            while (at < text.Length && (text[at] == ' ' || text[at] == '\t' || text[at] == '\r' || text[at] == '\n'))
            {
                at++;
            }
        }
    }
}
