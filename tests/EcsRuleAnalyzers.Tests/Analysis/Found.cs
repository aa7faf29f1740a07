using System.Collections.Immutable;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>The diagnostics of one request that is sent.</summary>
internal static class Found
{
    private const string Client = "#nullable disable\npublic class Client { internal void ModifySecurityGroupRule(App.Ecs.ModifySecurityGroupRuleRequest request) { } }";

    /// <summary>The one thing that is wrong with a request.</summary>
    public static async Task<Diagnostic> In(string members) => Assert.Single(await AllIn(members));

    public static Task<ImmutableArray<Diagnostic>> AllIn(string members) => Requests.Report(
        "#nullable disable\nusing App.Ecs;\nclass C\n{\n    void M(string unknown, Client client)\n    {\n        "
        + Markup.Strip(Sending.Statement(members), out _) + "\n    }\n}\n",
        [Client]);
}
