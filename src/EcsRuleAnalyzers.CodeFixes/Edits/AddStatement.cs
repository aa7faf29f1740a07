using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.CodeFixes.Edits;

/// <summary>Sets a member by a statement behind another one that sets a member of the same object.</summary>
internal sealed record AddStatement(ExpressionStatementSyntax Previous, string Member, string Value) : CodeEdit(Member, Value)
{
    public override string Title => Strings.Of("Fix.Set", Member, Literal).ToString();

    /// <summary>The object that a statement sets a member of; null when it does something else.</summary>
    public static ExpressionSyntax? Receiver(StatementSyntax statement) =>
        statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: MemberAccessExpressionSyntax left } }
            ? left.Expression
            : null;

    /// <summary>The last of the statements right behind a creation that set members of the variable it is assigned to.</summary>
    public static ExpressionStatementSyntax? LastAfter(BaseObjectCreationExpressionSyntax creation)
    {
        var (name, statement) = creation.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: { Parent: LocalDeclarationStatementSyntax local } } variable } => (variable.Identifier.ValueText, (StatementSyntax)local),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax variable, Parent: ExpressionStatementSyntax assignment } => (variable.Identifier.ValueText, assignment),
            _ => (null, null),
        };
        return statement is null
            ? null
            : Siblings(statement)
                .SkipWhile(sibling => sibling != statement).Skip(1)
                .TakeWhile(sibling => Receiver(sibling) is IdentifierNameSyntax receiver && receiver.Identifier.ValueText == name)
                .LastOrDefault() as ExpressionStatementSyntax;
    }

    public override IReadOnlyList<TextChange> Changes(SourceText text)
    {
        var code = Receiver(Previous) + "." + Member + " = " + Literal + ";";
        var isInList = Siblings(Previous).Any();
        var end = Layout.LineEnd(Previous.GetLastToken());
        if (end is null || !Layout.StartsLine(text, Previous.GetFirstToken()))
        {
            return isInList
                ? [new TextChange(new TextSpan(Previous.Span.End, 0), " " + code)]
                : [new TextChange(new TextSpan(Previous.SpanStart, 0), "{ "), new TextChange(new TextSpan(Previous.Span.End, 0), " " + code + " }")];
        }

        var lineBreak = Layout.LineBreak(text, end.Value);
        code = lineBreak + Layout.Indentation(text, Previous.GetFirstToken()) + code;
        if (isInList)
        {
            return [new TextChange(new TextSpan(end.Value, 0), code)];
        }

        // if (x) and the statement alone on the next line: now it needs braces.
        var outer = Layout.Indentation(text, Previous.Parent!.GetFirstToken());
        return
        [
            new TextChange(new TextSpan(text.Lines.GetLineFromPosition(Previous.FullSpan.Start).Start, 0), outer + "{" + lineBreak),
            new TextChange(new TextSpan(end.Value, 0), code + lineBreak + outer + "}"),
        ];
    }

    private static IEnumerable<StatementSyntax> Siblings(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax file } => file.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement),
        _ => [],
    };
}
