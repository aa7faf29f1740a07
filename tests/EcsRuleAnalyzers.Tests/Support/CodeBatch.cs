using System.Collections.Immutable;
using EcsRuleAnalyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>Many small files about one operation, checked in one compilation so that many shapes of code stay cheap. Markup says what is reported.</summary>
internal sealed class CodeBatch(TestOperation operation)
{
    private const int ManyFiles = 50;

    private static readonly Consumer Plain = new();

    private readonly List<File> _files = [];

    /// <summary>Adds a file with one class, in a namespace of its own.</summary>
    /// <param name="name">What failures are found by; files may share one.</param>
    /// <param name="family">How requests are written in it.</param>
    /// <param name="members">The members of the class.</param>
    /// <param name="header">What stands before everything else.</param>
    /// <param name="isLookAlike">Whether the classes are only named like those of the family.</param>
    public void Add(string name, RequestCode family, string members, string header = "", bool isLookAlike = false)
    {
        var marked = $$"""
            {{header}}
            #nullable disable
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;

            namespace Test{{_files.Count}}
            {
                {{family.Usings}}

                class C
                {
                    {{members.ReplaceLineEndings("\n        ")}}
                }
            }

            """;
        var code = Markup.Strip(isLookAlike ? operation.LookAlike(marked) : marked, out var expected);
        _files.Add(new File(name, CSharpSyntaxTree.ParseText(code, Plain.ParseOptions, $"/src/Test{_files.Count}.cs", System.Text.Encoding.UTF8), expected));
    }

    /// <summary>What is wrong, by the names of the files.</summary>
    public async Task<ILookup<string, string>> Run(params (string Key, string Value)[] settings)
    {
        var (consumer, surroundings) = operation.Surroundings(settings);
        var compilation = surroundings.AddSyntaxTrees(_files.Select(file => file.Tree));
        var analysis = compilation.WithAnalyzers([new EcsRequestAnalyzer()], consumer.AnalyzerOptions());
        // The analysis of everything goes over the surroundings as well; that pays for many files only.
        var all = _files.Count < ManyFiles ? null : (await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)).ToLookup(diagnostic => diagnostic.Location.SourceTree);
        var failures = new List<(string File, string Text)>();
        foreach (var file in _files)
        {
            var model = compilation.GetSemanticModel(file.Tree);
            var found = all is null
                ? await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, TestContext.Current.CancellationToken)
                : [.. all[file.Tree]];
            if (file.Failure(model, found) is { } failure)
            {
                failures.Add((file.Name, failure));
            }
        }

        return failures.ToLookup(failure => failure.File, failure => failure.Text);
    }

    private sealed record File(string Name, SyntaxTree Tree, List<(int Start, int Length, string Id)> Expected)
    {
        public string? Failure(SemanticModel model, ImmutableArray<Diagnostic> found)
        {
            var errors = model.GetDiagnostics(null, TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            if (errors.Count > 0)
            {
                return "The code under test does not compile: " + string.Join("\n", errors) + "\nIn:\n" + Tree;
            }

            found = [.. found.Where(diagnostic => Requests.IsNoHintAboutTokens(diagnostic) || Expected.Exists(item => item.Id == diagnostic.Id))];
            var actual = found.Select(diagnostic => (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length, diagnostic.Id));
            return Expected.Order().SequenceEqual(actual.Order())
                ? null
                : "Expected:\n" + string.Join("\n", Expected.Select(item => $"  {item.Id} at {Tree.GetText().ToString(new(item.Start, item.Length))}"))
                    + "\nFound:\n" + string.Join("\n", found.Select(diagnostic => $"  {diagnostic.Id} at {Tree.GetText().ToString(diagnostic.Location.SourceSpan)}: {diagnostic.GetMessage()}"))
                    + "\nIn:\n" + Tree;
        }
    }
}
