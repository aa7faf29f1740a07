using System.Net;
using EcsRuleAnalyzers.Rules.Values;

namespace EcsRuleAnalyzers.Tests.Laws;

/// <summary>Items are compared only where their keys agree, so texts that are the same must have the same key.</summary>
public sealed class ItemKeyTests
{
    private static readonly string[] Absent = ["", "0.0.0.0/0", "::/0"];

    [Theory]
    [InlineData("10.0.0.1", "10.0.0.1/32", true)]
    [InlineData("2001:db8::1", "2001:0DB8:0:0:0:0:0:1/128", true)]
    [InlineData("::ffff:10.0.0.1", "::FFFF:a00:1", true)]
    [InlineData("10.0.0.0/8", "10.0.0.0/9", false)]
    [InlineData("10.0.0.1", "::ffff:10.0.0.1", false)]
    [InlineData("10.0.0", "10.0.0.0", false)]
    [InlineData("nonsense", "nonsense", true)]
    public void Block(string one, string other, bool isSame)
    {
        Assert.Equal(isSame, EcsBlockText.IsSame(one, other));
        Assert.Equal(isSame, EcsBlockText.Key(0, one, "") == EcsBlockText.Key(0, other, ""));
    }

    [Fact]
    public void Same_blocks_have_the_same_key()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        for (var round = 0; round < 2_000; round++)
        {
            var texts = Spellings(random).ToList();
            foreach (var one in texts)
            {
                foreach (var other in texts)
                {
                    foreach (var absent in Absent)
                    {
                        Assert.True(
                            !EcsBlockText.IsSame(one, other, absent) || EcsBlockText.Key(round, one, absent) == EcsBlockText.Key(round, other, absent),
                            $"\"{one}\" and \"{other}\", where an absent text reads as \"{absent}\" (seed {seed})");
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("1", "", "1", true)]
    [InlineData("", "", "", true)]
    [InlineData("2", "", "1", false)]
    [InlineData("80/80", "443/443", "", false)]
    public void Text(string one, string other, string absent, bool isSame) =>
        Assert.Equal(isSame, EcsList.Key(7, one, absent) == EcsList.Key(7, other, absent));

    // One address in many spellings, beside what an absent text reads as and what is no address.
    private static IEnumerable<string> Spellings(Random random)
    {
        var bytes = new byte[random.Next(2) == 0 ? 4 : 16];
        random.NextBytes(bytes);
        foreach (ref var part in bytes.AsSpan())
        {
            part = random.Next(2) == 0 ? (byte)0 : part;
        }

        var address = new IPAddress(bytes).ToString();
        var whole = bytes.Length == 4 ? address : string.Join(":", bytes.Chunk(2).Select(group => $"{(group[0] << 8) | group[1]:X4}"));
        var length = random.Next((bytes.Length * 8) + 1);
        return [address, whole, $"{address}/{bytes.Length * 8}", $"{whole}/{length}", $"{address}/{length}", "", "0.0.0.0/0", "::/0", "0:0::/0", address + "x"];
    }
}
