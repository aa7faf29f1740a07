using AlibabaCloud.SDK.Vpc20160428;
using AlibabaCloud.SDK.Vpc20160428.Models;

namespace OwnProduct;

/// <summary>Not selected, so there is no class for it; the SDK's class is checked all the same.</summary>
internal static class SdkRequest
{
    internal static void List(Client client)
    {
        client.DescribeVpcs(new DescribeVpcsRequest
        {
            RegionId = "cn-hangzhou",
            PageSize = 100, // ECSR1003
        });
    }
}
