using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec;

/// <summary>What one file says of one operation; read when first asked for.</summary>
/// <param name="id">Which operation it is.</param>
/// <param name="start">Where its name stands in the file.</param>
/// <param name="length">How long the name is there.</param>
internal abstract class OperationSource(OperationId id, int start, int length)
{
    public OperationId Id { get; } = id;

    public int Start { get; } = start;

    public int Length { get; } = length;

    /// <summary>Whether it is published metadata, which others may be laid over.</summary>
    public virtual bool IsPublished => false;

    /// <summary>The operation in our own language, without references; null when it cannot be read.</summary>
    public abstract JsonValue? Json { get; }
}

/// <summary>An operation in a file of our own format.</summary>
/// <param name="operation">The operation by itself.</param>
/// <param name="json">What it was read from, without references.</param>
/// <param name="dangling">References of it that lead nowhere.</param>
internal sealed class OwnSource(Operation operation, JsonValue json, EquatableArray<SpecProblem> dangling)
    : OperationSource(operation.Id, (json["operation"] ?? json).Start, (json["operation"] ?? json).Length)
{
    public override JsonValue Json => json;

    public EquatableArray<SpecProblem> Dangling => dangling;

    /// <summary>The operation by itself.</summary>
    public Operation Operation => operation;
}
