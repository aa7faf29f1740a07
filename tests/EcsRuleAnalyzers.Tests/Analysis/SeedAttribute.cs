using Xunit.v3;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>Says which rows of the seed document (docs/seed-coverage.md) a test shows; also a trait, so that <c>-trait seed=S15</c> runs the tests of a row.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class SeedAttribute(params string[] rows) : Attribute, ITraitAttribute
{
    public IReadOnlyList<string> Rows { get; } = rows;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [.. Rows.Select(row => new KeyValuePair<string, string>("seed", row))];
}
