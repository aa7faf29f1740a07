using System.Collections.Generic;
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
    private readonly HashSet<ISymbol> _written;
    private readonly Dictionary<SyntaxNode, IOperation> _nested = [];

    private Function(IOperation root, ControlFlowGraph graph)
    {
        _root = root;
        Graph = graph;
        foreach (var nested in Nested(root))
        {
            _nested[nested.Syntax] = nested;
        }

        Shared = new HashSet<ISymbol>(_nested.Values.SelectMany(Written).Concat(Referenced(root)), SymbolEqualityComparer.Default);
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

    /// <summary>A method whose body certainly runs when it is called, at once and to its end.</summary>
    public static Function? Of(IMethodSymbol method, SemanticModel model, CancellationToken cancellation)
    {
        if (method.DeclaringSyntaxReferences.Length != 1 || method.IsAsync || method.IsAbstract || method.IsExtern
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

    /// <summary>Whether the code mentions a parameter at all.</summary>
    public bool Uses(IParameterSymbol parameter) => _root.Descendants().OfType<IParameterReferenceOperation>().Any(reference => SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter));

    /// <summary>The code of a lambda as it was written; null for one that is not part of this function.</summary>
    public IOperation? Code(IOperation lambda) => _nested.TryGetValue(lambda.Syntax, out var code) ? code : null;

    public IOperation? Code(IMethodSymbol localFunction) =>
        _nested.Values.OfType<ILocalFunctionOperation>()
            .FirstOrDefault(nested => SymbolEqualityComparer.Default.Equals(nested.Symbol, localFunction.OriginalDefinition));

    /// <summary>The variables that a nested function uses, and whether it changes what they refer to.</summary>
    public static List<(ISymbol Variable, bool Fills)> Captured(IOperation function)
    {
        var variables = function.Descendants().Select(Variable).OfType<ISymbol>().Distinct<ISymbol>(SymbolEqualityComparer.Default);
        return [.. variables.Select(variable => (variable, function.Descendants().OfType<IAssignmentOperation>().Any(assignment => Fills(assignment, variable))))];
    }

    public static ISymbol? Variable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static bool Fills(IAssignmentOperation assignment, ISymbol variable) =>
        assignment.Target is IPropertyReferenceOperation { Instance: { } instance }
        && SymbolEqualityComparer.Default.Equals(Variable(instance), variable);

    private static IEnumerable<IOperation> Nested(IOperation root) =>
        root.DescendantsAndSelf().Where(operation => operation is IAnonymousFunctionOperation or ILocalFunctionOperation);

    private static IEnumerable<ISymbol> Written(IOperation code)
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
