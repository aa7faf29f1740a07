using System.Collections.Immutable;
using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.CodeFixes;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.Tests.CodeFixes;

/// <summary>One mistake, and what became of the code when it was fixed alone.</summary>
/// <param name="Title">What the light bulb says; null when there is none.</param>
internal sealed record Repair(Diagnostic Mistake, string? Title, string Code, ImmutableArray<Diagnostic> Left)
{
    /// <summary>Everything that the light bulb offers, this first.</summary>
    public IReadOnlyList<Repair> Choices { get; init; } = [];

    public string Rule => Mistake.Properties[PropertyKeys.Rule]!;
}

/// <summary>Fixes many small pieces of code, quickly: without the many ways of asking that <see cref="Fixes"/> goes through.</summary>
internal sealed class Repairs
{
    /// <summary>In a project that has the generated classes, as those of users have.</summary>
    public static readonly Repairs Generated = new("");

    private readonly AnalyzerOptions _options;
    private readonly Document _empty;

    /// <param name="other">Code that stands beside.</param>
    /// <param name="spec">A spec of the project.</param>
    public Repairs(string other, string? spec = null)
    {
        var consumer = spec is null ? Consumer.Of(other) : Consumer.Of(other).WithSpec(spec);
        _options = consumer.AnalyzerOptions();
        var project = new AdhocWorkspace().AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "App",
            "App",
            LanguageNames.CSharp,
            compilationOptions: consumer.Compilation().Options,
            parseOptions: consumer.ParseOptions,
            metadataReferences: References.Get(consumer.Framework)));
        foreach (var tree in consumer.Generate().SyntaxTrees)
        {
            project = project.AddDocument(Path.GetFileName(tree.FilePath), tree.GetText(), filePath: tree.FilePath).Project;
        }

        _empty = project.AddDocument("Test.cs", "");
    }

    /// <summary>Each mistake of a request that a method returns, given the members of its initializer.</summary>
    public static Task<List<Repair>> OfRequest(string members, string operation = "ModifySecurityGroupRule") =>
        Generated.Of("#nullable disable\npublic class C { public object M() { return new App.Ecs." + operation + "Request { " + members + " }; } }");

    /// <summary>Each mistake of a file.</summary>
    public async Task<List<Repair>> Of(string code)
    {
        var document = Document(code);
        var repairs = new List<Repair>();
        foreach (var mistake in await Report(document))
        {
            var actions = new List<CodeAction>();
            await new RepairFix().RegisterCodeFixesAsync(new CodeFixContext(document, mistake, (found, _) => actions.Add(found), CancellationToken.None));
            Assert.Distinct(actions.Select(action => action.EquivalenceKey));
            Assert.Distinct(actions.Select(action => action.Title));
            var choices = new List<Repair>();
            foreach (var action in actions)
            {
                var operations = await action.GetOperationsAsync(CancellationToken.None);
                var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetDocument(document.Id)!;
                choices.Add(new Repair(mistake, action.Title, (await changed.GetTextAsync()).ToString(), await Report(changed)));
            }

            repairs.Add((choices.FirstOrDefault() ?? new Repair(mistake, null, code, [])) with { Choices = choices });
        }

        return repairs;
    }

    public Document Document(string code) => _empty.WithText(SourceText.From(code));

    public async Task<ImmutableArray<Diagnostic>> Report(Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        var model = compilation.GetSemanticModel((await document.GetSyntaxTreeAsync())!);
        Assert.Empty(model.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await compilation.WithAnalyzers([new EcsRequestAnalyzer()], _options).GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None);
    }
}
