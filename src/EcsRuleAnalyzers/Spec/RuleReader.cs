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

/// <summary>Reads <c>rules</c> of a shape, its own and those of shapes that it includes.</summary>
internal sealed class RuleReader(Shape shape, ShapeContext context)
{
    internal static readonly string[] Members =
    [
        "name", "id", "severity", "when", "whole", "onlyInVpc", "operations", "text", "prevents", "accepted", "rejected", "repairs", "source",
        .. RuleKinds.Relations.SelectMany(kind => kind.Keywords),
    ];

    private readonly HashSet<string> _names = new(System.StringComparer.Ordinal);

    public List<NamedRule> Found { get; } = [];

    public void Read(KindReader owner, Inclusion? inclusion)
    {
        foreach (var item in owner.Get("rules", JsonKind.Array, "a list of rules")?.Items ?? [])
        {
            var reader = owner.At(item);
            if (item.Kind != JsonKind.Object)
            {
                reader.Fail(item, "a rule is an object with \"name\" and one of " + string.Join(", ", RuleKinds.Relations.SelectMany(kind => kind.Keywords)));
            }
            else if (IsForOperation(reader) && ReadRule(reader, inclusion) is { } rule)
            {
                if (_names.Add(rule.Name))
                {
                    Found.Add(rule);
                }
                else if (inclusion is null)
                {
                    reader.Fail(item["name"]!, "another rule has the name \"" + rule.Name + "\"");
                }
            }
        }
    }

    private bool IsForOperation(KindReader reader)
    {
        var operations = reader.Strings("operations");
        return operations.Count == 0 || operations.Contains(context.Operation);
    }

    private NamedRule? ReadRule(KindReader reader, Inclusion? inclusion)
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
        var prevents = ErrorTableReader.Prevented(reader, reader.Get("prevents"), context.Errors).ToImmutableArray();
        var accepted = ExampleReader.Read(reader, "accepted", shape);
        var rejected = ExampleReader.Read(reader, "rejected", shape);
        var answers = Answers(reader);
        var whole = reader.Flag("whole") ? WholeOnly(inclusion) : null;
        var onlyInVpc = reader.Flag("onlyInVpc");

        // A rule with a mistake in its conditions would say something else than was meant, so it is left out whole.
        // A shared rule about a parameter that this operation does not have says nothing here, and that is no mistake.
        if (body is null || reader.Problems.Count > before)
        {
            if (reader.Owner.IsShared)
            {
                reader.Problems.RemoveRange(before, reader.Problems.Count - before);
            }

            return null;
        }

        body = when is null ? body : new WhenRule(when, body);
        body = whole is null ? body : new WhenRule(whole, body);
        body = onlyInVpc ? new OnlyInVpcRule(body) : body;
        return new NamedRule(name!, id, isHint, body, prevents, SpecMembers.Text(reader, "text"), OnInclusion(inclusion, accepted), OnInclusion(inclusion, rejected), answers);
    }

    // A shape that is optional, or that other parameters make unnecessary, lacks nothing until it is used.
    internal static Rule? WholeOnly(Inclusion? inclusion)
    {
        if (inclusion is null)
        {
            return null;
        }

        var conditions = inclusion.Unless.Select(other => (Rule)new GivenRule(other, Given: false)).ToList();
        if (inclusion.WhenUsed)
        {
            conditions.Add(new RequiredOrRule(inclusion.Own));
        }

        return conditions.Count == 0 ? null : AllOf.Of([.. conditions]);
    }

    // Overlays like those of the examples. Only texts can be written into code.
    private EquatableArray<Answer> Answers(KindReader reader)
    {
        var answers = ImmutableArray.CreateBuilder<Answer>();
        foreach (var item in reader.Get("repairs", JsonKind.Array, "a list of objects from parameters to texts or null")?.Items ?? [])
        {
            var when = item["when"] is { } condition ? Condition.Read(reader.At(condition), ifAbsent: false) : null;
            var changes = ExampleReader.Read(reader, item, shape);
            if (changes.Any(change => change.Parts.Count > 0))
            {
                reader.Fail(item, "a repair gives parameters a text, or takes them away with null");
            }

            answers.Add(new Answer(when, new Repair([.. changes.Select(change => new Change(change.Text is null ? ChangeKind.Remove : ChangeKind.Set, change.Parameter, change.Text ?? ""))])));
        }

        return answers.ToImmutable();
    }

    private static EquatableArray<ExampleValue> OnInclusion(Inclusion? inclusion, EquatableArray<ExampleValue> overlay) =>
        inclusion is null ? overlay : [.. inclusion.Example, .. overlay.Select(value => value with { Parameter = value.Parameter.TrimStart(Facts.RequestMark) })];

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
