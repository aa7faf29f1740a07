using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Rules.Kinds;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec;

/// <summary>Reads one parameter: what it is, and the checks that its keywords ask for.</summary>
internal static class ParameterReader
{
    private static readonly string[] Formats =
        [.. RuleKinds.Values.OfType<FormatKind>().Select(kind => kind.Format), "int32", "int64"];

    internal static readonly string[] Members =
    [
        "type", "in", "style", "additionalProperties", "text", "required", "default", "defaultInVpc", "enumTexts", "examples", "items", "properties", "rules", "example", "deprecated", "prevents",
        UniqueByKind.Keyword,
        .. RuleKinds.Values.SelectMany(kind => kind.Keywords),
    ];

    /// <summary>What <c>in</c> may say.</summary>
    internal static readonly (string Name, ParameterLocation Value)[] Locations =
    [
        ("query", ParameterLocation.Query),
        ("path", ParameterLocation.Path),
        ("header", ParameterLocation.Header),
        ("body", ParameterLocation.Body),
        ("formData", ParameterLocation.FormData),
        ("host", ParameterLocation.Host),
    ];

    /// <summary>What <c>style</c> may say.</summary>
    internal static readonly (string Name, ParameterStyle Value)[] Styles =
    [
        ("flat", ParameterStyle.Flat),
        ("repeatList", ParameterStyle.Flat),
        ("json", ParameterStyle.Json),
        ("xml", ParameterStyle.Xml),
        ("simple", ParameterStyle.Simple),
    ];

    /// <summary>The first look: what rules of other parameters need to know of this one.</summary>
    public static ParameterRef ReadRef(KindReader reader, string name, MemberNames names)
    {
        var format = reader.Owner["format"];
        var type = Type(reader);
        return new ParameterRef(
            name,
            names.For(name, type is ParameterType.List or ParameterType.Object ? MemberNames.ItemClass : reader.Owner["enum"] is null ? "" : MemberNames.ValuesClass),
            type,
            Scalar(reader, "default"),
            Scalar(reader, "defaultInVpc"),
            Maskable: format?.Text is "resource-id" or "ipv4-cidr" or "ipv6-cidr" or "cidr",
            Comparison: format?.Text is "ipv4-cidr" or "ipv6-cidr" or "cidr" ? ValueComparison.Block
                : reader.Owner["ignoreCase"]?.Kind == JsonKind.True ? ValueComparison.IgnoreCase
                : ValueComparison.Exact);
    }

    /// <param name="reader">The parameter.</param>
    /// <param name="reference">What <see cref="ReadRef"/> made of it.</param>
    /// <param name="context">What items of it are read for.</param>
    /// <param name="inclusion">The shape that brings it along into the request; null for a parameter of its own.</param>
    public static Parameter Read(KindReader reader, ParameterRef reference, ShapeContext context, Inclusion? inclusion) =>
        Read(reader, reference, reference.Member + MemberNames.ItemClass, context, inclusion);

    private static Parameter Read(KindReader reader, ParameterRef reference, string itemClass, ShapeContext context, Inclusion? inclusion)
    {
        SpecMembers.Check(reader, Members);
        CheckFormat(reader, reference.Type);
        var required = Required(reader, reference, inclusion);
        var prevents = Prevents(reader, context.Errors);
        var item = ReadItem(reader, reference, itemClass, context);
        var checks = ImmutableArray.CreateBuilder<NamedRule>();
        if (required is not null)
        {
            checks.Add(Named(reference, RequiredKind.Keyword, RequiredKind.Id, RuleKinds.IsHint(RequiredKind.Id), required, Of(prevents, RequiredKind.Keyword)));
        }

        foreach (var kind in RuleKinds.Values)
        {
            foreach (var check in kind.Read(reader, reference.Type))
            {
                checks.Add(Named(reference, check.Keyword, check.Id, check.IsHint, new OnValue(reference, check), Caught(kind, check, prevents)));
            }
        }

        var members = item?.Shape?.Parameters.ToDictionary(member => member.Name, member => member.Ref) ?? [];
        if (UniqueByKind.Read(new KindReader(reader.Owner, reader.Problems, members), reference) is { } unique)
        {
            checks.Add(Named(reference, UniqueByKind.Keyword, UniqueByKind.Id, RuleKinds.IsHint(UniqueByKind.Id), unique, Of(prevents, UniqueByKind.Keyword)));
        }

        return new Parameter(
            reference,
            SpecMembers.Text(reader, "text"),
            required is RequiredRule { Unless.Count: 0 },
            Examples(reader),
            AllowedValues(reader, checks),
            checks.ToImmutable(),
            item,
            reference.Type == ParameterType.Object ? ShapeReader.Read(reader, "properties", itemClass, context) : null)
        {
            In = Location(reader),
            Style = Style(reader),
        };
    }

