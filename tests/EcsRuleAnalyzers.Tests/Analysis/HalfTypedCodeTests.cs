using System.Collections.Concurrent;
using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>While code is typed it does not compile; the analyzer goes over it all the same and must not fall.</summary>
public class HalfTypedCodeTests
{
    private const string Code =
        """
        #nullable disable
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using NAMESPACE;
        using Request = NAMESPACE.ModifySecurityGroupRuleRequest;
        using Client = CLIENT;

        class C
        {
            const string Ports = "80-90";
            static readonly string Range = "80" + "/" + "90";
            readonly Request _template = new() { RegionId = "cn-hangzhou", IpProtocol = "http" };

            public async Task<Request> Send(Client client, string unknown, bool flag, List<Request> list)
            {
                var first = new ModifySecurityGroupRuleRequest
                {
                    RegionId = "cn-hangzhou",
                    PortRange = flag ? Ports : $"{Range}",
                    SourceGroupOwnerId = 12345678910,
                    Policy = unknown ?? "allow",
                };
                client.ModifySecurityGroupRule(first);
                Request second = new() { NicType = unknown switch { "a" => "internet", null => throw new Exception(), _ => nameof(Send) } };
                foreach (var item in list)
                {
                    try
                    {
                        item.PortRange = second.PortRange += "/80";
                        second.SourceCidrIp ??= "10.0.0.0/33";
                        (first.Policy, second.Policy) = ("drop", item?.Policy);
                    }
                    catch (Exception problem) when (problem is { Message: "x" })
                    {
                        continue;
                    }
                    finally
                    {
                        list.ForEach(other => other.Description = first.Description);
                    }
                }

                await Task.Run(() => client.ModifySecurityGroupRule(new Request { SecurityGroupId = "sg-****" }));
                using (var stream = new System.IO.MemoryStream()) { Fill(ref first); }
                return flag ? first : second;

                void Fill(ref Request request) => request = new Request() { Priority = "high" };
            }

            IEnumerable<Request> All() { yield return new Request { Ipv6SourceCidrIp = "::/200" }; }
        }
        """;

    public static TheoryData<int> Families => [0, 1];

    [Theory, MemberData(nameof(Families))]
    public Task Every_beginning_of_a_file_is_analyzed_without_a_failure(int family) =>
        Analyze(family, text => Enumerable.Range(1, text.Length).Where(length => IsWorthATry(text, length)).Select(length => text[..length]));

    [Theory, MemberData(nameof(Families))]
    public Task A_file_that_lacks_one_token_is_analyzed_without_a_failure(int family) => Analyze(
        family,
        text => CSharpSyntaxTree.ParseText(text).GetRoot(TestContext.Current.CancellationToken).DescendantTokens()
            .Where((_, index) => index % 3 != 2)
            .Select(token => text.Remove(token.SpanStart, token.Span.Length)));

    [Theory, MemberData(nameof(Families))]
    public Task A_file_that_lacks_one_line_is_analyzed_without_a_failure(int family) => Analyze(
        family,
        text =>
        {
            var lines = text.Split('\n');
            return lines.Select((_, left) => string.Join("\n", lines.Where((_, index) => index != left)));
        });

    // One more blank, or one more letter in the middle of a word, is nothing new to a parser.
    private static bool IsWorthATry(string text, int length) =>
        length == text.Length
        || !(char.IsWhiteSpace(text[length - 1]) && char.IsWhiteSpace(text[length]))
        && !(char.IsLetterOrDigit(text[length - 1]) && char.IsLetterOrDigit(text[length]) && length % 4 != 0);

    private static async Task Analyze(int family, Func<string, IEnumerable<string>> variants)
    {
        var (place, others) = PlaceOfCodeTests.Families[family];
        var text = Code.Replace("NAMESPACE", place).Replace("CLIENT", family == 0 ? "global::Client" : "AlibabaCloud.SDK.Ecs20140526.Client");
        var consumer = Consumer.Of(others).ForOperationsIn(text);
        var surroundings = consumer.Generate();
        var failures = new ConcurrentBag<string>();
        var reports = 0;
        // One family is tried with every other variant, the other with the rest.
        await Parallel.ForEachAsync(variants(text).Where((_, index) => index % 2 == family), TestContext.Current.CancellationToken, async (variant, cancellation) =>
        {
            var tree = CSharpSyntaxTree.ParseText(variant, consumer.ParseOptions, "/src/Test.cs", cancellationToken: cancellation);
            var compilation = surroundings.AddSyntaxTrees(tree);
            var options = new CompilationWithAnalyzersOptions(
                consumer.AnalyzerOptions(),
                (exception, _, _) => failures.Add(exception + "\nin:\n" + variant),
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false);
            var analysis = compilation.WithAnalyzers([new EcsRequestAnalyzer()], options);
            var found = await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, cancellation);
            Interlocked.Add(ref reports, found.Length);
        });
        Assert.True(failures.IsEmpty, failures.Count + " failures, such as\n" + failures.FirstOrDefault());
        Assert.True(reports > 100, "The analyzer was hardly at work: " + reports + " reports.");
    }
}
