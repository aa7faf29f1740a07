using System;
using System.Collections.Immutable;
using System.Linq;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Generation;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>Reports mistakes in spec files, where they stand, and names of operations that do not exist.</summary>
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
                foreach (var problem in SpecFiles.Read(text).Problems)
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
        context.RegisterCompilationAction(static compilation => ReportSelection(
            compilation,
            SpecFiles.Of(compilation.Options, compilation.CancellationToken).SelectMany(file => file.Operations).ToImmutableArray()));
    }

    private static void ReportSelection(CompilationAnalysisContext context, ImmutableArray<Operation> own)
    {
        foreach (var name in GeneratorOptions.SelectedOperations(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
        {
            if (!SpecLibrary.Names.Contains(name) && own.All(operation => operation.Name != name))
            {
                var known = SpecLibrary.Names.Concat(own.Select(operation => operation.Name)).Distinct().OrderBy(known => known, StringComparer.Ordinal);
                context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.UnknownOperation, Location.None, name, string.Join(", ", known)));
            }
        }

        foreach (var twice in own.GroupBy(operation => operation.Product + " " + operation.Version + " " + operation.Name).Where(group => group.Count() > 1))
        {
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.DefinedTwice, Location.None, twice.Key));
        }
    }
}
