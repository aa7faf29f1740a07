namespace EcsRuleAnalyzers.Logic;

/// <summary>
/// Three-valued truth (strong Kleene logic). Only a proven <see cref="False"/> is ever reported.
/// The order False, Unknown, True makes "and" a minimum and "or" a maximum.
/// </summary>
internal enum Truth
{
    False,
    Unknown,
    True,
}

internal static class Truths
{
    public static Truth Of(bool value) => value ? Truth.True : Truth.False;

    public static Truth And(this Truth left, Truth right) => left < right ? left : right;

    public static Truth Or(this Truth left, Truth right) => left > right ? left : right;

    public static Truth Not(this Truth value) => Truth.True - (int)value;

    /// <summary>What is certain when either may be the case.</summary>
    public static Truth Join(this Truth left, Truth right) => left == right ? left : Truth.Unknown;
}
