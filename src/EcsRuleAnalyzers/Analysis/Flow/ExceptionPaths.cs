using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>Where an exception goes: through the handlers and the finally blocks around a block of code, from the inside out.</summary>
internal static class ExceptionPaths
{
    /// <summary>Whether anything in this graph takes note of an exception in a block.</summary>
    public static bool IsTried(BasicBlock block, ControlFlowGraph graph)
    {
        for (var region = block.EnclosingRegion; region != graph.Root && region.EnclosingRegion is { } outer; region = outer)
        {
            if (region.Kind == ControlFlowRegionKind.Try)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first blocks of the handlers, which may or may not catch it, and of the finally blocks, which it goes through.</summary>
    public static IEnumerable<(BasicBlock First, bool IsFinally)> From(BasicBlock block, ControlFlowGraph graph)
    {
        foreach (var region in Regions(block, graph))
        {
            foreach (var handler in region.NestedRegions.Where(nested => nested.Kind != ControlFlowRegionKind.Try))
            {
                if (region.Kind == ControlFlowRegionKind.TryAndCatch || !OnlyDisposes(handler, graph))
                {
                    yield return (graph.Blocks[handler.FirstBlockOrdinal], region.Kind == ControlFlowRegionKind.TryAndFinally);
                }
            }
        }
    }

    // A lambda has a graph of its own; the regions around it belong to another one.
    private static IEnumerable<ControlFlowRegion> Regions(BasicBlock block, ControlFlowGraph graph)
    {
        for (var region = block.EnclosingRegion; region.EnclosingRegion is { } outer && region != graph.Root; region = outer)
        {
            if (region.Kind == ControlFlowRegionKind.Try)
            {
                yield return outer;
            }
        }
    }

    // The end of a using statement: nothing that is followed changes.
    private static bool OnlyDisposes(ControlFlowRegion region, ControlFlowGraph graph) =>
        Enumerable.Range(region.FirstBlockOrdinal, region.LastBlockOrdinal - region.FirstBlockOrdinal + 1)
            .SelectMany(ordinal => graph.Blocks[ordinal].Operations)
            .All(operation => operation is IInvocationOperation { TargetMethod.Name: "Dispose" or "DisposeAsync", Arguments.IsEmpty: true }
                or IExpressionStatementOperation { Operation: IInvocationOperation { TargetMethod.Name: "Dispose" or "DisposeAsync", Arguments.IsEmpty: true } or IAwaitOperation }
                or IAwaitOperation);
}
