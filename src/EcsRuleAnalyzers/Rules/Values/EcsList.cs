namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>Checks on lists.</summary>
    internal static class EcsList
    {
        private const int MaxKeptKeys = 1000;

        [global::System.ThreadStatic]
        private static KeptKeys _kept;

        /// <summary>
        /// Whether no two items have the same wire text; items that are null or empty are not given and do not count, and objects
        /// are not compared.
        /// </summary>
        public static bool IsUnique<T>(global::System.Collections.Generic.List<T> items)
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

        /// <summary>
        /// Whether no two items are the same; <paramref name="isSame"/> says when they are. Items that are the same have the same
        /// <paramref name="key"/>, so only those are compared.
        /// </summary>
        public static bool IsUnique<T>(
            global::System.Collections.Generic.List<T> items,
            global::System.Func<T, int> key,
            global::System.Func<T, T, bool> isSame)
        {
            int[] keys = KeysOf(items.Count);
            for (int i = 0; i < items.Count; i++)
            {
                keys[i] = key(items[i]);
                for (int j = global::System.Array.IndexOf(keys, keys[i], 0, i); j >= 0; j = global::System.Array.IndexOf(keys, keys[i], j + 1, i - j - 1))
                {
                    if (isSame(items[i], items[j]))
                    {
                        return false;
                    }
                }
            }

            return true;
        }

        /// <summary>Adds a value to the key of an item; an absent one reads as <paramref name="absent"/>.</summary>
        public static int Key(int key, string text, string absent)
        {
            text = string.IsNullOrEmpty(text) ? absent : text;
            return unchecked((key * 31) + (text.Length == 0 ? 0 : text.GetHashCode()));
        }

        /// <summary>Whether no item of one list is the same as one of another.</summary>
        public static bool IsDisjoint<TOne, TOther>(
            global::System.Collections.Generic.List<TOne> items,
            global::System.Collections.Generic.List<TOther> others,
            global::System.Func<TOne, TOther, bool> isSame)
        {
            for (int i = 0; i < items.Count; i++)
            {
                for (int j = 0; j < others.Count; j++)
                {
                    if (isSame(items[i], others[j]))
                    {
                        return false;
                    }
                }
            }

            return true;
        }

        /// <summary>How many items of a list are of some kind.</summary>
        public static int Count<T>(global::System.Collections.Generic.List<T> items, global::System.Func<T, bool> isCounted)
        {
            int count = 0;
            for (int i = 0; i < items.Count; i++)
            {
                count += isCounted(items[i]) ? 1 : 0;
            }

            return count;
        }

        // Valid requests are checked without allocating: a thread keeps the keys of its longest list, unless that is beyond what the service takes.
        private static int[] KeysOf(int count)
        {
            if (count > MaxKeptKeys)
            {
                return new int[count];
            }

            if (_kept.Keys == null || _kept.Keys.Length < count)
            {
                _kept.Keys = new int[count];
            }

            return _kept.Keys;
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

        // A field of a structure, because a thread that has not come here before finds it null, whatever the field is set to.
        private struct KeptKeys
        {
            internal int[] Keys;
        }
    }
}
