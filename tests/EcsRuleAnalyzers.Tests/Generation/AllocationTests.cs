using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Generation;

/// <summary>Checking a valid request costs no memory, so it can stand in front of every call.</summary>
public class AllocationTests
{
    [Fact]
    public void Validate_of_a_valid_request_allocates_nothing() => Assert.Equal(0, Allocated(Generated.ValidRequest()));

    [Fact]
    public void Validate_of_a_valid_request_with_a_cidr_block_allocates_nothing()
    {
        var request = Generated.ValidRequest();
        request.SourceGroupId = request.SourceGroupOwnerAccount = request.NicType = null;
        request.Ipv6SourceCidrIp = "::ffff:10.0.0.1";
        request.SecurityGroupId = "G1234";
        request.IpProtocol = "58";
        request.Priority = "100";

        Assert.Equal(0, Allocated(request));
    }

    [Fact]
    public void Validate_of_valid_lists_and_objects_allocates_nothing()
    {
        var request = Generated.New("WashKitchenSinkRequest");
        request.RegionId = "cn-hangzhou";
        request.GroupId = "sg-bp67acfmxazb4p1";
        request.Token = "token";
        request.Level = 5;
        request.Alias = "alias";
        request.Permissions = Generated.List("WashKitchenSinkRequest+PermissionsItem");
        for (var i = 0; i < 2; i++)
        {
            var permission = Generated.New("WashKitchenSinkRequest+PermissionsItem");
            permission.IpProtocol = "tcp";
            permission.PortRange = "80/80";
            permission.Priority = 100L;
            permission.Tag = Generated.List("WashKitchenSinkRequest+PermissionsItem+TagItem");
            permission.Tag.Add(Generated.New("WashKitchenSinkRequest+PermissionsItem+TagItem"));
            permission.Tag[0].Key = "key";
            request.Permissions.Add(permission);
        }

        request.Disk = Generated.New("WashKitchenSinkRequest+DiskItem");
        request.Disk.Size = 100;
        request.Disk.Kind = "ssd";

        Assert.Equal(0, Allocated(request));
    }

    [Fact]
    public void The_measurement_sees_what_is_allocated() => Assert.NotEqual(0, Allocated(Generated.SeedRequest(), isValid: false));

    private static long Allocated(object request, bool isValid = true)
    {
        var validate = request.GetType().GetMethod("Validate")!.CreateDelegate<Func<IEnumerable<object>>>(request);
        Assert.Equal(isValid ? "" : null, isValid ? string.Join("; ", validate()) : null);
        for (var i = 0; i < 100; i++)
        {
            validate();
        }

        // A compiler in the background may be at work on the first calls, so the best of some measurements counts.
        return Enumerable.Range(0, 5).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            validate();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }
}
