using System.Collections;
using System.Globalization;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Tests.Laws;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Published;

/// <summary>Fills objects of generated classes with random values that every check of the metadata accepts.</summary>
internal sealed class AcceptedRequests(Random random, double chance)
{
    private static readonly string[] Texts = ["a", "abc", "a_1", "1", "42", "/", "/a/b", "<&>\"'\u00e9\u4e2d", "0123456789abcdef0123456789abcdef", new('x', 70)];

    /// <summary>The wire names that the filled object must have, as the documents write them.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    public void Fill(object request, Shape shape)
    {
        foreach (var parameter in shape.Parameters)
        {
            if (parameter.IsRequired || random.Chance(chance))
            {
                Set(request, parameter);
                Names.Add(parameter.Name);
            }
        }
    }

    private void Set(object owner, Parameter parameter)
    {
        var property = owner.GetType().GetProperty(parameter.Ref.Member)!;
        property.SetValue(owner, Value(parameter, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
    }

    private object Value(Parameter parameter, Type type)
    {
        switch (parameter.Ref.Type)
        {
            case ParameterType.Object:
                return Filled(type, parameter.Shape!);
            case ParameterType.Map:
                var map = (IDictionary)Activator.CreateInstance(type)!;
                map["Key"] = "value";
                return map;
            case ParameterType.List:
                var list = (IList)Activator.CreateInstance(type)!;
                for (var i = Math.Max(1, Accepted(parameter, Enumerable.Range(1, 40).Select(count => Known.List([.. Enumerable.Repeat(Known.Given, count)]))).Parts.Count); i > 0; i--)
                {
                    list.Add(parameter.Item!.Shape is { } shape ? Filled(type.GenericTypeArguments[0], shape) : Value(parameter.Item, type.GenericTypeArguments[0]));
                }

                return list;
            case ParameterType.Boolean:
                return Accepted(parameter, [Known.Of("true"), Known.Of("false")]).Text == "true";
            case ParameterType.Text:
                return Accepted(parameter, Candidates(parameter)).Text;
            default:
                var numbers = Accepted(parameter, Candidates(parameter).Where(known => Number(known) is { } number && (type == typeof(decimal) || IsWhole(known.Text, number))));
                return Convert.ChangeType(Number(numbers)!.Value, type, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Fills in the example of a spec of our own, which keeps the rules between parameters too.</summary>
    public void Fill(object request, Shape shape, IEnumerable<ExampleValue> example)
    {
        foreach (var value in example)
        {
            var parameter = shape.Find(value.Parameter)!;
            var property = request.GetType().GetProperty(parameter.Ref.Member)!;
            property.SetValue(request, Value(parameter, value, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
            Names.Add(parameter.Name);
        }
    }

    private object Value(Parameter parameter, ExampleValue example, Type type)
    {
        switch (parameter.Ref.Type)
        {
            case ParameterType.Object:
                var item = Activator.CreateInstance(type)!;
                new AcceptedRequests(random, chance).Fill(item, parameter.Shape!, example.Parts);
                return item;
            case ParameterType.List:
                var list = (IList)Activator.CreateInstance(type)!;
                foreach (var part in example.Parts)
                {
                    list.Add(parameter.Item!.Shape is { } shape
                        ? Value(parameter.Item with { Ref = parameter.Item.Ref with { Type = ParameterType.Object }, Shape = shape }, part, type.GenericTypeArguments[0])
                        : Value(parameter.Item, part, type.GenericTypeArguments[0]));
                }

                return list;
            default:
                return Convert.ChangeType(example.Text!, type, CultureInfo.InvariantCulture);
        }
    }

    private static decimal? Number(Known value) =>
        decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsWhole(string text, decimal number) =>
        number is >= int.MinValue and <= int.MaxValue && ((int)number).ToString(CultureInfo.InvariantCulture) == text;

    private static IEnumerable<Known> Candidates(Parameter parameter) =>
        Texts.Concat(BoundaryValues.Of(parameter, new Shape([parameter], []))).Where(text => text.Length > 0).Distinct().Select(Known.Of);

    // Neither refused nor pointed at.
    private Known Accepted(Parameter parameter, IEnumerable<Known> candidates)
    {
        var accepted = candidates.Where(value => parameter.Checks.Where(check => !check.IsHint).All(check => check.Body.Holds(new Facts([KeyValuePair.Create(parameter.Name, value)])) != Truth.False)).ToList();
        Assert.True(accepted.Count > 0, "no accepted value of " + parameter.Name + " is known");
        return random.Pick(accepted);
    }

    private object Filled(Type type, Shape shape)
    {
        var item = Activator.CreateInstance(type)!;
        var inner = new AcceptedRequests(random, chance);
        inner.Fill(item, shape);

        // An object without any member has no wire form.
        if (inner.Names.Count == 0)
        {
            inner.Set(item, shape.Parameters[0]);
        }

        return item;
    }
}
