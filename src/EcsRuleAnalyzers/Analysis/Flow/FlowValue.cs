using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>What an expression evaluates to.</summary>
/// <param name="Known">What is known of the value.</param>
/// <param name="Origins">Where the constants in it stand.</param>
/// <param name="Object">The followed object that it refers to; null when it refers to none.</param>
/// <param name="IsNull">Whether it is the constant null.</param>
/// <param name="MayBe">Followed objects of which it refers to one, it is not known which.</param>
/// <param name="Lambda">The code of the lambda that it is; null for everything else.</param>
/// <param name="DependsOnPath">Whether it is unknown because it says something of a value that is known on this path and is another one on others.</param>
internal sealed record FlowValue(
    Known Known,
    SiteSet Origins = default,
    int? Object = null,
    bool IsNull = false,
    SiteSet MayBe = default,
    bool DependsOnPath = false,
    IAnonymousFunctionOperation? Lambda = null)
{
    public static readonly FlowValue Unknown = new(Known.Unknown);
    public static readonly FlowValue NotNull = new(Known.Given);

    /// <summary>The followed objects that it may refer to.</summary>
    public SiteSet Objects => Object is { } number ? SiteSet.Empty.Add(number) : MayBe;

    public bool IsFollowed => Object is not null || !MayBe.IsEmpty;

    /// <summary>The value of a condition; paths that it rules out are not walked.</summary>
    public static FlowValue Decided(bool? condition) => condition is { } decided ? new FlowValue(Known.Of(decided ? "true" : "false")) : Unknown;

    public static FlowValue OfNumber(int number) => new(Known.Of(number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    public static FlowValue Join(FlowValue left, FlowValue right) => left.Equals(right)
        ? left
        : new FlowValue(
            Known.Either(left.Known, right.Known),
            left.Origins.Union(right.Origins),
            left.Object == right.Object ? left.Object : null,
            left.IsNull && right.IsNull,
            left.Object == right.Object ? left.MayBe.Union(right.MayBe) : left.Objects.Union(right.Objects),
            left.DependsOnPath || right.DependsOnPath,
            left.Lambda == right.Lambda ? left.Lambda : null);
}
