using System.Collections.Immutable;
using System.Globalization;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Rules.Kinds;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Laws;

/// <summary>
/// Makes random requests out of the boundary values of a shape. A request is an array with one slot for each parameter:
/// null, a text, an int, long, decimal or bool, and again an array for an object or the items of a list.
/// </summary>
internal sealed class RequestValues(Shape shape)
{
    private readonly ImmutableArray<ParameterValues> _parameters = [.. shape.Parameters.Select(parameter => new ParameterValues(parameter, shape))];

    public Shape Shape { get; } = shape;

    public ParameterValues this[int index] => _parameters[index];

    public object?[] Next(Random random)
    {
        // Requests that break nearly everything and requests that break nearly nothing find different mistakes.
        var (absent, good) = (random.NextDouble(), random.NextDouble());
        var slots = _parameters.Select(parameter => random.Chance(absent) ? null : parameter.Next(random, good)).ToArray();
        var texts = Enumerable.Range(0, slots.Length).Where(index => Shape.Parameters[index].Ref.Type == ParameterType.Text).ToArray();
        while (texts.Length > 1 && random.Chance(0.3))
        {
            slots[random.Pick(texts)] = slots[random.Pick(texts)];
        }

        return slots;
    }
}

/// <summary>The values that one parameter may take.</summary>
internal sealed class ParameterValues
{
    private readonly Parameter _parameter;
    private readonly ImmutableArray<object?> _all;
    private readonly ImmutableArray<object?> _good;
    private readonly ImmutableArray<int> _counts;

    public ParameterValues(Parameter parameter, Shape shape)
    {
        _parameter = parameter;
        Item = parameter.Item is null ? null : new ParameterValues(parameter.Item, new Shape([parameter.Item], []));
        Members = parameter.Shape is null ? null : new RequestValues(parameter.Shape);
        _counts = [.. parameter.Checks.Select(check => (check.Body as OnValue)?.Check).OfType<ItemCountCheck>()
            .SelectMany(check => new[] { check.Min - 1, check.Min, check.Max, check.Max + 1 })
            .Concat([0, 1, 2, 3]).Where(count => count is >= 0 and < 200).Distinct()];
        _all = [.. BoundaryValues.Of(parameter, shape).SelectMany(text => Typed(parameter.Ref.Type, text))];
        _good = [.. parameter.Examples.Concat(parameter.Values.Select(value => value.Value)).SelectMany(text => Typed(parameter.Ref.Type, text))];
    }

    /// <summary>Of a list, the values of an item.</summary>
    public ParameterValues? Item { get; }

    /// <summary>Of an object, the values of its members.</summary>
    public RequestValues? Members { get; }

    /// <summary>A value, never null; an example of the documents with the given probability.</summary>
    public object? Next(Random random, double good) => _parameter.Ref.Type switch
    {
        ParameterType.List => Items(random, good),
        ParameterType.Object => Members!.Next(random),
        _ => random.Pick(random.Chance(good) && _good.Length > 0 ? _good : _all),
    };

    private object?[] Items(Random random, double good)
    {
        var items = new object?[random.Chance(0.05) ? random.Pick(_counts) : random.Next(4)];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = index > 0 && random.Chance(0.2) ? items[index - 1] : Item!.Next(random, good);
        }

        return items;
    }

    private static IEnumerable<object?> Typed(ParameterType type, string text)
    {
        var culture = CultureInfo.InvariantCulture;
        switch (type)
        {
            case ParameterType.Text:
                return [text];
            case ParameterType.Int32:
                return int.TryParse(text, NumberStyles.Integer, culture, out var small) ? [small, -small, int.MaxValue] : [];
            case ParameterType.Int64:
                return long.TryParse(text, NumberStyles.Integer, culture, out var large) ? [large, -large, long.MinValue] : [];
            case ParameterType.Number:
                return decimal.TryParse(text, NumberStyles.Float, culture, out var number) ? [number, number * 1.0m, decimal.MaxValue] : [];
            case ParameterType.Boolean:
                return [true, false];
            default:
                return [];
        }
    }
}
