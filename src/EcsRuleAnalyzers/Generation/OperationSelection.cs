using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Spec;

namespace EcsRuleAnalyzers.Generation;

/// <summary>Which operations a project gets.</summary>
internal static class OperationSelection
{
    /// <summary>
    /// Those that <c>EcsRulesOperations</c> names. Without it all of them; but published metadata has hundreds of operations,
    /// so a project that has some of it gets nothing before it says what it wants.
    /// Of two operations whose classes would have the same name in the same namespace the first is taken.
    /// </summary>
    public static IEnumerable<SelectedOperation> Of(GeneratorOptions options, IReadOnlyList<SpecFile> files)
    {
        var all = OperationSet.Of(files);
        if (options.Operations.Count == 0 && all.HasPublished)
        {
            yield break;
        }

        var patterns = new OperationPatterns(options.Operations);
        var types = new HashSet<string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var known in all.All)
        {
            if (options.Operations.Count > 0 && !patterns.Matches(known.Id))
            {
                continue;
            }

            var style = new EmitStyle(options.NamespaceOf(known.Id.Product), options.Visibility, options.AssumeVpc);
            if (CodeOf(known, style) is { } code && types.Add(style.Namespace + "." + code.TypeName))
            {
                yield return new SelectedOperation(code, style, FileName(code, names));
            }
        }
    }

    private static OperationCode? CodeOf(KnownOperation known, EmitStyle style) =>
        known.Sources.Count == 0 && EmbeddedCode.Has(known.Id, style) ? new EmbeddedCode(known.Id)
        : known.Operation is { } operation ? new ReadCode(operation) : null;

    // Names of files are unique ignoring case, and have few characters.
    private static string FileName(OperationCode operation, HashSet<string> taken)
    {
        var name = new string([.. operation.Product.Select(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' ? c : '_')]) + "." + operation.TypeName;
        var unique = name;
        for (var i = 2; !taken.Add(unique); i++)
        {
            unique = name + "_" + i.ToString(CultureInfo.InvariantCulture);
        }

        return unique + ".g.cs";
    }
}

/// <summary>An operation that is emitted.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Style">How its classes are written, apart from what the language of the project can say.</param>
/// <param name="File">Name of the emitted file.</param>
internal sealed record SelectedOperation(OperationCode Code, EmitStyle Style, string File);
