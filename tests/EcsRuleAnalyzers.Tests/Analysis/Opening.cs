using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>Requests of SDK v2 that add one inbound rule: the code around the members that a test is about.</summary>
internal static class Opening
{
    /// <param name="rule">Members of an item of <c>Permissions</c>, with markup.</param>
    /// <param name="settings">Settings of the project.</param>
    public static Task Check(string rule, params (string Key, string Value)[] settings) => CheckStatement(
        "client.AuthorizeSecurityGroup(new AuthorizeSecurityGroupRequest { RegionId = \"cn-hangzhou\", SecurityGroupId = group, Permissions = new List<Item> { new Item { " + rule + " } } });",
        settings);

    public static Task CheckStatement(string statement, params (string Key, string Value)[] settings) => Requests.Check(
        $$"""
        #nullable disable
        using System;
        using System.Collections.Generic;
        using AlibabaCloud.SDK.Ecs20140526;
        using AlibabaCloud.SDK.Ecs20140526.Models;
        using Item = AlibabaCloud.SDK.Ecs20140526.Models.AuthorizeSecurityGroupRequest.AuthorizeSecurityGroupRequestPermissions;
        class C
        {
            void M(Client client, string group, string unknown, bool flag, int number)
            {
                {{statement}}
            }
        }
        """,
        [SdkModels.V2],
        settings);
}
