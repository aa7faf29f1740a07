using EcsRuleAnalyzers.Rules.Values;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Generation;

public class PortRangeTests
{
    [Theory]
    [InlineData(80, 80, "80/80")]
    [InlineData(1, 200, "1/200")]
    [InlineData(1, 65535, "1/65535")]
    public void A_range_is_built_from_its_ends(int start, int end, string text) => Assert.Equal(text, Generated.Call("EcsPortRange", "Of", start, end));

    [Fact]
    public void One_port_is_written_twice() => Assert.Equal("22/22", Generated.Call("EcsPortRange", "Of", 22));

    [Fact]
    public void All_ports_have_a_text_of_their_own() => Assert.Equal("-1/-1", Generated.Type("EcsPortRange").GetField("All")!.GetRawConstantValue());

    [Theory]
    [InlineData(0, 80, "start")]
    [InlineData(-1, -1, "start")]
    [InlineData(65536, 65536, "start")]
    [InlineData(80, 65536, "end")]
    [InlineData(200, 1, "end")]
    public void A_port_out_of_range_and_a_reversed_range_are_refused(int start, int end, string parameter) =>
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => Generated.Call("EcsPortRange", "Of", start, end));

    [Fact]
    public void What_is_built_is_what_the_check_accepts() => Samples.Check(2_000, random =>
    {
        var start = random.Next(1, 65536);
        var end = random.Next(start, 65536);
        var text = (string)Generated.Call("EcsPortRange", "Of", start, end)!;
        return EcsPortRangeText.TryRead(text, out var one, out var other) && (one, other) == (start, end) && EcsPortRangeText.IsOrdered(text) ? null : text;
    });
}
