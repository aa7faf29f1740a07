using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Spec;
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
            .Select(static (file, cancellation) => file.GetText(cancellation) is { } text ? SpecReader.Read(text.ToString()) : SpecItem.Unreadable)
            .WithTrackingName(SpecFilesStep)
            .Collect();

        var operations = options.Combine(specFiles)
            .SelectMany(static (pair, _) => pair.Left.Generate ? OperationSelection.Of(pair.Left, pair.Right) : [])
            .WithTrackingName(OperationsStep);

        context.RegisterSourceOutput(
            operations.Combine(options).Combine(hasNullable),
            static (output, item) =>
            {
                var ((operation, options), hasNullable) = item;
                var style = new EmitStyle(options.NamespaceOf(operation.Product), options.Visibility, hasNullable, options.AssumeVpc);
                output.AddSource(operation.Product + "." + operation.Name + ".g.cs", OperationEmitter.Emit(operation, style));
            });

        var namespaces = operations.Collect().Combine(options)
            .SelectMany(static (pair, _) => Files(pair.Left.Select(operation => pair.Right.NamespaceOf(operation.Product)))
                .Select(file => (Style: new EmitStyle(file.Namespace, pair.Right.Visibility, HasNullable: false, pair.Right.AssumeVpc), File: file.Name + ".g.cs"))
                .ToImmutableArray())
            .WithTrackingName(NamespacesStep);

        context.RegisterSourceOutput(
            namespaces,
            static (output, item) => output.AddSource(item.File, SupportEmitter.Emit(item.Style)));

        // Knows the operations by their names only, so what a spec says of its errors does not matter here.
        var errorIndexes = operations.Select(static (operation, _) => (operation.Product, operation.Name)).Collect().Combine(options)
            .SelectMany(static (pair, _) => Files(pair.Left.Select(operation => pair.Right.NamespaceOf(operation.Product)))
                .Select(file => (
                    file.Namespace,
                    File: file.Name + ".Errors.g.cs",
                    pair.Right.Visibility,
                    Operations: OperationsOf(file.Namespace, pair.Left, pair.Right)))
                .ToImmutableArray())
            .WithTrackingName(ErrorIndexStep);

        context.RegisterSourceOutput(
            errorIndexes.Combine(hasNullable),
            static (output, item) => output.AddSource(
                item.Left.File,
                ErrorIndexEmitter.Emit(item.Left.Operations, new EmitStyle(item.Left.Namespace, item.Left.Visibility, item.Right, AssumeVpc: false))));
    }

    private static EquatableArray<string> OperationsOf(string name, ImmutableArray<(string Product, string Name)> operations, GeneratorOptions options) =>
        [.. operations.Where(operation => options.NamespaceOf(operation.Product) == name).Select(operation => operation.Name).OrderBy(operation => operation, StringComparer.Ordinal)];

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
