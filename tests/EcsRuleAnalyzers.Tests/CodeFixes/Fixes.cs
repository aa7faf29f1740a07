using System.Collections.Concurrent;
using System.Collections.Immutable;
using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.CodeFixes;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace EcsRuleAnalyzers.Tests.CodeFixes;

/// <summary>
/// Checks what code becomes when its mistakes are fixed one by one, and all at once in the document, the project and the solution.
/// Markup says what is reported, before and after; the result must compile. Everything runs against the generated class and the class of SDK v2.
/// </summary>
internal static class Fixes
{
    /// <summary>The members that every valid request has, besides protocol, ports and source.</summary>
    public const string Common = "RegionId = \"cn-hangzhou\", SecurityGroupId = \"sg-bp67acfmxazb4p1\", Description = \"web\"";

    /// <summary>The same with a protocol and a source.</summary>
    public const string Tcp = Common + ", IpProtocol = \"tcp\", SourceCidrIp = \"10.0.0.0/8\"";

    private const string Usings = "#nullable disable\nusing System;\nusing System.Collections.Generic;\n";

    private static readonly (string Usings, Lazy<MetadataReference> Reference)[] Families =
    [
        (Usings + "using App.Ecs;\n", new(Generated)),
        (Usings + "using AlibabaCloud.SDK.Ecs20140526.Models;\nusing Client = AlibabaCloud.SDK.Ecs20140526.Client;\n", new(() => Compiled((Consumer.Of("#nullable disable\n" + Sdk.V2) with { Framework = "net8.0" }).Compilation()))),
    ];

    /// <summary>Statements of a method with a <c>client</c> to send requests with.</summary>
    public static Task Check(string before, string after, params string[] titles) => CheckFiles([Method(before)], [Method(after)], titles);

    /// <summary>Statements with mistakes that nobody can repair without asking.</summary>
    public static Task NoFix(string marked) => Check(marked, marked);

    /// <summary>Files; each is put behind the usings that it needs.</summary>
    public static async Task CheckFiles(string[] before, string[] after, params string[] titles)
    {
        foreach (var family in Families)
        {
            var test = Test(family, titles, out var seen);
            foreach (var file in before) test.TestState.Sources.Add(family.Usings + file);
            foreach (var file in after) test.FixedState.Sources.Add(family.Usings + file);
            await test.RunAsync(TestContext.Current.CancellationToken);
            Assert.Subset(seen.ToHashSet(), titles.ToHashSet());
        }
    }

    /// <summary>Two projects of a solution, each with one file.</summary>
    public static async Task CheckProjects(string[] before, string[] after)
    {
        foreach (var family in Families)
        {
            var test = Test(family, [], out _);
            test.TestState.Sources.Add(family.Usings + before[0]);
            test.FixedState.Sources.Add(family.Usings + after[0]);
            test.TestState.AdditionalProjects["Other"].Sources.Add(family.Usings + before[1]);
            test.TestState.AdditionalProjects["Other"].AdditionalReferences.AddRange([.. References.Get("net8.0"), family.Reference.Value]);
            test.FixedState.AdditionalProjects["Other"].Sources.Add(family.Usings + after[1]);
            test.FixedState.AdditionalProjects["Other"].AdditionalReferences.AddRange([.. References.Get("net8.0"), family.Reference.Value]);
            await test.RunAsync(TestContext.Current.CancellationToken);
        }
    }

    public static string Method(string statements, string type = "C") =>
        $$"""
        class {{type}}
        {
            void M(string unknown, string other, int number, bool flag, Client client, List<ModifySecurityGroupRuleRequest> list)
            {
                {{statements.Replace("\n", "\n        ")}}
            }
        }

        """;

    private static FixTest Test((string Usings, Lazy<MetadataReference> Reference) family, string[] titles, out ConcurrentBag<string> seen)
    {
        var found = seen = [];
        var test = new FixTest
        {
            ReferenceAssemblies = new ReferenceAssemblies("net8.0"),
            CodeActionVerifier = (action, verifier) =>
            {
                found.Add(action.Title);
                verifier.True(titles.Length == 0 || titles.Contains(action.Title), "unexpected: " + action.Title);
            },
        };
        test.TestState.AdditionalReferences.AddRange([.. References.Get("net8.0"), family.Reference.Value]);
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test;
    }

    private static MetadataReference Generated() => Compiled((Consumer.Of("#nullable disable\npublic class Client { public void ModifySecurityGroupRule(App.Ecs.ModifySecurityGroupRuleRequest request) { } }") with { Framework = "net8.0" })
        .With("build_property.EcsRulesVisibility", "public").Generate());

    private static MetadataReference Compiled(Compilation compilation)
    {
        var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(stream.ToArray().ToImmutableArray());
    }

    private sealed class FixTest : CSharpCodeFixTest<EcsRequestAnalyzer, RepairFix, DefaultVerifier>
    {
        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);
    }
}
