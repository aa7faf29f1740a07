namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>Checks on texts that have no structure of their own.</summary>
    internal static class EcsPlainText
    {
        /// <summary>The text as messages show it: in quotes, on one line, cut when it is long, "not given" when it is empty.</summary>
        public static string Quote(string text)
        {
            if (string.IsNullOrEmpty(text))
            {
                return "not given";
            }

            string shown = text.Length <= 80 ? text : text.Substring(0, 77) + "...";
            return "\"" + shown.Replace("\r", "\\r").Replace("\n", "\\n") + "\"";
        }

        /// <summary>Whether every character is ASCII.</summary>
        public static bool IsAscii(string text)
        {
#if NET8_0_OR_GREATER
            return global::System.Text.Ascii.IsValid(text);
#else
            int all = 0;
            foreach (char c in text)
            {
                all |= c;
            }

            return all <= '\u007F';
#endif
        }

        /// <summary>Whether the text is a whole number in decimal digits.</summary>
        public static bool IsDigits(string text)
        {
            return IsDigits(text, 0);
        }

        /// <summary>Whether the rest of the text from <paramref name="start"/> on is a whole number in decimal digits.</summary>
        public static bool IsDigits(string text, int start)
        {
            for (int at = start; at < text.Length; at++)
            {
                if (text[at] < '0' || text[at] > '9')
                {
                    return false;
                }
            }

            return text.Length > start;
        }

        /// <summary>Whether the text is an asterisk mask of the documentation, which no real id or address contains.</summary>
        public static bool IsMasked(string text)
        {
            return text.IndexOf('*') >= 0;
        }

        /// <summary>Whether the text is a word of the API, in any letter case.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public static bool Is(string text, string word)
        {
            // Most other words of the same length begin with another letter, which needs no call.
            return text.Length == word.Length
                && (text == word || ((((text[0] ^ word[0]) & ~0x20) == 0 || (text[0] | word[0]) > '\u007F') && IsSameInAnyCase(text, word)));
        }

        /// <summary>Whether the text is one of two words of the API, in any letter case.</summary>
        public static bool Is(string text, string one, string other)
        {
            return Is(text, one) || Is(text, other);
        }

        /// <summary>Whether the text is one of three words of the API, in any letter case.</summary>
        public static bool Is(string text, string one, string other, string third)
        {
            return Is(text, one) || Is(text, other) || Is(text, third);
        }

        /// <summary>Whether the text is one of four words of the API, in any letter case.</summary>
        public static bool Is(string text, string one, string other, string third, string fourth)
        {
            return Is(text, one) || Is(text, other) || Is(text, third) || Is(text, fourth);
        }

        /// <summary>Whether the text, which is not empty, is one of many words; before and after each of them stands a character that none of them has.</summary>
        public static bool IsOneOf(string text, string words, bool ignoreCase)
        {
            var comparison = ignoreCase ? global::System.StringComparison.OrdinalIgnoreCase : global::System.StringComparison.Ordinal;
            int at = text.IndexOf(words[0]) >= 0 ? -1 : words.IndexOf(text, comparison);
            while (at >= 0 && (words[at - 1] != words[0] || words[at + text.Length] != words[0]))
            {
                at = words.IndexOf(text, at + 1, comparison);
            }

            return at >= 0;
        }

        private static bool IsSameInAnyCase(string text, string word)
        {
            for (int at = 0; at < text.Length && at < word.Length; at++)
            {
                int difference = text[at] ^ word[at];
                if (difference != 0 && (difference != 0x20 || (text[at] | 0x20) < 'a' || (text[at] | 0x20) > 'z'))
                {
                    // Beyond ASCII, case is more than one bit.
                    return (text[at] | word[at]) > '\u007F' && string.Equals(text, word, global::System.StringComparison.OrdinalIgnoreCase);
                }
            }

            return true;
        }

        /// <summary>Whether two values are the same; an absent one reads as <paramref name="absent"/>, and a masked one is like no other.</summary>
        public static bool IsSame(string one, string other, string absent, bool ignoreCase, bool maskable)
        {
            one = string.IsNullOrEmpty(one) ? absent : one;
            other = string.IsNullOrEmpty(other) ? absent : other;
            return (ignoreCase ? string.Equals(one, other, global::System.StringComparison.OrdinalIgnoreCase) : one == other)
                && !(maskable && IsMasked(one));
        }

        /// <summary>
        /// Whether the text has at least <paramref name="min"/> and at most <paramref name="max"/> characters.
        /// The documents do not say what a character is, so a text is accepted when it fits counted in UTF-16 units or in code points.
        /// </summary>
        public static bool HasLength(string text, int min, int max)
        {
            if (text.Length < min || text.Length <= max)
            {
                return text.Length >= min;
            }

            int pairs = 0;
            for (int at = 1; at < text.Length; at++)
            {
                if (char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]))
                {
                    pairs++;
                }
            }

            return text.Length - pairs >= min && text.Length - pairs <= max;
        }

        /// <summary>Whether the text is a decimal number from <paramref name="min"/> to <paramref name="max"/>; true for a text that is no number.</summary>
        public static bool IsInRange(string text, decimal min, bool minIsExcluded, decimal max, bool maxIsExcluded)
        {
            decimal number;
            if (!decimal.TryParse(text, global::System.Globalization.NumberStyles.AllowLeadingSign | global::System.Globalization.NumberStyles.AllowDecimalPoint, global::System.Globalization.CultureInfo.InvariantCulture, out number))
            {
                // Digits that no decimal can hold are larger than every limit, or with a sign smaller.
                bool isNegative = text.Length > 0 && text[0] == '-';
                if (!IsDigits(text, isNegative ? 1 : 0))
                {
                    return true;
                }

                number = isNegative ? decimal.MinValue : decimal.MaxValue;
            }

            return IsInRange(number, min, minIsExcluded, max, maxIsExcluded);
        }

        /// <summary>The same between whole numbers, both included.</summary>
        public static bool IsInRange(string text, long min, long max)
        {
            long number;
            return TryReadShort(text, out number) ? number >= min && number <= max : IsInRange(text, min, false, max, false);
        }

        /// <summary>Whether the number is from <paramref name="min"/> to <paramref name="max"/>.</summary>
        public static bool IsInRange(decimal number, decimal min, bool minIsExcluded, decimal max, bool maxIsExcluded)
        {
            return (minIsExcluded ? number > min : number >= min) && (maxIsExcluded ? number < max : number <= max);
        }

        /// <summary>Whether the text is a whole number in digits from <paramref name="min"/> to <paramref name="max"/>.</summary>
        public static bool IsWholeNumber(string text, long min, long max)
        {
            long number;
            if (TryReadShort(text, out number))
            {
                return number >= min && number <= max;
            }

            return IsDigits(text)
                && long.TryParse(text, global::System.Globalization.NumberStyles.None, global::System.Globalization.CultureInfo.InvariantCulture, out number)
                && number >= min && number <= max;
        }

        // A number of few digits, as most are.
        private static bool TryReadShort(string text, out long number)
        {
            number = 0;
            if (text.Length == 0 || text.Length > 9)
            {
                return false;
            }

            foreach (char c in text)
            {
                if (c < '0' || c > '9')
                {
                    return false;
                }

                number = (number * 10) + (c - '0');
            }

            return true;
        }
    }
}
