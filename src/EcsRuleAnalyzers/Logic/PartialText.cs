using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace EcsRuleAnalyzers.Logic;

internal enum PieceKind
{
    /// <summary>Exactly this text.</summary>
    Text,

    /// <summary>The decimal digits of a whole number that is not negative.</summary>
    Natural,

    /// <summary>The decimal digits of a whole number, perhaps with a minus sign.</summary>
    Integer,

    /// <summary>Any text, also the empty one. Masks of the documentation stand in constants only, so none is expected here.</summary>
    Any,
}

/// <summary>A piece of a partly known text.</summary>
/// <param name="Kind">What is known of it.</param>
/// <param name="Text">The text of a known piece; else empty.</param>
/// <param name="Identity">Equal for two pieces that are certainly the same text; null when nothing is known of that.</param>
internal sealed record Piece(PieceKind Kind, string Text = "", object? Identity = null);

/// <summary>A text of which some pieces are known, such as <c>$"{port}/{port}"</c>.</summary>
internal sealed record PartialText(EquatableArray<Piece> Pieces)
{
    /// <summary>Longer sequences are no longer followed.</summary>
    public const int MaxPieces = 32;

    /// <summary>Whether the text certainly has a character.</summary>
    public bool IsNeverEmpty => Pieces.Any(piece => piece.Kind != PieceKind.Any);

    /// <summary>The number of characters that the text has at least.</summary>
    public int MinLength => Pieces.Sum(static piece => piece.Kind switch
    {
        PieceKind.Text => piece.Text.Length,
        PieceKind.Any => 0,
        _ => 1,
    });

    /// <summary>Joins neighbouring known pieces and drops empty ones.</summary>
    public static PartialText Of(IEnumerable<Piece> pieces)
    {
        var merged = ImmutableArray.CreateBuilder<Piece>();
        foreach (var piece in pieces.Where(piece => piece.Kind != PieceKind.Text || piece.Text.Length > 0))
        {
            if (piece.Kind == PieceKind.Text && merged.Count > 0 && merged[merged.Count - 1].Kind == PieceKind.Text)
            {
                merged[merged.Count - 1] = new Piece(PieceKind.Text, merged[merged.Count - 1].Text + piece.Text);
            }
            else
            {
                merged.Add(piece);
            }
        }

        return new PartialText(merged.ToImmutable());
    }

    /// <summary>Whether the same pieces stand in both, so that the texts are certainly equal.</summary>
    public bool IsSame(PartialText other) =>
        Pieces.Count == other.Pieces.Count
        && Pieces.Zip(other.Pieces, (left, right) => left.Kind == right.Kind && (left.Kind == PieceKind.Text ? left.Text == right.Text : left.Identity is not null && left.Identity.Equals(right.Identity))).All(same => same);

    /// <summary>Whether the text can be one of the language; false is proven, true is not.</summary>
    public bool CanBeIn(Language language)
    {
        var position = language.Start;
        foreach (var piece in Pieces)
        {
            position = piece.Kind switch
            {
                PieceKind.Text => position.After(piece.Text),
                PieceKind.Natural => position.Natural,
                PieceKind.Integer => position.Integer,
                _ => position.Any,
            };
            if (position.IsNowhere)
            {
                return false;
            }
        }

        return position.IsEnd;
    }

    public override string ToString() => string.Concat(Pieces.Select(piece => piece.Kind switch
    {
        PieceKind.Text => piece.Text,
        PieceKind.Natural or PieceKind.Integer => "{number}",
        _ => "{…}",
    }));
}
