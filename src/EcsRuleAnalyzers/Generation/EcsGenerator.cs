using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
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
            .SelectMany(static (pair, _) => pair.Left.Select(operation => pair.Right.NamespaceOf(operation.Product)).Distinct()
                .Select(name => new EmitStyle(name, pair.Right.Visibility, HasNullable: false, pair.Right.AssumeVpc))
                .GroupBy(style => style.Namespace, StringComparer.OrdinalIgnoreCase)
                .SelectMany(alike => alike.Select((style, index) => (Style: style, File: FileOf(style.Namespace, index))))
                .ToImmutableArray())
            .WithTrackingName(NamespacesStep);

        context.RegisterSourceOutput(
            namespaces,
            static (output, item) => output.AddSource(item.File, SupportEmitter.Emit(item.Style)));
    }

    // Names of files are unique ignoring case; namespaces may differ in case only.
    private static string FileOf(string name, int index) =>
        "Support." + name.Replace("@", "") + (index == 0 ? "" : "_" + (index + 1).ToString(CultureInfo.InvariantCulture)) + ".g.cs";
}

/// <summary>How the files of one namespace are written.</summary>
internal sealed record EmitStyle(string Namespace, string Visibility, bool HasNullable, bool AssumeVpc)
{
    /// <summary>The annotation of a reference that may be null.</summary>
    public string Nullable => HasNullable ? "?" : "";
}
