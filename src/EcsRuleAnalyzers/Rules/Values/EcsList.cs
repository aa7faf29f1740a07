namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>Checks on lists.</summary>
    internal static class EcsList
    {
        /// <summary>
        /// Whether no two items have the same wire text; items that are null or empty are not given and do not count, and objects
        /// are not compared.
        /// </summary>
        public static bool IsUnique<T>(global::System.Collections.Generic.IList<T> items)
        {
            var equality = global::System.Collections.Generic.EqualityComparer<T>.Default;
            for (int i = 1; i < items.Count; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    if (equality.Equals(items[i], items[j]) && IsSameText(items[i], items[j]))
                    {
                        return false;
                    }
                }
            }

            return true;
        }

        // Equal decimals may be written differently (1.0 and 1.00).
        private static bool IsSameText<T>(T one, T other)
        {
            if (one is decimal number && other is decimal otherNumber)
            {
                var culture = global::System.Globalization.CultureInfo.InvariantCulture;
                return number.ToString(culture) == otherNumber.ToString(culture);
            }

            return one is string text ? text.Length > 0 : one is global::System.ValueType;
        }
    }
}
