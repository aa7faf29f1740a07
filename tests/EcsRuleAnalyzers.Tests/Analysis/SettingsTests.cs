using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>What users can switch off.</summary>
public class SettingsTests
{
    private const string Disabled = "ecs_rules.disabled";

    [Theory]
    [InlineData("ModifySecurityGroupRule.group-nictype")]
    [InlineData("modifysecuritygrouprule.group-nictype")]
    [InlineData("ModifySecurityGroupRule.modify-noop, ModifySecurityGroupRule.group-nictype")]
    [InlineData("  ModifySecurityGroupRule.group-nictype  ")]
    [InlineData("Other.rule,ModifySecurityGroupRule.group-nictype,Other.rule")]
    public Task A_rule_that_is_disabled_by_its_name_is_silent(string value) => Sending.Check(
        """
        -SourceCidrIp, SourceGroupId = "sg-2", PortRange = {|ECSR1006:"80"|}
        """,
        (Disabled, value));

    [Theory]
    [InlineData("")]
    [InlineData("group-nictype")]
    [InlineData("ECSR2002")]
    [InlineData("AuthorizeSecurityGroup.group-nictype")]
    [InlineData("ModifySecurityGroupRule.group")]
    public Task Any_other_name_disables_nothing(string value) => Sending.Check(
        """
        -SourceCidrIp, SourceGroupId = {|ECSR2002:"sg-2"|}, PortRange = {|ECSR1006:"80"|}
        """,
        (Disabled, value));

    [Fact]
    public Task Both_settings_work_together() => Sending.Check(
        """
        -SourceCidrIp, SourceGroupId = "sg-2", -Description
        """,
        (Disabled, "ModifySecurityGroupRule.modify-noop"),
        ("ecs_rules.assume_vpc", "true"));
}
