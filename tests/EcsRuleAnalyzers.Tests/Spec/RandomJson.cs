using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Spec;

/// <summary>Random JSON, and texts that are nearly JSON.</summary>
internal static class RandomJson
{
    private static readonly string[] Scalars =
        ["null", "true", "false", "0", "-0", "-0.0e-0", "1.25", "12E+3", "1e400", "123456789012345678901234567890", "\"\"", "\"a\"", "\"\\u00e9\\ud83d\\ude00\"", "\"\U0001F600\u2028\u007f\"", "\"\\\"\\\\\\b\\f\\n\\r\\t\\/\""];

    private static readonly string[] Names = ["\"\"", "\"a\"", "\"A\"", "\"a b\"", "\"\\u0061\"", "\"\u4e2d\""];

    private static readonly string[] Blanks = ["", "", "", " ", "\n", "\t", "\r\n  "];

    private static readonly string[] Pieces =
        ["{", "}", "[", "]", ",", ":", "\"", "\\", "/", "\\u", "0", "00", "1.", ".5", "-", "+1", "e", "E5", "t", "true", "nul", "null", "NaN", "'", "//", "/**/", "\0", "\u00a0", "\uFEFF", "a", "\\u12", "\\ud800", "\v"];

    /// <summary>A document in good order.</summary>
    public static string Document(Random random) => Blank(random) + Value(random, random.Next(6)) + Blank(random);

    /// <summary>A document with a few accidents; often, but not always, no JSON any more. It never has half a surrogate pair, which is no text.</summary>
    public static string Garbage(Random random)
    {
        var text = random.Chance(0.2) ? string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => random.Pick(Pieces))) : Document(random).Replace("\U0001F600", "\u4e2d");
        for (var accidents = random.Next(3); accidents > 0 && text.Length > 0; accidents--)
        {
            var at = random.Next(text.Length);
            text = random.Next(3) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, random.Pick(Pieces)),
                _ => text[..at],
            };
        }

        return text;
    }

    private static string Value(Random random, int depth)
    {
        if (depth == 0)
        {
            return random.Pick(Scalars);
        }

        var inner = Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, random.Next(depth)));
        return random.Chance(0.5)
            ? "[" + Blank(random) + string.Join(Blank(random) + "," + Blank(random), inner) + Blank(random) + "]"
            : "{" + Blank(random) + string.Join(",", inner.Select(value => Blank(random) + random.Pick(Names) + Blank(random) + ":" + Blank(random) + value + Blank(random))) + "}";
    }

    private static string Blank(Random random) => random.Pick(Blanks);
}
