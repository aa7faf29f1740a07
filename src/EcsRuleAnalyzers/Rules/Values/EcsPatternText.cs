namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>Matches texts against the regular expressions of a spec.</summary>
    internal static class EcsPatternText
    {
        /// <summary>
        /// Whether the pattern matches somewhere in the text. A pattern that takes longer than a tenth of a second is
        /// treated as matching: an answer that is not known is never reported.
        /// </summary>
        public static bool IsMatch(string text, string pattern)
        {
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
    }
}
