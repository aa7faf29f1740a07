using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

namespace EcsRuleAnalyzers.Logic;

/// <summary>
/// A set of texts, given by a small pattern: literal characters, classes <c>[a-z0-9]</c>, any character <c>.</c>, groups <c>(a|b)</c>
/// and repetitions <c>? * + {m} {m,n}</c>; <c>\</c> takes the next character literally. Kept as a nondeterministic automaton,
/// so that it can be asked of texts that are only partly known. It may contain more texts than a check accepts, never fewer.
/// </summary>
internal sealed class Language
{
    private readonly List<State> _states = [];
    private readonly ConcurrentDictionary<string, Position> _positions = new(StringComparer.Ordinal);
    private readonly string _pattern;
    private readonly bool _ignoreCase;
    private readonly int _end;
    private int _at;

    private Language(string pattern, bool ignoreCase)
    {
        _pattern = pattern;
        _ignoreCase = ignoreCase;
        var (start, end) = Alternatives();
        if (_at != pattern.Length)
        {
            throw new ArgumentException("The pattern ends early at " + _at + ": " + pattern, nameof(pattern));
        }

        _end = end;
        Start = Reach([start]);
    }

    /// <summary>Where a text begins.</summary>
    public Position Start { get; }

    public static Language Of(string pattern, bool ignoreCase = false) => new(pattern, ignoreCase);

    /// <summary>The pattern of exactly these words.</summary>
    public static string Words(IEnumerable<string> words) => string.Join("|", words.Select(word => string.Concat(word.Select(c => "\\" + c))));

    public bool Contains(string text) => Start.After(text).IsEnd;

    // There are few different positions, and each is reached by many texts.
    private Position Reach(IEnumerable<int> states)
    {
        var reached = new SortedSet<int>();
        var open = new Stack<int>(states);
        while (open.Count > 0)
        {
            var state = open.Pop();
            if (reached.Add(state))
            {
                _states[state].Free.ForEach(open.Push);
            }
        }

        return _positions.GetOrAdd(string.Join(",", reached), _ => new Position(this, [.. reached]));
    }

    private (int Start, int End) Alternatives()
    {
        var (start, end) = (New(), New());
        do
        {
            var (first, last) = Sequence();
            _states[start].Free.Add(first);
            _states[last].Free.Add(end);
        }
        while (Take('|'));
        return (start, end);
    }

    private (int Start, int End) Sequence()
    {
        var start = New();
        var end = start;
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            var from = _at;
            var (first, last) = Item();
            var (min, max) = Repetition();
            var after = _at;
            for (var i = 1; i < min || (max is { } limit && i < limit); i++)
            {
                // Each repetition is a copy of its own; the pattern is read again for it.
                _at = from;
                var (copyFirst, copyLast) = Item();
                if (i >= min)
                {
                    _states[last].Free.Add(copyLast);
                }

                _states[last].Free.Add(copyFirst);
                last = copyLast;
            }

            _at = after;
            if (max is null)
            {
                var (loopFirst, loopLast) = Loop(from, after);
                _states[last].Free.Add(loopFirst);
                last = loopLast;
            }

            _states[end].Free.Add(first);
            if (min == 0)
            {
                _states[end].Free.Add(last);
            }

            end = last;
        }

