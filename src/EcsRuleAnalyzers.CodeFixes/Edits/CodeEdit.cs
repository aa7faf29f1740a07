using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using EcsRuleAnalyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.CodeFixes.Edits;

/// <summary>
/// A change of the text that gives <paramref name="Member"/> the text <paramref name="Value"/>.
/// Changes are made to the text and not to the tree, so that everything around them stays as it was written.
/// </summary>
internal abstract record CodeEdit(string Member, string Value)
{
    /// <summary>What a light bulb says.</summary>
    public abstract string Title { get; }

    /// <summary>The value as C#.</summary>
    public string Literal => SymbolDisplay.FormatLiteral(Value, quote: true);

    public abstract IReadOnlyList<TextChange> Changes(SourceText text);

    /// <summary>The change that a diagnostic asks for (see <see cref="PropertyKeys"/>); null when it asks for none, or when the code would not compile.</summary>
    public static CodeEdit? Of(Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(PropertyKeys.RepairMember, out var member) || member is null
            || !diagnostic.Properties.TryGetValue(PropertyKeys.RepairValue, out var value) || value is null)
        {
            return null;
        }

        var root = model.SyntaxTree.GetRoot(cancellation);
        if (diagnostic.Properties.TryGetValue(PropertyKeys.RepairLocation, out var text))
        {
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var location)
                && Node(root, location == 0 ? diagnostic.Location : diagnostic.AdditionalLocations.ElementAtOrDefault(location - 1)) is ExpressionSyntax expression
                && TakesText(model.GetTypeInfo(expression, cancellation).ConvertedType)
                ? new ReplaceValue(expression, member, value)
                : null;
        }

        return Node(root, diagnostic.AdditionalLocations.LastOrDefault()) switch
        {
            BaseObjectCreationExpressionSyntax creation when IsTextProperty(model.GetTypeInfo(creation, cancellation).Type, member) =>
                creation.Initializer is null && AddStatement.LastAfter(creation) is { } last ? new AddStatement(last, member, value)
                : creation.Initializer is null or { RawKind: (int)SyntaxKind.ObjectInitializerExpression } ? new AddMember(creation, member, value)
                : null,
            ExpressionStatementSyntax statement when AddStatement.Receiver(statement) is { } receiver && IsTextProperty(model.GetTypeInfo(receiver, cancellation).Type, member) =>
                new AddStatement(statement, member, value),
            _ => null,
        };
    }

    private static SyntaxNode? Node(SyntaxNode root, Location? location) =>
        location is not null && root.FullSpan.Contains(location.SourceSpan) ? root.FindNode(location.SourceSpan, getInnermostNodeForTie: true) : null;

    private static bool TakesText(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_String or SpecialType.System_Object;

    private static bool IsTextProperty(ITypeSymbol? type, string member)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
            {
                return property.SetMethod is { IsInitOnly: false } && TakesText(property.Type);
            }
        }

        return false;
    }
}
