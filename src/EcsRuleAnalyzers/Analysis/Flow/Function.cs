using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>A body of code as it was written, with its control-flow graph.</summary>
internal sealed class Function
{
    private readonly IOperation _root;
    private readonly DirectFunctions _direct;
    private readonly HashSet<ISymbol> _written;
    private readonly Dictionary<SyntaxNode, IOperation> _nested = [];
    private readonly Dictionary<ISymbol, ImmutableHashSet<string>> _setByNested;
    private readonly Dictionary<ControlFlowGraph, Questions> _questions = [];
    private ILookup<ISymbol?, IVariableDeclaratorOperation>? _declarators;

    private Function(IOperation root, ControlFlowGraph graph)
    {
        _root = root;
        Graph = graph;
        foreach (var nested in Nested(root))
        {
            _nested[nested.Syntax] = nested;
        }

        _direct = DirectFunctions.Of(root, _nested.Values);
        var later = _nested.Values.Where(nested => !_direct.Contains(nested)).ToList();
        Shared = new HashSet<ISymbol>(later.SelectMany(Written).Concat(Referenced(root)), SymbolEqualityComparer.Default);
        _setByNested = later.SelectMany(Captured).ToLookup(captured => captured.Variable, captured => captured.Sets, SymbolEqualityComparer.Default)
            .ToDictionary(all => all.Key!, all => all.Aggregate((left, right) => left.Union(right)), SymbolEqualityComparer.Default);
        _written = new HashSet<ISymbol>(Written(root), SymbolEqualityComparer.Default);
    }

    public ControlFlowGraph Graph { get; }

    /// <summary>Variables that a lambda or local function writes, or that a reference may write: nothing is ever known of them.</summary>
    public HashSet<ISymbol> Shared { get; }

