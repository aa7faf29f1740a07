using System.Globalization;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;

namespace EcsRuleAnalyzers.Tests.Laws;

/// <summary>What is known of a request of which everything is known; see <see cref="RequestValues"/> for its form.</summary>
internal static class RequestFacts
{
    public static Facts Of(Shape shape, object?[] slots, bool assumeVpc) => new(
        shape.Parameters.Select((parameter, index) => KeyValuePair.Create(parameter.Name, Known(parameter, slots[index], assumeVpc))),
        assumeVpc: assumeVpc);

    public static Known Known(Parameter parameter, object? value, bool assumeVpc) => (value, parameter.Ref.Type) switch
    {
        (null, _) => Logic.Known.Absent,
        (object?[] items, ParameterType.List) => Logic.Known.List([.. items.Select(item => Known(parameter.Item!, item, assumeVpc))]),
        (object?[] members, _) => Logic.Known.Item(Of(parameter.Shape!, members, assumeVpc)),
        (bool flag, _) => Logic.Known.Of(flag ? "true" : "false"),
        _ => Logic.Known.Of(Convert.ToString(value, CultureInfo.InvariantCulture)),
    };

    /// <summary>The facts of the item or object at a path such as <c>Permissions.2.</c>, with the values in its lists by their names.</summary>
    public static Facts At(Shape shape, Facts facts, string path)
    {
        var (owner, found) = At(shape, facts, facts, path);
        return found.With([.. owner.Parameters.SelectMany(parameter => Values(parameter, found[parameter.Name]))]);
    }

    /// <summary>The values in a list as parameters of their own.</summary>
    public static IEnumerable<KeyValuePair<string, Known>> Values(Parameter list, Known known) => !list.HasCheckedValues || known.Kind != KnownKind.List ? [] : known.Parts.SelectMany((item, index) =>
    {
        var value = list.Value(Shape.Number(index));
        return Values(value, item).Prepend(KeyValuePair.Create(value.Name, item));
    });

    private static (Shape Shape, Facts Facts) At(Shape shape, Facts facts, Facts request, string path)
    {
        if (path.Length == 0)
        {
            return (shape, ReferenceEquals(facts, request) ? facts : facts.Within(request));
        }

        var parameter = shape.Parameters.First(candidate => path.StartsWith(candidate.Name + ".", StringComparison.Ordinal));
        var rest = path[(parameter.Name.Length + 1)..];
        if (parameter.Shape is not null)
        {
            return At(parameter.Shape, facts[parameter.Name].Facts!, request, rest);
        }

        var dot = rest.IndexOf('.');
        var item = facts[parameter.Name].Parts[int.Parse(rest[..dot], CultureInfo.InvariantCulture) - 1];
        return At(parameter.Item!.Shape!, item.Facts!, request, rest[(dot + 1)..]);
    }

    /// <summary>A request as a failed test shows it.</summary>
    public static string Show(object? value) => value switch
    {
        object?[] items => "[" + string.Join(", ", items.Select(Show)) + "]",
        null => "null",
        string text => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
