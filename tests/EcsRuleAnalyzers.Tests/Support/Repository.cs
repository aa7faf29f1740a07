using System.Reflection;

namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>Where the sources of this repository lie while its tests run.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Path.GetFullPath(BuildFacts.Get("RepositoryRoot"));

    /// <summary>The folder <c>shared</c> beside the repository, or null where there is none.</summary>
    public static string? Shared { get; } = Existing(Path.GetFullPath(Path.Combine(Root, "..", "shared")));

    private static string? Existing(string folder) => Directory.Exists(folder) ? folder : null;
}

/// <summary>What the project file told the assembly (its <c>AssemblyMetadata</c> items).</summary>
internal static class BuildFacts
{
    public static string Get(string key) =>
        typeof(BuildFacts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value
        ?? throw new InvalidOperationException($"The project file gives no value for '{key}'.");
}
