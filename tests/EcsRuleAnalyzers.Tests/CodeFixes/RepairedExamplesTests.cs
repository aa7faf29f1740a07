using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Rules.Kinds;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.CodeFixes;

/// <summary>Whatever is offered, for whichever mistake: it takes the mistake away and makes no new one.</summary>
public sealed class RepairedExamplesTests
{
    private static readonly string[] PortRanges =
        ["80", "80-90", "90-80", "200/1", "80/", "/80", "80,443", "0/0", "1/65536", "65535/1", "65535", "65536", "-1", "-1/-1", "-1/80", "1/1", "80/80", "all", "00080", "80/90/100", "~", "-", "/", " "];

    public static TheoryData<string> Operations => [.. SpecLibrary.Names];

    // Rules that only people can mend, or that no request can keep: what is open to the internet, what is twice there, what has to be thought of.
    private static readonly string[] ForPeople =
    [
        "add-remove-overlap",
        "entries-max",
        "everything-open-ports",
        "everything-open-protocols",
        "family-match-ipv4",
        "family-match-ipv6",
        "filter-name-form",
        "group-peer-count",
        "modify-noop",
        "not-recommended",
        "rule-required",
        "self-reference",
        "sensitive-port-open-ipv4",
        "sensitive-port-open-ipv6",
    ];

    /// <summary>The rejected example of every rule: whatever is offered compiles and mends it.</summary>
    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Rejected_examples_of_the_spec(string name)
    {
        var operation = SpecLibrary.Operation(name)!;
        var unmended = new HashSet<string>();
        foreach (var example in RuleExamples.Of(operation).Where(example => !example.AssumeVpc))
        {
            var repairs = await Check(operation, example.Rejected);
            var own = repairs.Where(repair => repair.Rule == example.Rule.Name).ToList();
            Assert.NotEmpty(own);
            if (own.TrueForAll(repair => repair.Title is null))
            {
                unmended.Add(example.Rule.Name);
            }
        }

        Assert.Subset(ForPeople.ToHashSet(), unmended);
    }

    /// <summary>Every wrong port range beside every protocol.</summary>
    [Fact]
    public async Task Port_ranges()
    {
        var operation = SpecLibrary.Operation("ModifySecurityGroupRule")!;
        var offered = new HashSet<string>();
        foreach (var protocol in new[] { "tcp", "UDP", "icmp", "gre", "ALL", "6", "any" })
        {
            foreach (var ports in PortRanges)
            {
                foreach (var repair in await Check(operation, [new("IpProtocol", protocol), new("PortRange", ports), new("SourcePortRange", ports)]))
                {
                    if (repair.Title is not null) offered.Add(repair.Mistake.Id);
                }
            }
        }

        Assert.Equal(["ECSR1002", "ECSR1006", "ECSR1007", "ECSR2001"], offered.Order());
    }

    /// <summary>Every synonym, and every slip of the finger in every allowed value.</summary>
    [Fact]
    public async Task Words()
    {
        var operation = SpecLibrary.Operation("ModifySecurityGroupRule")!;
        foreach (var parameter in operation.Request.Parameters)
        {
            foreach (var check in parameter.Checks.Select(check => check.Body).OfType<OnValue>().Select(body => body.Check).OfType<EnumCheck>())
            {
                var words = check.Synonyms.Select(synonym => synonym.Parameter).Concat(check.Values.SelectMany(Slips)).Distinct();
                foreach (var word in words.Where(word => !check.Values.Contains(word)))
                {
                    await Check(operation, [new(parameter.Name, word)]);
                }

                // Without ports and addresses every protocol is right.
                foreach (var synonym in check.Synonyms)
                {
                    var repairs = await Check(operation, [new("PortRange", null), new("SecurityGroupRuleId", "sgr-bp12kewq32dfwrdi1"), new("SourceCidrIp", null), new(parameter.Name, synonym.Parameter)]);
                    Assert.Contains(repairs, repair => repair.Title == $"Change {parameter.Ref.Member} to \"{synonym.Text}\"");
                }
            }
        }
    }

    private static async Task<List<Repair>> Check(Operation operation, IEnumerable<ExampleValue> overlay)
    {
        var repairs = await Repairs.OfRequest(ExampleCode.Members(operation, overlay), operation.Name);
        var before = repairs.Select(repair => repair.Rule).ToList();
        Assert.All(repairs.SelectMany(repair => repair.Choices), repair =>
        {
            var left = repair.Left.Where(diagnostic => !IsOfPlaceholder(diagnostic, repair)).Select(diagnostic => diagnostic.Properties["Rule"]!).ToList();
            Assert.DoesNotContain(repair.Rule, left);
            Assert.Subset(before.ToHashSet(), left.ToHashSet());
            Assert.Equal(repair.Title!.Contains('<'), repair.Left.Any(diagnostic => IsOfPlaceholder(diagnostic, repair)));
        });
        return repairs;
    }

    private static bool IsOfPlaceholder(Microsoft.CodeAnalysis.Diagnostic diagnostic, Repair repair) =>
        repair.Title!.Contains($"<{diagnostic.Properties["Parameter"]!.Split('.')[^1]}>", StringComparison.Ordinal);

    private static IEnumerable<string> Slips(string word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            yield return word.Remove(at, 1);
            yield return word.Insert(at, word[at].ToString());
            yield return word.Remove(at, 1).Insert(at, "x");
            if (at > 0) yield return word.Remove(at, 1).Insert(at - 1, word[at].ToString());
        }

        yield return word.ToUpperInvariant() + " ";
    }
}
