using System.Collections.Generic;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>perRequest</c>: each request needs a value of its own, so one that is known before the program runs is suspicious.</summary>
internal sealed class PerRequestKind : ValueKind
{
    public const string Id = "ECSR4003";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        Strings.Title(Id),
        Strings.Message(Id),
        Category.Security,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For(Id));

    public override EquatableArray<string> Keywords => ["perRequest"];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override KindExample Example => new("""{ "type": "string", "perRequest": true }""", "", "token");

    protected override IEnumerable<ValueCheck> Checks(KindReader reader, ParameterType type)
    {
        if (reader.Flag("perRequest"))
        {
            yield return new PerRequestCheck();
        }
    }
}

internal sealed record PerRequestCheck : TextCheck
{
    public override string Keyword => "perRequest";

    public override string Id => PerRequestKind.Id;

    protected override bool HoldsFor(string text) => false;

    protected override ConditionCode EmitFor(string text) => ConditionCode.Never;

    public override IEnumerable<Change> Changes(string parameter, Known value) =>
        [new Change(ChangeKind.Code, parameter, "{System.Guid}.NewGuid().ToString()")];

    public override Bilingual Say() => new("a new value for each request", "每次请求使用新的值");
}
