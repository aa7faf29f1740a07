using EcsRuleAnalyzers.Rules.Kinds;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Tests.Analysis;

public class ECSR3004_HostBitsTests() : ValueShapeTests("SourceCidrIp", bad: "10.159.6.18/12", good: "10.144.0.0/12", "ECSR3004")
{
    [Theory]
    [InlineData("""SourceCidrIp = {|ECSR3004:"10.159.6.18/12"|}""")]
    [InlineData("""SourceCidrIp = {|ECSR3004:"10.1.2.3/8"|}""")]
    [InlineData("""SourceCidrIp = {|ECSR3004:"203.0.113.25/0"|}""")]
    [InlineData("""DestCidrIp = {|ECSR3004:"192.168.0.1/31"|}""")]
    [InlineData("""SourceCidrIp = "10.0.0.0/8" """)]
    [InlineData("""SourceCidrIp = "203.0.113.25/32" """)]
    [InlineData("""SourceCidrIp = "203.0.113.25" """)]
    [InlineData("""SourceCidrIp = "0.0.0.0/0" """)]
    public Task An_IPv4_block_is_written_without_host_bits(string members) => Sending.Check(members);

    [Theory]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = {|ECSR3004:"2001:db8::1/64"|}""")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = {|ECSR3004:"::1/0"|}""")]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "2001:db8::/64" """)]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "2001:db8::1/128" """)]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "2001:db8::1" """)]
    [InlineData("""-SourceCidrIp, Ipv6SourceCidrIp = "::/0" """)]
    public Task An_IPv6_block_is_written_without_host_bits(string members) => Sending.Check(members);

    [Fact]
    public async Task The_service_takes_them_so_they_are_a_hint_only()
    {
        var found = await Found.In("""SourceCidrIp = "10.159.6.18/12" """);
        Assert.Equal(("ECSR3004", "Info"), (found.Id, found.Severity.ToString()));
    }

    [Theory]
    [InlineData("\"10.0.0.1/8\"", "IPv4")]
    [InlineData("\"2001:db8::1/32\"", "IPv6")]
    public async Task A_prefix_list_refuses_them(string cidr, string family)
    {
        var found = Assert.Single(await PrefixList(cidr, family));

        Assert.Equal((HostBitsKind.Id, DiagnosticSeverity.Warning), (found.Id, found.Severity));
    }

    [Theory]
    [InlineData("\"10.0.0.0/8\"", "IPv4")]
    [InlineData("\"10.0.0.1\"", "IPv4")]
    [InlineData("\"2001:db8::/32\"", "IPv6")]
    public async Task A_prefix_list_takes_blocks_without_them(string cidr, string family) => Assert.Empty(await PrefixList(cidr, family));

    private static Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> PrefixList(string cidr, string family) => Requests.Report(
        $$"""
        #nullable disable
        using System.Collections.Generic;
        using AlibabaCloud.SDK.Ecs20140526;
        using AlibabaCloud.SDK.Ecs20140526.Models;
        class C
        {
            void M(Client client) => client.CreatePrefixList(new CreatePrefixListRequest
            {
                RegionId = "cn-hangzhou",
                PrefixListName = "offices",
                AddressFamily = "{{family}}",
                MaxEntries = 10,
                Entry = new List<CreatePrefixListRequest.CreatePrefixListRequestEntry> { new() { Cidr = {{cidr}} } },
            });
        }
        """,
        [SdkModels.V2]);
}
