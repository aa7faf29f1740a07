using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsRuleAnalyzers.Tests.Laws.RandomPrograms;

/// <summary>A number of random programs, compiled together, executed and analysed.</summary>
internal static partial class ProgramRuns
{
    private const string Usings = "#nullable disable\nusing System;\nusing App.Ecs;\n";

    // What a program does with the outside: sites it passes are positive numbers, a creation begins a request, a call ends with its violations.
    private const string Outside =
        """
        #nullable disable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using App.Ecs;

        public static class Log
        {
            [ThreadStatic] public static List<(string Kind, int Site, string[] Rules)> Events;
            public static T Value<T>(int site, T value) { Note("value", site); return value; }
            public static int Create(int site) { Note("new", site); return site; }
            public static void Pass(int site) => Note("pass", site);
            static void Note(string kind, int site)
            {
                if (Events.Count > 5000) throw new OperationCanceledException();
                Events.Add((kind, site, null));
            }
        }

        public class Client
        {
            public void ModifySecurityGroupRule(ModifySecurityGroupRuleRequest request) =>
                Log.Events.Add(("send", 0, request.Validate().Select(violation => violation.RuleName).ToArray()));
        }
        """;

    private static readonly Lazy<MetadataReference> Library = new(() =>
    {
        var stream = new MemoryStream();
        var result = Consumer.Of(Outside).With("build_property.EcsRulesVisibility", "public").Generate().WithAssemblyName("Outside").Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        Image = stream.ToArray();
        return MetadataReference.CreateFromImage(Image);
    });

    // For each parameter there is one that is right.
    private static readonly string?[] Unknowns =
        ["80/80", null, "10.0.0.0/8", "tcp", "sg-bp67acfmxazb4p3", "intranet", "accept", "1", "all", "-1/-1", "cn-hangzhou", "sgr-bp12kewq32dfwrdi1"];

    // Loops run to the number; as a port it may also be a high one.
    private static readonly int[] Numbers = [0, 1, 2];
    private static readonly int[] NumbersAndPort = [.. Numbers, 90];

    [GeneratedRegex(@"\+ n\b")]
    private static partial Regex UsesPort();

    // Otherwise it is only passed on to helpers.
    [GeneratedRegex(@"\bu\b(?!, (n|int)\b)")]
    private static partial Regex UsesUnknown();

    private static byte[] Image { get; set; } = [];

    /// <summary>The analysed and executed programs; each with the sites of its diagnostics and the events of each execution.</summary>
    public static async Task<List<ProgramRun>> Run(IReadOnlyList<string> programs, DiagnosticAnalyzer analyzer, CancellationToken cancellation)
    {
        var library = Library.Value;
        var plain = new System.Text.StringBuilder(Usings);
        var noting = new System.Text.StringBuilder(Usings);
        var texts = new List<ProgramText>();
        for (var i = 0; i < programs.Count; i++)
        {
            plain.Append("public static class P").Append(i).Append("\n{\n");
            noting.Append("public static class N").Append(i).Append("\n{\n");
            var text = new ProgramText(programs[i], plain.Length);
            texts.Add(text);
            plain.Append(text.Plain).Append("}\n");
            noting.Append(text.Noting).Append("}\n");
        }

        var trees = new[] { CSharpSyntaxTree.ParseText(plain.ToString(), path: "/src/Plain.cs"), CSharpSyntaxTree.ParseText(noting.ToString(), path: "/src/Noting.cs") };
        var compilation = CSharpCompilation.Create("Programs", trees, [.. References.Get("net10.0"), library], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Exception? failure = null;
        var analysis = compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => failure ??= exception, true, false));
        var diagnostics = await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(trees[0]), null, cancellation);
        Assert.Null(failure);
        var assembly = Load(compilation, cancellation);
        return [.. texts.Select((text, index) => new ProgramRun(
            text,
            [.. diagnostics.Where(diagnostic => text.Covers(diagnostic.Location.SourceSpan)).Select(diagnostic => (diagnostic, text.SiteAt(diagnostic.Location.SourceSpan)))],
            UsesUnknown().Count(programs[index]),
            [.. Execute(assembly, "N" + index, UsesPort().IsMatch(programs[index]) ? NumbersAndPort : Numbers).Take(UsesUnknown().IsMatch(programs[index]) ? int.MaxValue : 8 * NumbersAndPort.Length)]))];
    }

    private static Assembly Load(CSharpCompilation compilation, CancellationToken cancellation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, cancellationToken: cancellation);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));

        // Never unloaded: see Consumer.Load.
        var context = new AssemblyLoadContext("Programs");
        context.LoadFromStream(new MemoryStream(Image));
        stream.Position = 0;
        return context.LoadFromStream(stream);
    }

    private static IEnumerable<List<(string Kind, int Site, string[] Rules)>> Execute(Assembly assembly, string type, int[] numbers)
    {
        var log = AssemblyLoadContext.GetLoadContext(assembly)!.Assemblies.Single(found => found.GetName().Name == "Outside");
        var events = log.GetType("Log")!.GetField("Events")!;
        var client = Activator.CreateInstance(log.GetType("Client")!);
        var run = assembly.GetType(type)!.GetMethod("Run")!;
        foreach (var unknown in Unknowns)
        {
            for (var flags = 0; flags < 8; flags++)
            {
                foreach (var n in numbers)
                {
                    var noted = new List<(string, int, string[])>();
                    events.SetValue(null, noted);
                    try
                    {
                        run.Invoke(null, [client, unknown, n, (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0]);
                    }
                    catch (TargetInvocationException exception) when (exception.InnerException is InvalidOperationException or NullReferenceException or OperationCanceledException)
                    {
                        // A program may end by its own exception; what it sent before counts.
                    }

                    yield return noted;
                }
            }
        }
    }
}

