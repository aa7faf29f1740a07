using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Logic;

namespace EcsRuleAnalyzers.Rules;

/// <summary>Names a documented answer of the service.</summary>
internal sealed record ErrorRef(int Status, string Code)
{
    public override string ToString() => Code + " (" + Status.ToString(System.Globalization.CultureInfo.InvariantCulture) + ")";
}

/// <summary>One parameter of an example request.</summary>
/// <param name="Parameter">Its name; empty for an item of a list.</param>
/// <param name="Text">Its wire text; null for a list, an object, and to take the parameter away.</param>
/// <param name="Parts">The items of a list, the members of an object.</param>
internal sealed record ExampleValue(string Parameter, string? Text, EquatableArray<ExampleValue> Parts = default);

/// <summary>A rule as a spec states it.</summary>
/// <param name="Name">Stable name, unique in its operation; settings refer to it.</param>
/// <param name="Id">The diagnostic that a violation reports.</param>
/// <param name="IsHint">Whether the service takes the request all the same: a violation is at most an information, and no error at run time.</param>
/// <param name="Body">The rule itself.</param>
/// <param name="Prevents">The documented answers that a request breaking the rule meets; the first is named in messages.</param>
/// <param name="Text">What the spec says of it; empty for the checks of a single value.</param>
/// <param name="Accepted">Overlay on the operation's example that keeps every rule.</param>
/// <param name="Rejected">Overlay on the operation's example that breaks this rule.</param>
/// <param name="Answers">What the spec proposes to users who broke it, beside what follows from the rule itself.</param>
internal sealed record NamedRule(
    string Name,
    string Id,
    bool IsHint,
    Rule Body,
    EquatableArray<ErrorRef> Prevents,
    Bilingual Text,
    EquatableArray<ExampleValue> Accepted,
    EquatableArray<ExampleValue> Rejected,
    EquatableArray<Answer> Answers = default)
{
    /// <summary>Changes that may make it hold, the likeliest first.</summary>
    public IEnumerable<Repair> Repairs(Facts facts) => 
        Body.Repairs(facts).Concat(Answers.Where(answer => answer.When is null || answer.When.Holds(facts) == Truth.True).Select(answer => answer.Repair));

    /// <summary>The parameter that a violation names.</summary>
    public ParameterRef Subject => Body.Subject;

    /// <summary>Whether it is the same rule of the same parameter; the items of a list share the names of their rules.</summary>
    public bool IsSame(NamedRule other) => Name == other.Name && Subject.Name == other.Subject.Name;

    public Bilingual Say() => Text.En.Length > 0 ? Text : Body.Say();
}
