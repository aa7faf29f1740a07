using System.Collections.Immutable;
using EcsRuleAnalyzers.Analysis.Families;
using EcsRuleAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

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
            var types = new TrackedTypes(new OperationCatalog(SpecFiles.Of(start.Options, start.CancellationToken)));
            var gate = new CreationGate(types);
            start.RegisterCodeBlockAction(block => Analyze(block, gate, types));
        });
    }

    private static void Analyze(CodeBlockAnalysisContext context, CreationGate gate, TrackedTypes types)
    {
        var settings = new Settings(context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.CodeBlock.SyntaxTree));
        var done = ImmutableHashSet<SyntaxNode>.Empty;
        foreach (var creation in gate.Creations(context.CodeBlock, context.SemanticModel, context.CancellationToken))
        {
            // A code block may hold several bodies (a constructor's initializer, default values); each is walked once.
            if (BodyAnalysis.Root(creation, context.SemanticModel, context.CancellationToken) is not { } root || done.Contains(root.Syntax))
            {
                continue;
            }

            done = done.Add(root.Syntax);
            if (BodyAnalysis.Run(root, context.SemanticModel, context.OwningSymbol, types, settings.AssumeVpc, context.CancellationToken) is not { } body)
            {
                continue;
            }

            foreach (var finding in body.Findings)
            {
                if (!settings.IsDisabled(finding.Verdict.Operation.Name, finding.Violation.Rule.Name))
                {
                    context.ReportDiagnostic(FindingReport.Create(finding, body.Context));
                }
            }
        }
    }
}
