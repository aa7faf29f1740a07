using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EcsRuleAnalyzers.CodeFixes.Edits;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Rules.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.CodeFixes;

/// <summary>Gives a parameter the value that the analyzer found to be right: in place of a wrong one, or where none is set.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RepairFix))]
public sealed class RepairFix : CodeFixProvider
{
    private static readonly FixAllProvider AllOfOneKind = FixAllProvider.Create(static (context, document, diagnostics) =>
        FixAsync(document, diagnostics.Where(diagnostic => IsMeant(diagnostic, context)), context.CancellationToken));

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        EnumKind.Id,
        PortRangeKind.Id,
        PortOrderKind.Id,
        RelationDescriptors.Broken.Id,
        RelationDescriptors.PortRangeAndProtocol.Id,
        RelationDescriptors.GroupNeedsIntranet.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => AllOfOneKind;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (model is not null && CodeEdit.Of(diagnostic, model, context.CancellationToken) is { } edit)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(edit.Title, cancellation => FixAsync(context.Document, [diagnostic], cancellation)!, Key(diagnostic)),
                    diagnostic);
            }
        }
    }

    // One key for each kind of mistake, whatever the values are, so that "fix all" repairs every mistake of the kind.
    private static string Key(Diagnostic diagnostic) => nameof(RepairFix) + "." + diagnostic.Id;

    // One id says it all; then the key is not looked at, because "dotnet format" takes that of whichever mistake it meets first.
    private static bool IsMeant(Diagnostic diagnostic, FixAllContext context) =>
        context.DiagnosticIds.Count == 1 || Key(diagnostic) == context.CodeActionEquivalenceKey;

    private static async Task<Document?> FixAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return document;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = new List<TextChange>();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            // Two mistakes may be repaired by one change.
            var edits = CodeEdit.Of(diagnostic, model, cancellation)?.Changes(text) ?? [];
            if (!edits.Any(edit => changes.Any(change => Collide(edit, change))))
            {
                changes.AddRange(edits);
            }
        }

        return changes.Count == 0 ? document : document.WithText(text.WithChanges(changes.OrderBy(change => change.Span.Start)));
    }

    private static bool Collide(TextChange one, TextChange other) =>
        one.Equals(other) || (one.Span.Start < other.Span.End && other.Span.Start < one.Span.End);
}
