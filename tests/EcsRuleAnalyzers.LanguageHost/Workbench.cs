using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.LanguageHost;

/// <summary>
/// The services behind the squiggles and light bulbs of editors. They are the very ones of Visual Studio and of the C# extension, which is the point
/// of asking them; they are not public, so they are called by name.
/// </summary>
internal static class Workbench
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Assembly Features = Assembly.Load("Microsoft.CodeAnalysis.Features");
    private static readonly Assembly Workspaces = typeof(Workspace).Assembly;

    public static async Task<Solution> OpenAsync(string project)
    {
        var host = MefHostServices.Create(MefHostServices.DefaultAssemblies.Add(typeof(MSBuildWorkspace).Assembly));
        var workspace = MSBuildWorkspace.Create(new Dictionary<string, string> { ["DesignTimeBuild"] = "true" }, host);
        workspace.RegisterWorkspaceFailedHandler(failure => Console.Error.WriteLine(failure.Diagnostic));
        return (await workspace.OpenProjectAsync(project)).Solution;
    }

    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Document document)
    {
        var kind = Type(Workspaces, "Diagnostics.DiagnosticKind");
        var service = document.Project.Solution.Workspace.Services.GetType().GetMethod("GetRequiredService", Any)!.MakeGenericMethod(Type(Features, "Diagnostics.IDiagnosticAnalyzerService")).Invoke(document.Project.Solution.Workspace.Services, null);
        var ask = Type(Features, "Diagnostics.IDiagnosticAnalyzerServiceExtensions").GetMethods(Any).First(method => method.Name == "GetDiagnosticsForSpanAsync" && method.GetParameters()[3].ParameterType == kind);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var data in await ResultAsync(ask.Invoke(null, [service, document, null, Enum.Parse(kind, "All"), CancellationToken.None])))
        {
            var diagnostic = await (Task<Diagnostic>)data.GetType().GetMethod("ToDiagnosticAsync")!.Invoke(data, [document.Project, CancellationToken.None])!;
            if (!diagnostic.IsSuppressed && diagnostic.Severity != DiagnosticSeverity.Hidden)
            {
                found.Add(diagnostic);
            }
        }

        return found.ToImmutable();
    }

    public static async Task<IReadOnlyList<CodeAction>> ActionsAsync(Document document, TextSpan span)
    {
        var host = document.Project.Solution.Workspace.Services.HostServices;
        var exports = Type(Workspaces, "Host.Mef.IMefHostExportProvider").GetMethods().First(method => method.Name == "GetExports" && method.GetGenericArguments().Length == 1);
        var lazy = ((IEnumerable)exports.MakeGenericMethod(Type(Features, "CodeFixes.ICodeFixService")).Invoke(host, null)!).Cast<object>().Single();
        var ask = Type(Features, "CodeFixes.ICodeFixServiceExtensions").GetMethods(Any).First(method => method.Name == "GetFixesAsync" && method.GetParameters().Length == 4);
        var actions = new List<CodeAction>();
        foreach (var collection in await ResultAsync(ask.Invoke(null, [lazy.GetType().GetProperty("Value")!.GetValue(lazy), document, span, CancellationToken.None])))
        {
            foreach (var fix in (IEnumerable)collection.GetType().GetProperty("Fixes", Any)!.GetValue(collection)!)
            {
                actions.AddRange(Leaves((CodeAction)fix.GetType().GetField("Action", Any)!.GetValue(fix)!));
            }
        }

        return actions;
    }

    public static async Task<Solution> ApplyAsync(CodeAction action, Solution solution) =>
        (await action.GetOperationsAsync(solution, new Progress<CodeAnalysisProgress>(), CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static IEnumerable<CodeAction> Leaves(CodeAction action) => action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Leaves);

    private static async Task<IEnumerable<object>> ResultAsync(object? task)
    {
        await (Task)task!;
        return ((IEnumerable)task.GetType().GetProperty("Result")!.GetValue(task)!).Cast<object>();
    }

    private static Type Type(Assembly assembly, string name) => assembly.GetType("Microsoft.CodeAnalysis." + name, throwOnError: true)!;
}
