using System.Reflection;

namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>The generated code of all test specs, compiled once with public types, so that tests can call it like a user does.</summary>
internal static class Generated
{
    private static readonly Lazy<Assembly> Assembly = new(() => TestSpecs.Consumer.With("build_property.EcsRulesVisibility", "public").Load());

    public static Type Type(string name) => Assembly.Value.GetType("App.Ecs." + name, throwOnError: true)!;

    /// <summary>A new object of a generated type.</summary>
    public static dynamic New(string type) => Activator.CreateInstance(Type(type))!;

    /// <summary>A new empty list of a generated type.</summary>
    public static dynamic List(string itemType) => Activator.CreateInstance(typeof(List<>).MakeGenericType(Type(itemType)))!;

    /// <summary>Calls a static method; its exceptions arrive as they are.</summary>
    public static object? Call(string type, string method, params object?[] arguments) =>
        Type(type).InvokeMember(method, BindingFlags.InvokeMethod | BindingFlags.Public | BindingFlags.Static | BindingFlags.DoNotWrapExceptions, null, null, arguments);

    /// <summary>The request that the page of the seed shows.</summary>
    public static dynamic SeedRequest()
    {
        var request = New("ModifySecurityGroupRuleRequest");
        request.SecurityGroupId = "sg-bp67acfmxazb4p****";
        request.SourceGroupId = "sg-bp67acfmxazb4p****";
        request.SourceGroupOwnerAccount = "EcsforCloud@Alibaba.com";
        request.IpProtocol = "all";
        request.PortRange = "80/80";
        request.Policy = "accept";
        request.Description = "This is a new security group rule.";
        return request;
    }

    /// <summary>A request that breaks nothing.</summary>
    public static dynamic ValidRequest()
    {
        var request = SeedRequest();
        request.RegionId = "cn-hangzhou";
        request.SecurityGroupId = "sg-bp67acfmxazb4p1";
        request.SourceGroupId = "sg-bp67acfmxazb4p2";
        request.NicType = "intranet";
        request.PortRange = "-1/-1";
        return request;
    }
}
