using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec;

/// <summary>What a spec file says, and what is wrong with it.</summary>
internal sealed record SpecFile(EquatableArray<Operation> Operations, EquatableArray<SpecProblem> Problems);

/// <summary>Reads a file of our own format; the format is described in <c>spec/README.md</c>.</summary>
internal static class SpecReader
{
    // They are also parts of file names.
    private const int MaxNameLength = 100;

    internal static readonly string[] Members =
        ["$schema", "$defs", "product", "version", "operation", "summary", "remarks", "documentation", "example", "parameters", "allOf", "rules", "response", "errors"];

    public static SpecFile Read(string text)
    {
        var problems = new List<SpecProblem>();
        var root = JsonReader.Read(text, out var error);
        if (root is null)
        {
            problems.Add(new SpecProblem(SpecProblem.Unreadable, error!.Message, error.Start, error.Length));
            return new SpecFile(EquatableArray<Operation>.Empty, problems.ToImmutableArray());
        }

        root = References.Resolve(root, text.Contains(References.Keyword), problems);
        var operation = ReadOperation(root, problems);
        return new SpecFile(operation is null ? EquatableArray<Operation>.Empty : ImmutableArray.Create(operation), problems.ToImmutableArray());
    }

    private static Operation? ReadOperation(JsonValue root, List<SpecProblem> problems)
    {
        var reader = new KindReader(root, problems, ImmutableDictionary<string, ParameterRef>.Empty);
        if (root.Kind != JsonKind.Object)
        {
            reader.Fail(root, "a spec is an object with \"product\", \"version\", \"operation\" and \"parameters\"");
            return null;
        }

        SpecMembers.Check(reader, Members);
        var product = Name(reader, "product");
        var version = Name(reader, "version");
        var name = Name(reader, "operation");
        var errors = ErrorTableReader.Read(reader);
        var shape = ShapeReader.Read(reader, name ?? "", errors);
        var example = ExampleReader.Read(reader, "example", shape);
        var response = ResponseReader.Read(reader, name ?? "");
        if (product is null || version is null || name is null)
        {
            return null;
        }

        return new Operation(
            product,
            version,
            name,
            SpecMembers.Text(reader, "summary"),
            SpecMembers.Text(reader, "remarks"),
            reader.String("documentation") ?? "",
            shape,
            example,
            response,
            errors);
    }

    // These three become parts of C# names and of type names that are looked up, so they have a closed form.
    private static string? Name(KindReader reader, string member)
    {
        var value = reader.Get(member);
        if (value is null)
        {
            reader.Fail(JsonValue.Scalar(JsonKind.Null, reader.Owner.Start, 1), "the spec needs \"" + member + "\"");
            return null;
        }

        var isName = value.Kind == JsonKind.String && value.Text.Length is > 0 and <= MaxNameLength
            && value.Text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' || (c == '-' && member == "version"))
            && (member == "version" || !char.IsDigit(value.Text[0]));
        if (!isName)
        {
            reader.Fail(value, "\"" + member + "\" must be a text of letters, digits and underscores" + (member == "version" ? " or hyphens" : "") + ", at most " + MaxNameLength.ToString(System.Globalization.CultureInfo.InvariantCulture) + " of them");
            return null;
        }

        if (member == "operation" && value.Text == "Ecs")
        {
            reader.Fail(value, "\"Ecs\" cannot be the name of an operation: the generated class EcsErrors is about all of them");
            return null;
        }

        return value.Text;
    }
}
