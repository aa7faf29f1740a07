using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Text;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>then</c> (with <c>when</c>): conditions that hold whenever those of <c>when</c> do.</summary>
internal sealed class ThenKind : RelationKind
{
    public override EquatableArray<string> Keywords => ["then"];

    public override DiagnosticDescriptor Descriptor => RelationDescriptors.Broken;

    public override KindExample Example => new(
        """{ "name": "all-ports", "when": { "A": { "enum": ["icmp"] } }, "then": { "B": { "enum": ["-1/-1"] } } }""",
        "A=icmp&B=-1/-1",
        "A=icmp&B=80/80");

    public override Rule? Read(KindReader reader) =>
        reader.Get("then") is { } then ? Condition.Read(reader.At(then), ifAbsent: true) : null;
}

/// <summary>The conditions of <c>when</c> and <c>then</c>: an object from parameters to what must be so.</summary>
internal static class Condition
{
    public static Rule? Read(KindReader reader, bool ifAbsent)
    {
        if (reader.Owner.Kind != JsonKind.Object)
        {
            reader.Fail(reader.Owner, "an object from parameters to conditions is expected");
            return null;
        }

        var all = ImmutableArray.CreateBuilder<Rule>();
        foreach (var member in reader.Owner.Members)
        {
            if (reader.Resolve(member.Name, member.Start, member.Length) is not { } parameter)
            {
                continue;
            }

            if (member.Value.Kind != JsonKind.Object)
            {
                reader.Fail(member.Value, "a condition must be an object such as { \"given\": true }");
                continue;
            }

            var before = all.Count;
            ReadOne(reader.At(member.Value), parameter, ifAbsent, all);
            if (all.Count == before)
            {
                reader.Fail(member.Value, "a condition needs \"given\", \"not\" or a keyword that checks a value");
            }
        }

        return all.Count == 0 ? null : AllOf.Of(all.ToImmutable());
    }

    private static void ReadOne(KindReader reader, ParameterRef parameter, bool ifAbsent, ICollection<Rule> all)
    {
        foreach (var member in reader.Owner.Members)
        {
            if (member.Name is not ("given" or "not") && !RuleKinds.Values.Any(kind => kind.Keywords.Contains(member.Name)))
            {
                reader.Unresolved(member.Start, member.Length, "\"" + member.Name + "\" is no keyword of a condition");
            }
        }

        if (reader.Get("given") is { } given)
        {
            all.Add(new GivenRule(parameter, reader.Flag("given")));
        }

        if (reader.Get("not", JsonKind.Object, "an object of keywords that check a value") is { } not)
        {
            var checks = Checks(reader.At(not), parameter);
            if (checks.Count > 0)
            {
                all.Add(new OnValue(parameter, new NotCheck(checks), ifAbsent));
            }
        }

        foreach (var check in Checks(reader, parameter))
        {
            all.Add(new OnValue(parameter, check, ifAbsent));
        }
    }

    private static EquatableArray<ValueCheck> Checks(KindReader reader, ParameterRef parameter) =>
        [.. RuleKinds.Values.SelectMany(kind => kind.Read(reader, parameter.Type))];
}
