using System.Collections.Generic;
using EcsRuleAnalyzers.Rules.Values;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>format: resource-name</c>: a name that users give to a resource; its length is another keyword.</summary>
internal sealed class NameKind : FormatKind
{
    public override string Format => "resource-name";

    public override DiagnosticDescriptor Descriptor => PatternKind.Rule;

    public override KindExample Example => new("""{ "type": "string", "format": "resource-name" }""", "web-servers_1", "1st");

    protected override IEnumerable<ValueCheck> Checks(KindReader reader) => [new NameCheck()];
}

internal sealed record NameCheck : TextCheck
{
    public override string Keyword => "format";

    public override string Id => PatternKind.Id;

    protected override bool HoldsFor(string text) => EcsNameText.IsValid(text);

    protected override ConditionCode EmitFor(string text) => ConditionCode.Of("EcsNameText.IsValid(" + text + ")");

    public override Bilingual Say() => new(
        "a name that begins with a letter or a Chinese character and has letters, digits, colons, underscores, periods and hyphens only",
        "以英文字母或中文开头，只包含字母、数字、半角冒号、下划线、半角句号和短划线的名称");
}
