using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace EcsRuleAnalyzers.Logic;

internal enum KnownKind
{
    /// <summary>Nothing is known: any text, or absent.</summary>
    Unknown,

    /// <summary>Not given. An empty text counts as not given.</summary>
    Absent,

    /// <summary>Given, with a text that is not known.</summary>
    Given,

    /// <summary>Given, with exactly this text (the wire form; numbers and booleans too).</summary>
    Text,

    /// <summary>Given, with a text of which some pieces are known.</summary>
    Partial,

    /// <summary>One of a few of the above.</summary>
    OneOf,

    /// <summary>A list with exactly these items.</summary>
    List,

    /// <summary>An object of which these facts are known.</summary>
    Item,
}

/// <summary>What is known of one value of a request.</summary>
internal sealed class Known : IEquatable<Known>
{
    /// <summary>Larger sets are no longer kept apart.</summary>
    public const int MaxAlternatives = 8;

    public static readonly Known Unknown = new(KnownKind.Unknown);
    public static readonly Known Absent = new(KnownKind.Absent);
    public static readonly Known Given = new(KnownKind.Given);

    private Known(KnownKind kind, string? text = null, EquatableArray<Known> parts = default, Facts? facts = null, PartialText? partial = null)
    {
        Kind = kind;
        Text = text ?? "";
        Parts = parts;
        Facts = facts;
        Partial = partial;
    }

    public KnownKind Kind { get; }

    public string Text { get; }

    /// <summary>The alternatives of a set, the items of a list.</summary>
    public EquatableArray<Known> Parts { get; }

    public Facts? Facts { get; }

    public PartialText? Partial { get; }

    public Truth IsGiven => Kind switch
    {
        KnownKind.Unknown => Truth.Unknown,
        KnownKind.Absent => Truth.False,
        KnownKind.OneOf => Fold(static part => part.IsGiven),
        KnownKind.List => Truths.Of(Parts.Count > 0),
        _ => Truth.True,
    };

    public static Known Of(string? text) => string.IsNullOrEmpty(text) ? Absent : new Known(KnownKind.Text, text);

    /// <summary>A text of pieces; exactly known when all of them are, unknown when all of them may be empty.</summary>
    public static Known OfPieces(PartialText text)
    {
        if (text.Pieces.Count == 0 || (text.Pieces.Count == 1 && text.Pieces[0].Kind == PieceKind.Text))
        {
            return Of(text.Pieces.Count == 0 ? "" : text.Pieces[0].Text);
        }

        return !text.IsNeverEmpty ? Unknown : text.Pieces.Count > PartialText.MaxPieces ? Given : new Known(KnownKind.Partial, partial: text);
    }

    public static Known List(EquatableArray<Known> items) => new(KnownKind.List, parts: items);

    public static Known Item(Facts facts) => new(KnownKind.Item, facts: facts);

    /// <summary>The same as <see cref="OneOf"/> of two, which mostly are alike.</summary>
    public static Known Either(Known left, Known right) =>
        left.Equals(right) || left.Kind == KnownKind.Unknown || (left.Kind == KnownKind.OneOf && left.Parts.Contains(right)) ? left
        : right.Kind == KnownKind.Unknown ? right
        : OneOf(left, right);

    /// <summary>What is known when any one of <paramref name="alternatives"/> may be the case.</summary>
    public static Known OneOf(params IEnumerable<Known> alternatives)
    {
        var parts = ImmutableArray.CreateBuilder<Known>();
        foreach (var alternative in alternatives)
        {
            if (alternative.Kind != KnownKind.OneOf)
            {
                Add(alternative);
                continue;
            }

            foreach (var part in alternative.Parts)
            {
                Add(part);
            }
        }

        if (parts.Count == 1)
        {
            return parts[0];
        }

        if (parts.Count == 0 || parts.Contains(Unknown))
        {
            return Unknown;
        }

        if (parts.Count <= MaxAlternatives)
        {
            return new Known(KnownKind.OneOf, parts: parts.ToImmutable());
        }

        foreach (var part in parts)
        {
            if (part.IsGiven != Truth.True)
            {
                return Unknown;
            }
        }

        return Given;

        void Add(Known part)
        {
            if (!parts.Contains(part))
            {
                parts.Add(part);
            }
        }
    }

    /// <summary>Decides a question for every alternative; a disagreement is Unknown.</summary>
    public Truth Fold(Func<Known, Truth> question)
    {
        if (Kind != KnownKind.OneOf)
        {
            return question(this);
        }

        var verdict = question(Parts[0]);
        foreach (var part in Parts)
        {
            verdict = verdict.Join(question(part));
        }

        return verdict;
    }

    /// <summary>Replaces every alternative by what <paramref name="map"/> makes of it.</summary>
    public Known Select(Func<Known, Known> map)
    {
        if (Kind != KnownKind.OneOf)
        {
            return map(this);
        }

        var parts = new List<Known>(Parts.Count);
        foreach (var part in Parts)
        {
            parts.Add(map(part));
        }

        return OneOf(parts);
    }

    public bool Equals(Known? other)
    {
        if (other is null || Kind != other.Kind || Text != other.Text || !Equals(Partial, other.Partial) || Parts.Count != other.Parts.Count || !Equals(Facts, other.Facts))
        {
            return false;
        }

        // A set has no order, a list has one.
        for (var i = 0; i < Parts.Count; i++)
        {
            if (Kind == KnownKind.OneOf ? !other.Parts.Contains(Parts[i]) : !Parts[i].Equals(other.Parts[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Known);

    public override int GetHashCode() => unchecked(((int)Kind * 397) ^ StringComparer.Ordinal.GetHashCode(Text) ^ (Parts.Count << 8));

    public override string ToString() => Kind switch
    {
        KnownKind.Text => "\"" + Text + "\"",
        KnownKind.Partial => "$\"" + Partial + "\"",
        KnownKind.OneOf => "{" + string.Join(", ", Parts) + "}",
        KnownKind.List => "[" + string.Join(", ", Parts) + "]",
        KnownKind.Item => Facts!.ToString(),
        _ => Kind.ToString(),
    };
}
