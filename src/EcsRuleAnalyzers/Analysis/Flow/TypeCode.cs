using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>What the declaration of a type says by names: its calls and its assignments. Read once, for many members are asked about.</summary>
internal sealed class TypeCode
{
    private static readonly ConditionalWeakTable<SyntaxNode, TypeCode> Known = new();

    private readonly HashSet<string> _called = new(StringComparer.Ordinal);
    private readonly HashSet<string> _passedByReference = new(StringComparer.Ordinal);
    private readonly ILookup<string, AssignmentExpressionSyntax> _assignments;

    private TypeCode(SyntaxNode type)
    {
        var assignments = new List<(string Name, AssignmentExpressionSyntax Assignment)>();
        foreach (var node in type.DescendantNodes())
        {
            switch (node)
            {
                case InvocationExpressionSyntax call:
                    _called.Add(MakerCalls.Name(call));
                    break;
                case ArgumentSyntax argument when !argument.RefKindKeyword.IsKind(SyntaxKind.None):
                    _passedByReference.UnionWith(Names(argument.Expression));
                    break;
                case RefExpressionSyntax reference:
                    _passedByReference.UnionWith(Names(reference.Expression));
                    break;
                case PrefixUnaryExpressionSyntax changed when changed.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression:
                    _passedByReference.UnionWith(Names(changed.Operand));
                    break;
                case PostfixUnaryExpressionSyntax changed when changed.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression:
                    _passedByReference.UnionWith(Names(changed.Operand));
                    break;
                case AssignmentExpressionSyntax assignment:
                    assignments.AddRange(Names(assignment.Left).Select(name => (name, assignment)));
                    break;
            }
        }

        _assignments = assignments.ToLookup(pair => pair.Name, pair => pair.Assignment, StringComparer.Ordinal);
    }

    public static TypeCode Of(SyntaxNode type) => Known.GetValue(type, static type => new TypeCode(type));

    public bool Calls(string method) => _called.Contains(method);

    /// <summary>Whether a member is passed by reference, or changed in its place.</summary>
    public bool PassesByReference(string member) => _passedByReference.Contains(member);

    /// <summary>The assignments to a member, and to whatever else has its name.</summary>
    public IEnumerable<AssignmentExpressionSyntax> Assignments(string member) => _assignments[member];

    /// <summary>The names that something is assigned to.</summary>
    public static IEnumerable<string> Names(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax identifier => [identifier.Identifier.ValueText],
        MemberAccessExpressionSyntax access => [access.Name.Identifier.ValueText],
        TupleExpressionSyntax tuple => tuple.Arguments.SelectMany(argument => Names(argument.Expression)),
        _ => [],
    };
}
