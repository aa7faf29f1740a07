using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>Numbers the places in a body that values and requests come from.</summary>
internal sealed class SiteTable
{
    private readonly Dictionary<SyntaxNode, int> _numbers = [];
    private readonly List<SyntaxNode> _places = [];

    public int Of(SyntaxNode place)
    {
        if (!_numbers.TryGetValue(place, out var number))
        {
            number = _places.Count;
            _numbers.Add(place, number);
            _places.Add(place);
        }

        return number;
    }

    public SyntaxNode this[int number] => _places[number];
}
