using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules.Kinds;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Laws;

/// <summary>Texts of known pieces, whole numbers and unknown pieces.</summary>
public class PartialTextTests
{
    private static readonly string[] Patterns =
        ["[1-9][0-9]*/[1-9][0-9]*", @"\-1/\-1", "tcp|udp|icmp", "sg\\-[a-z0-9]+", ".*", "[0-9]{1,3}(\\.[0-9]{1,3}){3}(/[0-9]{1,2})?", "a?b+"];

    [Fact]
    public void A_text_of_known_pieces_is_that_text()
    {
        Assert.Equal(Known.Of("80/80"), Of(Text("80"), Text("/"), Text(""), Text("80")));
        Assert.Equal(Known.Of("80"), Of(Text("80")));
    }

    [Fact]
    public void A_text_without_pieces_is_absent()
    {
        Assert.Same(Known.Absent, Of());
        Assert.Same(Known.Absent, Of(Text("")));
    }

    [Fact]
    public void Unknown_pieces_alone_may_be_empty_so_that_nothing_is_known()
    {
        Assert.Same(Known.Unknown, Of(Any()));
        Assert.Same(Known.Unknown, Of(Any(), Text(""), Any()));
    }

    [Theory]
    [InlineData(PieceKind.Integer)]
    [InlineData(PieceKind.Natural)]
    public void A_number_has_a_digit_so_that_the_text_is_given(object kind)
    {
        var known = Of(Any(), new Piece((PieceKind)kind));
        Assert.Equal(KnownKind.Partial, known.Kind);
        Assert.Equal(Truth.True, known.IsGiven);
    }

    [Fact]
    public void A_known_piece_makes_the_text_given() => Assert.Equal(Truth.True, Of(Any(), Text("/"), Any()).IsGiven);

    [Theory]
    [InlineData(PartialText.MaxPieces, KnownKind.Partial)]
    [InlineData(PartialText.MaxPieces + 1, KnownKind.Given)]
    public void Of_too_many_pieces_only_presence_is_kept(int count, object kind) =>
        Assert.Equal(kind, Of([.. Enumerable.Range(0, count).Select(index => index % 2 == 0 ? Text("a") : Any())]).Kind);

    [Fact]
    public void The_same_unknown_piece_twice_is_the_same_text()
    {
        var (port, other) = (new object(), new object());
        Assert.Equal(Truth.False, DifferRule.AreDifferent(Of(Text("a"), Any(port)), Of(Text("a"), Any(port))));
        Assert.Equal(Truth.Unknown, DifferRule.AreDifferent(Of(Text("a"), Any(port)), Of(Text("a"), Any(other))));
        Assert.Equal(Truth.Unknown, DifferRule.AreDifferent(Of(Text("a"), Any(port)), Of(Text("b"), Any(port))));
        Assert.Equal(Truth.Unknown, DifferRule.AreDifferent(Of(Text("a"), Any()), Of(Text("a"), Any())));
        Assert.Equal(Truth.Unknown, DifferRule.AreDifferent(Of(Text("a"), Any(port)), Of(Text("a"), Number(port))));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Only_a_number_that_may_be_negative_has_a_minus_sign(bool isNatural, bool canBe) =>
        Assert.Equal(canBe, PartialText.Of([isNatural ? new Piece(PieceKind.Natural) : Number(), Text("/-1")]).CanBeIn(Language.Of(@"\-1/\-1")));

    [Theory]
    [InlineData("[1-9][0-9]*/[1-9][0-9]*", true)]
    [InlineData("tcp|udp", false)]
    [InlineData("[1-9][0-9]*\\-[1-9][0-9]*", false)]
    [InlineData(".*", true)]
    public void Two_numbers_with_a_slash_between_them_are_a_port_range_and_no_protocol(string pattern, bool canBe) =>
        Assert.Equal(canBe, PartialText.Of([Number(), Text("/"), Number()]).CanBeIn(Language.Of(pattern)));

    [Fact]
    public void What_cannot_be_in_a_language_has_no_completion_in_it() => Samples.Check(5_000, random =>
    {
        var pieces = Enumerable.Range(0, random.Next(1, 5)).Select(_ => AnyPiece(random)).ToList();
        var text = PartialText.Of(pieces);
        var completed = string.Concat(pieces.Select(piece => Complete(piece, random)));
        var pattern = random.Pick(Patterns);
        var language = Language.Of(pattern);
        return !language.Contains(completed) || text.CanBeIn(language) ? null : $"\"{completed}\" is in {pattern}, but {text} cannot be";
    });

    [Fact]
    public void A_completion_is_never_shorter_than_the_text_is_at_least() => Samples.Check(2_000, random =>
    {
        var pieces = Enumerable.Range(0, random.Next(1, 6)).Select(_ => AnyPiece(random)).ToList();
        var completed = string.Concat(pieces.Select(piece => Complete(piece, random)));
        var text = PartialText.Of(pieces);
        return completed.Length >= text.MinLength && (completed.Length > 0 || !text.IsNeverEmpty) ? null : $"\"{completed}\" is too short for {text}";
    });

    private static Known Of(params Piece[] pieces) => Known.OfPieces(PartialText.Of(pieces));

    private static Piece Text(string text) => new(PieceKind.Text, text);

    private static Piece Any(object? identity = null) => new(PieceKind.Any, Identity: identity);

    private static Piece Number(object? identity = null) => new(PieceKind.Integer, Identity: identity);

    private static Piece AnyPiece(Random random) => random.Next(4) switch
    {
        0 => Number(),
        1 => new Piece(PieceKind.Natural),
        2 => Any(),
        _ => Text(random.Pick(["/", "-1", "80", "tcp", "sg-", ".", "", "b"])),
    };

    private static string Complete(Piece piece, Random random) => piece.Kind switch
    {
        PieceKind.Text => piece.Text,
        PieceKind.Natural => random.Next(300).ToString(System.Globalization.CultureInfo.InvariantCulture),
        PieceKind.Integer => random.Next(-2, 300).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => random.Pick(["", "80", "/", "80/90", "p", "tcp", "10.0.0.0/8", "-1/-1", "b", "ü"]),
    };
}
