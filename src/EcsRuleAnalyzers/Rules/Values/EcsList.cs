namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>Checks on lists.</summary>
    internal static class EcsList
    {
        /// <summary>Whether no two items are equal; items that are null or empty are not given and do not count.</summary>
        public static bool IsUnique<T>(System.Collections.Generic.IList<T> items)
        {
            for (int i = 1; i < items.Count; i++)
            {
                object item = items[i] as object ?? "";
                for (int j = 0; j < i; j++)
                {
                    if (!"".Equals(item) && item.Equals(items[j]))
                    {
                        return false;
                    }
                }
            }

            return true;
        }
    }
}
