using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.CodeFixes.Edits;

/// <summary>A statement that sets a member or an entry of an object.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Receiver">What it sets a member or entry of.</param>
/// <param name="IsEntry">Whether it names a key rather than a member.</param>
/// <param name="Write">Writes a statement of the same form with another name and value.</param>
internal sealed record SettingStatement(ExpressionStatementSyntax Statement, ExpressionSyntax Receiver, bool IsEntry, Func<string, string, string> Write)
{
    /// <summary>Reads a statement; null when it does something else, or its receiver cannot be named again.</summary>
    public static SettingStatement? Of(StatementSyntax? statement) => Read(statement) is { } setting && Repetition.IsHarmless(setting.Receiver) ? setting : null;

    private static SettingStatement? Read(StatementSyntax? statement) => (statement as ExpressionStatementSyntax)?.Expression switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: MemberAccessExpressionSyntax left } =>
            new SettingStatement((ExpressionStatementSyntax)statement, left.Expression, false, (member, value) => left.Expression + "." + member + " = " + value + ";"),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: ElementAccessExpressionSyntax { ArgumentList.Arguments.Count: 1 } left } =>
            new SettingStatement((ExpressionStatementSyntax)statement, left.Expression, true, (key, value) => left.Expression + "[" + SymbolDisplay.FormatLiteral(key, quote: true) + "] = " + value + ";"),
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 2, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd" or "AddQueryParameters" or "AddBodyParameters" } method } =>
            new SettingStatement((ExpressionStatementSyntax)statement, method.Expression, true, (key, value) => method + "(" + SymbolDisplay.FormatLiteral(key, quote: true) + ", " + value + ");"),
        _ => null,
    };

    /// <summary>The last of the statements right behind a creation that set members or entries of the variable it is assigned to.</summary>
    public static SettingStatement? LastAfter(BaseObjectCreationExpressionSyntax creation, bool isEntry = false)
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
                .Select(Of)
                .TakeWhile(setting => setting is not null && setting.IsOn(name!))
                .LastOrDefault(setting => setting!.IsEntry == isEntry);
    }

    /// <summary>The statements that stand in one list with another.</summary>
    public static IEnumerable<StatementSyntax> Siblings(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax file } => file.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement),
        _ => [],
    };

    // request.Member, or for entries request.QueryParameters too.
    private bool IsOn(string variable) => Receiver switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText == variable,
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name } => IsEntry && name.Identifier.ValueText == variable,
        _ => false,
    };
}
