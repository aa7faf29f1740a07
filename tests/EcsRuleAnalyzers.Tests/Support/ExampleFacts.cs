using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;

namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>Requests as specs write them: parameters and wire texts, laid over the example of the operation.</summary>
internal static class ExampleFacts
{
    public static Facts Of(Operation operation, params IEnumerable<ExampleValue> overlay)
    {
        var values = operation.Example.Concat(overlay).GroupBy(value => value.Parameter);
        return new Facts(values.Select(value => KeyValuePair.Create(value.Key, Known.Of(value.Last().Text))));
    }

    /// <summary>Names of the rules that a request breaks, hints too.</summary>
    public static IEnumerable<string> Broken(Operation operation, params IEnumerable<ExampleValue> overlay) =>
        operation.Request.Broken(Of(operation, overlay)).Select(violation => violation.Rule.Name);
}
