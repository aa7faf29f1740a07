using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>Example requests of specs as C#.</summary>
internal static class ExampleCode
{
    /// <summary>The members of an object initializer of the generated class.</summary>
    public static string Members(Operation operation, IEnumerable<ExampleValue> overlay) => Members(operation.Request, ExampleFacts.Laid(operation, overlay));

    private static string Members(Shape shape, IEnumerable<ExampleValue> values) => string.Join(
        ", ",
        values.Where(value => value.Text is not null || value.Parts.Count > 0).Select(value => (Parameter: shape.Find(value.Parameter)!, Value: value))
            .Select(pair => pair.Parameter.Ref.Member + " = " + Expression(pair.Parameter, pair.Value)));

    private static string Expression(Parameter parameter, ExampleValue value) => parameter.Ref.Type switch
    {
        ParameterType.List => "new() { " + string.Join(", ", value.Parts.Select(item => Expression(parameter.Item!, item))) + " }",
        ParameterType.Object => "new() { " + Members(parameter.Shape!, value.Parts) + " }",
        ParameterType.Text => CodeWriter.Literal(value.Text!),
        ParameterType.Number => value.Text + "m",
        _ => value.Text!,
    };
}
