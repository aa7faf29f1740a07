namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>The names that users give to resources.</summary>
    internal static class EcsNameText
    {
        /// <summary>
        /// Whether the text begins with an ASCII letter or a Chinese character and goes on with letters and digits of any script,
        /// colons, underscores, periods and hyphens. Characters beyond the basic plane count as letters.
        /// </summary>
        public static bool IsValid(string text)
        {
            char first = text.Length == 0 ? ' ' : text[0];
            if (!((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || (first >= '\u4E00' && first <= '\u9FFF')))
            {
                return false;
            }

            foreach (char c in text)
            {
                if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c) && c != ':' && c != '_' && c != '.' && c != '-')
                {
                    return false;
                }
            }

            return true;
        }
    }
}
