using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace EcsRuleAnalyzers.Generation;

/// <summary>A file that is emitted once for each namespace.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Name">Its name, without an extension.</param>
internal sealed record NamespaceFile(EmitStyle Style, string Name)
{
    /// <summary>The files for the namespaces of some things; names of files are unique ignoring case, while namespaces may differ in case only.</summary>
    public static IEnumerable<NamespaceFile> Of<T>(IEnumerable<T> all, Func<T, EmitStyle> style) => all.Select(style).Distinct()
        .GroupBy(own => own.Namespace, StringComparer.OrdinalIgnoreCase)
        .SelectMany(alike => alike.Select((own, index) => new NamespaceFile(
            own,
            "Support." + own.Namespace.Replace("@", "") + (index == 0 ? "" : "_" + (index + 1).ToString(CultureInfo.InvariantCulture)))));
}
