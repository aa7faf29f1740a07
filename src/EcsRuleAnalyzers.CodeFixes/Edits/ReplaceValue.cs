using System.Collections.Generic;
using EcsRuleAnalyzers.Diagnostics;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.CodeFixes.Edits;

/// <summary>Writes the right value in place of the wrong one. A use of a constant or variable is replaced, not its declaration.</summary>
internal sealed record ReplaceValue(ExpressionSyntax Old, string Member, string Value) : CodeEdit(Member, Value)
{
    public override string Title => Strings.Of("Fix.Change", Member, Literal).ToString();

    public override IReadOnlyList<TextChange> Changes(SourceText text) => [new TextChange(Old.Span, Literal)];
}
