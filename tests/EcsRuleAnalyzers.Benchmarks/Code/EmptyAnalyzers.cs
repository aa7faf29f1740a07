using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsRuleAnalyzers.Benchmarks.Code;

/// <summary>Looks at the syntax of every creation and does nothing: what having an analyzer costs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmptySyntaxAction : DiagnosticAnalyzer
{
    public const string Id = "EMPTY1";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new(Id, "Empty", "Empty", "Benchmark", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(static _ => { }, SyntaxKind.ObjectCreationExpression);
    }
}

/// <summary>Looks at every creation once it is bound and does nothing: what having an analyzer of operations costs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmptyOperationAction : DiagnosticAnalyzer
{
    public const string Id = "EMPTY2";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new(Id, "Empty", "Empty", "Benchmark", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(static _ => { }, OperationKind.ObjectCreation);
    }
}
