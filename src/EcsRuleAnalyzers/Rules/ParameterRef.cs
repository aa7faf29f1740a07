using EcsRuleAnalyzers.Logic;

namespace EcsRuleAnalyzers.Rules;

/// <summary>The documented type of a parameter; on the wire every scalar is text.</summary>
internal enum ParameterType
{
    Text,
    Int32,
    Int64,
    Number,
    Boolean,
    List,
    Object,
}

/// <summary>A parameter as rules see it.</summary>
/// <param name="Name">The wire name.</param>
/// <param name="Member">The name of the C# property that holds it.</param>
/// <param name="Type">The documented type.</param>
/// <param name="Default">What an absent parameter reads as; null when nothing is documented.</param>
/// <param name="DefaultInVpc">The same for users who declare that all their groups are in a VPC.</param>
/// <param name="Maskable">Whether an asterisk marks a value copied from the documentation.</param>
internal sealed record ParameterRef(string Name, string Member, ParameterType Type, string? Default = null, string? DefaultInVpc = null, bool Maskable = false)
{
    public Known Read(Facts facts) => facts.Read(Name, Default, DefaultInVpc, Maskable);
}
