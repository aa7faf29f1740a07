using System;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>The settings of <c>.editorconfig</c> and <c>.globalconfig</c> that hold for a file.</summary>
internal sealed class Settings(AnalyzerConfigOptions options)
{
    private static readonly char[] Separators = [',', ';', ' '];

    /// <summary><c>ecs_rules.assume_vpc</c>: every security group is in a VPC.</summary>
    public bool AssumeVpc => options.TryGetValue("ecs_rules.assume_vpc", out var value) && string.Equals(value.Trim(), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>ecs_rules.disabled</c>: names of rules as <c>Operation.rule-name</c>.</summary>
    public bool IsDisabled(string operation, string rule) =>
        options.TryGetValue("ecs_rules.disabled", out var value)
        && value.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Contains(operation + "." + rule, StringComparer.OrdinalIgnoreCase);
}
