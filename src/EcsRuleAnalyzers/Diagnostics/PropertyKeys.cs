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

    /// <summary>
    /// The repairs that were tried and found to work, as <c>Repair1</c>, <c>Repair2</c> and so on, the likeliest first.
    /// The value is that of <see cref="RepairStep.Write"/>.
    /// </summary>
    public const string Repair = "Repair";

    /// <summary>Present when the first of these repairs guesses, or takes away something that the rule would have kept if that had been possible; nobody gets it unasked.</summary>
    public const string IsLastResort = "IsLastResort";
}
