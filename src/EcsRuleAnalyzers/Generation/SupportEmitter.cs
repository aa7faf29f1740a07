using System;
using System.Linq;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Generation;

/// <summary>The types that every generated request relies on, once for each namespace.</summary>
internal static class SupportEmitter
{
    private const string SourceNamespace = "namespace EcsRuleAnalyzers.Rules.Values";

    // Only what few products need is left out where nobody needs it.
    private const string Documents = "templates/EcsDocument.cs";

    private static readonly string[] Sources = [.. typeof(SupportEmitter).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("templates/", StringComparison.Ordinal) || name.StartsWith("values/", StringComparison.Ordinal))
        .OrderBy(name => name, StringComparer.Ordinal)];

    public static string Emit(EmitStyle style, bool hasDocuments)
    {
        var code = EmittedFile.Begin();
        foreach (var source in Sources.Where(source => hasDocuments || source != Documents))
        {
            var text = EmbeddedText.Read(source)
                .Replace("\r\n", "\n")
                .Replace(SourceNamespace, "namespace " + style.Namespace)
                .Replace("$visibility$", style.Visibility)
                .Replace("$version$", OperationEmitter.Version);
            foreach (var line in text.TrimEnd('\n').Split('\n'))
            {
                code.Line(line);
            }
        }

        return code.ToString();
    }
}
