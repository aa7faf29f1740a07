using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>
/// Walks a control-flow graph with a set of states. States that differ are kept apart, so that branches on the same condition
/// stay correlated, up to a bound; past it they are joined. Past the bound on steps nothing is known and nothing is reported.
/// </summary>
internal sealed class GraphWalker
{
    /// <summary>The variable that holds what a followed method returns.</summary>
    public static readonly object Result = new();

    private const int MaxStatesPerBlock = 24;
    private const int OperationsPerStep = 8;

    private readonly BodyContext _body;
    private readonly ControlFlowGraph _graph;
    private readonly OperationWalker _walker;
    private readonly Arrival _arrival;
    private readonly Questions _questions;
    private readonly List<FlowState> _exits = [];

    private GraphWalker(BodyContext body, Function function, ControlFlowGraph graph, CallPath path, Arrival arrival)
    {
        _body = body;
        _graph = graph;
        _walker = new OperationWalker(body, function, graph, path);
        _arrival = arrival;
        _questions = function.Questions(graph);
    }

    /// <summary>Walks a body and the lambdas and local functions in it; false when it was too much.</summary>
    public static bool Walk(BodyContext body, Function function, bool returnCountsAbsent) =>
        Walk(body, function, function.Graph, returnCountsAbsent ? Arrival.ReturnIsFinal : Arrival.ReturnMayBeFilled);

    /// <summary>Walks the body of a method that is called; the states in which it returns, none when it was too much.</summary>
    public static List<FlowState> Follow(BodyContext body, Function function, CallPath path, FlowState entry)
    {
        var walker = new GraphWalker(body, function, function.Graph, path, Arrival.Followed);
        walker.Walk(function.Graph.Blocks[0], entry);
        return body.Steps < BodyContext.MaxSteps ? walker._exits : [];
    }

    /// <summary>The same for a lambda or local function that is called where it runs; it knows what its caller knows.</summary>
    public static List<FlowState> FollowNested(BodyContext body, Function function, ControlFlowGraph graph, CallPath path, FlowState entry)
    {
        var walker = new GraphWalker(body, function, graph, path, Arrival.Followed);
        walker.Walk(graph.Blocks[0], entry);
        return body.Steps < BodyContext.MaxSteps ? walker._exits : [];
    }

    private static bool Walk(BodyContext body, Function function, ControlFlowGraph graph, Arrival arrival)
    {
        var walker = new GraphWalker(body, function, graph, CallPath.Start, arrival);
        walker.Walk(graph.Blocks[0], FlowState.Start);
        return body.Steps < BodyContext.MaxSteps
            && walker._walker.Lambdas.Values.All(lambda => Walk(body, function, graph.GetAnonymousFunctionControlFlowGraphInScope(lambda, body.Cancellation), Arrival.ReturnMayBeFilled))
            && graph.LocalFunctions.All(local => Walk(body, function, graph.GetLocalFunctionControlFlowGraph(local, body.Cancellation), Arrival.ReturnMayBeFilled));
    }

