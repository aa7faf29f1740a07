using System.Collections.Generic;
using System.Linq;
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

    /// <summary>An object with members of any name.</summary>
    Map,
}

/// <summary>How two values of a parameter are compared.</summary>
internal enum ValueComparison
{
    Exact,

    /// <summary>Without regard to letter case.</summary>
    IgnoreCase,

    /// <summary>By the CIDR block that they mean.</summary>
    Block,
}

/// <summary>A parameter as rules see it.</summary>
/// <param name="Name">The wire name.</param>
/// <param name="Member">The name of the C# property that holds it.</param>
/// <param name="Type">The documented type.</param>
/// <param name="Default">What an absent parameter reads as; null when nothing is documented.</param>
/// <param name="DefaultInVpc">The same for users who declare that all their groups are in a VPC.</param>
/// <param name="Maskable">Whether an asterisk marks a value copied from the documentation.</param>
/// <param name="Comparison">How it is compared with the same parameter of another item.</param>
internal sealed record ParameterRef(
    string Name,
    string Member,
    ParameterType Type,
    string? Default = null,
    string? DefaultInVpc = null,
    bool Maskable = false,
    ValueComparison Comparison = ValueComparison.Exact)
{
    /// <summary>Whether a rule of an item speaks of a parameter of the request.</summary>
    public bool IsOfRequest => Name.Length > 0 && Name[0] == Facts.RequestMark;

    /// <summary>The name as the service knows it.</summary>
    public string WireName => IsOfRequest ? Name.Substring(1) : Name;

    /// <summary>The names one after the other.</summary>
    public static string Names(IEnumerable<ParameterRef> parameters, string separator) =>
        string.Join(separator, parameters.Select(parameter => parameter.WireName));

    /// <summary>The whole path of the parameter, for a rule that stands in <paramref name="place"/>.</summary>
    public string PathFrom(string place) => IsOfRequest ? WireName : place + Name;

    public Known Read(Facts facts) => facts.Read(Name, Default, DefaultInVpc, Maskable);
}
