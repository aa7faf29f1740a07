using System.Collections.Generic;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary>A kind that is chosen by the value of the keyword <c>format</c>.</summary>
internal abstract class FormatKind : ValueKind
{
    public abstract string Format { get; }

    public override EquatableArray<string> Keywords => ["format"];

    // The formats share one keyword: each looks only at its own.
    protected sealed override bool Fits(KindReader reader, ParameterType type) => true;

    protected sealed override IEnumerable<ValueCheck> Checks(KindReader reader, ParameterType type)
    {
        if (reader.Owner["format"] is not { Kind: JsonKind.String } format || format.Text != Format)
        {
            return [];
        }

        if (type != ParameterType.Text)
        {
            reader.Fail(format, "the format \"" + Format + "\" is for texts, and this parameter is none");
            return [];
        }

        return Checks(reader);
    }

    protected abstract IEnumerable<ValueCheck> Checks(KindReader reader);
}
