namespace EcsRuleAnalyzers.Diagnostics;

/// <summary>What a diagnostic tells code fixes, in <c>Diagnostic.Properties</c>.</summary>
internal static class PropertyKeys
{
    /// <summary>Name of the operation.</summary>
    public const string Operation = "Operation";

    /// <summary>Name of the broken rule.</summary>
    public const string Rule = "Rule";

    /// <summary>Wire name of the parameter that a violation names.</summary>
    public const string Parameter = "Parameter";

    /// <summary>Name of the C# property to set.</summary>
    public const string RepairMember = "RepairMember";

    /// <summary>The text that makes the rule hold.</summary>
    public const string RepairValue = "RepairValue";

    /// <summary>
    /// Which location holds the expression to replace: <c>0</c> is the diagnostic itself, <c>n</c> the n-th additional location.
    /// Absent when the member has to be added: to the creation of the request, or behind the statement, that is the last additional location.
    /// </summary>
    public const string RepairLocation = "RepairLocation";
}
