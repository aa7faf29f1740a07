using System.Collections.Generic;
using EcsRuleAnalyzers.Analysis.Families;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>An object that is followed.</summary>
/// <param name="Place">Where it comes from, in the body that is analysed: its creation, or the call that made it.</param>
/// <param name="Type">What it is.</param>
/// <param name="Path">The calls that led to where it was made.</param>
internal sealed record TrackedObject(SyntaxNode Place, TrackedType Type, CallPath Path)
{
    /// <summary>The method that made it; null when the body itself did.</summary>
    public IMethodSymbol? Maker => Path.Method;
}

/// <summary>Numbers the places in a body that values come from, and the objects that are created.</summary>
internal sealed class PlaceTable
{
    private readonly Dictionary<SyntaxNode, int> _numbers = [];
    private readonly List<SyntaxNode> _places = [];
    private readonly Dictionary<(SyntaxNode Place, SyntaxNode Creation), int> _objectNumbers = [];
    private readonly List<TrackedObject> _objects = [];

    public SyntaxNode this[int site] => _places[site];

    public int Site(SyntaxNode place)
    {
        if (!_numbers.TryGetValue(place, out var number))
        {
            number = _places.Count;
            _numbers.Add(place, number);
            _places.Add(place);
        }

        return number;
    }

    public int Object(SyntaxNode place, SyntaxNode creation, TrackedType type, CallPath path)
    {
        if (!_objectNumbers.TryGetValue((place, creation), out var number))
        {
            number = _objects.Count;
            _objectNumbers.Add((place, creation), number);
            _objects.Add(new TrackedObject(place, type, path));
        }

        return number;
    }

    public TrackedObject Object(int number) => _objects[number];
}
