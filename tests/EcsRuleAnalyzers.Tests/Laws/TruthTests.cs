using EcsRuleAnalyzers.Logic;

namespace EcsRuleAnalyzers.Tests.Laws;

public class TruthTests
{
    private static readonly Truth[] All = Enum.GetValues<Truth>();

    [Fact]
    public void Two_valued_logic_is_part_of_it()
    {
        foreach (var (left, right) in new[] { (false, false), (false, true), (true, false), (true, true) })
        {
            Assert.Equal(Truths.Of(left && right), Truths.Of(left).And(Truths.Of(right)));
            Assert.Equal(Truths.Of(left || right), Truths.Of(left).Or(Truths.Of(right)));
            Assert.Equal(Truths.Of(!left), Truths.Of(left).Not());
        }
    }

    [Fact]
    public void Not_undoes_not() => Assert.All(All, truth => Assert.Equal(truth, truth.Not().Not()));

    [Fact]
    public void De_Morgan_holds() => Assert.All(Pairs(), pair =>
    {
        Assert.Equal(pair.Left.And(pair.Right).Not(), pair.Left.Not().Or(pair.Right.Not()));
        Assert.Equal(pair.Left.Or(pair.Right).Not(), pair.Left.Not().And(pair.Right.Not()));
    });

    [Fact]
    public void Order_and_grouping_do_not_matter() => Assert.All(Pairs(), pair =>
    {
        Assert.Equal(pair.Left.And(pair.Right), pair.Right.And(pair.Left));
        Assert.Equal(pair.Left.Or(pair.Right), pair.Right.Or(pair.Left));
        Assert.Equal(pair.Left.Join(pair.Right), pair.Right.Join(pair.Left));
        Assert.All(All, third =>
        {
            Assert.Equal(pair.Left.And(pair.Right).And(third), pair.Left.And(pair.Right.And(third)));
            Assert.Equal(pair.Left.Or(pair.Right).Or(third), pair.Left.Or(pair.Right.Or(third)));
            Assert.Equal(pair.Left.Join(pair.Right).Join(third), pair.Left.Join(pair.Right.Join(third)));
        });
    });

    [Fact]
    public void Learning_more_never_changes_what_was_decided() => Assert.All(Pairs(), known => Assert.All(Pairs(), more =>
    {
        if (IsLearnt(known.Left, more.Left) && IsLearnt(known.Right, more.Right))
        {
            Assert.True(IsLearnt(known.Left.And(known.Right), more.Left.And(more.Right)));
            Assert.True(IsLearnt(known.Left.Or(known.Right), more.Left.Or(more.Right)));
            Assert.True(IsLearnt(known.Left.Join(known.Right), more.Left.Join(more.Right)));
            Assert.True(IsLearnt(known.Left.Not(), more.Left.Not()));
        }
    }));

    [Fact]
    public void A_join_says_what_both_say() => Assert.All(Pairs(), pair =>
        Assert.Equal(pair.Left == pair.Right ? pair.Left : Truth.Unknown, pair.Left.Join(pair.Right)));

    private static bool IsLearnt(Truth before, Truth after) => before == Truth.Unknown || before == after;

    private static IEnumerable<(Truth Left, Truth Right)> Pairs() => All.SelectMany(left => All.Select(right => (left, right)));
}
