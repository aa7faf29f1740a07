using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>
/// Methods of a file that create something and return it, and the code that calls them: a request may be made in one method and completed in another.
/// Found by name; what the calls return is looked at later.
/// </summary>
internal static class MakerCalls
{
    // As deep as calls are followed.
    private const int MaxDepth = 3;

    public static List<ExpressionSyntax> In(SyntaxNode root, IReadOnlyList<ExpressionSyntax> creations)
    {
        var found = new List<ExpressionSyntax>();
        var names = Makers(creations);
        List<InvocationExpressionSyntax>? calls = null;
        for (var depth = 0; depth < MaxDepth && names.Count > 0; depth++)
        {
            calls ??= [.. root.DescendantNodes().OfType<InvocationExpressionSyntax>()];
            var next = calls.Where(call => names.Contains(Name(call)) && !found.Contains(call)).ToList();
            found.AddRange(next);
            names = Makers(next);
        }

        return found;
    }

    /// <summary>The names of methods that get values and make something of them, by themselves or by calling another one; they may give it back or not.</summary>
    /// <param name="root">The file.</param>
    /// <param name="sources">The creations in it, and the calls that <see cref="In"/> finds.</param>
    public static HashSet<string> Senders(SyntaxNode root, IReadOnlyList<ExpressionSyntax> sources)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var next = SendersAround(sources);
        for (var depth = 0; depth < MaxDepth && next.Count > 0; depth++)
        {
            names.UnionWith(next);
            next = SendersAround(root.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(call => next.Contains(Name(call))));
        }

        return names;
    }

    /// <summary>Whether a call hands over a value that is written in it.</summary>
    public static bool HasWrittenValue(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.Any(argument => argument.Expression is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax);

    /// <summary>The name of the method that is called; empty for what is no method by name.</summary>
    public static string Name(InvocationExpressionSyntax call) => call.Expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The method or local function around some code, with its name; null when it returns nothing.</summary>
    public static (SyntaxNode Code, string Name)? Around(SyntaxNode code) =>
        code.AncestorsAndSelf().FirstOrDefault(node => node is MethodDeclarationSyntax or LocalFunctionStatementSyntax) switch
        {
            MethodDeclarationSyntax method when !IsVoid(method.ReturnType) => (method, method.Identifier.ValueText),
            LocalFunctionStatementSyntax local when !IsVoid(local.ReturnType) => (local, local.Identifier.ValueText),
            _ => null,
        };

    private static HashSet<string> SendersAround(IEnumerable<ExpressionSyntax> sources) => new(
        sources.Select(source => source.Ancestors().OfType<MethodDeclarationSyntax>().FirstOrDefault())
            .Where(method => method?.ParameterList.Parameters.Count > 0)
            .Select(method => method!.Identifier.ValueText),
        StringComparer.Ordinal);

    private static HashSet<string> Makers(IEnumerable<SyntaxNode> code) =>
        new(code.Select(Around).Select(maker => maker?.Name).OfType<string>(), StringComparer.Ordinal);

    private static bool IsVoid(TypeSyntax type) => type is PredefinedTypeSyntax { Keyword.ValueText: "void" };
}
