using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.Rules.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;


namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>
/// Checks what is reported for code about requests. Markup says where: <c>{|ECSR1006:"80"|}</c>; everything else must stay silent.
/// The code is run against the generated class and against the class of SDK v2.
/// </summary>
internal static partial class Requests
{
    private const string Usings = "#nullable disable\nusing System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Threading.Tasks;\n";
    private const string Generated = "using App.Ecs;\n";
    private const string SdkV2 = "using AlibabaCloud.SDK.Ecs20140526.Models;\n";

    private const string GeneratedClient =
        "#nullable disable\npublic class Client { internal void ModifySecurityGroupRule(App.Ecs.ModifySecurityGroupRuleRequest request) { } }";

    // Everything but the code under test, compiled once.
    private static readonly ConcurrentDictionary<string, Lazy<Compilation>> Surroundings = new(StringComparer.Ordinal);

    /// <summary>A request that nothing is wrong with, as object initializer members.</summary>
    public const string Valid =
        "RegionId = \"cn-hangzhou\", SecurityGroupId = \"sg-bp67acfmxazb4p1\", IpProtocol = \"tcp\", PortRange = \"80/80\", SourceCidrIp = \"10.0.0.0/8\", Description = \"web\"";

    /// <summary>Statements in a method with a <c>client</c> to send requests with, and parameters that nothing is known of.</summary>
    public static Task CheckStatements(string marked, params (string Key, string Value)[] settings) => CheckMembers(
        $$"""
        void M(string unknown, string other, int number, bool flag, bool flag2, Client client, List<ModifySecurityGroupRuleRequest> list)
        {
            {{marked}}
        }
        """,
        settings);

    /// <summary>Members of a class.</summary>
    public static async Task CheckMembers(string marked, params (string Key, string Value)[] settings)
    {
        marked = "partial class C\n{\n" + marked + "\n}\n";
        await Check(Usings + Generated + marked, [GeneratedClient], settings);
        await Check(Usings + SdkV2 + "using Client = AlibabaCloud.SDK.Ecs20140526.Client;\n" + marked, ["#nullable disable\n" + Sdk.V2], settings);
    }

    /// <summary>The ids that one request reports when its initializer has <paramref name="members"/> besides the valid ones; a member named again takes the place of the valid one.</summary>
    public static async Task<string[]> Ids(string members, params (string Key, string Value)[] settings)
    {
        var names = MemberName().Matches(members).Select(match => match.Value).ToHashSet();
        var kept = Valid.Split(", ").Where(member => !names.Contains(MemberName().Match(member).Value));
        var given = string.Join(", ", kept.Append(members).Where(member => member.Length > 0 && !member.StartsWith('-')));
        var code = Usings + Generated + "class C { void M(Client client) { client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { " + given + " }); } }";
        return [.. (await Report(code, [GeneratedClient], settings)).Where(IsNoHintAboutTokens).Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)];
    }

    public static async Task Check(string marked, string[] others, params (string Key, string Value)[] settings)
    {
        var code = Markup.Strip(marked, out var expected);
        var found = (await Report(code, others, settings)).Where(diagnostic => IsNoHintAboutTokens(diagnostic) || expected.Exists(item => item.Id == PerRequestKind.Id)).ToList();
        var actual = found.Select(diagnostic => (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length, diagnostic.Id));
        Assert.True(
            expected.Order().SequenceEqual(actual.Order()),
            "Expected:\n" + string.Join("\n", expected.Select(item => $"  {item.Id} at {code.Substring(item.Start, item.Length)}"))
            + "\nFound:\n" + string.Join("\n", found.Select(diagnostic => $"  {diagnostic.Id} at {code.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}: {diagnostic.GetMessage()}"))
            + "\nIn:\n" + code);
    }

    public static async Task<ImmutableArray<Diagnostic>> Report(string code, string[] others, params (string Key, string Value)[] settings)
    {
        var consumer = settings.Aggregate(Consumer.Of(others).ForOperationsIn([code, .. others]), (consumer, setting) => consumer.With(setting.Key, setting.Value));
        var surroundings = Surroundings.GetOrAdd(string.Join("\n", others.Concat(consumer.Options.Select(option => option.ToString()))), _ => new(consumer.Generate)).Value;
        var tree = CSharpSyntaxTree.ParseText(code, consumer.ParseOptions, "/src/Test.cs");
        var compilation = surroundings.AddSyntaxTrees(tree);
        var model = compilation.GetSemanticModel(tree);
        var errors = model.GetDiagnostics(null, TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(!errors.Any(), "The code under test does not compile: " + string.Join("\n", errors) + "\nIn:\n" + code);
        var analysis = compilation.WithAnalyzers([new EcsRequestAnalyzer()], consumer.AnalyzerOptions());
        return await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, TestContext.Current.CancellationToken);
    }

    // Code about something else writes its token as a constant; ECSR4003_ConstantTokenTests has code about that.
    internal static bool IsNoHintAboutTokens(Diagnostic diagnostic) => diagnostic.Id != PerRequestKind.Id;

    [GeneratedRegex(@"(?<=^|, )-?\w+")]
    private static partial Regex MemberName();
}
