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

    private static async Task<string> Fix(string? key, params string[] ids)
    {
        var document = Repairs.Generated.Document(Code);
        var diagnostics = await Repairs.Generated.Report(document);
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
