using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Generation;

/// <summary>What a program learns of a request that is not valid.</summary>
public class ViolationTests
{
    [Fact]
    public void A_violation_says_which_rule_which_parameter_which_answer_and_why()
    {
        var request = Generated.ValidRequest();
        request.NicType = null;

        var violation = Assert.Single((IEnumerable<dynamic>)request.Validate());

        Assert.Equal("ECSR2002", violation.RuleId);
        Assert.Equal("group-nictype", violation.RuleName);
        Assert.Equal("NicType", violation.Parameter);
        Assert.Equal("InvalidSourceGroupId.Mismatch", violation.ErrorCode);
        Assert.Equal(403, violation.HttpStatus);
        Assert.Contains("needs NicType intranet", violation.Message);
        Assert.Contains("NicType is not given", violation.Message);
        Assert.Equal("ECSR2002: " + violation.Message, violation.ToString());
    }

    [Fact]
    public void The_request_of_the_seed_breaks_rules_of_the_seed() => Assert.Equal(
        ["RegionId.required", "SecurityGroupId.placeholder", "SourceGroupId.placeholder", "protocol-portrange-all", "group-nictype"],
        ((IEnumerable<dynamic>)Generated.SeedRequest().Validate()).Select(violation => (string)violation.RuleName));

    [Fact]
    public void A_violation_in_a_list_has_the_one_based_place_in_its_path()
    {
        var request = Generated.New("WashKitchenSinkRequest");
        request.Permissions = Generated.List("WashKitchenSinkRequest+PermissionsItem");
        request.Permissions.Add(Generated.New("WashKitchenSinkRequest+PermissionsItem"));
        request.Permissions.Add(Generated.New("WashKitchenSinkRequest+PermissionsItem"));
        request.Permissions[1].PortRange = "90/80";
        request.Permissions[1].Tag = Generated.List("WashKitchenSinkRequest+PermissionsItem+TagItem");
        request.Permissions[1].Tag.Add(Generated.New("WashKitchenSinkRequest+PermissionsItem+TagItem"));

        IEnumerable<dynamic> violations = request.Validate();

        Assert.Contains(violations, violation => violation.Parameter == "Permissions.2.PortRange" && violation.Message.Contains("Permissions.2.PortRange is \"90/80\""));
        Assert.Contains(violations, violation => violation.Parameter == "Permissions.2.Tag.1.Key" && violation.RuleId == "ECSR1001");
    }

    [Fact]
    public void A_violation_in_an_object_has_the_object_in_its_path()
    {
        var request = Generated.New("WashKitchenSinkRequest");
        request.Disk = Generated.New("WashKitchenSinkRequest+DiskItem");

        Assert.Contains((IEnumerable<dynamic>)request.Validate(), violation => violation.Parameter == "Disk.Size");
    }

    [Fact]
    public void A_valid_request_has_no_violations_and_throws_nothing()
    {
        Assert.Empty((IEnumerable<object>)Generated.ValidRequest().Validate());
        Generated.ValidRequest().ThrowIfInvalid();
    }

    [Fact]
    public void A_request_that_is_not_valid_throws_all_of_its_violations()
    {
        var request = Generated.SeedRequest();

        var exception = Assert.ThrowsAny<Exception>((Action)(() => request.ThrowIfInvalid()));

        Assert.Equal("EcsValidationException", exception.GetType().Name);
        Assert.Equal(
            ((IEnumerable<object>)request.Validate()).Select(violation => violation.ToString()),
            ((IEnumerable<object>)((dynamic)exception).Violations).Select(violation => violation.ToString()));
        Assert.Equal(5, exception.Message.Split(Environment.NewLine).Length);
    }

    [Fact]
    public void What_the_service_takes_is_no_violation_at_run_time()
    {
        var request = Generated.ValidRequest();
        request.DestCidrIp = "10.0.0.1/8";

        Assert.Empty((IEnumerable<object>)request.Validate());
    }

    [Fact]
    public void The_list_of_violations_cannot_be_changed() => Assert.True(((System.Collections.IList)Generated.SeedRequest().Validate()).IsReadOnly);
}
