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
    public string Rule => Mistake.Properties[PropertyKeys.Rule]!;
}

/// <summary>Fixes many small pieces of code, quickly: without the many ways of asking that <see cref="Fixes"/> goes through.</summary>
internal static class Repairs
{
    private static readonly Lazy<Document> Project = new(Create);

    /// <summary>Each mistake of a request that a method returns, given the members of its initializer.</summary>
    public static Task<List<Repair>> OfRequest(string members, string operation = "ModifySecurityGroupRule") =>
        Of("#nullable disable\npublic class C { public object M() { return new App.Ecs." + operation + "Request { " + members + " }; } }");

    public static async Task<List<Repair>> Of(string code)
    {
        var document = Document(code);
        var repairs = new List<Repair>();
        foreach (var mistake in await Report(document))
        {
            CodeAction? action = null;
            await new RepairFix().RegisterCodeFixesAsync(new CodeFixContext(document, mistake, (found, _) => action = found, CancellationToken.None));
            if (action is null)
            {
                repairs.Add(new Repair(mistake, null, code, []));
                continue;
            }

            var operations = await action.GetOperationsAsync(CancellationToken.None);
            var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetDocument(document.Id)!;
            repairs.Add(new Repair(mistake, action.Title, (await changed.GetTextAsync()).ToString(), await Report(changed)));
        }

        return repairs;
    }

    /// <summary>The code in a project that uses the product.</summary>
    public static Document Document(string code) => Project.Value.WithText(SourceText.From(code));

    public static async Task<ImmutableArray<Diagnostic>> Report(Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        var model = compilation.GetSemanticModel((await document.GetSyntaxTreeAsync())!);
        Assert.Empty(model.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await compilation.WithAnalyzers([new EcsRequestAnalyzer()], new AnalyzerOptions([])).GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None);
    }

    // The generated classes are part of the project, as they are in the hands of a user.
    private static Document Create()
    {
        var consumer = Consumer.Of();
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

        return project.AddDocument("Test.cs", "");
    }
}
