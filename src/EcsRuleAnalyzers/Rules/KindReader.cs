using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Rules;

/// <summary>A mistake in a spec file.</summary>
/// <param name="Id">ECSR9001 (cannot be read) or ECSR9002 (names something that does not exist).</param>
internal sealed record SpecProblem(string Id, string Message, int Start, int Length)
{
    public const string Unreadable = "ECSR9001";
    public const string Unresolved = "ECSR9002";
}

/// <summary>Hands the members of one JSON object to kinds and collects what is wrong with them.</summary>
/// <param name="owner">The object.</param>
/// <param name="problems">Where mistakes are collected.</param>
/// <param name="parameters">What names of parameters mean here.</param>
/// <param name="members">What <c>List.Member</c> means, for rules about the items of a list.</param>
internal sealed class KindReader(
    JsonValue owner,
    List<SpecProblem> problems,
    IReadOnlyDictionary<string, ParameterRef> parameters,
    IReadOnlyDictionary<string, (ParameterRef List, ParameterRef Member)>? members = null)
{
    public JsonValue Owner { get; } = owner;

    public List<SpecProblem> Problems { get; } = problems;

    public KindReader At(JsonValue other) => new(other, Problems, parameters, members);

    public void Fail(JsonValue at, string message) => Problems.Add(new SpecProblem(SpecProblem.Unreadable, message, at.Start, at.Length));

    public void Unresolved(int start, int length, string message) => Problems.Add(new SpecProblem(SpecProblem.Unresolved, message, start, length));

    public JsonValue? Get(string keyword) => Owner[keyword];

    public JsonValue? Get(string keyword, JsonKind kind, string expected)
    {
        var value = Owner[keyword];
        if (value is null || value.Kind == kind)
        {
            return value;
        }

        Fail(value, "\"" + keyword + "\" must be " + expected);
        return null;
    }

    public bool Flag(string keyword)
    {
        var value = Owner[keyword];
        if (value is not null && value.Kind is not (JsonKind.True or JsonKind.False))
        {
            Fail(value, "\"" + keyword + "\" must be true or false");
        }

        return value?.Kind == JsonKind.True;
    }

    public string? String(string keyword) => Get(keyword, JsonKind.String, "a text")?.Text;

    public decimal? Number(string keyword)
    {
        var value = Get(keyword, JsonKind.Number, "a number");
        if (value is null)
        {
            return null;
        }

        if (decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Fail(value, "\"" + keyword + "\" is beyond the range of a decimal");
        return null;
    }

    /// <summary>A count: a whole number that is not negative.</summary>
    public int? Count(string keyword)
    {
        var value = Get(keyword, JsonKind.Number, "a whole number");
        if (value is null)
        {
            return null;
        }

        if (int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return count;
        }

        Fail(value, "\"" + keyword + "\" must be a whole number from 0 to 2147483647");
        return null;
    }

    /// <summary>Whether some value is within two limits; limits that nothing is within are reported.</summary>
    public bool AreLimits(decimal min, decimal max, string upper)
    {
        if (min > max && Get(upper) is { } value)
        {
            Fail(value, "\"" + upper + "\" is below the other limit, so that no value is allowed");
        }

        return min <= max;
    }

    public EquatableArray<string> Strings(string keyword)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var item in Get(keyword, JsonKind.Array, "a list of texts")?.Items ?? [])
        {
            if (item.Kind == JsonKind.String)
            {
                texts.Add(item.Text);
            }
            else
            {
                Fail(item, "every item of \"" + keyword + "\" must be a text");
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>The parameters that a list of names refers to; a name that does not exist is reported.</summary>
    public EquatableArray<ParameterRef> Names(JsonValue? list, string keyword)
    {
        var found = ImmutableArray.CreateBuilder<ParameterRef>();
        if (list is { Kind: not JsonKind.Array })
        {
            Fail(list, "\"" + keyword + "\" must be a list of parameter names");
            return [];
        }

        foreach (var item in list?.Items ?? [])
        {
            if (item.Kind != JsonKind.String)
            {
                Fail(item, "every item of \"" + keyword + "\" must be the name of a parameter");
            }
            else if (Resolve(item.Text, item.Start, item.Length) is { } parameter)
            {
                if (found.Contains(parameter))
                {
                    Fail(item, "\"" + keyword + "\" names \"" + item.Text + "\" twice");
                }

                found.Add(parameter);
            }
        }

        return found.ToImmutable();
    }

    public ParameterRef? Resolve(string name, int start, int length)
    {
        if (parameters.TryGetValue(name, out var parameter))
        {
            return parameter;
        }

        Unresolved(start, length, "there is no parameter \"" + name + "\" here; known are " + string.Join(", ", parameters.Keys.Where(IsPlain)));
        return null;
    }

    /// <summary>The list and the member that a text such as <c>Tag.Key</c> refers to.</summary>
    public (ParameterRef List, ParameterRef Member)? Member(JsonValue name) =>
        name.Kind == JsonKind.String ? Member(name.Text, name.Start, name.Length) : NoMember(name.Start, name.Length);

    public (ParameterRef List, ParameterRef Member)? Member(string name, int start, int length) =>
        members is not null && members.TryGetValue(name, out var found) ? found : NoMember(start, length);

    private (ParameterRef List, ParameterRef Member)? NoMember(int start, int length)
    {
        Unresolved(start, length, "a member of the items of a list is expected, such as \"Tag.Key\"");
        return null;
    }

    // Names of the request that an item stands in are for rules that need them.
    private static bool IsPlain(string name) => name[0] != Facts.RequestMark;
}
