using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec;

/// <summary>Reads a set of parameters and the rules between them.</summary>
internal static class ShapeReader
{
    // Members that a generated class has besides its parameters.
    private static readonly string[] Reserved =
    [
        "Action", "ApiVersion", "Validate", "ThrowIfInvalid", "ToQueryParameters", "ToQueryString", "AddTo", "Check", "PathOf",
    ];

    public static Shape Read(KindReader owner, string operation, EquatableArray<ErrorRow> errors) => ReadMembers(owner, "parameters", operation + "Request", errors, depth: 0);

    /// <param name="owner">The object that has the parameters and <c>rules</c>.</param>
    /// <param name="member">Name of the member with the parameters.</param>
    /// <param name="type">Name of the generated class.</param>
    /// <param name="errors">The rows that <c>prevents</c> may name.</param>
    /// <param name="depth">How deep the shape is nested.</param>
    public static Shape ReadMembers(KindReader owner, string member, string type, EquatableArray<ErrorRow> errors, int depth)
    {
        var list = owner.Get(member, JsonKind.Object, "an object from names to parameters");
        if (list is null && owner.Get(member) is null)
        {
            owner.Fail(JsonValue.Scalar(JsonKind.Null, owner.Owner.Start, 1), "\"" + member + "\" is missing");
        }

        var references = new Dictionary<string, ParameterRef>(System.StringComparer.Ordinal);
        var reader = new KindReader(list ?? owner.Owner, owner.Problems, references);
        var names = new MemberNames([type, .. Reserved]);
        var found = new List<(JsonValue Json, ParameterRef Ref)>();
        foreach (var parameter in list?.Members ?? [])
        {
            if (parameter.Value.Kind != JsonKind.Object)
            {
                owner.Fail(parameter.Value, "a parameter is an object with \"type\"");
            }
            else if (references.ContainsKey(parameter.Name))
            {
                owner.Problems.Add(new SpecProblem(SpecProblem.Unreadable, "the parameter \"" + parameter.Name + "\" stands here twice", parameter.Start, parameter.Length));
            }
            else
            {
                references[parameter.Name] = ParameterReader.ReadRef(reader.At(parameter.Value), parameter.Name, names);
                found.Add((parameter.Value, references[parameter.Name]));
            }
        }

        var parameters = found.Select(pair => ParameterReader.Read(reader.At(pair.Json), pair.Ref, errors, depth)).ToImmutableArray();
        var deprecated = found.Select(pair => ParameterReader.Deprecated(reader.At(pair.Json), pair.Ref)).OfType<NamedRule>();
        var shape = new Shape(parameters, EquatableArray<NamedRule>.Empty);
        var rules = RuleReader.Read(reader.At(owner.Owner), shape, errors).Concat(deprecated);
        return shape with { Rules = rules.ToImmutableArray() };
    }
}
