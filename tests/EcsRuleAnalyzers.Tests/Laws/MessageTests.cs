using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Rules.Kinds;

namespace EcsRuleAnalyzers.Tests.Laws;

/// <summary>A message shows of a value what is known of it, and never claims that a given value is missing.</summary>
public class MessageTests
{
    private static readonly ParameterRef Group = new("Group", "Group", ParameterType.Text);

    [Fact]
    public void A_known_text_is_quoted() => Assert.Equal("\"sg-1\"", Shown(Known.Of("sg-1")));

    [Fact]
    public void A_long_text_is_cut() => Assert.Equal(82, Shown(Known.Of(new string('a', 1_000))).Length);

    [Fact]
    public void An_absent_value_is_not_given() => Assert.Equal("not given", Shown(Known.Absent));

    [Fact]
    public void A_value_that_is_not_known_is_given() => Assert.Equal("given", Shown(Known.Given));

    [Fact]
    public void A_list_is_given_when_it_has_items()
    {
        Assert.Equal("given", Shown(Known.List([Known.Unknown])));
        Assert.Equal("not given", Shown(Known.List([])));
    }

    [Fact]
    public void Alternatives_are_named_one_after_the_other() =>
        Assert.Equal("\"sg-1\" or given", Shown(Known.OneOf(Known.Of("sg-1"), Known.Given)));

    [Fact]
    public void A_wrong_length_is_named_for_every_alternative() =>
        Assert.Equal("1 or 4", new LengthCheck(2, 3).Found(Known.OneOf(Known.Of("a"), Known.Of("b"), Known.Of("four"))).En);

    [Fact]
    public void A_wrong_count_is_named_for_every_alternative() =>
        Assert.Equal("0 or 1", new ItemCountCheck(2, 3).Found(Known.OneOf(Known.List([]), Known.List([Known.Unknown]))).En);

    private static string Shown(Known value) => new IgnoredRule([Group]).Found(new Facts([KeyValuePair.Create("Group", value)])).En;
}
