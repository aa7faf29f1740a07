using System.Collections.Generic;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules.Values;
using EcsRuleAnalyzers.Text;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>format: resource-id</c> with <c>idPrefix</c>: the id of a resource, and no placeholder.</summary>
internal sealed class ResourceIdKind : FormatKind
{
    public const string Id = "ECSR1010";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        Strings.Title(Id),
        Strings.Message(Id),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For(Id));

    public override string Format => "resource-id";

    public override EquatableArray<string> Keywords => ["format", "idPrefix"];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override KindExample Example => new("""{ "type": "string", "format": "resource-id", "idPrefix": "sg-" }""", "sg-bp67acfmxazb4p1", "sg-bp67acfmxazb4p****");

    protected override IEnumerable<ValueCheck> Checks(KindReader reader) => [new PlaceholderCheck(), new ResourceIdCheck(reader.String("idPrefix") ?? "")];
}

internal sealed record ResourceIdCheck(string Prefix) : TextCheck
{
    public override string Keyword => "format";

    public override string Id => ResourceIdKind.Id;

    private static readonly Language Characters = Language.Of("[A-Za-z0-9-]+");

    protected override Language Passing => Characters;

    protected override bool HoldsFor(string text) => EcsResourceIdText.IsValid(text, Prefix);

    protected override ConditionCode EmitFor(string text) => ConditionCode.Of("EcsResourceIdText.IsValid(" + text + ", " + CodeWriter.Literal(Prefix) + ")");

    // A mask is no such text.
    public override ConditionCode? EmitWith(ValueCheck before, string text) => before is PlaceholderCheck ? EmitFor(text) : null;

    public override Bilingual Say() => Prefix.Length == 0
        ? new("an id of letters, digits and hyphens", "由字母、数字和短划线（-）组成的 ID")
        : new("an id that starts with " + Prefix, "以 " + Prefix + " 开头的 ID");
}