        return (start, end);
    }

    private (int Start, int End) Loop(int from, int after)
    {
        _at = from;
        var hub = New();
        var (first, last) = Item();
        _states[hub].Free.Add(first);
        _states[last].Free.Add(hub);
        _at = after;
        return (hub, hub);
    }

    private (int Min, int? Max) Repetition()
    {
        if (Take('?'))
        {
            return (0, 1);
        }

        if (Take('*'))
        {
            return (0, null);
        }

        if (Take('+'))
        {
            return (1, null);
        }

        if (!Take('{'))
        {
            return (1, 1);
        }

        var min = Number();
        var max = Take(',') ? Number() : min;
        Take('}');
        return (min, max);
    }

    private int Number()
    {
        var number = 0;
        while (_at < _pattern.Length && _pattern[_at] is >= '0' and <= '9')
        {
            number = (number * 10) + (_pattern[_at++] - '0');
        }

        return number;
    }

    private (int Start, int End) Item()
    {
        if (Take('('))
        {
            var inner = Alternatives();
            Take(')');
            return inner;
        }

        var (start, end) = (New(), New());
        _states[start].Next = end;
        _states[start].Test = Test();
        return (start, end);
    }

    private Func<char, bool> Test()
    {
        if (Take('.'))
        {
            return static _ => true;
        }

        if (!Take('['))
        {
            Take('\\');
            var literal = _pattern[_at++];
            return _ignoreCase ? c => char.ToLowerInvariant(c) == char.ToLowerInvariant(literal) : c => c == literal;
        }

        var ranges = new List<(char First, char Last)>();
        while (!Take(']'))
        {
            var first = _pattern[_at++];
            var isRange = _at + 1 < _pattern.Length && _pattern[_at] == '-' && _pattern[_at + 1] != ']';
            ranges.Add((first, isRange ? _pattern[_at + 1] : first));
            _at += isRange ? 2 : 0;
        }

        return c => ranges.Any(range => c >= range.First && c <= range.Last);
    }

    private bool Take(char c)
    {
        if (_at >= _pattern.Length || _pattern[_at] != c)
        {
            return false;
        }

        _at++;
        return true;
    }

    private int New()
    {
        _states.Add(new State());
        return _states.Count - 1;
    }

    /// <summary>The states that the texts read so far may lead to. Where it goes on from here is worked out once.</summary>
    public sealed class Position
    {
        private const int FirstPrintable = 32;
        private const int AfterAscii = 127;

        private readonly Language _language;
        private readonly int[] _states;
        private readonly Position?[] _next = new Position?[AfterAscii];
        private Position? _natural;
        private Position? _integer;
        private Position? _any;

        internal Position(Language language, int[] states)
        {
            _language = language;
            _states = states;
            IsEnd = Array.IndexOf(states, language._end) >= 0;
        }

        /// <summary>Whether no text of the language goes this way.</summary>
        public bool IsNowhere => _states.Length == 0;

        /// <summary>Whether the text may end here.</summary>
        public bool IsEnd { get; }

        /// <summary>After the digits of a number that is not negative.</summary>
        public Position Natural => _natural ??= _language.Reach(Closure('0', '9'));

        /// <summary>After the digits of a number, perhaps with a minus sign.</summary>
        public Position Integer => _integer ??= _language.Reach(_states.Concat(After('-')._states)).Natural;

        /// <summary>After any text.</summary>
        public Position Any => _any ??= _language.Reach(_states.Concat(Closure((char)FirstPrintable, (char)(AfterAscii - 1))));

        public Position After(string text) => text.Aggregate(this, static (position, c) => position.After(c));

        private Position After(char c) => c < AfterAscii ? _next[c] ??= Step(c) : Step(c);

        private Position Step(char c) =>
            _language.Reach(_states.Where(state => _language._states[state].Test is { } test && test(c)).Select(state => _language._states[state].Next));

        // A class is asked about the characters that matter in any pattern of ours; all of them are ASCII.
        private HashSet<int> Closure(char first, char last)
        {
            var reached = new HashSet<int>();
            var open = new Stack<Position>();
            open.Push(this);
            while (open.Count > 0)
            {
                var position = open.Pop();
                for (var c = first; c <= last; c++)
                {
                    var next = position.After(c);
                    if (next._states.Count(reached.Add) > 0)
                    {
                        open.Push(next);
                    }
                }
            }

            return reached;
        }
    }

    private sealed class State
    {
        public Func<char, bool>? Test { get; set; }

        public int Next { get; set; }

        public List<int> Free { get; } = [];
    }
}
