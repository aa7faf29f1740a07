namespace EcsRuleAnalyzers.Diagnostics;

/// <summary>Where the page of a diagnostic is; the one place that knows it.</summary>
internal static class HelpLink
{
    private const string Pages = "https://github.com/EcsRuleAnalyzers/EcsRuleAnalyzers/blob/main/docs/rules/";

    public static string For(string id) => Pages + id + ".md";
}
