using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>Members that somebody added to a request, in an extension block or in a part of the generated class, may set any of its parameters.</summary>
public class AddedMemberTests
{
    // Ends the class of the members, so that the block is a type beside it.
    private const string Extensions =
        """
        }

        static class Extensions
        {
            extension(ModifySecurityGroupRuleRequest request)
            {
                public ModifySecurityGroupRuleRequest WithPorts(string ports)
                {
                    request.PortRange = ports;
                    return request;
                }

                public void SendBy(Client client) => client.ModifySecurityGroupRule(request);

                public string Ports
                {
                    get => request.PortRange;
                    set => request.PortRange = value;
                }

                public bool IsOpen => request.SourceCidrIp == "0.0.0.0/0";

                public static ModifySecurityGroupRuleRequest Wrong() => new() { INITIALIZER };
            }
        """;

    private const string Part =
        """
        namespace App.Ecs
        {
            partial class ModifySecurityGroupRuleRequest
            {
                public int Port { set { PortRange = value + "/" + value; } }
                public string Note { get; set; }
                public ModifySecurityGroupRuleRequest WithPorts(string ports) { PortRange = ports; return this; }
                public ModifySecurityGroupRuleRequest WithSsh() => WithPorts("22/22");
                public bool IsOpen() => SourceCidrIp == "0.0.0.0/0";
            }
        }
        """;

    [Theory]
    [InlineData("client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { WRONG }.WithPorts(unknown));")]
    [InlineData("var request = new ModifySecurityGroupRuleRequest { WRONG }; request.WithPorts(unknown); client.ModifySecurityGroupRule(request);")]
    [InlineData("var request = new ModifySecurityGroupRuleRequest { WRONG }; request?.WithPorts(unknown); client.ModifySecurityGroupRule(request);")]
    [InlineData("var request = new ModifySecurityGroupRuleRequest { WRONG }; request.Ports = unknown; client.ModifySecurityGroupRule(request);")]
    [InlineData("var request = new ModifySecurityGroupRuleRequest { WRONG, Ports = unknown }; client.ModifySecurityGroupRule(request);")]
    [InlineData("var request = new ModifySecurityGroupRuleRequest { WRONG }; void Set() => request.Ports = unknown; Set(); client.ModifySecurityGroupRule(request);")]
    [InlineData("var request = new ModifySecurityGroupRuleRequest { WRONG }; Action set = () => request.Ports = unknown; set(); client.ModifySecurityGroupRule(request);")]
    public Task A_member_of_an_extension_block_may_repair_the_request(string statements) =>
        Check(statements.Replace("WRONG", Sending.Initializer("PortRange = \"80\""), StringComparison.Ordinal));

    [Theory]
    [InlineData("var request = new ModifySecurityGroupRuleRequest { WRONG }; if (request.IsOpen) { return; } client.ModifySecurityGroupRule(request);")]
    [InlineData("var request = new ModifySecurityGroupRuleRequest { WRONG }; var ports = request.Ports; client.ModifySecurityGroupRule(request);")]
    [InlineData("new ModifySecurityGroupRuleRequest { WRONG }.SendBy(client);")]
    public Task A_member_of_an_extension_block_that_only_looks_at_the_request_or_sends_it_repairs_nothing(string statements) =>
        Check(statements.Replace("WRONG", Sending.Initializer("PortRange = {|ECSR1006:\"80\"|}"), StringComparison.Ordinal));

    [Fact]
    public Task A_static_member_of_an_extension_block_is_followed() => Requests.CheckMembers(
        "void M(Client client) => client.ModifySecurityGroupRule(ModifySecurityGroupRuleRequest.Wrong());\n"
        + Extensions.Replace("INITIALIZER", Sending.Initializer("PortRange = {|ECSR1006:\"80\"|}"), StringComparison.Ordinal));

    [Theory]
    [InlineData("client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { WRONG }.WithPorts(unknown));")]
    [InlineData("client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { WRONG }.WithSsh());")]
    [InlineData("client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { WRONG, Port = 22 });")]
    [InlineData("client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { MISSING, Port = 22 });")]
    public Task A_member_in_another_part_of_the_generated_class_may_repair_the_request(string statements) => CheckPart(statements
        .Replace("WRONG", Sending.Initializer("PortRange = \"80\""), StringComparison.Ordinal)
        .Replace("MISSING", Sending.Initializer("-PortRange"), StringComparison.Ordinal));

    [Theory]
    [InlineData("client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { WRONG, Note = unknown });")]
    [InlineData("var request = new ModifySecurityGroupRuleRequest { WRONG }; if (request.IsOpen()) { return; } client.ModifySecurityGroupRule(request);")]
    public Task A_member_in_another_part_of_the_generated_class_that_sets_no_parameter_repairs_nothing(string statements) =>
        CheckPart(statements.Replace("WRONG", Sending.Initializer("PortRange = {|ECSR1006:\"80\"|}"), StringComparison.Ordinal));

    [Theory]
    [InlineData("request.AddPorts(unknown);")]
    [InlineData("request.Ports = unknown;")]
    [InlineData("request.QueryParameters.Put(\"PortRange\", unknown);")]
    public Task A_member_of_an_extension_block_may_complete_and_repair_a_generic_request(string statement) => Requests.Check(
        $$"""
        #nullable disable
        using System.Collections.Generic;
        using Aliyun.Acs.Core;
        static class Extensions
        {
            extension(CommonRequest request)
            {
                public void AddPorts(string ports) => request.AddQueryParameters("PortRange", ports);
                public string Ports { set => request.AddQueryParameters("PortRange", value); }
            }

            extension(Dictionary<string, string> parameters)
            {
                public void Put(string key, string value) => parameters[key] = value;
            }
        }

        class C
        {
            void Completed(IAcsClient client, string unknown)
            {
                var request = new CommonRequest { Version = "2014-05-26", Action = "AuthorizeSecurityGroup" };
                request.AddQueryParameters("RegionId", unknown);
                request.AddQueryParameters("SecurityGroupId", unknown);
                request.AddQueryParameters("IpProtocol", "tcp");
                request.AddQueryParameters("SourceCidrIp", "10.0.0.0/8");
                {{statement}}
                client.GetCommonResponse(request);
            }

            void Repaired(IAcsClient client, string unknown)
            {
                var request = new CommonRequest { Version = "2014-05-26", Action = "ModifySecurityGroupRule" };
                request.AddQueryParameters("PortRange", "80");
                {{statement}}
                client.GetCommonResponse(request);
            }
        }
        """,
        [SdkGeneric.V1]);

    private static Task Check(string statements) => Requests.CheckMembers(
        "void M(Client client, string unknown)\n{\n    " + statements + "\n}\n" + Extensions.Replace("INITIALIZER", Sending.Initializer(""), StringComparison.Ordinal));

    private static Task CheckPart(string statements) => Requests.Check(
        "#nullable disable\nusing App.Ecs;\nclass C\n{\n    void M(Client client, string unknown)\n    {\n        " + statements + "\n    }\n}\n\nclass Client { internal void ModifySecurityGroupRule(ModifySecurityGroupRuleRequest request) { } }\n",
        [Part]);
}
