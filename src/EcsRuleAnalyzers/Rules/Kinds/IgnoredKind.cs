using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>ignored</c> (with <c>when</c>): giving one of the parameters has no effect, and that is hardly what was meant.</summary>
internal sealed class IgnoredKind : RelationKind
{
    public const string Id = "ECSR3001";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        Strings.Title(Id),
        Strings.Message(Id),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For(Id));

    public override EquatableArray<string> Keywords => ["ignored"];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override KindExample Example => new("""{ "name": "block-wins", "when": { "B": { "given": true } }, "ignored": ["A"] }""", "A=1", "A=1&B=1");

    public override Rule? Read(KindReader reader) =>
        reader.Names(reader.Get("ignored"), "ignored") is { Count: > 0 } names ? AllOf.Of([.. names.Select(name => new IgnoredRule([name]))]) : null;
}

internal sealed record IgnoredRule(EquatableArray<ParameterRef> Names) : Rule
{
    public override EquatableArray<ParameterRef> Parameters => [.. Names];

    public override Truth Holds(Facts facts) => AnyGiven.Holds(Names, facts).Not();

    public override ConditionCode Emit(EmitScope scope, bool wanted) => AnyGiven.Emit(Parameters, !wanted);

    public override IEnumerable<Repair> Repairs(Facts facts) => [Repair.Remove(Names, facts)];

    public override Bilingual Say() => new(ParameterRef.Names(Names, " and ") + " has no effect", ParameterRef.Names(Names, "、") + " 将被忽略");
}
