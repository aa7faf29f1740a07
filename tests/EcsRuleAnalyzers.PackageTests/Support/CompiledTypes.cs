using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace EcsRuleAnalyzers.PackageTests.Support;

/// <summary>The top-level types of an assembly, read without loading it: full name to whether the type is public.</summary>
internal static class CompiledTypes
{
    public static IReadOnlyDictionary<string, bool> Of(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return metadata.TypeDefinitions
            .Select(metadata.GetTypeDefinition)
            .Where(type => !type.IsNested)
            .ToDictionary(
                type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}",
                type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public);
    }
}
