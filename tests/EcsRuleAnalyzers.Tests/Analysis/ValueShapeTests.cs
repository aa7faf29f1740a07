using System.Collections.Concurrent;
using EcsRuleAnalyzers.Tests.Analysis.Shapes;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>
/// One rule, tried in every family (the generated class, the classes of both SDKs, their generic calls) and with every shape of code.
/// A shape has nothing to do with the rule: each rule takes another family for it, so that every shape is tried in all of them.
/// </summary>
/// <param name="property">The parameter.</param>
/// <param name="bad">A value that breaks the rule.</param>
/// <param name="good">A value that is right.</param>
/// <param name="id">What is reported.</param>
/// <param name="others">What else is unlike a valid request.</param>
public abstract class ValueShapeTests(string property, string bad, string good, string id, string others = "")
{
    // All shapes of a rule are checked together, when the first of them is asked for.
    private static readonly ConcurrentDictionary<Type, Lazy<Task<ILookup<string, string>>>> Failures = new();

    private static readonly Dictionary<string, Shape> Reported = new(ValueShapes.Known.Concat(ObjectShapes.Known));
    private static readonly Dictionary<string, Shape> Silent = new(ValueShapes.Unknown.Concat(ObjectShapes.Silent));

    public static TheoryData<Family> EveryFamily => [.. Families.All];

    public static TheoryData<string> ReportedShapes => [.. Reported.Keys];

    public static TheoryData<string> SilentShapes => [.. Silent.Keys];

    private protected virtual TestOperation Operation => TestOperation.ModifySecurityGroupRule;

    private Stated Rest => Operation.Valid.With(others).With("-" + property) with { LeftOut = [], MissingIds = [] };

    [Theory, MemberData(nameof(EveryFamily))]
    public Task Is_reported_in_every_family(Family family) => Check("reported in " + family);

    [Theory, MemberData(nameof(EveryFamily))]
    public Task Is_silent_in_every_family(Family family) => Check("silent in " + family);

    [Theory, MemberData(nameof(ReportedShapes))]
    public Task Is_reported_when_a_wrong_value_is(string shape) => Check("wrong, " + shape);

    [Theory, MemberData(nameof(ReportedShapes))]
    public Task Is_silent_when_a_right_value_is(string shape) => Check("right, " + shape);

    [Theory, MemberData(nameof(SilentShapes))]
    public Task Is_silent_when_a_wrong_value_is(string shape) => Check("silent, " + shape);

    [Fact]
    public async Task Is_silent_when_an_attribute_has_the_name_of_a_request()
    {
        var name = Operation.Name + "Request";
        var use = $"[{name}({property} = {Literal(bad)})]";
        var code = $$"""
            #nullable disable
            namespace AlibabaCloud.SDK.{{Operation.Product}}{{Operation.Version.Replace("-", "")}}.Models
            {
                public class {{name}} : System.Attribute { {{string.Join(" ", Rest.Given.Select(parameter => parameter.Name).Append(property).Select(parameter => $"public string {parameter} {{ get; set; }}"))}} }

                {{use}}
                class C
                {
                    {{use}} string F;
                    {{use}} void M({{use}} string text) { }
                }
            }
            """;
        Assert.Empty(await Requests.Report(code, []));
    }

    private protected async Task Check(string name)
    {
        var failures = (await Failures.GetOrAdd(GetType(), _ => new(CheckAll)).Value)[name].ToList();
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    /// <summary>The shapes to try, by name: with a wrong value or a right one, of a request without the parameter or with it.</summary>
    private protected virtual IEnumerable<(string Name, Shape Shape, bool IsRight, bool HasParameter)> Cases =>
    [
        .. Reported.SelectMany(shape => new[] { ("wrong, " + shape.Key, shape.Value, false, false), ("right, " + shape.Key, shape.Value, true, false) }),
        .. Silent.Select(shape => ("silent, " + shape.Key, shape.Value, false, false)),
    ];

    private Task<ILookup<string, string>> CheckAll()
    {
        var batch = new CodeBatch(Operation);
        var families = Families.All.Select(family => new RequestCode(family, Operation))
            .Where(family => family.CanHave(Rest.With(property + " = null")))
            .Select(family => new ShapeCode(family, property, Rest))
            .ToList();
        foreach (var code in families)
        {
            foreach (var shape in new[] { Reported["a literal"], Reported["assigned in place of a right value"] })
            {
                Add("reported in " + code.Request.Family, shape, code, bad);
                Add("silent in " + code.Request.Family, shape, code, good);
            }

            foreach (var shape in new[] { Silent["a parameter"], Silent["repaired later"] })
            {
                Add("silent in " + code.Request.Family, shape, code, bad);
            }
        }

        var turn = int.Parse(id[4..], System.Globalization.CultureInfo.InvariantCulture);
        foreach (var (name, shape, isRight, hasParameter) in Cases)
        {
            var possible = families.Where(code => shape.In is null || shape.In.Contains(code.Request.Family)).ToList();
            var code = possible[turn++ % possible.Count];
            Add(name, shape, hasParameter ? code with { Others = Rest.With(property + " = " + Literal(good)) } : code, isRight ? good : bad);
        }

        return batch.Run();

        void Add(string name, Shape shape, ShapeCode code, string value) =>
            batch.Add(name, code.Request, Fill(shape.Write(code), value), shape.Header, shape.IsLookAlike);
    }

    private string Fill(string code, string value)
    {
        var half = value.Length / 2;
        code = value == bad ? code.Replace("{|ID:", "{|" + id + ":") : Markup.Strip(code, out _);
        return code.Replace("BAD", Literal(value)).Replace("GOOD", Literal(good)).Replace("HEAD", Literal(value[..half])).Replace("TAIL", Literal(value[half..]));
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
