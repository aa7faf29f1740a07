using EcsRuleAnalyzers.Rules.Values;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Generation;

/// <summary>Words of the API are compared by a loop of ours, because requests are full of them.</summary>
public class WordTests
{
    // Letters and their neighbours one bit away, and what looks like a letter or becomes one in other rules of case.
    private const string Characters = "aAkKzZ@`[{0\u0010-\r_\u007F\u212A\u017FsSiI\u0131\u0130\u00E9\u00C9\u0436\u0416";

    [Fact]
    public void A_word_is_the_same_in_any_letter_case_as_the_runtime_sees_it() => Samples.Check(200_000, random =>
    {
        var text = Text(random);
        var word = random.Chance(0.5) ? Text(random) : new string([.. text.Select(c => random.Chance(0.3) ? Other(c) : c)]);
        return EcsPlainText.Is(text, word) == string.Equals(text, word, StringComparison.OrdinalIgnoreCase) ? null : $"{Shown(text)} and {Shown(word)}";
    });

    [Theory]
    [InlineData("tcp", true)]
    [InlineData("UDP", true)]
    [InlineData("Icmp", true)]
    [InlineData("gRE", true)]
    [InlineData("", false)]
    [InlineData("icmpv6", false)]
    [InlineData("tc", false)]
    public void Any_of_four_words_will_do(string text, bool isOne) => Assert.Equal(isOne, EcsPlainText.Is(text, "tcp", "udp", "icmp", "gre"));

    private static string Text(Random random) => new([.. Enumerable.Range(0, random.Next(4)).Select(_ => Characters[random.Next(Characters.Length)])]);

    private static char Other(char c) => char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c);

    private static string Shown(string text) => string.Join(" ", text.Select(c => ((int)c).ToString("X4")));
}
