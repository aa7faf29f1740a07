using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.Analysis.Families;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.Completion;

/// <summary>Completes texts that are values of parameters, or keys of dictionary-style calls.</summary>
[ExportCompletionProvider(nameof(ParameterCompletion), LanguageNames.CSharp)]
public sealed class ParameterCompletion : CompletionProvider
{
    private const string Meaning = "Meaning";

    private static readonly ConditionalWeakTable<AnalyzerOptions, TrackedTypes> Types = new();

    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, Microsoft.CodeAnalysis.Options.OptionSet options) =>
        trigger.Kind is CompletionTriggerKind.Invoke or CompletionTriggerKind.InvokeAndCommitIfUnique || (trigger.Kind == CompletionTriggerKind.Insertion && trigger.Character == '"');

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var cancellation = context.CancellationToken;
        if (await context.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || TypedText.At(root, context.Position) is not { } literal
            || await context.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || !FamilyGate.HasAny(model.Compilation, cancellation))
        {
            return;
        }

        var options = context.Document.Project.AnalyzerOptions;
        var types = Types.GetValue(options, one => new TrackedTypes(SpecFiles.Operations(one, CancellationToken.None)));
        var suggestions = new TypedText(literal, model, types, cancellation).Suggestions().ToList();
        if (suggestions.Count == 0)
        {
            return;
        }

        context.IsExclusive = true;
        context.CompletionListSpan = TypedText.Content(literal.Token);
        foreach (var (suggestion, at) in suggestions.Select((suggestion, at) => (suggestion, at)))
        {
            var meaning = suggestion.Meaning.ToString(null, formatProvider: null);
            context.AddItem(CompletionItem.Create(
                suggestion.Text,
                sortText: at.ToString("D4", CultureInfo.InvariantCulture),
                properties: ImmutableDictionary<string, string>.Empty.Add(Meaning, meaning),
                tags: ImmutableArray.Create(WellKnownTags.EnumMember),
                rules: CompletionItemRules.Default));
        }
    }

    /// <inheritdoc/>
    public override Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken) =>
        Task.FromResult<CompletionDescription?>(CompletionDescription.FromText(item.Properties.TryGetValue(Meaning, out var meaning) ? meaning : ""));
}
