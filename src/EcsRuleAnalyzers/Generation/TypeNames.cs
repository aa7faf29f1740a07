using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Spec;

namespace EcsRuleAnalyzers.Generation;

/// <summary>C# types of parameters; every one of them can say "not given".</summary>
internal static class TypeNames
{
    public static string Property(Parameter parameter, EmitStyle style) => parameter.Ref.Type switch
    {
        ParameterType.List => "global::System.Collections.Generic.List<" + Item(parameter) + ">" + style.Nullable,
        ParameterType.Object => ItemClass(parameter) + style.Nullable,
        ParameterType.Map => Map(parameter) + style.Nullable,
        var type => Scalar(type, style),
    };

    public static string Scalar(ParameterType type, EmitStyle style) =>
        type == ParameterType.Text ? "string" + style.Nullable : Plain(type) + "?";

    /// <summary>The nested class of an object or of the items of a list.</summary>
    public static string ItemClass(Parameter parameter) => parameter.Ref.Member + MemberNames.ItemClass;

    private static string Item(Parameter list) =>
        list.Item?.Shape is not null ? ItemClass(list) : list.Item?.Ref.Type switch
        {
            ParameterType.List => "global::System.Collections.Generic.List<" + Item(list.Item) + ">",
            ParameterType.Map => Map(list.Item),
            var type => Plain(type ?? ParameterType.Text),
        };

    private static string Map(Parameter map) => "global::System.Collections.Generic.Dictionary<string, "
        + (map.Item?.Ref.Type is { } type and not (ParameterType.List or ParameterType.Object or ParameterType.Map) ? Plain(type) : "object") + ">";

    private static string Plain(ParameterType type) => type switch
    {
        ParameterType.Int32 => "int",
        ParameterType.Int64 => "long",
        ParameterType.Number => "decimal",
        ParameterType.Boolean => "bool",
        _ => "string",
    };
}
