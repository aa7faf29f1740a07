using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.CodeFixes.Edits;

/// <summary>Writes the right key in place of the wrong one. Two wrong keys of one member never become the same: one of the values would be lost.</summary>
internal sealed record RenameKey(ExpressionSyntax Old, string Code) : ReplaceValue(Old, Code)
{
    public override bool CollidesWith(CodeEdit other) => base.CollidesWith(other)
        || (other is RenameKey renamed && renamed.Code == Code && renamed.Old.ToString() != Old.ToString() && Member(renamed.Old) == Member(Old));

    private static MemberDeclarationSyntax? Member(ExpressionSyntax key) => key.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault(member => member is not GlobalStatementSyntax);
}