/// <summary>What was reported for a program, and what happened when it ran.</summary>
internal sealed record ProgramRun(
    ProgramText Text,
    IReadOnlyList<(Diagnostic Diagnostic, int? Site)> Reported,
    int Unknowns,
    IReadOnlyList<List<(string Kind, int Site, string[] Rules)>> Executions)
{
    /// <summary>A report that an execution contradicts; null for none.</summary>
    public string? Contradiction()
    {
        foreach (var (diagnostic, site) in Reported)
        {
            if (diagnostic.Severity == DiagnosticSeverity.Info)
            {
                continue;
            }

            if (site is null)
            {
                return "no site at " + diagnostic;
            }

            var rule = diagnostic.Properties["Rule"]!;
            var isMissing = Executions.Any(execution => execution.Any(step => step.Kind == "new" && step.Site == site));
            var isContradicted = Text.Items.Contains(site.Value) ? NeverFails(Executions.Where(execution => execution.Exists(step => step.Site == site)).ToList(), rule)
                : isMissing
                ? Text.Sends.All(send => Executions.Any(execution => Contradicts(execution, site.Value, rule, send)))
                : Executions.Any(execution => Contradicts(execution, site.Value, rule, send: null));
            if (isContradicted)
            {
                return diagnostic.ToString();
            }
        }

        return null;
    }

    /// <summary>
    /// Whether it sends a request, and every request it ever sends is a wrong one. Programs that use their one unknown text several times do not count:
    /// no text is a region and a port range at once, so such a program would fail only because there is no second unknown.
    /// </summary>
    public bool AlwaysFails =>
        Unknowns <= 1
        && Executions.Any(execution => execution.Any(step => step.Kind == "send"))
        && Executions.All(execution => execution.Where(step => step.Kind == "send").All(step => step.Rules.Length > 0));

    // One of the items of a loop: whether and when the loop comes to it is not noted.
    private static bool NeverFails(List<List<(string Kind, int Site, string[] Rules)>> executions, string rule) =>
        executions.Exists(execution => execution.Exists(step => step.Kind == "send"))
        && !executions.Exists(execution => execution.Exists(step => step.Kind == "send" && step.Rules.Contains(rule)));

    // What is missing is missing at one of the calls; a value is wrong at every call that it gets to.
    private static bool Contradicts(List<(string Kind, int Site, string[] Rules)> execution, int site, string rule, int? send)
    {
        for (var i = 0; i < execution.Count; i++)
        {
            if (execution[i].Site != site)
            {
                continue;
            }

            // What is said of this request ends where the next begins.
            var next = execution.FindIndex(i + 1, step => step.Kind is "send" or "new");
            if (next >= 0 && execution[next] is { Kind: "send" } sent && !sent.Rules.Contains(rule)
                && (send is null || execution[next - 1].Site == send))
            {
                return true;
            }
        }

        return false;
    }
}
