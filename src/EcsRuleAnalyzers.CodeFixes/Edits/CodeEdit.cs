using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.CodeFixes.Edits;

/// <summary>
/// A change of code. Changes are made to the text and not to the tree, so that everything around them stays as it was written.
/// </summary>
internal abstract record CodeEdit
{
    /// <summary>The code that is replaced or taken away; two edits never share any.</summary>
    public virtual IEnumerable<TextSpan> Claims => [];

    /// <summary>What the change stands together with: where a part of it depends on symbols of the preprocessor, the change may mend one build and not the other.</summary>
    public abstract SyntaxNode Surroundings { get; }

    public abstract IEnumerable<TextChange> Changes(SourceText text);

    /// <summary>This edit and another one of the same place as one; null when they are about different places.</summary>
    public virtual CodeEdit? Merge(CodeEdit other) => null;

    public virtual bool CollidesWith(CodeEdit other) => Claims.Any(claim => other.Claims.Any(claim.OverlapsWith));

    /// <summary>What several edits together do to a text.</summary>
    public static SourceText Apply(IEnumerable<CodeEdit> edits, SourceText text)
    {
        var merged = new List<CodeEdit>();
        foreach (var edit in edits)
        {
            var at = merged.FindIndex(other => other.Merge(edit) is not null);
            if (at < 0)
            {
                merged.Add(edit);
            }
            else
            {
                merged[at] = merged[at].Merge(edit)!;
            }
        }

        return text.WithChanges(merged.SelectMany(edit => edit.Changes(text)).OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End));
    }
}
