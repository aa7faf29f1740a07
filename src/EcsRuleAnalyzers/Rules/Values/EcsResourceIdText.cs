namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>The text form of a resource id.</summary>
    internal static class EcsResourceIdText
    {
        /// <summary>
        /// Whether the text can be the id of a resource: letters, digits and hyphens, starting with <paramref name="prefix"/>
        /// or in one of the forms from before there were prefixes (a GUID, or G and digits).
        /// </summary>
        public static bool IsValid(string text, string prefix)
        {
            return EcsPatternText.IsMadeOfIdCharacters(text)
                && ((text.Length > prefix.Length && text.StartsWith(prefix, global::System.StringComparison.Ordinal)) || IsOldForm(text));
        }

        private static bool IsOldForm(string text)
        {
            global::System.Guid guid;
            return (text.Length > 1 && (text[0] == 'G' || text[0] == 'g') && EcsPlainText.IsDigits(text, 1))
                || (text.Length == 36 && global::System.Guid.TryParse(text, out guid));
        }
    }
}
