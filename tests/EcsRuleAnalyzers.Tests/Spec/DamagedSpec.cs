using EcsRuleAnalyzers.Tests.Support;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Tests.Spec;

/// <summary>Spec files with accidents in them.</summary>
internal static class DamagedSpec
{
    private static readonly string[] Values =
        ["null", "true", "false", "0", "-1", "1e9", "1.5", "99999999999999999999999999999999", "\"\"", "\"x\"", "\"*\"", "\"Count\"", "\"then\"", "[]", "[\"RegionId\"]", "[[]]", "{}", "{\"given\":true}", "{\"unless\":[\"RegionId\"]}"];

    /// <summary>A text with one to three accidents anywhere in it.</summary>
    public static string Of(string text, Random random)
    {
        for (var accidents = random.Next(1, 4); accidents > 0; accidents--)
        {
            var (start, length) = random.Chance(0.5) ? Token(text, random) : Chunk(text, random);
            var piece = text.Substring(start, length);
            text = random.Next(5) switch
            {
                0 => text.Remove(start, length),
                1 => text.Insert(start, piece),
                2 => text.Remove(start, length).Insert(start, random.Pick(Values)),
                3 => text.Insert(start, ((char)random.Next(0x250)).ToString()),
                _ => Swap(text, (start, length), Token(text, random)),
            };
        }

        return text;
    }

    /// <summary>A text of which one to three values have become others, of any type.</summary>
    public static string OfValues(string text, Random random)
    {
        for (var accidents = random.Next(1, 4); accidents > 0; accidents--)
        {
            var values = Inside(JsonReader.Read(text, out _)!).ToList();
            var value = random.Pick(values);
            var other = random.Chance(0.5) ? random.Pick(Values) : TextOf(text, random.Pick(values));
            text = text.Remove(value.Start, value.Length).Insert(value.Start, other);
        }

        return text;
    }

    private static string TextOf(string text, JsonValue value) => text.Substring(value.Start, value.Length);

    private static IEnumerable<JsonValue> Inside(JsonValue value) =>
        value.Items.Concat(value.Members.Select(member => member.Value)).SelectMany(inner => Inside(inner).Prepend(inner));

    private static (int Start, int Length) Chunk(string text, Random random)
    {
        var start = random.Next(text.Length);
        return (start, random.Next(Math.Min(200, text.Length - start)));
    }

    // A word, a number, or one character of punctuation.
    private static (int Start, int Length) Token(string text, Random random)
    {
        var start = random.Next(text.Length);
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return (start, Math.Max(end, Math.Min(start + 1, text.Length)) - start);
    }

    private static string Swap(string text, (int Start, int Length) one, (int Start, int Length) other)
    {
        var (first, second) = one.Start <= other.Start ? (one, other) : (other, one);
        var gap = first.Start + first.Length;
        return second.Start < gap
            ? text
            : text[..first.Start] + text.Substring(second.Start, second.Length) + text[gap..second.Start]
                + text.Substring(first.Start, first.Length) + text[(second.Start + second.Length)..];
    }
}
