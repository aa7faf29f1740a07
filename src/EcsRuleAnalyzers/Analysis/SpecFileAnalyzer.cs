using System.Collections.Immutable;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Generation;
using EcsRuleAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>Reports mistakes in spec files, where they stand, what they say twice, and names of operations that do not exist.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => SpecDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(static file =>
        {
            if (SpecItem.IsSpec(file.Options.AnalyzerConfigOptionsProvider.GetOptions(file.AdditionalFile))
                && file.AdditionalFile.GetText(file.CancellationToken) is { } text)
            {
                foreach (var problem in SpecFiles.Problems(text, file.Options, file.CancellationToken))
                {
                    var span = new TextSpan(problem.Start, problem.Length);
                    var descriptor = problem.Id == SpecProblem.Unreadable ? SpecDescriptors.Unreadable : SpecDescriptors.Unresolved;
                    file.ReportDiagnostic(Diagnostic.Create(
                        descriptor,
                        Location.Create(file.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)),
                        problem.Message));
                }
            }
        });
        context.RegisterCompilationAction(static compilation =>
        {
            var files = SpecFiles.Of(compilation.Options, compilation.CancellationToken);
            var options = GeneratorOptions.From(compilation.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            if (files.Count == 0 && options.Operations.Count == 0)
            {
                return;
            }

            foreach (var diagnostic in SpecDefinitions.Check(files))
            {
                compilation.ReportDiagnostic(diagnostic);
            }

            foreach (var diagnostic in SpecSelection.Check(files, options))
            {
                compilation.ReportDiagnostic(diagnostic);
            }
        });
    }
}
