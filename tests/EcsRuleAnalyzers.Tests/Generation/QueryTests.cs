using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Generation;

/// <summary>The wire form of a request.</summary>
public class QueryTests
{
    // The page writes the request unescaped; in this order and with these values.
    private const string Seed =
        "Action=ModifySecurityGroupRule&SecurityGroupId=sg-bp67acfmxazb4p%2A%2A%2A%2A&SourceGroupId=sg-bp67acfmxazb4p%2A%2A%2A%2A"
        + "&SourceGroupOwnerAccount=EcsforCloud%40Alibaba.com&IpProtocol=all&PortRange=80%2F80&Policy=accept&Description=This%20is%20a%20new%20security%20group%20rule.";

    [Fact]
    public void The_request_of_the_seed_has_the_query_of_the_seed() => Assert.Equal(Seed, (string)Generated.SeedRequest().ToQueryString());

    [Fact]
    public void Every_text_is_escaped_as_rfc_3986_says() => Samples.Check(5_000, random =>
    {
        var text = new string([.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => (char)random.Next(1, random.Chance(0.5) ? 0x80 : 0x10000))]);
        var request = Generated.New("ModifySecurityGroupRuleRequest");
        request.Description = text;
        var query = (string)request.ToQueryString();
        return query == "Action=ModifySecurityGroupRule&Description=" + Uri.EscapeDataString(text) ? null : query;
    });

    [Fact]
    public void What_is_not_given_or_empty_is_left_out()
    {
        var request = Generated.New("ModifySecurityGroupRuleRequest");
        request.Description = "";

        Assert.Equal("Action=ModifySecurityGroupRule", (string)request.ToQueryString());
    }

    [Fact]
    public void The_parameters_are_in_the_order_of_the_documents_whatever_the_order_of_assignment()
    {
        Dictionary<string, string> parameters = Generated.ValidRequest().ToQueryParameters();
        var names = TestSpecs.Embedded.Single(operation => operation.Name == "ModifySecurityGroupRule").Request.Parameters.Select(parameter => parameter.Name);

        Assert.Equal(names.Prepend("Action").Where(parameters.ContainsKey), parameters.Keys);
    }

    [Fact]
    public void A_list_is_flattened_one_based_and_empty_texts_leave_gaps()
    {
        var request = Generated.New("WashKitchenSinkRequest");
        request.Names = new List<string> { "a", "", null!, "b" };
        request.Owners = new List<long> { 12, -3 };
        request.Flags = new List<bool> { true, false };

        Assert.Equal("Action=WashKitchenSink&Names.1=a&Names.4=b&Owners.1=12&Owners.2=-3&Flags.1=true&Flags.2=false", (string)request.ToQueryString());
    }

    [Fact]
    public void Objects_and_lists_of_objects_are_flattened_by_name()
    {
        var tag = Generated.New("WashKitchenSinkRequest+PermissionsItem+TagItem");
        tag.Key = "k";
        var permission = Generated.New("WashKitchenSinkRequest+PermissionsItem");
        permission.Priority = 7L;
        permission.Tag = Generated.List("WashKitchenSinkRequest+PermissionsItem+TagItem");
        permission.Tag.Add(tag);
        var request = Generated.New("WashKitchenSinkRequest");
        request.Permissions = Generated.List("WashKitchenSinkRequest+PermissionsItem");
        request.Permissions.Add(null);
        request.Permissions.Add(permission);
        request.Disk = Generated.New("WashKitchenSinkRequest+DiskItem");
        request.Disk.Size = 20;

        Assert.Equal("Action=WashKitchenSink&Permissions.2.Priority=7&Permissions.2.Tag.1.Key=k&Disk.Size=20", (string)request.ToQueryString());
    }

    [Fact]
    public void Numbers_and_booleans_are_written_the_same_in_every_culture()
    {
        var request = Generated.New("WashKitchenSinkRequest");
        request.Ratio = 1234.50m;
        request.Owner = -5L;
        request.DryRun = true;

        using var _ = new Culture("sv-SE");

        Assert.Equal("Action=WashKitchenSink&Ratio=1234.50&Owner=-5&DryRun=true", (string)request.ToQueryString());
    }

    [Fact]
    public void A_name_that_is_no_identifier_keeps_its_spelling_on_the_wire()
    {
        var request = Generated.New("WashKitchenSinkRequest");
        request.XAcsFlag = "on";

        Assert.Equal("Action=WashKitchenSink&x-acs-flag=on", (string)request.ToQueryString());
    }
}
