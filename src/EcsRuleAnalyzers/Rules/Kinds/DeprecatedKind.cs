using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>deprecated</c>: parameters that still work but should no longer be given. Of a single one its own keyword says so, of several a rule.</summary>
internal sealed class DeprecatedKind : RelationKind
{
    public const string Id = "ECSR3003";
    public const string Keyword = "deprecated";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        Strings.Title(Id),
        Strings.Message(Id),
        Category.Request,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For(Id));

    public override EquatableArray<string> Keywords => [Keyword];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override KindExample Example => new("""{ "name": "old-style", "deprecated": ["A", "B"] }""", "C=1", "B=1");

    public override Rule? Read(KindReader reader) =>
        reader.Names(reader.Get(Keyword), Keyword) is { Count: > 0 } names ? new DeprecatedRule(names) : null;
}

internal sealed record DeprecatedRule(EquatableArray<ParameterRef> Names) : Rule
{
    public override EquatableArray<ParameterRef> Parameters => [.. Names];

    public override Truth Holds(Facts facts) => AnyGiven.Holds(Names, facts).Not();

    public override ConditionCode Emit(EmitScope scope, bool wanted) => AnyGiven.Emit(Parameters, !wanted);

    // What replaces a parameter may be the same one in a list; where nothing does, it is left out.
    public override IEnumerable<Repair> Repairs(Facts facts)
    {
        var removal = Repair.Remove(Names, facts);
        return [new Repair([.. removal.Changes.Select(change => change with { Kind = ChangeKind.Move })]), removal];
    }

    public override Bilingual Say() => new(ParameterRef.Names(Names, ", ") + (Names.Count == 1 ? " is deprecated" : " are deprecated"), ParameterRef.Names(Names, "、") + " 已废弃");
}
