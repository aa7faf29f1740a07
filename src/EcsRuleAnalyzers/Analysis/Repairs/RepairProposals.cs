using System;
using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Analysis.Flow;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.Analysis.Repairs;

/// <summary>What rules propose, made concrete by what the request and the code around it have: values to fill in, lists to move parameters into.</summary>
internal sealed class RepairProposals(Finding finding, BodyContext body)
{
    private readonly Dictionary<string, string?> _variables = new(StringComparer.Ordinal);

    public IEnumerable<Repair> Of(NamedRule rule, Verdict verdict) =>
        rule.Repairs(verdict.Facts).SelectMany(repair => Concrete(repair, verdict.Shape)).Where(repair => repair.Changes.Count > 0).Distinct();

    // Every combination of the alternatives of each change.
    private IEnumerable<Repair> Concrete(Repair repair, Shape shape)
    {
        IEnumerable<Repair> all = [new Repair([])];
        foreach (var change in repair.Changes)
        {
            var alternatives = change.Kind switch
            {
                ChangeKind.Fill => Values(change.Parameter, shape).ToList(),
                ChangeKind.Move => Lists(repair, shape).Select(list => change with { Text = list }).ToList(),
                _ => [change],
            };
            all = all.SelectMany(before => alternatives.Select(alternative => before.And(new Repair([alternative]))));
        }

        return all;
    }

    private IEnumerable<Change> Values(string name, Shape shape)
    {
        if (shape.Find(name) is not { } parameter)
        {
            yield break;
        }

        if (Variable(parameter.Ref) is { } variable)
        {
            yield return new Change(ChangeKind.Code, name, variable);
        }

        foreach (var value in parameter.Values)
        {
            yield return new Change(ChangeKind.Set, name, value.Value);
        }

        if (parameter.Values.Count == 0 && Placeholder(parameter) is { } placeholder)
        {
            yield return new Change(ChangeKind.Fill, name, placeholder);
        }
    }

    // Only one that is reported itself: else it would be forgotten and sent.
    private static string? Placeholder(Parameter parameter)
    {
        var text = parameter.Ref.Type switch
        {
            ParameterType.Text => "<" + parameter.Name + ">",
            ParameterType.Int32 or ParameterType.Int64 => "0",
            _ => null,
        };
        return text is not null && parameter.Checks.Any(check => !check.IsHint && check.Body.Holds(new Facts([new(parameter.Name, Known.Of(text))])) == Truth.False) ? text : null;
    }

    // The only list whose items have all these members.
    private static IEnumerable<string> Lists(Repair repair, Shape shape)
    {
        var lists = shape.Parameters.Where(list => list.Item?.Shape is { } item && repair.Changes.All(change => item.Find(change.Parameter) is not null)).ToList();
        return lists.Count == 1 ? [lists[0].Name] : [];
    }

    // A variable of the name of the parameter, in whatever case, that has a value where the request is made.
    private string? Variable(ParameterRef parameter)
    {
        if (!_variables.TryGetValue(parameter.Name, out var variable))
        {
            variable = FindVariable(parameter);
            _variables.Add(parameter.Name, variable);
        }

        return variable;
    }

    private string? FindVariable(ParameterRef parameter)
    {
        var type = parameter.Type switch
        {
            ParameterType.Text => SpecialType.System_String,
            ParameterType.Int32 => SpecialType.System_Int32,
            ParameterType.Int64 => SpecialType.System_Int64,
            _ => SpecialType.None,
        };
        if (type == SpecialType.None || finding.Place.SyntaxTree != body.Model.SyntaxTree)
        {
            return null;
        }

        var position = finding.Place.SpanStart;
        // An initializer sees no other member of its object.
        var enclosing = body.Model.GetEnclosingSymbol(position, body.Cancellation);
        var isStatic = enclosing is not IMethodSymbol { IsStatic: false } || finding.Place.Ancestors().Any(IsInitializer);
        return VariablesInScope.Named(parameter.Member, body.Model, position, body.Cancellation)
            .Where(symbol => IsUsable(symbol, type, position, isStatic || !IsOfThis(symbol, enclosing)) && !IsShutOut(symbol))
            .Select(symbol => symbol.Name)
            .OrderBy(name => name, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private static bool IsInitializer(SyntaxNode node) => node is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } };

    // A member of this object, and not of one that its class is nested in.
    private static bool IsOfThis(ISymbol symbol, ISymbol? enclosing)
    {
        for (var type = enclosing?.ContainingType; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, symbol.ContainingType?.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    // A static lambda or local function between a local and its use.
    private bool IsShutOut(ISymbol symbol) => symbol is ILocalSymbol { HasConstantValue: false } or IParameterSymbol
        && finding.Place.Ancestors().Any(node => IsStaticFunction(node) && !symbol.DeclaringSyntaxReferences.Any(reference => node.Span.Contains(reference.Span)));

    private static bool IsStaticFunction(SyntaxNode node) => node switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.StaticKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };

    private static bool IsUsable(ISymbol symbol, SpecialType type, int position, bool isStatic) => symbol switch
    {
        ILocalSymbol { HasConstantValue: true } or IFieldSymbol { HasConstantValue: true } => TypeOf(symbol) == type && !IsEmpty(symbol is ILocalSymbol constant ? constant.ConstantValue : ((IFieldSymbol)symbol).ConstantValue),
        ILocalSymbol local => local.Type.SpecialType == type && local.DeclaringSyntaxReferences.Any(reference =>
            reference.Span.End <= position && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } && !IsEmpty((value as LiteralExpressionSyntax)?.Token.Value, value)),
        IParameterSymbol parameter => parameter.Type.SpecialType == type && parameter.RefKind == RefKind.None,
        IFieldSymbol field => field.Type.SpecialType == type && (field.IsStatic || !isStatic),
        IPropertySymbol { GetMethod: not null, Parameters.IsEmpty: true } property => property.Type.SpecialType == type && (property.IsStatic || !isStatic),
        _ => false,
    };

    private static SpecialType? TypeOf(ISymbol variable) => (variable as ILocalSymbol)?.Type.SpecialType ?? (variable as IFieldSymbol)?.Type.SpecialType;

    // What is set to nothing is no value to fill in.
    private static bool IsEmpty(object? constant, SyntaxNode? value = null) =>
        value is null ? constant is null or "" : value.IsKind(SyntaxKind.NullLiteralExpression) || value.IsKind(SyntaxKind.DefaultLiteralExpression) || constant is "";
}
