namespace EcsRuleAnalyzers.Diagnostics;

internal static class Category
{
    public const string Request = "EcsRequest";
    public const string Security = "EcsSecurity";
    public const string Spec = "EcsSpec";
}
