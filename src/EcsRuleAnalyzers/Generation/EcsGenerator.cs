using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EcsRuleAnalyzers.Generation;

/// <summary>
/// Emits request classes that validate themselves. Its inputs are options, the language version and spec files;
/// it looks at no syntax and no compilation, so a key press in a source file re-runs no step of it.
/// It reports nothing: mistakes in specs are the business of <c>SpecFileAnalyzer</c>, where pragmas and severities work.
/// </summary>
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

        var hasNullable = context.ParseOptionsProvider
            .Select(static (parse, _) => parse is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 })
            .WithTrackingName(LanguageStep);

        var specFiles = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => SpecItem.IsSpec(pair.Right.GetOptions(pair.Left)))
            .Select(static (pair, _) => pair.Left)
            .Select(static (file, cancellation) => file.GetText(cancellation) is { } text ? SpecItem.Read(text) : SpecItem.Unreadable)
            .WithTrackingName(SpecFilesStep)
            .Collect();

        var operations = options.Combine(specFiles)
            .SelectMany(static (pair, _) => pair.Left.Generate ? OperationSelection.Of(pair.Left, pair.Right) : [])
            .WithTrackingName(OperationsStep);

        context.RegisterSourceOutput(
            operations.Combine(options).Combine(hasNullable),
            static (output, item) =>
            {
                var ((selected, options), hasNullable) = item;
                var style = new EmitStyle(selected.Namespace, options.Visibility, hasNullable, options.AssumeVpc);
                output.AddSource(selected.File, OperationEmitter.Emit(selected.Operation, style));
            });

        var namespaces = operations.Collect().Combine(options)
            .SelectMany(static (pair, _) => Files(pair.Left.Select(selected => selected.Namespace))
                .Select(file => (
                    Style: new EmitStyle(file.Namespace, pair.Right.Visibility, HasNullable: false, pair.Right.AssumeVpc),
                    File: file.Name + ".g.cs",
                    HasDocuments: pair.Left.Any(selected => selected.Namespace == file.Namespace && DocumentEmitter.IsNeededBy(selected.Operation.Request))))
                .ToImmutableArray())
            .WithTrackingName(NamespacesStep);

        context.RegisterSourceOutput(
            namespaces,
            static (output, item) => output.AddSource(item.File, SupportEmitter.Emit(item.Style, item.HasDocuments)));

        // Knows the operations by their names only, so what a spec says of its errors does not matter here.
        var errorIndexes = operations.Select(static (selected, _) => (selected.Namespace, selected.Operation.TypeName, HasErrors: selected.Operation.Errors.Count > 0)).Collect().Combine(options)
            .SelectMany(static (pair, _) => Files(pair.Left.Select(operation => operation.Namespace))
                .Select(file => (
                    file.Namespace,
                    File: file.Name + ".Errors.g.cs",
                    pair.Right.Visibility,
                    Operations: OperationsOf(file.Namespace, pair.Left)))
                .ToImmutableArray())
            .WithTrackingName(ErrorIndexStep);

        context.RegisterSourceOutput(
            errorIndexes.Combine(hasNullable),
            static (output, item) => output.AddSource(
                item.Left.File,
                ErrorIndexEmitter.Emit(item.Left.Operations, new EmitStyle(item.Left.Namespace, item.Left.Visibility, item.Right, AssumeVpc: false))));
    }

    private static EquatableArray<string> OperationsOf(string name, ImmutableArray<(string Namespace, string TypeName, bool HasErrors)> operations) =>
        [.. operations.Where(operation => operation.HasErrors && operation.Namespace == name).Select(operation => operation.TypeName).OrderBy(operation => operation, StringComparer.Ordinal)];

    // Names of files are unique ignoring case; namespaces may differ in case only.
    private static IEnumerable<(string Namespace, string Name)> Files(IEnumerable<string> namespaces) => namespaces.Distinct()
        .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
        .SelectMany(alike => alike.Select((name, index) =>
            (name, "Support." + name.Replace("@", "") + (index == 0 ? "" : "_" + (index + 1).ToString(CultureInfo.InvariantCulture)))));
}

/// <summary>How the files of one namespace are written.</summary>
internal sealed record EmitStyle(string Namespace, string Visibility, bool HasNullable, bool AssumeVpc)
{
    /// <summary>The annotation of a reference that may be null.</summary>
    public string Nullable => HasNullable ? "?" : "";
}
