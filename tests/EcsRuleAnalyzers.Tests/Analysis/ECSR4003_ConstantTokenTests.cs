using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>ECSR4003: a client token that is the same for every call, although each request needs its own.</summary>
public class ECSR4003_ConstantTokenTests
{
    [Theory]
    [InlineData("ClientToken = {|ECSR4003:\"123e4567-e89b\"|}")]
    [InlineData("ClientToken = {|ECSR4003:Token|}")]
    [InlineData("ClientToken = {|ECSR4003:Token + \"-1\"|}")]
    [InlineData("ClientToken = {|ECSR4003:$\"{Token}\"|}")]
    [InlineData("ClientToken = {|ECSR4003:Fixed|}")]
    [InlineData("ClientToken = {|ECSR4003:flag ? \"a\" : \"b\"|}")]
    public Task A_constant_is_pointed_out(string member) => Check(member);

    [Theory]
    [InlineData("ClientToken = Guid.NewGuid().ToString()")]
    [InlineData("ClientToken = Token + Guid.NewGuid()")]
    [InlineData("ClientToken = $\"{Token}-{number}\"")]
    [InlineData("ClientToken = unknown")]
    [InlineData("ClientToken = null")]
    [InlineData("ClientToken = \"\"")]
    [InlineData("Description = \"web\"")]
    public async Task A_value_of_its_own_is_silent(string member) => Assert.Empty(await Requests.Report(Code(member), [SdkModels.V2]));

    [Fact]
    public async Task It_is_a_hint() =>
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Info, Assert.Single(await Requests.Report(Code("ClientToken = \"a\""), [SdkModels.V2])).Severity);

    private static Task Check(string member) => Requests.Check(Code(member), [SdkModels.V2]);

    private static string Code(string member) =>
        $$"""
        #nullable disable
        using System;
        using AlibabaCloud.SDK.Ecs20140526;
        using AlibabaCloud.SDK.Ecs20140526.Models;
        class C
        {
            private const string Token = "deploy";
            private static readonly string Fixed = "fixed";

            void M(Client client, string unknown, bool flag, int number) =>
                client.CreateSecurityGroup(new CreateSecurityGroupRequest { RegionId = "cn-hangzhou", VpcId = "vpc-bp1opxu1zkhn00gzv26cn", {{member}} });
        }
        """;
}
