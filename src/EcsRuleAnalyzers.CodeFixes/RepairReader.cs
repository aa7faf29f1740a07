using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.CodeFixes.Edits;
using EcsRuleAnalyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.CodeFixes;

/// <summary>Makes edits of what a diagnostic proposes (see <see cref="PropertyKeys.Repair"/>). A proposal that would not compile here is left out.</summary>
internal sealed class RepairReader(Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation)
{
    private readonly SyntaxNode _root = model.SyntaxTree.GetRoot(cancellation);

    public IEnumerable<CodeRepair> Read()
    {
        for (var choice = 1; diagnostic.Properties.TryGetValue(PropertyKeys.Repair + choice.ToString(CultureInfo.InvariantCulture), out var text); choice++)
        {
            if (text is not null && RepairStep.Read(text) is { } steps && Edits(steps) is { } edits)
            {
                // What a composed value becomes is only known here.
                var said = steps.Select(step => step.Kind == StepKind.Compose ? step with { Text = edits.OfType<ReplaceValue>().First().Code } : step).ToList();
                yield return new CodeRepair(CodeRepair.TitleOf(said), CodeRepair.KeyOf(diagnostic.Id, choice, steps, diagnostic.Properties.ContainsKey(PropertyKeys.IsLastResort)), edits);
            }
        }
    }

    private IReadOnlyList<CodeEdit>? Edits(IReadOnlyList<RepairStep> steps)
    {
        var moved = steps.Where(step => step.Kind == StepKind.Move).ToList();
        var edits = steps.Where(step => step.Kind != StepKind.Move).Select(Edit)
            .Concat(moved.Count == 0 ? [] : new MoveReader(model, cancellation).Read([.. moved.Select(step => (step, Node(step) as ExpressionSyntax))]))
            .ToList();
        return edits.Contains(null) || LeavesNothing(edits) || edits.Exists(edit => ConditionalCode.IsIn(edit!.Surroundings)) ? null : [.. InPlaceOfLast([.. edits.OfType<CodeEdit>()])];
    }

    // What is added behind a last member that goes takes its place, with its comma and its remarks.
    private static IEnumerable<CodeEdit> InPlaceOfLast(List<CodeEdit> edits)
    {
        foreach (var added in edits.OfType<AddMember>().ToList())
        {
            var removed = edits.OfType<RemoveMembers>().FirstOrDefault(other => other.Initializer == added.Initializer && other.Removed.Contains(other.Initializer.Expressions.Count - 1));
            if (removed is not null)
            {
                edits.Remove(added);
                edits.Remove(removed);
                edits.Add(new ReplaceValue(removed.Initializer.Expressions.Last(), string.Join(", ", added.Member)));
            }
        }

        return edits;
    }

    // What is added has to stand behind something that stays.
    private static bool LeavesNothing(List<CodeEdit?> edits) => edits.OfType<AddMember>().Any(added => edits.OfType<RemoveMembers>().Any(removed =>
            removed.Initializer.Expressions.Count == edits.OfType<RemoveMembers>().Count(other => other.Initializer == removed.Initializer) && removed.Initializer == added.Initializer))
        || edits.OfType<AddStatement>().Any(added => edits.OfType<RemoveStatement>().Any(removed => removed.Statement == added.Previous));

    private CodeEdit? Edit(RepairStep step) => Node(step) is not { } node ? null : step.Kind switch
    {
        StepKind.Replace => node is ExpressionSyntax value && TakesText(model.GetTypeInfo(value, cancellation).ConvertedType) ? new ReplaceValue(value, CodeRepair.Literal(step.Text)) : null,
        StepKind.ReplaceByCode => node is ExpressionSyntax value ? new ReplaceValue(value, TypeNames.Write(step.Text, model, value.SpanStart)) : null,
        StepKind.Compose => node is ExpressionSyntax value && model.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp6 } && Composition.Of(value, step.Text) is { } code ? new ReplaceValue(value, code) : null,
        StepKind.Rename => node is ExpressionSyntax key ? new RenameKey(key, CodeRepair.Literal(step.Text)) : null,
        StepKind.Remove => node is ExpressionSyntax value ? Removal.Of(value) : null,
        StepKind.AddMember => AddedMember(node, step.Name, CodeRepair.Literal(step.Text), TakesText),
        StepKind.AddMemberByCode => AddedMember(node, step.Name, step.Text, _ => true),
        StepKind.AddEntry => AddedEntry(node, step.Name, CodeRepair.Literal(step.Text)),
        StepKind.AddEntryByCode => AddedEntry(node, step.Name, step.Text),
        _ => null,
    };

    private CodeEdit? AddedMember(SyntaxNode node, string member, string code, Func<ITypeSymbol?, bool> fits) => node switch
    {
        BaseObjectCreationExpressionSyntax creation when HasProperty(model.GetTypeInfo(creation, cancellation).Type, member, fits) =>
            creation.Initializer is null && SettingStatement.LastAfter(creation) is { } last ? new AddStatement(last.Statement, last.Write(member, code))
            : creation.Initializer is null or { RawKind: (int)SyntaxKind.ObjectInitializerExpression } ? new AddMember(creation, member + " = " + code)
            : null,
        StatementSyntax statement when SettingStatement.Of(statement) is { IsEntry: false } setting && HasProperty(model.GetTypeInfo(setting.Receiver, cancellation).Type, member, fits) =>
            new AddStatement(setting.Statement, setting.Write(member, code)),
        _ => null,
    };

    private static CodeEdit? AddedEntry(SyntaxNode node, string key, string code) => node switch
    {
        BaseObjectCreationExpressionSyntax creation when SettingStatement.LastAfter(creation, isEntry: true) is { } last => new AddStatement(last.Statement, last.Write(key, code)),
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => AddedEntry(initializer, key, code),
        InitializerExpressionSyntax { Expressions: [.., InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression }] } =>
            new AddMember(node, "{ " + CodeRepair.Literal(key) + ", " + code + " }"),
        InitializerExpressionSyntax { Expressions: [.., AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax }] } =>
            new AddMember(node, "[" + CodeRepair.Literal(key) + "] = " + code),
        InitializerExpressionSyntax initializer => initializer.Expressions.OfType<AssignmentExpressionSyntax>()
            .Where(member => member is { Left: IdentifierNameSyntax { Identifier.ValueText: "QueryParameters" or "BodyParameters" }, Right: InitializerExpressionSyntax })
            .Select(member => AddedEntry(member.Right, key, code)).FirstOrDefault(),
        StatementSyntax statement when SettingStatement.Of(statement) is { IsEntry: true } setting => new AddStatement(setting.Statement, setting.Write(key, code)),
        _ => null,
    };

    private SyntaxNode? Node(RepairStep step)
    {
        var location = step.Location == 0 ? diagnostic.Location : diagnostic.AdditionalLocations.ElementAtOrDefault(step.Location - 1);
        return location is not null && _root.FullSpan.Contains(location.SourceSpan) && location.SourceTree?.FilePath == model.SyntaxTree.FilePath
            ? _root.FindNode(location.SourceSpan, getInnermostNodeForTie: true)
            : null;
    }

    private static bool TakesText(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_String or SpecialType.System_Object;

    private static bool HasProperty(ITypeSymbol? type, string member, Func<ITypeSymbol?, bool> fits)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
            {
                return property.SetMethod is { IsInitOnly: false } && fits(property.Type);
            }
        }

        return false;
    }
}
