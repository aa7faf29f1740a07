using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsRuleAnalyzers.Analysis.Families;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>What the text of a file says about the requests it may create.</summary>
internal enum Mention
{
    /// <summary>No creation of a request can stand in it.</summary>
    None,

    /// <summary>No request class is named, but there are target-typed creations, and the parameter of a client's method gives one its type.</summary>
    TargetTyped,

    /// <summary>The name of a request class, or another name given to one, stands in it.</summary>
    Named,
}

/// <summary>Looks at the text of a file before anything is done with its syntax.</summary>
internal sealed class NameGate(TrackedTypes types, Compilation compilation)
{
    private const string Suffix = "Request";
    private const int BufferLength = 4096;

    // One for each thread: files are looked at side by side.
    [ThreadStatic]
    private static char[]? _buffer;

    private string[]? _globalAliases;

    public Mention Mentions(SyntaxTree tree, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation);
        if (Contains(text, Suffix, IsRequest))
        {
            return Mention.Named;
        }

        foreach (var alias in GlobalAliases(cancellation))
        {
            if (Contains(text, alias, static (_, _) => true))
            {
                return Mention.Named;
            }
        }

        return Contains(text, "new", IsTargetTyped) ? Mention.TargetTyped : Mention.None;
    }

    /// <summary>Names that <c>global using</c> gives to request classes.</summary>
    public string[] GlobalAliases(CancellationToken cancellation) => _globalAliases ??=
    [
        .. compilation.SyntaxTrees
            .SelectMany(tree => ((CompilationUnitSyntax)tree.GetRoot(cancellation)).Usings)
            .Where(directive => !directive.GlobalKeyword.IsKind(SyntaxKind.None))
            .SelectMany(Alias),
    ];

    // Class names are long, so people give them short ones: using Request = ...ModifySecurityGroupRuleRequest.
    public IEnumerable<string> Alias(UsingDirectiveSyntax directive) =>
        directive is { Alias: { } alias, Name: { } name } && types.MayBeRequest(CreationGate.SimpleName(name)) ? [alias.Name.Identifier.ValueText] : [];

    // The word that ends here is the name of a request class.
    private bool IsRequest(SourceText text, int end)
    {
        if (end < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[end]))
        {
            return false;
        }

        var start = end;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(text[start - 1]))
        {
            start--;
        }

        return types.MayBeRequest(text.ToString(TextSpan.FromBounds(start, end)));
    }

    private static bool IsTargetTyped(SourceText text, int end)
    {
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end < text.Length && text[end] == '(';
    }

    private static bool Contains(SourceText text, string word, Func<SourceText, int, bool> isRight)
    {
        // Neighbouring parts overlap, so that no word is cut.
        var buffer = _buffer ??= new char[BufferLength];
        for (var offset = 0; offset < text.Length; offset += BufferLength - word.Length)
        {
            var length = Math.Min(BufferLength, text.Length - offset);
            text.CopyTo(offset, buffer, 0, length);
            var part = buffer.AsSpan(0, length);
            var done = 0;
            while (part.Slice(done).IndexOf(word.AsSpan()) is >= 0 and var found)
            {
                done += found + word.Length;
                if (isRight(text, offset + done))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
