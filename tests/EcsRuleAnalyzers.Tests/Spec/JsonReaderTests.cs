using EcsRuleAnalyzers.Tests.Support;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Tests.Spec;

public class JsonReaderTests
{
    [Theory]
    [InlineData("\"a\\u0041\\n\\/\\\\\"", "aA\n/\\")]
    [InlineData("\"\\ud83d\\ude00\"", "\U0001F600")]
    [InlineData("-1.50e+03", "-1.50e+03")]
    [InlineData(" 0 ", "0")]
    [InlineData("true", "")]
    public void A_text_is_decoded_and_a_number_keeps_its_spelling(string json, string text) => Assert.Equal(text, JsonReader.Read(json, out _)?.Text);

    [Fact]
    public void A_byte_order_mark_at_the_start_is_skipped() => Assert.Equal(1, JsonReader.Read("\uFEFF[]", out _)?.Start);

    [Fact]
    public void A_name_that_stands_twice_is_kept_twice() => Assert.Equal(["a", "a"], JsonReader.Read("{\"a\":1,\"a\":2}", out _)!.Members.Select(member => member.Name));

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("[1,]", 3, 1)]
    [InlineData("{\"a\":}", 5, 1)]
    [InlineData("{\"a\" 1}", 5, 1)]
    [InlineData("[1 2]", 3, 1)]
    [InlineData("[1] x", 4, 1)]
    [InlineData("[\"abc]", 1, 5)]
    [InlineData("\"\\x\"", 1, 2)]
    [InlineData("[1.]", 3, 1)]
    [InlineData("\"a\tb\"", 2, 1)]
    public void An_error_stands_where_reading_had_to_end(string json, int start, int length)
    {
        Assert.Null(JsonReader.Read(json, out var error));
        Assert.Equal((start, length), (error!.Start, error.Length));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("[{\"a\":[")]
    public void A_hundred_thousand_levels_are_refused(string level)
    {
        Assert.Null(JsonReader.Read(string.Concat(Enumerable.Repeat(level, 100_000)), out var error));
        Assert.Contains("nested", error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_deepest_level_that_is_allowed_is_read()
    {
        Assert.NotNull(JsonReader.Read(Nested(JsonReader.MaxDepth), out _));
        Assert.Null(JsonReader.Read(Nested(JsonReader.MaxDepth + 1), out _));

        static string Nested(int depth) => new string('[', depth) + "1" + new string(']', depth);
    }

    [Fact]
    public void Every_value_is_where_its_position_says() => Samples.Check(2_000, random =>
    {
        var json = RandomJson.Document(random);
        return Misplaced(JsonReader.Read(json, out _)!, json) is { } wrong ? $"{wrong} in {json}" : null;
    });

    // Read alone, the text at the position of a value is that value.
    private static string? Misplaced(JsonValue value, string json)
    {
        var alone = JsonReader.Read(json.Substring(value.Start, value.Length), out _);
        if (alone is null || alone.Kind != value.Kind || alone.Text != value.Text || alone.Length != value.Length)
        {
            return $"{value.Kind} at {value.Start}";
        }

        return value.Members
            .Where(member => JsonReader.Read(json.Substring(member.Start, member.Length), out _)?.Text != member.Name)
            .Select(member => $"name at {member.Start}")
            .Concat(value.Members.Select(member => member.Value).Concat(value.Items).Select(inner => Misplaced(inner, json)))
            .FirstOrDefault(wrong => wrong is not null);
    }
}
