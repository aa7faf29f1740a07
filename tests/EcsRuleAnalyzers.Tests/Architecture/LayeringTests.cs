using System.Text.RegularExpressions;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Architecture;

/// <summary>Which folder may know which: nothing points back.</summary>
public partial class LayeringTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Text"] = [],
        ["Logic"] = [],
        ["Diagnostics"] = [],
        ["Rules"] = ["Text", "Logic", "Diagnostics"],
        ["Model"] = ["Text", "Logic", "Diagnostics", "Rules"],
        ["Spec"] = ["Text", "Logic", "Diagnostics", "Rules", "Model"],
        ["Generation"] = ["Text", "Logic", "Diagnostics", "Rules", "Model", "Spec"],
        ["Analysis"] = ["Text", "Logic", "Diagnostics", "Rules", "Model", "Spec", "Generation"],
    };

    public static TheoryData<string> Folders => [.. Allowed.Keys];

    [Theory, MemberData(nameof(Folders))]
    public void A_folder_knows_only_those_it_is_built_upon(string folder)
    {
        var wrong = Files(folder).SelectMany(file => Ours().Matches(File.ReadAllText(file))
            .Select(match => match.Groups[1].Value)
            .Where(other => other != folder && Allowed.ContainsKey(other) && !Allowed[folder].Contains(other))
            .Select(other => Path.GetFileName(file) + " knows " + other));

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Text")]
    [InlineData("Logic")]
    [InlineData("Model")]
    [InlineData("Spec")]
    public void The_compiler_is_not_known_below_the_generator(string folder) =>
        Assert.Empty(Files(folder).Where(file => File.ReadAllText(file).Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal)).Select(Path.GetFileName));

    [Fact]
    public void Rules_know_nothing_of_the_compiler_but_descriptors() =>
        Assert.Empty(Files("Rules").Where(file => RoslynType().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName));

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "EcsRuleAnalyzers", folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("Templates", StringComparison.Ordinal));

    [GeneratedRegex(@"EcsRuleAnalyzers\.(\w+)")]
    private static partial Regex Ours();

    [GeneratedRegex(@"\b(ISymbol|IOperation|SyntaxNode|SemanticModel|Compilation|Location|Diagnostic)\b")]
    private static partial Regex RoslynType();
}
