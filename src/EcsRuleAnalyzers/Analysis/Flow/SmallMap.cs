using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>An immutable map that is equal to another when its entries are. States hold few entries and are copied, compared and gone through all the time, which an array does best.</summary>
internal sealed class SmallMap<TKey, TValue> : IEquatable<SmallMap<TKey, TValue>>, IEnumerable<KeyValuePair<TKey, TValue>>
    where TKey : notnull
    where TValue : class
{
    public static readonly SmallMap<TKey, TValue> Empty = new([]);

    private readonly KeyValuePair<TKey, TValue>[] _entries;

    private SmallMap(KeyValuePair<TKey, TValue>[] entries) => _entries = entries;

    public int Count => _entries.Length;

    public IEnumerable<TKey> Keys => _entries.Select(static entry => entry.Key);

    public IEnumerable<TValue> Values => _entries.Select(static entry => entry.Value);

    public TValue this[TKey key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException();

    public bool ContainsKey(TKey key) => IndexOf(key) >= 0;

    public bool TryGetValue(TKey key, out TValue value)
    {
        var index = IndexOf(key);
        value = index >= 0 ? _entries[index].Value : null!;
        return index >= 0;
    }

    public SmallMap<TKey, TValue> SetItem(TKey key, TValue value)
    {
        var index = IndexOf(key);
        if (index >= 0 && ReferenceEquals(_entries[index].Value, value))
        {
            return this;
        }

        var entries = new KeyValuePair<TKey, TValue>[index < 0 ? Count + 1 : Count];
        _entries.CopyTo(entries, 0);
        entries[index < 0 ? Count : index] = new KeyValuePair<TKey, TValue>(key, value);
        return new SmallMap<TKey, TValue>(entries);
    }

    public SmallMap<TKey, TValue> SetItems(IEnumerable<KeyValuePair<TKey, TValue>> items) => items.Aggregate(this, static (map, item) => map.SetItem(item.Key, item.Value));

    public SmallMap<TKey, TValue> Remove(TKey key)
    {
        var index = IndexOf(key);
        return index < 0 ? this : new SmallMap<TKey, TValue>([.. _entries.AsSpan(0, index), .. _entries.AsSpan(index + 1)]);
    }

    public SmallMap<TKey, TValue> RemoveAll(IEnumerable<TKey> keys) => keys.ToList().Aggregate(this, static (map, key) => map.Remove(key));

    /// <summary>The entries of both maps; <paramref name="join"/> gets null for the side that lacks one.</summary>
    public static SmallMap<TKey, TValue> Join(SmallMap<TKey, TValue> left, SmallMap<TKey, TValue> right, Func<TKey, TValue?, TValue?, TValue> join)
    {
        if (ReferenceEquals(left, right))
        {
            return left;
        }

        var entries = new List<KeyValuePair<TKey, TValue>>(Math.Max(left.Count, right.Count));
        var inBoth = 0;
        foreach (var entry in left)
        {
            // Mostly the entries came in the same order.
            var index = entries.Count < right.Count && AreEqual(entry.Key, right._entries[entries.Count].Key) ? entries.Count : right.IndexOf(entry.Key);
            inBoth += index < 0 ? 0 : 1;
            entries.Add(new(entry.Key, join(entry.Key, entry.Value, index < 0 ? null : right._entries[index].Value)));
        }

        foreach (var entry in right)
        {
            if (inBoth < right.Count && !left.ContainsKey(entry.Key))
            {
                entries.Add(new(entry.Key, join(entry.Key, null, entry.Value)));
            }
        }

        return new SmallMap<TKey, TValue>([.. entries]);
    }

    public bool Equals(SmallMap<TKey, TValue>? other)
    {
        if (other is null || Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count && !ReferenceEquals(this, other); i++)
        {
            // Mostly the entries came in the same order.
            var entry = _entries[i];
            var index = AreEqual(entry.Key, other._entries[i].Key) ? i : other.IndexOf(entry.Key);
            if (index < 0 || !(ReferenceEquals(entry.Value, other._entries[index].Value) || entry.Value.Equals(other._entries[index].Value)))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as SmallMap<TKey, TValue>);

    public override int GetHashCode() => Count;

    public ReadOnlySpan<KeyValuePair<TKey, TValue>>.Enumerator GetEnumerator() => new ReadOnlySpan<KeyValuePair<TKey, TValue>>(_entries).GetEnumerator();

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => ((IEnumerable<KeyValuePair<TKey, TValue>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();

    private static bool AreEqual(TKey left, TKey right) => EqualityComparer<TKey>.Default.Equals(left, right);

    private int IndexOf(TKey key)
    {
        for (var i = 0; i < _entries.Length; i++)
        {
            if (AreEqual(_entries[i].Key, key))
            {
                return i;
            }
        }

        return -1;
    }
}
