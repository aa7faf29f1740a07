using EcsRuleAnalyzers.Logic;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>What an expression evaluates to.</summary>
/// <param name="Known">What is known of the value.</param>
/// <param name="Origins">Where the constants in it stand.</param>
/// <param name="Object">The followed object that it refers to; null when it refers to none.</param>
/// <param name="IsNull">Whether it is the constant null.</param>
internal sealed record FlowValue(Known Known, SiteSet Origins = default, int? Object = null, bool IsNull = false)
{
    public static readonly FlowValue Unknown = new(Known.Unknown);
    public static readonly FlowValue NotNull = new(Known.Given);

    /// <summary>The value of a condition; paths that it rules out are not walked.</summary>
    public static FlowValue Decided(bool? condition) => condition is { } decided ? new FlowValue(Known.Of(decided ? "true" : "false")) : Unknown;

    public static FlowValue Join(FlowValue left, FlowValue right) => left.Equals(right)
        ? left
        : new FlowValue(
            Known.OneOf(left.Known, right.Known),
            left.Origins.Union(right.Origins),
            left.Object == right.Object ? left.Object : null,
            left.IsNull && right.IsNull);
}
