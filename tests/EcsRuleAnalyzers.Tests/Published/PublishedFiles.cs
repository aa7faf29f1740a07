using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Published;

/// <summary>The metadata files that lie beside the repository; tests are skipped where they do not.</summary>
internal static class PublishedFiles
{
    private const string Reason = "There is no folder shared/metadata beside the repository.";

    private static string? Folder => Repository.Shared is { } shared && Directory.Exists(Path.Combine(shared, "metadata")) ? Path.Combine(shared, "metadata") : null;

    /// <summary>Names of the files; one that stands for their absence where there are none, so that the tests show as skipped.</summary>
    public static TheoryData<string> Names => Folder is null ? ["none"] : [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    public static string Text(string name)
    {
        Assert.SkipWhen(Folder is null, Reason);
        return File.ReadAllText(Path.Combine(Folder!, name));
    }

    /// <summary>Every operation of a file, read by itself.</summary>
    public static IReadOnlyList<Operation> Operations(string text) =>
        [.. OperationSet.Of([SpecFile.Read(text)]).All.Where(known => known.Published is not null).Select(known => known.Operation!)];

    /// <summary>A project that has the file and selects all of its product.</summary>
    public static Consumer Consumer(string text) => new Consumer().WithSpec(text, "/src/metadata.json")
        .With("build_property.EcsRulesOperations", SpecFile.Read(text).Sources[0].Id.Product + ".*")
        .With("build_property.EcsRulesVisibility", "public");
}