    private static ParameterLocation Location(KindReader reader) => OneOf(reader, "in", Locations, ParameterLocation.Query);

    // The body is one text, whatever is in it.
    private static ParameterStyle Style(KindReader reader) =>
        OneOf(reader, "style", Styles, Location(reader) == ParameterLocation.Body ? ParameterStyle.Json : ParameterStyle.Flat);

    // Few enough to go through; a dictionary of each enum would be compiled when it is first used.
    private static T OneOf<T>(KindReader reader, string member, (string Name, T Value)[] known, T otherwise)
    {
        if (reader.Get(member, JsonKind.String, "a text") is not { } value)
        {
            return otherwise;
        }

        foreach (var (name, found) in known)
        {
            if (name == value.Text)
            {
                return found;
            }
        }

        reader.Unresolved(value.Start, value.Length, "\"" + member + "\" is one of " + string.Join(", ", known.Select(entry => entry.Name)));
        return otherwise;
    }

    private static Rule? Required(KindReader reader, ParameterRef reference, Inclusion? inclusion)
    {
        var before = reader.Problems.Count;
        var required = RequiredKind.Read(reader, reference);
        if (required is null || inclusion is null)
        {
            return required;
        }

        if (reader.Owner.IsShared)
        {
            // A shared shape may name a parameter that this operation does not have.
            reader.Problems.RemoveRange(before, reader.Problems.Count - before);
        }

        required = required with { Unless = [.. inclusion.Unless, .. required.Unless] };
        return inclusion.WhenUsed ? new WhenRule(new RequiredOrRule(inclusion.Own), required) : required;
    }

    // A mask is no answer of the service, and neither are host bits that it takes.
    private static EquatableArray<ErrorRef> Caught(ValueKind kind, ValueCheck check, Dictionary<string, EquatableArray<ErrorRef>> prevents) => check switch
    {
        PlaceholderCheck => [],
        HostBitsCheck => Of(prevents, HostBitsKind.Keyword),
        _ => [.. kind.Keywords.Where(keyword => keyword != HostBitsKind.Keyword).SelectMany(keyword => Of(prevents, keyword)).Distinct()],
    };

    private static EquatableArray<ErrorRef> Of(Dictionary<string, EquatableArray<ErrorRef>> prevents, string keyword) =>
        prevents.TryGetValue(keyword, out var found) ? found : [];

    public static NamedRule? Deprecated(KindReader reader, ParameterRef reference)
    {
        var deprecated = reader.Get(DeprecatedKind.Keyword);
        if (deprecated is null || deprecated.Kind == JsonKind.False)
        {
            return null;
        }

        var rule = new DeprecatedRule([reference]);
        var instead = SpecMembers.Text(reader, DeprecatedKind.Keyword, orFlag: true);
        var text = instead.En.Length == 0 ? instead : new Bilingual(rule.Say().En + ": " + instead.En, rule.Say().Zh + "：" + instead.Zh);
        return new NamedRule(
            reference.Name + "." + DeprecatedKind.Keyword,
            DeprecatedKind.Id,
            RuleKinds.IsHint(DeprecatedKind.Id),
            rule,
            EquatableArray<ErrorRef>.Empty,
            text,
            EquatableArray<ExampleValue>.Empty,
            EquatableArray<ExampleValue>.Empty);
    }

    public static ParameterType Type(KindReader reader)
    {
        var type = reader.Get("type", JsonKind.String, "a text");
        switch (type?.Text)
        {
            case "string":
                return ParameterType.Text;
            case "integer":
                return reader.Owner["format"]?.Text == "int32" ? ParameterType.Int32 : ParameterType.Int64;
            case "number":
                return ParameterType.Number;
            case "boolean":
                return ParameterType.Boolean;
            case "array":
                return ParameterType.List;
            case "object":
                return reader.Get("additionalProperties") is not null && reader.Get("properties") is null ? ParameterType.Map : ParameterType.Object;
            case null when reader.Get("properties") is not null:
                return ParameterType.Object;
            case null:
                if (reader.Get("type") is null)
                {
                    reader.Fail(JsonValue.Scalar(JsonKind.Null, reader.Owner.Start, 1), "\"type\" is missing");
                }

                return ParameterType.Text;
            default:
                reader.Unresolved(type.Start, type.Length, "there is no type \"" + type.Text + "\"; known are string, integer, number, boolean, array and object");
                return ParameterType.Text;
        }
    }

