using EcsRuleAnalyzers.Tests.Analysis.Shapes;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>A rule that demands a parameter: besides the shapes of values, the empty text being the wrong one, those of requests that lack it.</summary>
/// <param name="property">The parameter.</param>
/// <param name="good">A value for it.</param>
/// <param name="id">What is reported.</param>
public abstract class PresenceShapeTests(string property, string good, string id) : ValueShapeTests(property, "", good, id)
{
    public static TheoryData<string> MissingShapes => [.. PresenceShapes.Missing.Keys];

    public static TheoryData<string> OpenShapes => [.. PresenceShapes.Silent.Keys];

    private protected override IEnumerable<(string Name, Shape Shape, bool IsRight, bool HasParameter)> Cases =>
    [
        .. base.Cases,
        .. PresenceShapes.Missing.SelectMany(shape => new[] { ("missing, " + shape.Key, shape.Value, false, false), ("there, " + shape.Key, shape.Value, true, true) }),
        .. PresenceShapes.Silent.Select(shape => ("open, " + shape.Key, shape.Value, false, false)),
    ];

    [Theory, MemberData(nameof(MissingShapes))]
    public Task Is_reported_when_a_request_without_it_is(string shape) => Check("missing, " + shape);

    [Theory, MemberData(nameof(MissingShapes))]
    public Task Is_silent_when_a_request_with_it_is(string shape) => Check("there, " + shape);

    [Theory, MemberData(nameof(OpenShapes))]
    public Task Is_silent_when_it_is(string shape) => Check("open, " + shape);
}
