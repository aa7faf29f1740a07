using System.Text.Json;
using EcsRuleAnalyzers.Tests.Support;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Tests.Spec;

/// <summary>The reader of the product and the reader of .NET take the same texts for JSON and read the same out of them.</summary>
public class JsonReaderAgreesTests
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = JsonReader.MaxDepth + 1 };

    [Fact]
    public void Both_read_the_same_out_of_a_document() => Samples.Check(5_000, random => Difference(RandomJson.Document(random)));

    [Fact]
    public void Both_refuse_the_same_garbage() => Samples.Check(20_000, random => Difference(RandomJson.Garbage(random)));

    [Fact]
    public void Both_read_the_same_out_of_the_specs() => Assert.All(TestSpecs.Files(), file => Assert.Null(Difference(file.Text)));

    private static string? Difference(string text)
    {
        var ours = JsonReader.Read(text, out var error);
        if ((ours is null) != (error is not null))
        {
            return "A value and an error, or neither: " + text;
        }

        // A byte order mark is no part of a text for the reader of .NET, which sees bytes.
        using var theirs = Parse(text.StartsWith('\uFEFF') ? text[1..] : text);
        if ((ours is null) != (theirs is null))
        {
            return (ours is null ? error!.Message : "only we accept") + ": " + text;
        }

        return ours is null || HasHalfPair(ours) || AreSame(ours, theirs!.RootElement) ? null : "read differently: " + text;
    }

    private static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // The reader of .NET accepts half an escaped surrogate pair, but does not hand it out.
    private static bool HasHalfPair(JsonValue value) =>
        IsHalf(value.Text) || value.Items.Any(HasHalfPair) || value.Members.Any(member => IsHalf(member.Name) || HasHalfPair(member.Value));

    private static bool IsHalf(string text) => text.EnumerateRunes().Any(rune => rune == System.Text.Rune.ReplacementChar);

    private static bool AreSame(JsonValue ours, JsonElement theirs) => (ours.Kind, theirs.ValueKind) switch
    {
        (JsonKind.Null, JsonValueKind.Null) or (JsonKind.True, JsonValueKind.True) or (JsonKind.False, JsonValueKind.False) => true,
        (JsonKind.Number, JsonValueKind.Number) => ours.Text == theirs.GetRawText(),
        (JsonKind.String, JsonValueKind.String) => ours.Text == theirs.GetString(),
        (JsonKind.Array, JsonValueKind.Array) => ours.Items.Count == theirs.GetArrayLength() && ours.Items.Zip(theirs.EnumerateArray()).All(pair => AreSame(pair.First, pair.Second)),
        (JsonKind.Object, JsonValueKind.Object) => ours.Members.Count == theirs.EnumerateObject().Count()
            && ours.Members.Zip(theirs.EnumerateObject()).All(pair => pair.First.Name == pair.Second.Name && AreSame(pair.First.Value, pair.Second.Value)),
        _ => false,
    };
}
