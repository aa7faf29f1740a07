using System.Collections.Immutable;
using EcsRuleAnalyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EcsRuleAnalyzers.Tests.CodeFixes;

/// <summary>Which mistakes "fix all" takes, whoever asks for it.</summary>
public sealed class FixAllTests
{
    private const string Code =
        """
        #nullable disable
        using App.Ecs;
        public class C
        {
            public object A() => new ModifySecurityGroupRuleRequest { RegionId = "r", SecurityGroupId = "sg-1", IpProtocol = "all", PortRange = "-1", SourceCidrIp = "10.0.0.0/8", Description = "d" };
            public object B() => new ModifySecurityGroupRuleRequest { RegionId = "r", SecurityGroupId = "sg-1", IpProtocol = "all", PortRange = "80/80", SourceCidrIp = "10.0.0.0/8", Description = "d" };
            public object D() => new ModifySecurityGroupRuleRequest { RegionId = "r", SecurityGroupId = "sg-1", IpProtocol = "tcp", PortRange = "80", SourceCidrIp = "10.0.0.0/8", Description = "d" };
        }

        """;

    /// <summary><c>dotnet format</c> asks for one id, with the key of any mistake that the analyzer reports, or with none.</summary>
    [Theory]
    [InlineData("RepairFix.ECSR1006")]
    [InlineData("RepairFix.ECSR2001")]
    [InlineData(null)]
    public async Task One_id_is_enough(string? key) =>
        Assert.Equal(Code.Replace("\"80\"", "\"80/80\"").Replace("\"-1\"", "\"-1/-1\""), await Fix(key, "ECSR1006"));

    /// <summary>An editor asks for the ids of all mistakes in one place, with the key of the chosen one.</summary>
    [Theory]
    [InlineData("RepairFix.ECSR1006", "\"80\"", "\"80/80\"")]
    [InlineData("RepairFix.ECSR2001", "\"80/80\"", "\"-1/-1\"")]
    public async Task Of_several_ids_the_key_decides(string key, string old, string fixedText) =>
        Assert.Equal(Code.Replace(old, fixedText).Replace("\"-1\"", "\"-1/-1\""), await Fix(key, "ECSR1006", "ECSR2001"));

    /// <summary>Whoever picks the second choice wants it everywhere; where there is none nothing happens.</summary>
    [Fact]
    public async Task A_second_choice_is_made_everywhere() => Assert.Equal(
        Class(Other + "IpProtocol = \"all\", PortRange = \"-1/-1\"", Other + "IpProtocol = \"icmp\", PortRange = \"80/80\"", Other + "IpProtocol = \"all\", PortRange = \"-1/-1\""),
        await FixCode(
            Class(Other + "IpProtocol = \"tcp\", PortRange = \"-1/-1\"", Other + "IpProtocol = \"icmp\", PortRange = \"80/80\"", Other + "IpProtocol = \"udp\", PortRange = \"-1/-1\""),
            "RepairFix.ECSR2001.Replace.IpProtocol.all",
            "ECSR2001"));

    /// <summary>Members of one initializer that several mistakes are about.</summary>
    [Theory]
    [InlineData("ECSR1001", "IpProtocol = \"tcp\", PortRange = \"80/80\", SourceCidrIp = \"10.0.0.0/8\", Description = \"d\"", "IpProtocol = \"tcp\", PortRange = \"80/80\", SourceCidrIp = \"10.0.0.0/8\", Description = \"d\", RegionId = \"<RegionId>\", SecurityGroupId = \"<SecurityGroupId>\"")]
    [InlineData("ECSR3001", "SourceGroupOwnerId = 1, SourceGroupId = \"sg-2\", " + Rest + ", SourcePrefixListId = \"pl-1\", PortRangeListId = \"prl-1\"", Rest)]
    public async Task Several_members_at_once(string id, string before, string after) =>
        Assert.Equal(Class(after), await FixCode(Class(before), "RepairFix." + id, id));

    /// <summary>Of a key that cannot be renamed, or a parameter that cannot be taken away, everybody decides alone what else to do.</summary>
    [Fact]
    public async Task A_last_resort_is_never_made_unasked()
    {
        const string Code =
            """
            #nullable disable
            public class C
            {
                string last;
                public object M() => new App.Ecs.ModifySecurityGroupRuleRequest { RegionId = "r", SecurityGroupId = "sg-1", IpProtocol = "tcp", PortRange = "80/80", Description = "d", SourceCidrIp = "10.0.0.0/8", SourceGroupId = last = "sg-2" };
            }

            """;
        var repair = Assert.Single(await Repairs.Generated.Of(Code));
        Assert.Equal(("ECSR3001", "Remove SourceCidrIp and set NicType to \"intranet\""), (repair.Mistake.Id, repair.Title));
        Assert.Equal(Code, await FixCode(Code, "RepairFix.ECSR3001", "ECSR3001"));
        Assert.Equal(Code, await FixCode(Code, null, "ECSR3001"));

        // "dotnet format" takes the key of the first fix that it finds.
        Assert.Equal(Code, await FixCode(Code, await Key(Repairs.Generated, Code), "ECSR3001"));
    }

