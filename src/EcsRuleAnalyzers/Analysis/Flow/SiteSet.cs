using System;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>An immutable set of sites (numbered places in the code).</summary>
internal readonly struct SiteSet : IEquatable<SiteSet>
{
    public static readonly SiteSet Empty;

    private readonly ulong[]? _bits;

    private SiteSet(ulong[] bits) => _bits = bits;

    private ReadOnlySpan<ulong> Bits => _bits;

    public bool IsEmpty => !GetEnumerator().MoveNext();

    public static SiteSet Of(int site) => Empty.Add(site);

    public bool Contains(int site) => site >> 6 < Bits.Length && (Bits[site >> 6] & (1UL << site)) != 0;

    public SiteSet Add(int site)
    {
        if (Contains(site))
        {
            return this;
        }

        var bits = new ulong[Math.Max(Bits.Length, (site >> 6) + 1)];
        Bits.CopyTo(bits);
        bits[site >> 6] |= 1UL << site;
        return new SiteSet(bits);
    }

    public SiteSet Union(SiteSet other)
    {
        var (longer, shorter) = Bits.Length >= other.Bits.Length ? (this, other) : (other, this);
        if (longer.ContainsAll(shorter))
        {
            return longer;
        }

        var bits = longer.Bits.ToArray();
        for (var i = 0; i < shorter.Bits.Length; i++)
        {
            bits[i] |= shorter.Bits[i];
        }

        return new SiteSet(bits);
    }

    private bool ContainsAll(SiteSet shorter)
    {
        for (var i = 0; i < shorter.Bits.Length; i++)
        {
            if ((shorter.Bits[i] & ~Bits[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public bool Equals(SiteSet other)
    {
        for (var i = 0; i < Bits.Length || i < other.Bits.Length; i++)
        {
            if ((i < Bits.Length ? Bits[i] : 0) != (i < other.Bits.Length ? other.Bits[i] : 0))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is SiteSet other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 0UL;
        foreach (var bits in Bits)
        {
            hash ^= bits;
        }

        return hash.GetHashCode();
    }

    public Enumerator GetEnumerator() => new(this);

    public struct Enumerator(SiteSet set)
    {
        public int Current { get; private set; } = -1;

        public bool MoveNext()
        {
            while (++Current < set.Bits.Length * 64)
            {
                if (set.Contains(Current))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
