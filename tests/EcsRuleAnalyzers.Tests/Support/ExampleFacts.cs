using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;

namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>Requests as specs write them: parameters and values, laid over the example of the operation.</summary>
internal static class ExampleFacts
{
    public static Facts Of(Operation operation, params IEnumerable<ExampleValue> overlay) => Of(operation, false, overlay);

    public static Facts Of(Operation operation, bool assumeVpc, params IEnumerable<ExampleValue> overlay) =>
        Of(operation.Request, Laid(operation, overlay), assumeVpc);

    /// <summary>Names of the rules that a request breaks, hints too.</summary>
    public static IEnumerable<string> Broken(Operation operation, params IEnumerable<ExampleValue> overlay) => Broken(operation, false, overlay);

    public static IEnumerable<string> Broken(Operation operation, bool assumeVpc, params IEnumerable<ExampleValue> overlay) =>
        operation.Request.Broken(Of(operation, assumeVpc, overlay)).Select(violation => violation.Rule.Name);

    /// <summary>The values of a request: the last one said of each parameter.</summary>
    public static IEnumerable<ExampleValue> Laid(Operation operation, IEnumerable<ExampleValue> overlay) =>
        operation.Example.Concat(overlay).GroupBy(value => value.Parameter).Select(values => values.Last());

    private static Facts Of(Shape shape, IEnumerable<ExampleValue> values, bool assumeVpc) => new(
        values.Where(value => shape.Find(value.Parameter) is not null).Select(value => KeyValuePair.Create(value.Parameter, Value(shape.Find(value.Parameter)!, value, assumeVpc))),
        assumeVpc: assumeVpc);

    private static Known Value(Parameter parameter, ExampleValue value, bool assumeVpc) => parameter.Ref.Type switch
    {
        ParameterType.List => value.Parts.Count == 0 ? Known.Absent : Known.List([.. value.Parts.Select(item => Value(parameter.Item!, item, assumeVpc))]),
        ParameterType.Object => Known.Item(Of(parameter.Shape!, value.Parts, assumeVpc)),
        _ => Known.Of(value.Text),
    };
}
