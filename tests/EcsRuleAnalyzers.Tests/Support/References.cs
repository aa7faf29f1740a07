using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>The reference assemblies of each target framework that code under test is compiled for.</summary>
/// <remarks>The packages are brought by restore (PackageDownload in the project file): no test needs a network.</remarks>
internal static class References
{
    private static readonly ConcurrentDictionary<string, Lazy<ImmutableArray<MetadataReference>>> Cache = new(StringComparer.Ordinal);

    /// <summary>Every reference assembly of <c>net8.0</c>, <c>net9.0</c>, <c>net10.0</c>, <c>netstandard2.0</c> or <c>net472</c>.</summary>
    public static ImmutableArray<MetadataReference> Get(string tfm) =>
        Cache.GetOrAdd(tfm, static key => new Lazy<ImmutableArray<MetadataReference>>(() => Load(key))).Value;

    private static ImmutableArray<MetadataReference> Load(string tfm) =>
    [
        .. Folders(tfm)
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(BuildFacts.Get("RefPackages"), folder), "*.dll"))
            .Where(IsManaged)
            .Order(StringComparer.Ordinal)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>Two files of the .NET Framework's folder are native helpers.</summary>
    private static bool IsManaged(string file) =>
        Path.GetFileName(file) is not ("System.EnterpriseServices.Wrapper.dll" or "System.EnterpriseServices.Thunk.dll");

    private static string[] Folders(string tfm) => tfm switch
    {
        "net8.0" => ["microsoft.netcore.app.ref/8.0.33/ref/net8.0"],
        "net9.0" => ["microsoft.netcore.app.ref/9.0.22/ref/net9.0"],
        "net10.0" => ["microsoft.netcore.app.ref/10.0.14/ref/net10.0"],
        "netstandard2.0" => ["netstandard.library/2.0.3/build/netstandard2.0/ref"],
        "net472" =>
        [
            "microsoft.netframework.referenceassemblies.net472/1.0.3/build/.NETFramework/v4.7.2",
            "microsoft.netframework.referenceassemblies.net472/1.0.3/build/.NETFramework/v4.7.2/Facades",
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(tfm), tfm, "No reference assemblies for this target framework."),
    };
}
