using System;
using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec;

/// <summary>What every object of a spec has in common: members of a closed list, none twice, and texts in two languages.</summary>
internal static class SpecMembers
{
    public static void Check(KindReader reader, ICollection<string> known)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in reader.Owner.Members)
        {
            if (!seen.Add(member.Name))
            {
                reader.Problems.Add(new SpecProblem(SpecProblem.Unreadable, "\"" + member.Name + "\" stands here twice", member.Start, member.Length));
            }
            else if (!known.Contains(member.Name))
            {
                reader.Unresolved(member.Start, member.Length, "there is no member \"" + member.Name + "\" here" + Nearest(member.Name, known));
            }
        }
    }

    /// <summary>A text in two languages; a plain text counts for both.</summary>
    /// <param name="reader">The object.</param>
    /// <param name="member">Its member.</param>
    /// <param name="orFlag">Whether true may stand for having nothing to say.</param>
    public static Bilingual Text(KindReader reader, string member, bool orFlag = false)
    {
        var value = reader.Get(member);
        switch (value?.Kind)
        {
            case null:
            case JsonKind.True when orFlag:
                return Bilingual.Empty;
            case JsonKind.String:
                return new Bilingual(value.Text, value.Text);
            case JsonKind.Object:
                var texts = reader.At(value);
                Check(texts, ["en", "zh"]);
                var english = texts.String("en") ?? "";
                return new Bilingual(english, texts.String("zh") ?? english);
            default:
                reader.Fail(value, "\"" + member + "\" must be a text or { \"en\": \"...\", \"zh\": \"...\" }");
                return Bilingual.Empty;
        }
    }

    public static string Nearest(string name, IEnumerable<string> known)
    {
        if (name.Length >= 64)
        {
            return "";
        }

        var nearest = known.OrderBy(candidate => EditDistance.Between(name.ToLowerInvariant(), candidate.ToLowerInvariant())).FirstOrDefault();
        return nearest is not null && EditDistance.Between(name.ToLowerInvariant(), nearest.ToLowerInvariant()) <= 1 + (nearest.Length / 4)
            ? "; did you mean \"" + nearest + "\"?"
            : "";
    }
}
