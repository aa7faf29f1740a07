namespace EcsRuleAnalyzers.Model;

/// <summary>What tells one operation from every other.</summary>
/// <param name="Product">Product code as the SDK namespaces spell it (<c>Ecs</c>).</param>
/// <param name="Version">API version (<c>2014-05-26</c>).</param>
/// <param name="Name">Name of the operation (<c>ModifySecurityGroupRule</c>).</param>
internal sealed record OperationId(string Product, string Version, string Name);
