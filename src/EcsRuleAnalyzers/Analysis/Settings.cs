using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>The settings of <c>.editorconfig</c> and <c>.globalconfig</c> that hold for a file.</summary>
internal sealed class Settings(AnalyzerConfigOptions options)
{
    private static readonly char[] Separators = [',', ';', ' '];

    /// <summary><c>ecs_rules.assume_vpc</c>: every security group is in a VPC.</summary>
    public bool AssumeVpc => options.TryGetValue("ecs_rules.assume_vpc", out var value) && string.Equals(value.Trim(), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>ecs_rules.sensitive_ports</c>: ports that should not be open to the whole internet; null for those of the specs.</summary>
    public EquatableArray<int>? SensitivePorts
    {
        get
        {
            if (!options.TryGetValue("ecs_rules.sensitive_ports", out var value))
            {
                return null;
            }

            var ports = ImmutableArray.CreateBuilder<int>();
            foreach (var text in value.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            {
                if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port))
                {
                    ports.Add(port);
                }
            }

            return ports.ToImmutable();
        }
    }

    /// <summary><c>ecs_rules.disabled</c>: names of rules as <c>Operation.rule-name</c>.</summary>
    public bool IsDisabled(string operation, string rule) =>
        options.TryGetValue("ecs_rules.disabled", out var value)
        && value.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Contains(operation + "." + rule, StringComparer.OrdinalIgnoreCase);
}
