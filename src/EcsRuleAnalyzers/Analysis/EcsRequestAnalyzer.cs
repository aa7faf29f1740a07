using System.Collections.Generic;
using System.Collections.Immutable;
using EcsRuleAnalyzers.Analysis.Families;
using EcsRuleAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>Reports requests of which the code says that the service refuses them, or silently ignores a part of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EcsRequestAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleKinds.Descriptors.Values.ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (!FamilyGate.HasAny(start.Compilation, start.CancellationToken))
            {
                return;
            }

            var types = new TrackedTypes(SpecFiles.Operations(start.Options, start.CancellationToken));
            var names = new NameGate(types, start.Compilation);
            var creations = new CreationGate(types, names);

            // A file at a time: an action for each node or operation would cost every file of the project, also those that fail the gate.
            start.RegisterSemanticModelAction(file =>
            {
                var mention = names.Mentions(file.SemanticModel.SyntaxTree, file.CancellationToken);
                if (mention != Mention.None)
                {
                    Analyze(file, mention, creations, types);
                }
            });
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, Mention mention, CreationGate gate, TrackedTypes types)
    {
        var model = context.SemanticModel;
        var settings = new Settings(context.Options.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree));
        var done = default(TextSpan);
        var (sources, senders) = gate.Sources(model.SyntaxTree, mention, context.CancellationToken);
        foreach (var source in sources)
        {
            // A body may hold several, also in the functions nested in it; it is walked once.
            // The operation is the first thing that is bound, with the whole body: its type asked for before would bind the statement twice.
            if (done.Contains(source.Span)
                || model.GetOperation(source, context.CancellationToken) is not { } operation
                || !gate.IsRequest(operation))
            {
                continue;
            }

            var root = BodyAnalysis.Root(operation);
            done = BodyAnalysis.Span(root);
            foreach (var diagnostic in Diagnostics(source, root, types, senders, settings, context))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static IEnumerable<Diagnostic> Diagnostics(
        ExpressionSyntax source, IOperation root, TrackedTypes types, HashSet<string> senders, Settings settings, SemanticModelAnalysisContext context)
    {
        var owner = BodyAnalysis.Owner(source, context.SemanticModel, context.CancellationToken);
        if (owner is null || BodyAnalysis.Run(root, context.SemanticModel, owner, types, senders, settings, context.CancellationToken) is not { } body)
        {
            yield break;
        }

        foreach (var finding in body.Findings)
        {
            if (!settings.IsDisabled(finding.Verdict.Operation.Name, finding.Violation.Rule.Name))
            {
                yield return FindingReport.Create(finding, body.Context);
            }
        }
    }
}
