using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Rules.Kinds;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec;

/// <summary>Reads <c>rules</c>.</summary>
internal static class RuleReader
{
    internal static readonly string[] Members =
    [
        "name", "id", "severity", "when", "text", "prevents", "accepted", "rejected", "source",
        .. RuleKinds.Relations.SelectMany(kind => kind.Keywords),
    ];

    public static IEnumerable<NamedRule> Read(KindReader owner, Shape shape, EquatableArray<ErrorRow> errors)
    {
        var names = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var item in owner.Get("rules", JsonKind.Array, "a list of rules")?.Items ?? [])
        {
            var reader = owner.At(item);
            if (item.Kind != JsonKind.Object)
            {
                reader.Fail(item, "a rule is an object with \"name\" and one of " + string.Join(", ", RuleKinds.Relations.SelectMany(kind => kind.Keywords)));
            }
            else if (ReadRule(reader, shape, errors) is { } rule)
            {
                if (names.Add(rule.Name))
                {
                    yield return rule;
                }
                else
                {
                    reader.Fail(item["name"]!, "another rule has the name \"" + rule.Name + "\"");
                }
            }
        }
    }

    private static NamedRule? ReadRule(KindReader reader, Shape shape, EquatableArray<ErrorRow> errors)
    {
        SpecMembers.Check(reader, Members);
        var before = reader.Problems.Count;
        var name = reader.String("name");
        if (string.IsNullOrEmpty(name))
        {
            reader.Fail(reader.Owner, "a rule needs a \"name\"");
        }

        var kinds = RuleKinds.Relations.Where(kind => kind.Keywords.Any(keyword => reader.Get(keyword) is not null)).ToList();
        if (kinds.Count != 1)
        {
            reader.Fail(reader.Owner, "a rule has exactly one of " + string.Join(", ", RuleKinds.Relations.SelectMany(kind => kind.Keywords)));
            return null;
        }

        var body = ReadFilled(reader, kinds[0].Keywords[0], _ => kinds[0].Read(reader));
        var when = ReadFilled(reader, "when", condition => Condition.Read(reader.At(condition), ifAbsent: false));
        var id = Id(reader, kinds[0]);
        var isHint = IsHint(reader, id);
        var prevents = ErrorTableReader.Prevented(reader, reader.Get("prevents"), errors).ToImmutableArray();
        var accepted = ExampleReader.Read(reader, "accepted", shape);
        var rejected = ExampleReader.Read(reader, "rejected", shape);

        // A rule with a mistake in its conditions would say something else than was meant, so it is left out whole.
        if (body is null || reader.Problems.Count > before)
        {
            return null;
        }

        return new NamedRule(
            name!,
            id,
            isHint,
            when is null ? body : new WhenRule(when, body),
            prevents,
            SpecMembers.Text(reader, "text"),
            accepted,
            rejected);
    }

    // An empty list or object says nothing, and that is hardly what was meant.
    private static Rule? ReadFilled(KindReader reader, string keyword, System.Func<JsonValue, Rule?> read)
    {
        var before = reader.Problems.Count;
        var value = reader.Get(keyword);
        var rule = value is null ? null : read(value);
        if (value is not null && rule is null && reader.Problems.Count == before)
        {
            reader.Fail(value, "\"" + keyword + "\" is empty");
        }

        return rule;
    }

    private static string Id(KindReader reader, RelationKind kind)
    {
        var id = reader.Get("id", JsonKind.String, "the id of a diagnostic");
        if (id is null || RuleKinds.Descriptors.ContainsKey(id.Text))
        {
            return id?.Text ?? kind.Descriptor.Id;
        }

        reader.Unresolved(id.Start, id.Length, "there is no diagnostic \"" + id.Text + "\"; a rule may name " + string.Join(", ", RelationDescriptors.All.Select(descriptor => descriptor.Id)));
        return kind.Descriptor.Id;
    }

    private static bool IsHint(KindReader reader, string id)
    {
        var severity = reader.Get("severity", JsonKind.String, "\"warning\" or \"info\"");
        if (severity is not null && severity.Text is not ("warning" or "info"))
        {
            reader.Unresolved(severity.Start, severity.Length, "\"severity\" is \"warning\" or \"info\"");
        }

        return severity?.Text == "info" || RuleKinds.IsHint(id);
    }
}
