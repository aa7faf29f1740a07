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
