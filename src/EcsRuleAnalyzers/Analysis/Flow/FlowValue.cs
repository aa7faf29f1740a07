using EcsRuleAnalyzers.Logic;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>What an expression evaluates to.</summary>
/// <param name="Known">What is known of the value.</param>
/// <param name="Origins">Where the constants in it stand.</param>
/// <param name="Request">The creation site of the request it refers to; null when it refers to none that is tracked.</param>
internal sealed record FlowValue(Known Known, SiteSet Origins = default, int? Request = null)
{
    public static readonly FlowValue Unknown = new(Known.Unknown);
    public static readonly FlowValue NotNull = new(Known.Given);

    public static FlowValue Join(FlowValue left, FlowValue right) => left.Equals(right)
        ? left
        : new FlowValue(
            Known.OneOf(left.Known, right.Known),
            left.Origins.Union(right.Origins),
            left.Request == right.Request ? left.Request : null);
}
