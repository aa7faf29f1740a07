using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Text;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>notStartsWith</c>, <c>notContains</c>: words that a text must not begin with, or must not have anywhere in it.</summary>
internal sealed class ForbiddenTextKind : ValueKind
{
    public override EquatableArray<string> Keywords => ["notStartsWith", "notContains"];

    public override DiagnosticDescriptor Descriptor => PatternKind.Rule;

    public override KindExample Example => new("""{ "type": "string", "notStartsWith": ["http://", "https://"] }""", "see http://", "http://example.com");

    protected override bool Fits(KindReader reader, ParameterType type) => type == ParameterType.Text;

    protected override IEnumerable<ValueCheck> Checks(KindReader reader, ParameterType type)
    {
        foreach (var keyword in Keywords)
        {
            var words = reader.Strings(keyword);
            if (words.Any(word => word.Length == 0) || (words.Count == 0 && reader.Get(keyword) is { Kind: JsonKind.Array, Items.Count: 0 }))
            {
                reader.Fail(reader.Get(keyword)!, "\"" + keyword + "\" needs texts that are not empty");
            }
            else if (words.Count > 0)
            {
                yield return new ForbiddenTextCheck(keyword, words, OnlyAtStart: keyword == "notStartsWith");
            }
        }
    }
}

internal sealed record ForbiddenTextCheck(string Word, EquatableArray<string> Words, bool OnlyAtStart) : TextCheck
{
    public override string Keyword => Word;

    public override string Id => PatternKind.Id;

    protected override bool HoldsFor(string text) => !Words.Any(word => IsIn(text, word));

    protected override Truth HoldsFor(PartialText text)
    {
        var known = OnlyAtStart ? text.Pieces.Take(1) : text.Pieces;
        return known.Any(piece => Words.Any(word => IsIn(piece.Text, word))) ? Truth.False : Truth.Unknown;
    }

    protected override ConditionCode EmitFor(string text) => ConditionCode.All(Words.Select(word => OnlyAtStart
        ? !ConditionCode.Of(text + ".StartsWith(" + CodeWriter.Literal(word) + ", global::System.StringComparison.Ordinal)")
        : !ConditionCode.AtLeast(text + ".IndexOf(" + CodeWriter.Literal(word) + ", global::System.StringComparison.Ordinal)", "0")));

    public override Bilingual Say() => OnlyAtStart
        ? new("a text that does not begin with " + string.Join(" or ", Words), "不以 " + string.Join(" 或 ", Words) + " 开头")
        : new("a text without " + string.Join(" or ", Words), "不包含 " + string.Join(" 或 ", Words));

    private bool IsIn(string text, string word) =>
        OnlyAtStart ? text.StartsWith(word, System.StringComparison.Ordinal) : text.IndexOf(word, System.StringComparison.Ordinal) >= 0;
}
