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

namespace EcsRuleAnalyzers.CodeFixes;

/// <summary>Offers the changes that the analyzer tried and found to mend a request: other values, parameters that are added, taken away, renamed or moved.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RepairFix))]
public sealed class RepairFix : CodeFixProvider
{
    private static readonly FixAllProvider AllOfOneKind = FixAllProvider.Create(static (context, document, diagnostics) =>
        FixAsync(document, diagnostics, (diagnostic, repairs) => Choose(diagnostic, repairs, context), context.CancellationToken));

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RequiredKind.Id,
        EnumKind.Id,
        PatternKind.Id,
        PortRangeKind.Id,
        PortOrderKind.Id,
        Ipv4Kind.Id,
        Ipv6Kind.Id,
        UnknownKey.Id,
        RelationDescriptors.Broken.Id,
        RelationDescriptors.PortRangeAndProtocol.Id,
        RelationDescriptors.GroupNeedsIntranet.Id,
        RelationDescriptors.NoPeer.Id,
        RelationDescriptors.MixedFamilies.Id,
        RelationDescriptors.ProtocolAndFamily.Id,
        RelationDescriptors.TwoWays.Id,
        IgnoredKind.Id,
        RelationDescriptors.ChangesNothing.Id,
        DeprecatedKind.Id,
        HostBitsKind.Id,
        PerRequestKind.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => AllOfOneKind;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var repair in new RepairReader(diagnostic, model, context.CancellationToken).Read())
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        repair.Title,
                        cancellation => FixAsync(context.Document, [diagnostic], (_, repairs) => repairs.FirstOrDefault(other => other.Key == repair.Key), cancellation)!,
                        repair.Key),
                    diagnostic);
            }
        }
    }

    // Who picked a second choice wants that one everywhere, and nothing where there is no such choice; everybody else wants the first, where that is no last resort.
    // Of one id everything is meant, whatever the key says: "dotnet format" takes the key of whichever mistake it meets first.
    private static CodeRepair? Choose(Diagnostic diagnostic, IEnumerable<CodeRepair> repairs, FixAllContext context)
    {
        var first = CodeRepair.FirstKey(diagnostic.Id);
        var key = context.CodeActionEquivalenceKey;
        return key?.StartsWith(first + ".", System.StringComparison.Ordinal) == true ? repairs.FirstOrDefault(repair => repair.Key == key)
            : context.DiagnosticIds.Count == 1 || key == first ? repairs.FirstOrDefault(repair => repair.Key == first)
            : null;
    }

    private static async Task<Document?> FixAsync(
        Document document, IEnumerable<Diagnostic> diagnostics, System.Func<Diagnostic, IEnumerable<CodeRepair>, CodeRepair?> choose, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return document;
        }

        var edits = new List<CodeEdit>();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            // Two mistakes may be repaired by one change; of two that are about the same code the first is made.
            var repair = choose(diagnostic, new RepairReader(diagnostic, model, cancellation).Read());
            if (repair is not null && !repair.Edits.Any(edit => edits.Exists(edit.CollidesWith)))
            {
                edits.AddRange(repair.Edits.Where(edit => !edits.Contains(edit)));
            }
        }

        return edits.Count == 0 ? document : document.WithText(CodeEdit.Apply(edits, await document.GetTextAsync(cancellation).ConfigureAwait(false)));
    }
}
