using System.Text.Json;
using EcsRuleAnalyzers.Tests.Spec;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Generation;

/// <summary>Generated parsers bring their own reader of JSON; it takes the same answers as the reader of .NET.</summary>
public class ResponseJsonTests
{
    [Fact]
    public void The_same_answers_are_json() => Samples.Check(10_000, random =>
    {
        var answer = RandomJson.Garbage(random);
        var isRead = TryParse(answer, out _);
        return isRead == IsJson(answer.StartsWith('\uFEFF') ? answer[1..] : answer) ? null : (isRead ? "only we accept " : "only we refuse ") + answer;
    });

    [Fact]
    public void A_text_is_decoded_as_it_was_meant() => Samples.Check(5_000, random =>
    {
        var text = new string([.. Enumerable.Range(0, random.Next(12)).Select(_ => (char)random.Next(random.Chance(0.5) ? 0x80 : 0xD800))]);
        return TryParse($"{{\"RequestId\": {JsonSerializer.Serialize(text)}}}", out var id) && id == text ? null : JsonSerializer.Serialize(text);
    });

    [Fact]
    public void A_hundred_thousand_levels_are_refused() => Assert.False(TryParse(string.Concat(Enumerable.Repeat("[{\"a\":", 100_000)), out _));

    private static bool TryParse(string answer, out string? requestId)
    {
        requestId = null;
        try
        {
            requestId = ((dynamic)Generated.Call("ModifySecurityGroupRuleResponse", "ParseJson", answer)!).RequestId;
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool IsJson(string answer)
    {
        try
        {
            using var _ = JsonDocument.Parse(answer);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
