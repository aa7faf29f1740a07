using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec;

/// <summary>Reads a file of our own format; the format is described in <c>spec/README.md</c>.</summary>
internal static class SpecReader
{
    // They are also parts of file names.
    private const int MaxNameLength = 100;

    internal static readonly string[] Members =
        ["$schema", "$defs", "product", "version", "operation", "summary", "remarks", "documentation", "deprecated", "path", "method", "example", "parameters", "allOf", "rules", "response", "errors"];

    public static OwnSpec Read(string text)
    {
        var problems = new List<SpecProblem>();
        var root = JsonReader.Read(text, out var error);
        if (root is null)
        {
            problems.Add(new SpecProblem(SpecProblem.Unreadable, error!.Message, error.Start, error.Length));
            return new OwnSpec([], problems.ToImmutableArray());
        }

        root = References.Resolve(root, text.Contains(References.Keyword), problems);
        var dangling = problems.ToImmutableArray();
        var hasNames = HasNames(root, problems);
        return ReadOperation(root, problems) is { } operation && hasNames
            ? new OwnSpec(operation, problems.ToImmutableArray(), new OwnSource(operation, root, dangling), text)
            : new OwnSpec([], problems.ToImmutableArray());
    }

    private static bool HasNames(JsonValue root, List<SpecProblem> problems)
    {
        if (root.Kind != JsonKind.Object)
        {
            return true;
        }

        var reader = Reader(root, problems);
        return Name(reader, "product") & Name(reader, "version") & Name(reader, "operation");
    }

    private static KindReader Reader(JsonValue root, List<SpecProblem> problems) => new(root, problems, ImmutableDictionary<string, ParameterRef>.Empty);

    /// <summary>Reads an operation in our own language.</summary>
    /// <param name="root">The operation, without references.</param>
    /// <param name="problems">Where mistakes are collected.</param>
    public static Operation? ReadOperation(JsonValue root, List<SpecProblem> problems)
    {
        var reader = Reader(root, problems);
        if (root.Kind != JsonKind.Object)
        {
            reader.Fail(root, "a spec is an object with \"product\", \"version\", \"operation\" and \"parameters\"");
            return null;
        }

        SpecMembers.Check(reader, Members);
        var name = root["operation"]?.Text ?? "";
        var errors = ErrorTableReader.Read(reader);
        var shape = ShapeReader.Read(reader, name, errors);
        var example = ExampleReader.Read(reader, "example", shape);
        var response = ResponseReader.Read(reader, name);
        return new Operation(
            root["product"]?.Text ?? "",
            root["version"]?.Text ?? "",
            name,
            SpecMembers.Text(reader, "summary"),
            SpecMembers.Text(reader, "remarks"),
            reader.String("documentation") ?? "",
            shape,
            example,
            response,
            errors)
        {
            TypeName = MemberNames.TypeName(name),
            IsDeprecated = reader.Flag("deprecated"),
            Path = reader.String("path") ?? "",
            Method = reader.String("method")?.ToUpperInvariant() ?? "",
        };
    }

    // These three become parts of C# names and of type names that are looked up, so they have a closed form.
    private static bool Name(KindReader reader, string member)
    {
        var value = reader.Get(member);
        if (value is null)
        {
            reader.Fail(JsonValue.Scalar(JsonKind.Null, reader.Owner.Start, 1), "the spec needs \"" + member + "\"");
            return false;
        }

        var isName = value.Kind == JsonKind.String && value.Text.Length is > 0 and <= MaxNameLength
            && value.Text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' || (c == '-' && member == "version"))
            && (member == "version" || !char.IsDigit(value.Text[0]));
        if (!isName)
        {
            reader.Fail(value, "\"" + member + "\" must be a text of letters, digits and underscores" + (member == "version" ? " or hyphens" : "") + ", at most " + MaxNameLength.ToString(System.Globalization.CultureInfo.InvariantCulture) + " of them");
            return false;
        }

        if (member == "operation" && value.Text == "Ecs")
        {
            reader.Fail(value, "\"Ecs\" cannot be the name of an operation: the generated class EcsErrors is about all of them");
            return false;
        }

        return true;
    }
}