    /// <summary>What is missing besides is said when the value has its right name.</summary>
    [Fact]
    public async Task A_key_is_renamed_even_if_another_rule_speaks_then() => Assert.Equal(
        Keys("SourceGroupId", "IpProtocol"),
        await FixCode(Keys("SourceSecurityGroupId", "IpProtocl"), "RepairFix.ECSR1013", V1, "ECSR1013"));

    /// <summary>Two entries of one name would be one entry.</summary>
    [Fact]
    public async Task Two_keys_never_become_the_same() => Assert.Equal(
        Keys("SourceGroupId", "SourceGrupId"),
        await FixCode(Keys("SourceSecurityGroupId", "SourceGrupId"), "RepairFix.ECSR1013", V1, "ECSR1013"));

    /// <summary>A group as the destination of an inbound rule may mean anything, and what means nothing is still a value.</summary>
    [Theory]
    [InlineData("DestGroupId")]
    [InlineData("Ethertype")]
    public async Task A_key_is_neither_guessed_nor_removed_unasked(string key)
    {
        var code = Keys(key, "SourceCidrIp");
        Assert.Equal(code, await FixCode(code, "RepairFix.ECSR1013", V1, "ECSR1013"));
        Assert.Equal(code, await FixCode(code, await Key(V1, code), V1, "ECSR1013"));

        // And what is certain is made beside it.
        Assert.Equal(Keys(key, "IpProtocol"), await FixCode(Keys(key, "IpProtocl"), await Key(V1, code), V1, "ECSR1013"));
    }

    // Of the first fix for any of the mistakes.
    private static async Task<string> Key(Repairs repairs, string code)
    {
        var document = repairs.Document(code);
        var actions = new List<CodeAction>();
        foreach (var mistake in (await repairs.Report(document)).Where(mistake => mistake.Id is "ECSR1013" or "ECSR3001"))
        {
            await new RepairFix().RegisterCodeFixesAsync(new CodeFixContext(document, mistake, (found, _) => actions.Add(found), CancellationToken.None));
        }

        return actions[0].EquivalenceKey!;
    }

    private static readonly Repairs V1 = new(Support.SdkGeneric.V1);

    private static string Keys(string one, string other) =>
        $$"""
        #nullable disable
        using Aliyun.Acs.Core;
        class C
        {
            void M(IAcsClient client, string value)
            {
                var request = new CommonRequest { Product = "Ecs", Version = "2014-05-26", Action = "ModifySecurityGroupRule" };
                request.AddQueryParameters("SecurityGroupId", "sg-bp67acfmxazb4p1");
                request.AddQueryParameters("RegionId", "cn-hangzhou");
                request.AddQueryParameters("{{one}}", "sg-bp67acfmxazb4p2");
                request.AddQueryParameters("{{other}}", value);
                client.GetCommonResponse(request);
            }
        }

        """;

    private const string Other = "RegionId = \"r\", SecurityGroupId = \"sg-1\", SourceCidrIp = \"10.0.0.0/8\", Description = \"d\", ";

    private const string Rest = "RegionId = \"r\", SecurityGroupId = \"sg-1\", IpProtocol = \"tcp\", PortRange = \"80/80\", SourceCidrIp = \"10.0.0.0/8\", Description = \"d\"";

    private static string Class(params string[] requests) =>
        "#nullable disable\npublic class Test\n{\n" + string.Concat(requests.Select((members, at) => $"    public object M{at}() => new App.Ecs.ModifySecurityGroupRuleRequest {{ {members} }};\n")) + "}\n";

    private static Task<string> Fix(string? key, params string[] ids) => FixCode(Code, key, ids);

    private static Task<string> FixCode(string code, string? key, params string[] ids) => FixCode(code, key, Repairs.Generated, ids);

    private static async Task<string> FixCode(string code, string? key, Repairs repairs, params string[] ids)
    {
        var document = repairs.Document(code);
        var diagnostics = await repairs.Report(document);
        var context = new FixAllContext(document, new RepairFix(), FixAllScope.Document, key!, ids, new Provider(diagnostics), CancellationToken.None);
        var action = await new RepairFix().GetFixAllProvider().GetFixAsync(context);
        var changes = (await action!.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        return (await changes.ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }

    private sealed class Provider(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => GetAllDiagnosticsAsync(document.Project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
