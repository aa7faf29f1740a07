using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Laws;

public class KnownTests
{
    [Fact]
    public void An_empty_text_is_absent()
    {
        Assert.Same(Known.Absent, Known.Of(""));
        Assert.Same(Known.Absent, Known.Of(null));
    }

    [Fact]
    public void Of_each_kind_it_is_known_whether_it_is_given()
    {
        Assert.Equal(Truth.Unknown, Known.Unknown.IsGiven);
        Assert.Equal(Truth.False, Known.Absent.IsGiven);
        Assert.Equal(Truth.True, Known.Given.IsGiven);
        Assert.Equal(Truth.True, Known.Of("a").IsGiven);
        Assert.Equal(Truth.True, Known.OneOf(Known.Of("a"), Known.Given).IsGiven);
        Assert.Equal(Truth.Unknown, Known.OneOf(Known.Of("a"), Known.Absent).IsGiven);
    }

    [Theory]
    [InlineData(Known.MaxAlternatives, KnownKind.OneOf)]
    [InlineData(Known.MaxAlternatives + 1, KnownKind.Given)]
    public void Eight_texts_are_kept_apart_and_nine_are_not(int count, object kind) =>
        Assert.Equal(kind, Known.OneOf(Enumerable.Range(0, count).Select(index => Known.Of("text" + index))).Kind);

    [Fact]
    public void A_question_about_a_set_is_decided_when_every_alternative_says_the_same()
    {
        var set = Known.OneOf(Known.Of("tcp"), Known.Of("udp"));
        Assert.Equal(Truth.True, set.Fold(known => Truths.Of(known.Text.Length == 3)));
        Assert.Equal(Truth.False, set.Fold(known => Truths.Of(known.Text == "icmp")));
        Assert.Equal(Truth.Unknown, set.Fold(known => Truths.Of(known.Text == "tcp")));
    }

    [Fact]
    public void What_is_made_of_a_set_is_the_set_of_what_is_made_of_each()
    {
        var set = Known.OneOf(Known.Of("a"), Known.Of("A"), Known.Absent);
        Assert.Equal(Known.OneOf(Known.Of("a"), Known.Absent), set.Select(known => Known.Of(known.Text.ToLowerInvariant())));
        Assert.Equal(Known.Unknown, set.Select(known => known.Kind == KnownKind.Absent ? Known.Unknown : known));
    }

    [Fact]
    public void One_of_one_is_that_one() => Samples.Check(1_000, random =>
    {
        var value = Any(random);
        return Known.OneOf(value, value).Equals(value) ? null : value.ToString();
    });

    [Fact]
    public void The_order_of_alternatives_does_not_matter() => Samples.Check(2_000, random =>
    {
        var values = Alternatives(random);
        var one = Known.OneOf(values);
        random.Shuffle(values);
        var other = Known.OneOf(values);
        return one.Equals(other) && one.GetHashCode() == other.GetHashCode() ? null : $"{one} and {other}";
    });

    [Fact]
    public void A_set_of_sets_is_a_set() => Samples.Check(2_000, random =>
    {
        var (left, right) = (Alternatives(random), Alternatives(random));
        var nested = Known.OneOf(Known.OneOf(left), Known.OneOf(right));
        var flat = Known.OneOf([.. left, .. right]);
        return flat.Kind != KnownKind.OneOf || nested.Equals(flat) ? null : $"{nested} and {flat}";
    });

    [Fact]
    public void A_set_has_at_most_eight_alternatives_and_then_only_presence_is_kept() => Samples.Check(2_000, random =>
    {
        var values = Enumerable.Range(0, random.Next(1, 20)).Select(index => Known.Of("text" + index)).ToList();
        var isSometimesAbsent = random.Chance(0.5);
        var set = Known.OneOf(isSometimesAbsent ? values.Append(Known.Absent) : values);
        var count = values.Count + (isSometimesAbsent ? 1 : 0);
        var expected = count > Known.MaxAlternatives ? (isSometimesAbsent ? Known.Unknown : Known.Given) : set;
        return set.Equals(expected) && set.Parts.Count <= Known.MaxAlternatives ? null : $"{count} alternatives became {set}";
    });

    [Fact]
    public void Nothing_is_known_of_a_set_with_an_unknown_alternative() => Samples.Check(1_000, random =>
        Known.OneOf([.. Alternatives(random), Known.Unknown]).Equals(Known.Unknown) ? null : "something is known");

    [Fact]
    public void A_set_is_given_when_every_alternative_is() => Samples.Check(2_000, random =>
    {
        var values = Alternatives(random);
        var expected = values.Select(value => value.IsGiven).Aggregate((left, right) => left.Join(right));
        return Known.OneOf(values).IsGiven == expected ? null : $"{Known.OneOf(values)} is not {expected}";
    });

    [Fact]
    public void A_list_has_an_order_and_is_given_when_it_has_items()
    {
        var (a, b) = (Known.Of("a"), Known.Of("b"));

        Assert.NotEqual(Known.List([a, b]), Known.List([b, a]));
        Assert.Equal(Truth.False, Known.List([]).IsGiven);
        Assert.Equal(Truth.True, Known.List([Known.Unknown]).IsGiven);
    }

    private static readonly object[] Pieces = [new(), new()];

    private static Known[] Alternatives(Random random) => [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => Any(random))];

    private static Known Any(Random random) => random.Next(9) switch
    {
        0 => Known.Absent,
        1 => Known.Given,
        2 => Known.List([Known.Of("item" + random.Next(2))]),
        4 => Known.OfPieces(PartialText.Of([new Piece(PieceKind.Text, "text" + random.Next(2)), new Piece(PieceKind.Integer, Identity: Pieces[random.Next(2)])])),
        3 => Known.Item(new Facts([KeyValuePair.Create("Key", Known.Of("value" + random.Next(2)))])),
        _ => Known.Of("text" + random.Next(6)),
    };
}
