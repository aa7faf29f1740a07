using System.Collections.Generic;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules;

/// <summary>How a kind is written in a spec, with a value or request it accepts and one it rejects; tests run it and the documentation shows it.</summary>
/// <param name="Json">A parameter for a kind of value, a rule for a kind between parameters: over the texts A, B, C, the lists L and M of objects with the texts X and Y, and the number N.</param>
/// <param name="Accepted">A value, or for a rule <c>A=1&amp;L.1.X=2</c>.</param>
/// <param name="Rejected">The same, breaking the kind.</param>
internal sealed record KindExample(string Json, string Accepted, string Rejected);

/// <summary>A closed kind of rule: its keywords and diagnostic. Each kind is one file and one line in <see cref="RuleKinds"/>.</summary>
internal abstract class Kind
{
    public abstract EquatableArray<string> Keywords { get; }

    public abstract DiagnosticDescriptor Descriptor { get; }

    public abstract KindExample Example { get; }
}

/// <summary>A kind that checks one value.</summary>
internal abstract class ValueKind : Kind
{
    /// <summary>The checks that the keywords of a parameter (or of a condition) ask for.</summary>
    public IEnumerable<ValueCheck> Read(KindReader reader, ParameterType type)
    {
        if (Fits(reader, type))
        {
            return Checks(reader, type);
        }

        foreach (var keyword in Keywords)
        {
            if (reader.Get(keyword) is { } value)
            {
                reader.Fail(value, "\"" + keyword + "\" does not fit the type of this parameter");
            }
        }

        return [];
    }

    /// <summary>Whether the kind has something to say about values of a type.</summary>
    protected virtual bool Fits(KindReader reader, ParameterType type) => type is not (ParameterType.List or ParameterType.Object or ParameterType.Map);

    protected abstract IEnumerable<ValueCheck> Checks(KindReader reader, ParameterType type);
}

/// <summary>A kind that binds several parameters.</summary>
internal abstract class RelationKind : Kind
{
    /// <summary>The rule that this kind's keyword asks for; null after a reported mistake.</summary>
    public abstract Rule? Read(KindReader reader);
}
