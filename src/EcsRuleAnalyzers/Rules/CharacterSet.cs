using System.Collections.Generic;
using System.Linq;

namespace EcsRuleAnalyzers.Rules;

/// <summary>Says a set of ASCII characters in words, as far as it is made of whole alphabets and a few signs.</summary>
internal static class CharacterSet
{
    private const int MaxSigns = 6;

    /// <param name="low">One bit for each character below 64.</param>
    /// <param name="high">The same for those from 64.</param>
    /// <returns>Such as <c>letters, digits, - and _</c>; null when words do not say it better than a pattern.</returns>
    public static Bilingual? Say(ulong low, ulong high)
    {
        var rest = Enumerable.Range(0, 128).Select(code => (char)code).Where(c => ((c < 64 ? low : high) >> (c & 63) & 1) != 0).ToList();
        var words = new List<Bilingual>();
        var (hasSmall, hasCapital, hasDigits) = (Take('a', 'z'), Take('A', 'Z'), Take('0', '9'));
        if (hasSmall || hasCapital)
        {
            words.Add(hasSmall && hasCapital ? new("letters", "英文字母") : hasSmall ? new("small letters", "小写英文字母") : new("capital letters", "大写英文字母"));
        }

        if (hasDigits)
        {
            words.Add(new("digits", "数字"));
        }

        if (words.Count == 0 || rest.Count > MaxSigns || rest.Exists(c => char.IsLetterOrDigit(c) || c <= ' '))
        {
            return null;
        }

        words.AddRange(rest.Select(c => Bilingual.Same(c.ToString())));
        // Chinese is parted from signs by blanks.
        var last = words[words.Count - 1];
        last = rest.Count == 0 ? last : last with { Zh = " " + last.Zh + " " };
        return words.Count == 1 ? last : Bilingual.Join(" and ", rest.Count < 2 ? "和" : " 和", [Bilingual.Join(", ", "、", words.Take(words.Count - 1)), last]);

        bool Take(char first, char last)
        {
            var all = rest.Where(c => c >= first && c <= last).ToList();
            return all.Count == last - first + 1 && rest.RemoveAll(all.Contains) > 0;
        }
    }
}
