using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace EcsRuleAnalyzers.Generation;

/// <summary>A file that there is once for each namespace.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Name">Its name, without what comes behind the first dot of its own.</param>
internal sealed record NamespaceFiles(EmitStyle Style, string Name)
{
    /// <summary>The files for the namespaces of some things; names of files are unique ignoring case, while namespaces may differ in case only.</summary>
    public static IEnumerable<NamespaceFiles> Of<T>(IEnumerable<T> all, Func<T, EmitStyle> style) => all.Select(style).Distinct()
        .GroupBy(own => own.Namespace, StringComparer.OrdinalIgnoreCase)
        .SelectMany(alike => alike.Select((own, index) => new NamespaceFiles(
            own,
            "Support." + own.Namespace.Replace("@", "") + (index == 0 ? "" : "_" + (index + 1).ToString(CultureInfo.InvariantCulture)))));
}
