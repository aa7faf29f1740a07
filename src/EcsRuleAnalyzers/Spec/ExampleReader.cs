using System.Collections.Immutable;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec;

/// <summary>Reads example requests: an object from parameters to values, null for "not given".</summary>
internal static class ExampleReader
{
    public static EquatableArray<ExampleValue> Read(KindReader owner, string member, Shape? shape) =>
        Read(owner, owner.Get(member, JsonKind.Object, "an object from parameters to values"), shape);

    public static EquatableArray<ExampleValue> Read(KindReader owner, JsonValue? overlay, Shape? shape)
    {
        var values = ImmutableArray.CreateBuilder<ExampleValue>();
        foreach (var value in (overlay?.Members ?? []).Where(value => value.Name != "when"))
        {
            // ^Name is a parameter of the request that an item stands in.
            var parameter = shape?.Find(value.Name);
            if (shape is not null && parameter is null && value.Name.IndexOf(Facts.RequestMark) != 0)
            {
                owner.Unresolved(value.Start, value.Length, "there is no parameter \"" + value.Name + "\"");
            }
            else if (parameter is not null && !Fits(value.Value, parameter.Ref.Type))
            {
                owner.Fail(value.Value, "an example value is a text, a number, a boolean or null; of a list it is a list, of an object an object");
            }
            else
            {
                values.Add(Value(value.Name, value.Value));
            }
        }

        return values.ToImmutable();
    }

    public static string? WireText(JsonValue value) => value.Kind switch
    {
        JsonKind.True => "true",
        JsonKind.False => "false",
        JsonKind.String or JsonKind.Number => value.Text,
        _ => null,
    };

    private static bool Fits(JsonValue value, ParameterType type) => value.Kind switch
    {
        JsonKind.Null => true,
        JsonKind.Array => type == ParameterType.List,
        JsonKind.Object => type is ParameterType.Object or ParameterType.Map,
        _ => type is not (ParameterType.List or ParameterType.Object or ParameterType.Map),
    };

    private static ExampleValue Value(string name, JsonValue value) => new(
        name,
        WireText(value),
        [.. value.Items.Select(item => Value("", item)), .. value.Members.Select(member => Value(member.Name, member.Value))]);
}
