using System.Linq;
using EcsRuleAnalyzers.Analysis.Families;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <content>How objects come to be.</content>
internal sealed partial class OperationWalker
{
    private FlowValue Create(IObjectCreationOperation creation)
    {
        var type = body.Types.Of(creation.Type);
        if (type?.Kind is TrackedKind.List or TrackedKind.Map)
        {
            return CreateCollection(creation, type);
        }

        PassAll(creation.Arguments, creation.Arguments.Select(argument => Evaluate(argument.Value)).ToList(), creation.Constructor);
        return type is null ? FlowValue.NotNull : New(creation.Syntax, type, SetsNothing(creation.Constructor) ? ObjectState.New : ObjectState.Unknown);
    }

    // A list or dictionary starts empty, or as a copy of what its constructor gets.
    private FlowValue CreateCollection(IObjectCreationOperation creation, TrackedType type)
    {
        HeapObject state = type.Kind == TrackedKind.List ? ListState.New : ObjectState.New;
        foreach (var argument in creation.Arguments)
        {
            var value = Evaluate(argument.Value);
            if (argument.Parameter?.Type is { IsReferenceType: true, Name: not "IEqualityComparer" })
            {
                state = value.Object is { } source && State.Heap.TryGetValue(source, out var copied) && copied.GetType() == state.GetType() ? copied : state.Forget();
            }
        }

        return New(creation.Syntax, type, state);
    }

    private FlowValue CreateArray(IArrayCreationOperation array)
    {
        var items = array.Initializer?.ElementValues.Select(Evaluate).ToList();
        if (body.Types.Of(array.Type) is { } type)
        {
            return New(array.Syntax, type, items is null ? ListState.Unknown : ListState.New.Add([.. items.Zip(array.Initializer!.ElementValues, (item, element) => Item(item, element.Syntax))]));
        }

        items?.ForEach(item => Leave(item, array.Syntax, countAbsent: false));
        return FlowValue.NotNull;
    }

    // A collection expression; compilers before 4.10 have no operation for it, so its elements are told by their syntax.
    private FlowValue CreateCollection(IOperation collection)
    {
        var type = body.Types.Of(collection.Type);
        if (type is { Kind: TrackedKind.Map } && !collection.ChildOperations.Any())
        {
            return New(collection.Syntax, type, ObjectState.New);
        }

        if (type is not { Kind: TrackedKind.List })
        {
            return EvaluateOther(collection);
        }

        var list = ListState.New;
        foreach (var element in collection.ChildOperations)
        {
            list = element.Syntax is SpreadElementSyntax
                ? Append(list, element.ChildOperations.Select(Evaluate).FirstOrDefault() ?? FlowValue.Unknown)
                : list.Add([Item(Evaluate(element), element.Syntax)]);
        }

        return New(collection.Syntax, type, list);
    }

    // Objects are judged where they stand themselves.
    private PropertyState Item(FlowValue value, SyntaxNode syntax) =>
        new(value, value.IsFollowed ? SiteSet.Empty : SiteSet.Of(body.Places.Site(Place(syntax is ExpressionElementSyntax element ? element.Expression : syntax))));

    private ListState Append(ListState list, FlowValue added) =>
        State.Object<ListState>(added) is not { } items ? list with { IsClosed = false }
            : items.IsClosed ? list.Add(items.Items)
            : list with { IsClosed = false, Pending = list.Pending.Union(items.Pending) };

    // A list or dictionary with the same items or entries; what it lacks is missing where the first one was made.
    private FlowValue Copy(SyntaxNode call, FlowValue original) =>
        original.Object is { } number && body.Places.Object(number) is { Type.Kind: TrackedKind.List or TrackedKind.Map } first
            ? New(first.Place, call, first.Type, State.Heap[number], first.Path)
            : original;

    private FlowValue New(SyntaxNode creation, TrackedType type, HeapObject state) => New(Place(creation), creation, type, state, path);

    private FlowValue New(SyntaxNode place, SyntaxNode creation, TrackedType type, HeapObject state, CallPath maker)
    {
        var number = body.Places.Object(place, creation, type, maker);
        if (State.Heap.ContainsKey(number))
        {
            Renew(number, creation);
        }

        State = State.SetObject(number, state);
        return new FlowValue(Known.Given, SiteSet.Empty, number);
    }

    // The creation runs again, in a loop: what refers to the object of the last time can no longer be followed.
    private void Renew(int number, SyntaxNode creation)
    {
        var variables = State.Variables.Where(pair => pair.Value.Value.Objects.Contains(number)).ToList();
        if (variables.Count > 0)
        {
            // It may still be repaired and sent.
            Forget(number);
            Judge(number, creation, countAbsent: false);
        }
        else
        {
            Judge(number, point: null, countAbsent: false);
        }

        foreach (var stale in variables)
        {
            State = State.SetVariable(stale.Key, FlowValue.Unknown);
        }

        foreach (var holder in State.Heap.Where(pair => pair.Key != number && Parts(pair.Value).Contains(number)).ToList())
        {
            State = State.SetObject(holder.Key, holder.Value.Forget());
        }
    }

    private static SiteSet Parts(HeapObject state) => (state switch
    {
        ListState list => list.Items.Select(item => item.Value),
        ObjectState holder => holder.Properties.Values.Select(property => property.Value).Concat(holder.Fields.Values),
        _ => Enumerable.Empty<FlowValue>(),
    }).Aggregate(SiteSet.Empty, (all, value) => all.Union(value.Objects));

    // A constructor that somebody wrote may set anything; the one of a compiled SDK class does not.
    private static bool SetsNothing(IMethodSymbol? constructor) =>
        constructor is { Parameters.IsEmpty: true } && (constructor.IsImplicitlyDeclared || constructor.DeclaringSyntaxReferences.IsEmpty);
}
