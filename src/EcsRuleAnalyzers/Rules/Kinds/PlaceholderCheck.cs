using EcsRuleAnalyzers.Rules.Values;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary>Part of the formats for ids and addresses: no asterisk mask copied from the documentation.</summary>
internal sealed record PlaceholderCheck : TextCheck
{
    public override string Keyword => "placeholder";

    public override string Id => ResourceIdKind.Id;

    public override bool SeesMasks => true;

    protected override bool HoldsFor(string text) => !EcsPlainText.IsMasked(text);

    protected override ConditionCode EmitFor(string text) => !ConditionCode.Of("EcsPlainText.IsMasked(" + text + ")");

    public override Bilingual Say() => new("a real value in place of the documentation's asterisks", "真实的值，而不是文档中带星号的占位符");
}
