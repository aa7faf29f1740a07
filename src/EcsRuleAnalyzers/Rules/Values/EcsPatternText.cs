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
                return System.Text.RegularExpressions.Regex.IsMatch(
                    text,
                    pattern,
                    System.Text.RegularExpressions.RegexOptions.CultureInvariant,
                    System.TimeSpan.FromMilliseconds(100));
            }
            catch (System.Text.RegularExpressions.RegexMatchTimeoutException)
            {
                return true;
            }
        }
    }
}
