using System.Collections.Immutable;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec;

/// <summary>Reads example requests: an object from parameters to values, null for "not given".</summary>
internal static class ExampleReader
{
    public static EquatableArray<ExampleValue> Read(KindReader owner, string member, Shape? shape)
    {
        var values = ImmutableArray.CreateBuilder<ExampleValue>();
        foreach (var value in owner.Get(member, JsonKind.Object, "an object from parameters to values")?.Members ?? [])
        {
            if (shape is not null && shape.Find(value.Name) is null)
            {
                owner.Unresolved(value.Start, value.Length, "there is no parameter \"" + value.Name + "\"");
            }
            else if (value.Value.Kind is JsonKind.Array or JsonKind.Object)
            {
                owner.Fail(value.Value, "an example value is a text, a number, a boolean or null");
            }
            else
            {
                values.Add(new ExampleValue(value.Name, WireText(value.Value)));
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
}
