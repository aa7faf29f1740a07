using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Spec;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Generation;

/// <summary>
/// Emits request classes that validate themselves. Its inputs are options, the language version and spec files;
/// it looks at no syntax and no compilation, so a key press in a source file re-runs no step of it.
/// It reports nothing: mistakes in specs are the business of <c>SpecFileAnalyzer</c>, where pragmas and severities work.
/// </summary>
/// <remarks>
/// The value of every step is a reference: for each kind of struct, tuples among them, the compiler would have to compile some 75 methods of its own
/// before it knows that there is nothing to emit.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class EcsGenerator : IIncrementalGenerator
{
    internal const string OptionsStep = "Options";
    internal const string LanguageStep = "Language";
    internal const string SpecFilesStep = "SpecFiles";
    internal const string OperationsStep = "Operations";
    internal const string NamespacesStep = "Namespaces";
    internal const string ErrorIndexStep = "ErrorIndex";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => GeneratorOptions.From(provider.GlobalOptions))
            .WithTrackingName(OptionsStep);

        var language = context.ParseOptionsProvider
            .Select(static (parse, _) => EmitLanguage.Of(parse))
            .WithTrackingName(LanguageStep);

        var specFiles = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, _) => SpecItem.IsSpec(pair.Right.GetOptions(pair.Left)) ? new[] { pair.Left } : [])
            .Select(static (file, cancellation) => file.GetText(cancellation) is { } text ? SpecItem.Read(text) : SpecItem.Unreadable)
            .WithTrackingName(SpecFilesStep)
            .Collect()
            .Select(static (files, _) => new SpecFileList(files));

        var operations = options.Combine(specFiles)
            .SelectMany(static (pair, _) => pair.Left.Generate ? OperationSelection.Of(pair.Left, pair.Right.All) : [])
            .WithTrackingName(OperationsStep);

        context.RegisterSourceOutput(
            operations.Combine(language),
            static (output, pair) => output.AddSource(pair.Left.File, pair.Left.Code.Emit(pair.Left.Style with { Language = pair.Right })));

        var supports = operations.Collect()
            .SelectMany(static (all, _) => NamespaceFile.Of(all, static operation => operation.Style).Select(file => new SupportFile(
                file.Style,
                file.Name + ".g.cs",
                all.Any(operation => operation.Style == file.Style && operation.Code.HasDocuments))))
            .WithTrackingName(NamespacesStep);

        context.RegisterSourceOutput(supports, static (output, file) => output.AddSource(file.Name, SupportEmitter.Emit(file.Style, file.HasDocuments)));

        // Knows the operations by their names only, so what a spec says of its errors does not matter here.
        var errorIndexes = operations
            .Select(static (selected, _) => new ErrorCatalog(selected.Style, selected.Code.TypeName, !selected.Code.HasErrors))
            .Collect()
            .SelectMany(static (all, _) => NamespaceFile.Of(all, static catalog => catalog.Style).Select(file => new ErrorIndexFile(
                file.Style,
                file.Name + ".Errors.g.cs",
                [.. all.Where(catalog => !catalog.IsEmpty && catalog.Style == file.Style).Select(catalog => catalog.TypeName).OrderBy(name => name, System.StringComparer.Ordinal)])))
            .WithTrackingName(ErrorIndexStep);

        context.RegisterSourceOutput(
            errorIndexes.Combine(language),
            static (output, pair) => output.AddSource(pair.Left.Name, ErrorIndexEmitter.Emit(pair.Left.Operations, pair.Left.Style with { Language = pair.Right })));
    }

    private sealed record SpecFileList(EquatableArray<SpecFile> All);

    private sealed record SupportFile(EmitStyle Style, string Name, bool HasDocuments);

    private sealed record ErrorCatalog(EmitStyle Style, string TypeName, bool IsEmpty);

    private sealed record ErrorIndexFile(EmitStyle Style, string Name, EquatableArray<string> Operations);
}