    public static Function? Of(IOperation root, CancellationToken cancellation)
    {
        var graph = root switch
        {
            IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellation),
            IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellation),
            IBlockOperation block => ControlFlowGraph.Create(block, cancellation),
            IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellation),
            IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellation),
            IParameterInitializerOperation parameter => ControlFlowGraph.Create(parameter, cancellation),
            _ => null,
        };
        return graph is null ? null : new Function(root, graph);
    }

    /// <summary>A method whose body certainly runs when it is called.</summary>
    /// <param name="method">The method.</param>
    /// <param name="model">The model of the file that calls it.</param>
    /// <param name="isAtOnce">Whether it has to run at once and to its end, because the caller has to do with what it does.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static Function? Of(IMethodSymbol method, SemanticModel model, bool isAtOnce, CancellationToken cancellation)
    {
        if (method.DeclaringSyntaxReferences.Length != 1 || (method.IsAsync && isAtOnce) || method.IsAbstract || method.IsExtern
            || ((method.IsVirtual || method.IsOverride) && !method.IsSealed && !method.ContainingType.IsSealed)
            || method.MethodKind is not (MethodKind.Ordinary or MethodKind.ReducedExtension or MethodKind.PropertyGet))
        {
            return null;
        }

        var syntax = method.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        var own = syntax.SyntaxTree == model.SyntaxTree ? model : model.Compilation.GetSemanticModel(syntax.SyntaxTree);
        return own.GetOperation(syntax, cancellation) is { Parent: null } root && !root.Descendants().Any(operation => operation.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak)
            ? Of(root, cancellation)
            : null;
    }

    /// <summary>Whether a variable has one value only, so that two uses of it are the same text.</summary>
    public bool IsConstant(ISymbol variable) => !_written.Contains(variable) && !Shared.Contains(variable);

    /// <summary>Whether a local holds the same constant on every path.</summary>
    public bool HasOneConstant(ISymbol variable) => IsConstant(variable)
        && (_declarators ??= _root.Descendants().OfType<IVariableDeclaratorOperation>().ToLookup(declarator => declarator.Symbol, SymbolEqualityComparer.Default))[variable]
            .FirstOrDefault()?.GetVariableInitializer()?.Value is { ConstantValue.HasValue: true };

    /// <summary>The conditions that are asked more than once in the graph of this function, or of one nested in it.</summary>
    public Questions Questions(ControlFlowGraph graph)
    {
        if (!_questions.TryGetValue(graph, out var questions))
        {
            questions = new Questions(this, graph);
            _questions.Add(graph, questions);
        }

        return questions;
    }

    /// <summary>Whether the code mentions a parameter at all.</summary>
    public bool Uses(IParameterSymbol parameter) => _root.Descendants().OfType<IParameterReferenceOperation>().Any(reference => SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter));

    /// <summary>The code of a lambda as it was written; null for one that is not part of this function.</summary>
    public IOperation? Code(IOperation lambda) => _nested.TryGetValue(lambda.Syntax, out var code) ? code : null;

    /// <summary>Whether a lambda or local function runs exactly where it is called by name.</summary>
    public bool IsDirect(IOperation? nested) => nested is not null && _direct.Contains(nested);

    /// <summary>The lambda that a variable always holds, when it runs exactly where the variable is called.</summary>
    public IAnonymousFunctionOperation? DirectLambda(ILocalSymbol variable) => _direct.Lambda(variable);

    public IOperation? Code(IMethodSymbol localFunction) =>
        _nested.Values.OfType<ILocalFunctionOperation>()
            .FirstOrDefault(nested => SymbolEqualityComparer.Default.Equals(nested.Symbol, localFunction.OriginalDefinition));

    /// <summary>The variables that a nested function uses, and the properties that it sets of what they refer to.</summary>
    public static List<(ISymbol Variable, ImmutableHashSet<string> Sets)> Captured(IOperation function)
    {
        var uses = function.Descendants().Where(operation => Variable(operation) is not null).ToLookup(Variable, SymbolEqualityComparer.Default);
        return [.. uses.Select(use => (use.Key!, Sets([.. use])))];
    }

    /// <summary>The properties that any nested function sets of what a variable refers to; empty for none.</summary>
    public ImmutableHashSet<string> SetByNested(ISymbol variable) =>
        _setByNested.TryGetValue(variable, out var names) ? names : ImmutableHashSet<string>.Empty;

    // One that also gets into other hands may be changed there in any way.
    private static ImmutableHashSet<string> Sets(IReadOnlyList<IOperation> uses)
    {
        var names = uses.Select(SetBy).OfType<string>().ToImmutableHashSet();
        return names.IsEmpty || uses.All(use => use.Parent is IPropertyReferenceOperation) ? names : names.Add(ObjectState.AnyMember);
    }

    // The property that a use sets or changes something in; any of them for what is not a plain property, or is kept under another name.
    private static string? SetBy(IOperation use)
    {
        IPropertyReferenceOperation? first = null;
        var place = use;
        while (place.Parent is IPropertyReferenceOperation property && property.Instance == place)
        {
            first ??= property;
            place = property;
        }

        return place.Parent switch
        {
            IAssignmentOperation assignment when assignment.Target == place && first is not null => NameOf(first),
            IInvocationOperation call when call.Instance == place && !Filling.IsRead(call.TargetMethod.Name) => first is null ? ObjectState.AnyMember : NameOf(first),
            IConditionalAccessOperation access when access.WhenNotNull.DescendantsAndSelf().Any(inner => inner is IAssignmentOperation or IInvocationOperation) =>
                first is null ? ObjectState.AnyMember : NameOf(first),
            IAssignmentOperation or IVariableInitializerOperation when place == use => ObjectState.AnyMember,
            _ => null,
        };
    }

    private static string NameOf(IPropertyReferenceOperation property) =>
        property.Property.IsIndexer || property.Property.Name is "QueryParameters" or "BodyParameters" || AddedMember.MaySet(property, default) ? ObjectState.AnyMember : property.Property.Name;

    public static ISymbol? Variable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static IEnumerable<IOperation> Nested(IOperation root) =>
        root.DescendantsAndSelf().Where(operation => operation is IAnonymousFunctionOperation or ILocalFunctionOperation);

    public static IEnumerable<ISymbol> Written(IOperation code)
    {
        foreach (var operation in code.Descendants())
        {
            var target = operation switch
            {
                IAssignmentOperation assignment => assignment.Target,
                IIncrementOrDecrementOperation increment => increment.Target,
                IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
                _ => null,
            };
            if (target is not null && Variable(target) is { } variable)
            {
                yield return variable;
            }
        }
    }

    private static IEnumerable<ISymbol> Referenced(IOperation code)
    {
        foreach (var operation in code.Descendants())
        {
            var target = operation switch
            {
                IVariableDeclaratorOperation { Symbol.IsRef: true, Initializer: { } initializer } => initializer.Value,
                ISimpleAssignmentOperation { IsRef: true } assignment => assignment.Value,
                IAddressOfOperation address => address.Reference,
                _ => null,
            };
            if (target is not null && Variable(target) is { } variable)
            {
                yield return variable;
            }
        }
    }
}
