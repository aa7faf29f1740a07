using EcsRuleAnalyzers.Rules.Kinds;

namespace EcsRuleAnalyzers.Tests.Spec;

/// <summary>A pattern that only lists characters is said in words.</summary>
public class PatternWordsTests
{
    [Theory]
    [InlineData("^[A-Za-z0-9_-]+$", "made of letters, digits, - and _ only", "仅由英文字母、数字、- 和 _ 组成")]
    [InlineData("^[a-z0-9]+$", "made of small letters and digits only", "仅由小写英文字母和数字组成")]
    [InlineData("^[A-Z]+$", "made of capital letters only", "仅由大写英文字母组成")]
    [InlineData("^[0-9.]+$", "made of digits and . only", "仅由数字和 . 组成")]
    public void Is_said_in_words(string pattern, string en, string zh) => Assert.Equal((en, zh), Said(pattern));

    [Theory]
    [InlineData("^[A-F0-9]+$")]
    [InlineData("^[a-z ]+$")]
    [InlineData("^[._-]+$")]
    [InlineData("^[!-~]+$")]
    [InlineData("^[a-z]*$")]
    [InlineData("^[a-zÄ]+$")]
    public void Is_shown_as_it_is(string pattern) => Assert.Equal(("of the form " + pattern, "匹配正则表达式 " + pattern), Said(pattern));

    private static (string En, string Zh) Said(string pattern)
    {
        var said = new PatternCheck(pattern).Say();
        return (said.En, said.Zh);
    }
}