    // The states that reach the end of a finally block, when the walk started in one.
    private List<FlowState> Walk(BasicBlock start, FlowState first)
    {
        var ends = new List<FlowState>();
        var seen = new Dictionary<int, HashSet<FlowState>>();
        var joined = new Dictionary<int, FlowState>();
        var thrown = new HashSet<(ControlFlowRegion, FlowState)>();
        var waiting = new HashSet<int>();
        var work = new Queue<(BasicBlock Block, FlowState? State)>();
        Enqueue(start, first);
        while (work.Count > 0 && _body.Steps++ < BodyContext.MaxSteps)
        {
            _body.Cancellation.ThrowIfCancellationRequested();
            var (block, state) = work.Dequeue();
            if (state is null)
            {
                waiting.Remove(block.Ordinal);
            }

            Step(block, state ?? joined[block.Ordinal]);
        }

        return ends;

        void Step(BasicBlock block, FlowState state)
        {
            var isTried = ExceptionPaths.IsTried(block, _graph);
            _walker.State = state;
            _body.Steps += block.Operations.Length / OperationsPerStep;
            foreach (var operation in block.Operations)
            {
                // Any operation may throw, before or after it had its effect.
                Throw(block, isTried);
                _walker.Evaluate(operation);
            }

            var value = _walker.Evaluate(block.BranchValue);
            Throw(block, isTried);
            if (block.Kind == BasicBlockKind.Exit)
            {
                if (_arrival != Arrival.Followed)
                {
                    _walker.JudgeAtEnd();
                }

                _exits.Add(_walker.State);
                return;
            }

            if (block.ConditionKind != ControlFlowConditionKind.None && !IsDecided(value.Known) && _walker.IsAboutThisPath(block.BranchValue!))
            {
                _walker.State = _walker.State.Contradict();
            }

            var after = _walker.State;
            foreach (var branch in Branches(block, value.Known))
            {
                foreach (var entered in Entered(block, branch, value, _questions.Answered(after, block, IsTaken(block, branch))))
                {
                    _walker.State = entered;
                    Follow(block, branch, value);
                }
            }
        }

        void Throw(BasicBlock block, bool isTried)
        {
            if (!isTried || !thrown.Add((block.EnclosingRegion, _walker.State)))
            {
                return;
            }

            var before = _walker.State;
            IEnumerable<FlowState> states = [before];
            foreach (var (first, isFinally) in ExceptionPaths.From(block, _graph))
            {
                if (isFinally)
                {
                    states = states.SelectMany(state => Walk(first, state)).Distinct().ToList();
                }
                else
                {
                    states.ToList().ForEach(state => Enqueue(first, state));
                }
            }

            _walker.State = before;
        }

        void Follow(BasicBlock block, ControlFlowBranch branch, FlowValue value)
        {
            switch (branch.Semantics)
            {
                case ControlFlowBranchSemantics.Return when _arrival == Arrival.Followed:
                    _walker.State = _walker.State.SetVariable(Result, value);
                    break;
                case ControlFlowBranchSemantics.Return when block.BranchValue is not null:
                    _walker.Leave(value, block.BranchValue.Syntax, _arrival == Arrival.ReturnIsFinal);
                    break;
                case ControlFlowBranchSemantics.StructuredExceptionHandling:
                    ends.Add(_walker.State);
                    return;
                case ControlFlowBranchSemantics.Throw when block.BranchValue is not null:
                    _walker.Leave(value, block.BranchValue.Syntax, countAbsent: false);
                    return;
            }

            if (branch.Destination is null)
            {
                return;
            }

            IEnumerable<FlowState> states = [_walker.State];
            foreach (var region in branch.FinallyRegions)
            {
                states = states.SelectMany(state => Walk(_graph.Blocks[region.FirstBlockOrdinal], state)).ToList();
            }

            foreach (var state in states)
            {
                Enqueue(branch.Destination, branch.LeavingRegions.Aggregate(state, LeaveRegion));
            }
        }

        void Enqueue(BasicBlock block, FlowState state)
        {
            if (!seen.TryGetValue(block.Ordinal, out var states))
            {
                seen.Add(block.Ordinal, states = []);
            }

            if (states.Count < MaxStatesPerBlock)
            {
                if (states.Add(state))
                {
                    work.Enqueue((block, state));
                }
            }
            else if (!states.Contains(state))
            {
                Join(block, state, states);
            }
        }

        // What is joined waits for its turn once, and takes with it what comes until then.
        void Join(BasicBlock block, FlowState state, HashSet<FlowState> states)
        {
            var before = joined.TryGetValue(block.Ordinal, out var found) ? found : null;
            var all = FlowState.Join(before ?? states.Aggregate(FlowState.Join), state);
            if (all.Equals(before))
            {
                return;
            }

            joined[block.Ordinal] = all;
            if (waiting.Add(block.Ordinal))
            {
                work.Enqueue((block, null));
            }
        }
    }

    // Each text that a loop goes through takes a path of its own; items that are objects stay together, for each has a state by itself.
    private static IEnumerable<FlowState> Entered(BasicBlock block, ControlFlowBranch branch, FlowValue condition, FlowState state)
    {
        if (condition.Object is not { } list || !IsTaken(block, branch) || state.Heap[list] is not ListState { IsClosed: true, Items.Count: > 0 } items)
        {
            return [state];
        }

        var values = items.Items.Select(item => item.Value);
        var areApart = items.Items.Count <= Known.MaxAlternatives && !items.Items.Any(item => item.Value.IsFollowed);
        return (areApart ? values : [values.Aggregate(FlowValue.Join)]).Select(value => state.SetVariable(new CurrentItem(list), value));
    }

    // Whether a branch is the one of a condition that is true.
    private static bool IsTaken(BasicBlock block, ControlFlowBranch branch) =>
        block.ConditionKind == ControlFlowConditionKind.WhenTrue == (branch == block.ConditionalSuccessor);

    private static bool IsDecided(Known condition) => condition is { Kind: KnownKind.Text, Text: "true" or "false" };

    private static IEnumerable<ControlFlowBranch> Branches(BasicBlock block, Known condition)
    {
        var decided = block.ConditionKind != ControlFlowConditionKind.None && IsDecided(condition)
            ? condition.Text == "true" == (block.ConditionKind == ControlFlowConditionKind.WhenTrue)
            : (bool?)null;
        if (block.ConditionalSuccessor is { } conditional && decided != false)
        {
            yield return conditional;
        }

        if (block.FallThroughSuccessor is { } next && decided != true)
        {
            yield return next;
        }
    }

    private static FlowState LeaveRegion(FlowState state, ControlFlowRegion region)
    {
        if (!region.Locals.IsEmpty)
        {
            state = region.Locals.Aggregate(state, (left, local) => left.End(local));
            state = state.Variables.Keys.OfType<Answer>()
                .Where(answer => answer.Question.Locals.Any(local => region.Locals.Any(ended => SymbolEqualityComparer.Default.Equals(ended, local))))
                .Aggregate(state, (left, answer) => left.Drop(answer));
        }

        return region.CaptureIds.Aggregate(state, (left, capture) => left.Drop(capture).Drop(new Receiver(capture)));
    }

    /// <summary>What a return means.</summary>
    private enum Arrival
    {
        /// <summary>The caller is known: the walk goes on there.</summary>
        Followed,

        /// <summary>The request leaves the hands of this code.</summary>
        ReturnIsFinal,

        /// <summary>The caller is code nearby, which may still fill the request.</summary>
        ReturnMayBeFilled,
    }
}
