using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Analysis.Families;

/// <summary>Whether a compilation has classes that requests could be made of: one of the SDKs, or generated ones, its own or those of another assembly.</summary>
internal static class FamilyGate
{
    // Every generated namespace has this class.
    private const string GeneratedMark = "EcsViolation";

    private static readonly string[] SdkRoots = ["AlibabaCloud", "Aliyun"];
    private static readonly string[] Framework = ["System", "Microsoft", "netstandard", "mscorlib", "WindowsBase", "PresentationCore"];

    public static bool HasAny(Compilation compilation, CancellationToken cancellation) =>
        compilation.ContainsSymbolsWithName(GeneratedMark, SymbolFilter.Type, cancellation)
        || SdkRoots.Any(root => compilation.GlobalNamespace.GetMembers(root).Any(member => member.IsNamespace))
        || compilation.SourceModule.ReferencedAssemblySymbols.Any(assembly => !IsFramework(assembly.Name) && assembly.TypeNames.Contains(GeneratedMark));

    private static bool IsFramework(string assembly) =>
        Array.Exists(Framework, name => assembly.StartsWith(name, StringComparison.Ordinal) && (assembly.Length == name.Length || assembly[name.Length] == '.'));
}