    public static EquatableArray<string> Examples(KindReader reader) =>
        (reader.Get("examples", JsonKind.Array, "a list of values")?.Items ?? [])
            .Select(ExampleReader.WireText)
            .OfType<string>()
            .ToImmutableArray();

    private static string? Scalar(KindReader reader, string member)
    {
        var value = reader.Get(member);
        if (value is { Kind: JsonKind.Array or JsonKind.Object })
        {
            reader.Fail(value, "\"" + member + "\" must be a text, a number or a boolean");
        }

        return value is null ? null : ExampleReader.WireText(value);
    }

    private static void CheckFormat(KindReader reader, ParameterType type)
    {
        var format = reader.Get("format", JsonKind.String, "a text");
        if (format is not null && !Formats.Contains(format.Text))
        {
            reader.Unresolved(format.Start, format.Length, "there is no format \"" + format.Text + "\"" + SpecMembers.Nearest(format.Text, Formats));
        }
        else if (format?.Text is "int32" or "int64" && type is not (ParameterType.Int32 or ParameterType.Int64))
        {
            reader.Fail(format, "the format \"" + format.Text + "\" is for the type integer");
        }
    }

    private static Dictionary<string, EquatableArray<ErrorRef>> Prevents(KindReader reader, EquatableArray<ErrorRow> errors)
    {
        var prevents = new Dictionary<string, EquatableArray<ErrorRef>>();
        foreach (var member in reader.Get("prevents", JsonKind.Object, "an object from keywords to errors")?.Members ?? [])
        {
            if (reader.Owner[member.Name] is null || !Members.Contains(member.Name))
            {
                reader.Unresolved(member.Start, member.Length, "the parameter has no keyword \"" + member.Name + "\"");
            }

            prevents[member.Name] = [.. ErrorTableReader.Prevented(reader, member.Value, errors)];
        }

        return prevents;
    }

    private static NamedRule Named(ParameterRef reference, string keyword, string id, bool isHint, Rule body, EquatableArray<ErrorRef> prevents) => new(
        reference.Name + "." + keyword,
        id,
        isHint,
        body,
        prevents,
        Bilingual.Empty,
        EquatableArray<ExampleValue>.Empty,
        EquatableArray<ExampleValue>.Empty);

    private static EquatableArray<AllowedValue> AllowedValues(KindReader reader, IEnumerable<NamedRule> checks)
    {
        var texts = reader.Get("enumTexts", JsonKind.Object, "an object from values to texts");
        var values = checks.Select(rule => (rule.Body as OnValue)?.Check).OfType<EnumCheck>().FirstOrDefault()?.Values ?? EquatableArray<string>.Empty;
        foreach (var member in texts?.Members ?? [])
        {
            if (!values.Contains(member.Name))
            {
                reader.Unresolved(member.Start, member.Length, "\"enum\" has no value \"" + member.Name + "\"");
            }
        }

        return values
            .Select(value => new AllowedValue(value, texts?[value] is null ? Bilingual.Empty : SpecMembers.Text(reader.At(texts), value)))
            .ToImmutableArray();
    }

    private static Parameter? ReadItem(KindReader reader, ParameterRef reference, string itemClass, ShapeContext context)
    {
        if (reference.Type == ParameterType.Map && reader.Get("additionalProperties") is { Kind: JsonKind.Object } values)
        {
            var valueReader = reader.At(values);

            // Anybody may put anything into a map; of its values the type is all that matters.
            return Read(valueReader, ReadRef(valueReader, "Value", new MemberNames()), itemClass, context, inclusion: null) with { Shape = null, Item = null };
        }

        if (reference.Type != ParameterType.List)
        {
            return null;
        }

        var items = reader.Get("items", JsonKind.Object, "an object that describes an item");
        if (items is null)
        {
            reader.Fail(JsonValue.Scalar(JsonKind.Null, reader.Owner.Start, 1), "a list needs \"items\"");
            return null;
        }

        var itemReader = reader.At(items);
        var item = Read(itemReader, ReadRef(itemReader, reference.Name, new MemberNames()), itemClass, context, inclusion: null);
        if (item is { Ref.Type: ParameterType.List, Item.Shape: not null })
        {
            reader.Fail(items, "the items of a list in a list must be texts, numbers or booleans");
            return null;
        }

        return item;
    }
}
