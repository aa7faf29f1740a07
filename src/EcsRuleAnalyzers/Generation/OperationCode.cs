using EcsRuleAnalyzers.Model;

namespace EcsRuleAnalyzers.Generation;

/// <summary>The code of one operation, before it is known how its namespace is written.</summary>
internal abstract record OperationCode
{
    public abstract string Product { get; }

    /// <summary>What the names of the classes begin with.</summary>
    public abstract string TypeName { get; }

    public abstract bool HasErrors { get; }

    /// <summary>Whether the code needs what documents are written with.</summary>
    public abstract bool HasDocuments { get; }

    public abstract string Emit(EmitStyle style);
}

/// <summary>The code of an operation of which a file of the project speaks; emitted from what was read.</summary>
internal sealed record ReadCode(Operation Operation) : OperationCode
{
    public override string Product => Operation.Product;

    public override string TypeName => Operation.TypeName;

    public override bool HasErrors => Operation.Errors.Count > 0;

    public override bool HasDocuments => DocumentEmitter.IsNeededBy(Operation.Request);

    public override string Emit(EmitStyle style) => OperationEmitter.Emit(Operation, style);
}
