using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec;

/// <summary>Reads a set of parameters and the rules between them.</summary>
internal sealed class ShapeReader
{
    internal static readonly string[] InclusionMembers = ["$ref", "type", "text", "properties", "rules", "example", "unless", "whenUsed", "without"];

    // Members that a generated class has besides its parameters.
    private static readonly string[] Reserved =
    [
        "Action", "ApiVersion", "Validate", "ThrowIfInvalid", "ToQueryParameters", "ToQueryString", "AddTo", "WriteTo", "Check", "PathOf", "RequestPath", "RequestMethod",
    ];

    private readonly KindReader _owner;
    private readonly ShapeContext _context;
    private readonly MemberNames _names;
    private readonly Dictionary<string, ParameterRef> _references = new(System.StringComparer.Ordinal);
    private readonly List<Found> _found = [];

    private ShapeReader(KindReader owner, string type, ShapeContext context)
    {
        _owner = owner;
        _context = context;
        _names = new MemberNames([type, .. Reserved]);
    }

    public static Shape Read(KindReader owner, string operation, EquatableArray<ErrorRow> errors) =>
        Read(owner, "parameters", operation + "Request", new ShapeContext(operation, errors, ImmutableDictionary<string, ParameterRef>.Empty, 0));

    /// <param name="owner">The object that has the parameters and <c>rules</c>.</param>
    /// <param name="member">Name of the member with the parameters.</param>
    /// <param name="type">Name of the generated class.</param>
    /// <param name="context">What the shape is read for.</param>
    public static Shape Read(KindReader owner, string member, string type, ShapeContext context) => new ShapeReader(owner, type, context).Read(member);

    private Shape Read(string member)
    {
        var list = _owner.Get(member, JsonKind.Object, "an object from names to parameters");
        if (list is null && _owner.Get(member) is null)
        {
            _owner.Fail(JsonValue.Scalar(JsonKind.Null, _owner.Owner.Start, 1), "\"" + member + "\" is missing");
        }

        var parts = _context.Depth == 0 ? (_owner.Get("allOf", JsonKind.Array, "a list of shapes")?.Items ?? []).Where(IsPart).ToList() : [];
        Collect(list, part: 0, without: []);
        for (var i = 0; i < parts.Count; i++)
        {
            var part = _owner.At(parts[i]);
            Collect(part.Get("properties", JsonKind.Object, "an object from names to parameters"), i + 1, part.Strings("without"));
        }

        var named = Named();
        var inclusions = parts.Select((part, index) => Inclusion(_owner.At(part), named, index + 1)).ToList();
        var reader = new KindReader(_owner.Owner, _owner.Problems, named);
        var nested = _context.Within(_references);
        var parameters = _found
            .Select(found => ParameterReader.Read(reader.At(found.Json), found.Ref, nested, found.Part == 0 ? null : inclusions[found.Part - 1]))
            .ToImmutableArray();
        var shape = new Shape(parameters, EquatableArray<NamedRule>.Empty);
        var full = new KindReader(_owner.Owner, _owner.Problems, named, Members(parameters));
        var rules = new RuleReader(shape, _context);
        rules.Read(full, null);
        for (var i = 0; i < parts.Count; i++)
        {
            rules.Read(full.At(parts[i]), inclusions[i]);
        }

        var deprecated = _found.Select(found => ParameterReader.Deprecated(reader.At(found.Json), found.Ref)).OfType<NamedRule>();
        var example = _context.Depth == 0 ? EquatableArray<ExampleValue>.Empty : ExampleReader.Read(_owner, "example", shape);
        return shape with { Rules = [.. rules.Found, .. deprecated], Example = example };
    }

    private bool IsPart(JsonValue part)
    {
        if (part.Kind != JsonKind.Object)
        {
            _owner.Fail(part, "a shape is an object with \"$ref\" or \"properties\"");
            return false;
        }

        SpecMembers.Check(_owner.At(part), InclusionMembers);
        return true;
    }

    // What the request says itself wins over what a shape brings along.
    private void Collect(JsonValue? list, int part, EquatableArray<string> without)
    {
        foreach (var parameter in (list?.Members ?? []).Where(member => !without.Contains(member.Name)))
        {
            if (parameter.Value.Kind != JsonKind.Object)
            {
                _owner.Fail(parameter.Value, "a parameter is an object with \"type\"");
            }
            else if (parameter.Name.Length == 0)
            {
                _owner.Problems.Add(new SpecProblem(SpecProblem.Unreadable, "a parameter needs a name", parameter.Start, parameter.Length));
            }
            else if (!_references.ContainsKey(parameter.Name))
            {
                _references[parameter.Name] = ParameterReader.ReadRef(_owner.At(parameter.Value), parameter.Name, _names);
                _found.Add(new Found(parameter.Value, _references[parameter.Name], part));
            }
            else if (part == 0)
            {
                _owner.Problems.Add(new SpecProblem(SpecProblem.Unreadable, "the parameter \"" + parameter.Name + "\" stands here twice", parameter.Start, parameter.Length));
            }
        }
    }

    // ^Name is a parameter of the request: for an item one outside of it, for the request itself its own.
    private Dictionary<string, ParameterRef> Named()
    {
        var named = new Dictionary<string, ParameterRef>(_references, System.StringComparer.Ordinal);
        foreach (var outer in _context.Depth == 0 ? _references.Select(pair => new KeyValuePair<string, ParameterRef>(Facts.RequestMark + pair.Key, pair.Value)) : _context.Request)
        {
            named[outer.Key] = outer.Value;
        }

        return named;
    }

    private static Dictionary<string, (ParameterRef List, ParameterRef Member)> Members(IEnumerable<Parameter> parameters)
    {
        var members = new Dictionary<string, (ParameterRef List, ParameterRef Member)>(System.StringComparer.Ordinal);
        foreach (var list in parameters)
        {
            foreach (var member in list.Item?.Shape?.Parameters ?? [])
            {
                members[list.Name + "." + member.Name] = (list.Ref, member.Ref);
            }
        }

        return members;
    }

    private Inclusion Inclusion(KindReader part, Dictionary<string, ParameterRef> named, int number)
    {
        var reader = new KindReader(part.Owner, part.Problems, named);
        var unless = reader.Names(reader.Get("unless"), "unless");
        var example = ExampleReader.Read(reader, "example", null);
        return new Inclusion(
            [.. _found.Where(found => found.Part == number).Select(found => found.Ref)],
            unless,
            reader.Flag("whenUsed"),
            [.. unless.Select(parameter => new ExampleValue(parameter.Name, null)), .. example]);
    }

    // A parameter, what rules know of it, and the part of the shape that brought it along.
    private sealed record Found(JsonValue Json, ParameterRef Ref, int Part);
}
