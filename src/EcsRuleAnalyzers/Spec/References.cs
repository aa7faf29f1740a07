using System;
using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec;

/// <summary>
/// Puts what <c>$ref</c> names in its place: <c>#/$defs/name</c> in the same file, or a shape that comes with the product.
/// Members beside the reference win over members of what it names.
/// </summary>
internal sealed class References(JsonValue root, List<SpecProblem> problems)
{
    internal const string Keyword = "$ref";

    // References to references; a shape that contains itself would never end.
    private const int MaxDepth = 8;

    // Definitions that name each other several times grow without end long before they are deep.
    private const int MaxValues = 200_000;

    private int _values;

    /// <summary>The text of a file without its references.</summary>
    /// <param name="root">The file.</param>
    /// <param name="mayRefer">Whether there is any reference in it; without one nothing is copied.</param>
    /// <param name="problems">Where references that lead nowhere are reported.</param>
    public static JsonValue Resolve(JsonValue root, bool mayRefer, List<SpecProblem> problems) =>
        mayRefer ? new References(root, problems).Resolve(root, 0) : root;

    private JsonValue Resolve(JsonValue value, int depth)
    {
        _values++;
        switch (value.Kind)
        {
            case JsonKind.Array:
                return value.With([.. value.Items.Select(item => Resolve(item, depth))], []);
            case JsonKind.Object:
                var members = value.Members.Where(member => member.Name != Keyword).Select(member => new JsonMember(member.Name, member.Start, member.Length, Resolve(member.Value, depth))).ToList();
                if (Target(value, depth) is { } target)
                {
                    members.AddRange(target.Members.Where(member => members.All(own => own.Name != member.Name)));
                }

                return value.With([], members);
            default:
                return value;
        }
    }

    private JsonValue? Target(JsonValue value, int depth)
    {
        if (value[Keyword] is not { } reference)
        {
            return null;
        }

        if (depth >= MaxDepth || _values >= MaxValues)
        {
            problems.Add(new SpecProblem(SpecProblem.Unreadable, "the reference leads back to itself, or to more than can be read", reference.Start, reference.Length));
            return null;
        }

        if (reference.Kind == JsonKind.String && Find(reference.Text) is { Kind: JsonKind.Object } found)
        {
            return Resolve(found.CopyTo(reference.Start, reference.Length), depth + 1);
        }

        problems.Add(new SpecProblem(
            SpecProblem.Unresolved,
            "\"$ref\" names nothing; write \"#/$defs/name\" for a definition of this file, or one of " + string.Join(", ", SpecLibrary.Shapes),
            reference.Start,
            reference.Length));
        return null;
    }

    private JsonValue? Find(string reference)
    {
        if (!reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return SpecLibrary.Shape(reference);
        }

        var found = root;
        foreach (var step in reference.Substring(2).Split('/'))
        {
            found = found?[step];
        }

        return found;
    }
}
