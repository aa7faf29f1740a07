using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsRuleAnalyzers.Analysis.Repairs;
using EcsRuleAnalyzers.CodeFixes.Edits;
using EcsRuleAnalyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.CodeFixes;

/// <summary>Makes edits that move parameters of a request into an item of a list in it.</summary>
internal sealed class MoveReader(SemanticModel model, CancellationToken cancellation)
{
    /// <summary>The edits; one of them is null when the parameters are set in ways that do not go together.</summary>
    public IEnumerable<CodeEdit?> Read(IReadOnlyList<(RepairStep Step, ExpressionSyntax? Value)> moved)
    {
        var setters = moved.Select(one => one.Value is null ? null : Removal.Setter(one.Value)).ToList();
        var keys = setters.Select(setter => setter is null ? null : Removal.Key(setter)).ToList();
        if (!keys.Contains(null))
        {
            return keys.Select((key, at) => new ReplaceValue(key!, CodeRepair.Literal(moved[at].Step.Text + ".1." + moved[at].Step.Name)));
        }

        var members = setters.Zip(moved, (setter, one) => (Setter: setter, one.Step.Name)).OrderBy(one => one.Setter?.SpanStart).ToList();
        var names = members.Select(member => member.Name).ToList();
        if (members.All(member => member.Setter is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } && initializer == setters[0]!.Parent))
        {
            var initializer = (InitializerExpressionSyntax)setters[0]!.Parent!;
            return [!initializer.Expressions.Any(member => Sets(member, moved[0].Step.Text)) && MayMove(initializer, [.. members.Select(member => (AssignmentExpressionSyntax)member.Setter!)]) && List(initializer.Parent as ExpressionSyntax, moved[0].Step.Text, names) is var (list, item)
                ? new MoveIntoItem(initializer, [.. members.Select(member => (AssignmentExpressionSyntax)member.Setter!)], names, moved[0].Step.Text + " = " + list, item)
                : null];
        }

        return Statements([.. members.Select(member => SettingStatement.Of(member.Setter as StatementSyntax))], names, moved[0].Step.Text);
    }

    // The last of the statements becomes the one that sets the list; nothing between them may see the difference.
    private IEnumerable<CodeEdit?> Statements(IReadOnlyList<SettingStatement?> settings, IReadOnlyList<string> names, string target)
    {
        if (settings.Contains(null) || !AreTogether([.. settings.OfType<SettingStatement>()], target)
            || List(settings[0]!.Receiver, target, names) is not var (list, item))
        {
            return [null];
        }

        var last = settings[settings.Count - 1]!;
        var members = settings.Select((setting, at) => names[at] + " = " + ((AssignmentExpressionSyntax)setting!.Statement.Expression).Right);
        return settings.Take(settings.Count - 1).Select(setting => (CodeEdit)new RemoveStatement(setting!.Statement))
            .Append(new ReplaceValue(last.Statement.Expression, last.Receiver + "." + target + " = " + list + " { " + item + " { " + string.Join(", ", members) + " } }"));
    }

    // From the first to the last nothing but other members of the same object is set, to values that do not depend on it.
    private static bool AreTogether(IReadOnlyList<SettingStatement> settings, string target)
    {
        var (first, last, receiver) = (settings[0].Statement, settings[settings.Count - 1].Statement, settings[0].Receiver.ToString());
        var statements = SettingStatement.Siblings(first).Where(statement => statement.SpanStart >= first.SpanStart && statement.SpanStart <= last.SpanStart).ToList();
        return settings.All(setting => statements.Contains(setting.Statement)) && statements.TrueForAll(statement => SettingStatement.Of(statement) is { IsEntry: false } setting
            && setting.Receiver.ToString() == receiver
            && !Sets(setting.Statement.Expression, target)
            && IsPlain(((AssignmentExpressionSyntax)setting.Statement.Expression).Right)
            && !((AssignmentExpressionSyntax)setting.Statement.Expression).Right.DescendantNodesAndSelf().Any(node => node.ToString() == receiver))
            && !settings.Any(setting => IsRead(((AssignmentExpressionSyntax)setting.Statement.Expression).Left));
    }

    // The same for members of an initializer.
    private static bool MayMove(InitializerExpressionSyntax initializer, IReadOnlyList<AssignmentExpressionSyntax> moved)
    {
        var variable = (initializer.Parent?.Parent?.Parent as VariableDeclaratorSyntax)?.Identifier.ValueText ?? ((initializer.Parent?.Parent as AssignmentExpressionSyntax)?.Left)?.ToString();
        return initializer.Expressions.Where(member => member.SpanStart >= moved[0].SpanStart && member.SpanStart <= moved[moved.Count - 1].SpanStart)
            .All(member => member is AssignmentExpressionSyntax { Right: var right } && (moved.Count == 1 || IsPlain(right)))
            && (variable is null || !moved.Any(member => IsRead(variable + "." + member.Left, initializer)));
    }

    // Whether it is worked out earlier or later makes no difference.
    private static bool IsPlain(ExpressionSyntax value) =>
        !CodePlaces.DoesMore(value) && !value.DescendantNodesAndSelf().Any(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax);

    private static bool IsRead(ExpressionSyntax member) => IsRead(member.ToString(), member);

    // Anywhere in the code around, before or after.
    private static bool IsRead(string member, SyntaxNode place) => (place.Ancestors().FirstOrDefault(owner => owner is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? place.SyntaxTree.GetRoot())
        .DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access => access.ToString() == member && !(access.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } set && set.Left == access));

    private static bool Sets(ExpressionSyntax assignment, string member) => assignment is AssignmentExpressionSyntax { Left: var left }
        && (left is MemberAccessExpressionSyntax access ? access.Name : left as SimpleNameSyntax)?.Identifier.ValueText == member;

    // How the list and its item are created: the type of the property says it.
    private (string List, string Item)? List(ExpressionSyntax? owner, string member, IReadOnlyList<string> names)
    {
        var type = owner is null ? null : model.GetTypeInfo(owner, cancellation).Type;
        var property = type?.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault();
        if (property?.Type is not INamedTypeSymbol { TypeArguments: [INamedTypeSymbol item] } list || model.Compilation.GetTypeByMetadataName("System.Collections.Generic.List`1")?.Construct(item) is not { } creatable
            || !model.Compilation.HasImplicitConversion(creatable, list)
            || !names.All(name => item.GetMembers(name).OfType<IPropertySymbol>().Any(candidate => candidate.SetMethod is not null)))
        {
            return null;
        }

        return ("new " + creatable.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(model, owner!.SpanStart), "new " + item.ToMinimalDisplayString(model, owner.SpanStart));
    }
}
