namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>Matches texts against the regular expressions of a spec.</summary>
    internal static class EcsPatternText
    {
        private const ulong HyphenAndDigits = 0x03FF200000000000UL;
        private const ulong Letters = 0x07FFFFFE07FFFFFEUL;
        private const ulong LettersAndUnderscore = 0x07FFFFFE87FFFFFEUL;

#if NET8_0_OR_GREATER
        private static readonly global::System.Buffers.SearchValues<char> OfIds =
            global::System.Buffers.SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

        private static readonly global::System.Buffers.SearchValues<char> OfNames =
            global::System.Buffers.SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");
#endif

        /// <summary>
        /// Whether the pattern matches somewhere in the text. A pattern that takes longer than a tenth of a second is
        /// treated as matching: an answer that is not known is never reported.
        /// </summary>
        public static bool IsMatch(string text, string pattern)
        {
            int end = pattern.Length - 3;
            if (IsOneClass(pattern))
            {
                foreach (char c in text)
                {
                    if (!IsInClass(c, pattern, 2, end))
                    {
                        return false;
                    }
                }

                return text.Length > 0;
            }

            try
            {
                return global::System.Text.RegularExpressions.Regex.IsMatch(
                    text,
                    pattern,
                    global::System.Text.RegularExpressions.RegexOptions.CultureInvariant,
                    global::System.TimeSpan.FromMilliseconds(100));
            }
            catch (global::System.Text.RegularExpressions.RegexMatchTimeoutException)
            {
                return true;
            }
        }

        /// <summary>Whether the text has only ASCII characters of a set: one bit for each, those below 64 in <paramref name="low"/>.</summary>
        public static bool IsMadeOf(string text, ulong low, ulong high)
        {
#if NET8_0_OR_GREATER
            // The sets of most ids and names are looked up many characters at a time.
            if (low == HyphenAndDigits && (high == Letters || high == LettersAndUnderscore))
            {
                return !global::System.MemoryExtensions.ContainsAnyExcept(global::System.MemoryExtensions.AsSpan(text), high == Letters ? OfIds : OfNames);
            }
#endif

            foreach (char c in text)
            {
                if (c > '\u007F' || (((c < 64 ? low : high) >> (c & 63)) & 1) == 0)
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>Whether the text has only letters, digits and hyphens of ASCII.</summary>
        public static bool IsMadeOfIdCharacters(string text)
        {
            return IsMadeOf(text, HyphenAndDigits, Letters);
        }

        /// <summary>The set of characters that a pattern of the form ^[...]+$ allows, when all are ASCII; false for every other pattern.</summary>
        public static bool TryReadSet(string pattern, out ulong low, out ulong high)
        {
            low = 0;
            high = 0;
            if (!IsOneClass(pattern) || !EcsPlainText.IsAscii(pattern))
            {
                return false;
            }

            for (char c = '\0'; c <= '\u007F'; c++)
            {
                ulong bit = IsInClass(c, pattern, 2, pattern.Length - 3) ? 1UL << (c & 63) : 0;
                low |= c < 64 ? bit : 0;
                high |= c < 64 ? 0 : bit;
            }

            return true;
        }

        // ^[...]+$ with plain characters and ranges in the class: the form that most patterns have, and one that needs no engine.
        private static bool IsOneClass(string pattern)
        {
            return pattern.Length > 5
                && pattern.StartsWith("^[", global::System.StringComparison.Ordinal)
                && pattern.EndsWith("]+$", global::System.StringComparison.Ordinal)
                && pattern.IndexOf('\\') < 0
                && pattern.IndexOf('^', 2) < 0
                && pattern.IndexOf('[', 2) < 0
                && pattern.IndexOf(']') == pattern.Length - 3
                && HasOrderedRanges(pattern, 2, pattern.Length - 3);
        }

        private static bool HasOrderedRanges(string pattern, int at, int end)
        {
            while (at < end)
            {
                bool isRange = at + 2 < end && pattern[at + 1] == '-';
                if (isRange && pattern[at] > pattern[at + 2])
                {
                    return false;
                }

                at += isRange ? 3 : 1;
            }

            return true;
        }

        private static bool IsInClass(char c, string pattern, int at, int end)
        {
            while (at < end)
            {
                bool isRange = at + 2 < end && pattern[at + 1] == '-';
                if (c >= pattern[at] && c <= (isRange ? pattern[at + 2] : pattern[at]))
                {
                    return true;
                }

                at += isRange ? 3 : 1;
            }

            return false;
        }
    }
}
