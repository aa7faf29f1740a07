using System.Collections.Generic;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Spec.Published;

namespace EcsRuleAnalyzers.Spec;

/// <summary>What a spec file says, in whichever of the two formats, and what is wrong with it.</summary>
internal abstract record SpecFile
{
    /// <summary>The operations in it, in the order of the file.</summary>
    public abstract IReadOnlyList<OperationSource> Sources { get; }

    /// <summary>Everything that is wrong with it; asks for all operations.</summary>
    public abstract EquatableArray<SpecProblem> Problems { get; }

    /// <summary>Reads a file of our own format, or published metadata.</summary>
    public static SpecFile Read(string text) => ApiDocsReader.Read(text) ?? (SpecFile)SpecReader.Read(text);
}

/// <summary>A file of our own format: one operation, or none when it cannot be read.</summary>
/// <param name="Operations">The operation.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record OwnSpec(EquatableArray<Operation> Operations, EquatableArray<SpecProblem> Problems) : SpecFile
{
    private readonly string _text = "";

    public override EquatableArray<SpecProblem> Problems { get; } = Problems;

    public override IReadOnlyList<OperationSource> Sources { get; } = [];

    /// <param name="operation">The operation.</param>
    /// <param name="problems">What is wrong with it.</param>
    /// <param name="source">The same for those who lay it over another.</param>
    /// <param name="text">The file.</param>
    public OwnSpec(Operation operation, EquatableArray<SpecProblem> problems, OwnSource source, string text)
        : this([operation], problems)
    {
        Sources = [source];
        _text = text;
    }

    // What the file says counts, not how it is written. With mistakes in it, something of what it says may stand in no operation.
    public bool Equals(OwnSpec? other) =>
        other is not null && Operations.Equals(other.Operations) && Problems.Equals(other.Problems) && (Problems.Count == 0 || _text == other._text);

    public override int GetHashCode() => Operations.GetHashCode();
}
