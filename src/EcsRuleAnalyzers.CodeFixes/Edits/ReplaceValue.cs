using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.CodeFixes.Edits;

/// <summary>Writes the right value, or key, in place of the wrong one. A use of a constant or variable is replaced, not its declaration.</summary>
internal record ReplaceValue(ExpressionSyntax Old, string Code) : CodeEdit
{
    public override SyntaxNode Surroundings => Old;

    public override IEnumerable<TextSpan> Claims => [Old.Span];

    public override IEnumerable<TextChange> Changes(SourceText text) => [new TextChange(Old.Span, Code)];
}
