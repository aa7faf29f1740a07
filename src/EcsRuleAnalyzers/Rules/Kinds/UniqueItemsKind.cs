using System.Collections.Generic;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>uniqueItems</c>: no item of a list of texts stands in it twice.</summary>
internal sealed class UniqueItemsKind : ValueKind
{
    public const string Id = "ECSR1012";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        Strings.Title(Id),
        Strings.Message(Id),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For(Id));

    public override EquatableArray<string> Keywords => ["uniqueItems"];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override KindExample Example => new("""{ "type": "array", "items": { "type": "string" }, "uniqueItems": true }""", "a,b", "a,a");

    protected override bool Fits(KindReader reader, ParameterType type) => type == ParameterType.List;

    protected override IEnumerable<ValueCheck> Checks(KindReader reader, ParameterType type)
    {
        if (reader.Flag("uniqueItems"))
        {
            yield return new UniqueItemsCheck();
        }
    }
}

internal sealed record UniqueItemsCheck : ListCheck
{
    public override string Keyword => "uniqueItems";

    public override string Id => UniqueItemsKind.Id;

    protected override Truth HoldsFor(Known list)
    {
        var verdict = Truth.True;
        for (var i = 0; i < list.Parts.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                verdict = verdict.And(DifferRule.AreDifferent(list.Parts[i], list.Parts[j]));
            }
        }

        return verdict;
    }

    public override ConditionCode Emit(string value, ParameterType type) => ConditionCode.Of("EcsList.IsUnique(" + value + ")");

    public override Bilingual Say() => new("each item once", "每一项只出现一次");
}
