// Stand-ins for the official SDK, with its exact names and as much of its shapes as the sample needs.
// A project of your own references the package AlibabaCloud.SDK.Vpc20160428 instead.

namespace AlibabaCloud.SDK.Vpc20160428
{
    public class Client
    {
        public void DescribeVpcs(Models.DescribeVpcsRequest request) => throw new NotSupportedException(request.ToString());
    }
}

namespace AlibabaCloud.SDK.Vpc20160428.Models
{
    public class DescribeVpcsRequest
    {
        public string? RegionId { get; set; }

        public int? PageSize { get; set; }
    }
}
