using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>
/// The lambdas and local functions of a body that run exactly where they are called: they are called by name in the body itself and got nowhere else,
/// they run at once and to their end, and they assign to no variable of the body. So each call can be followed as if their code stood there.
/// </summary>
internal sealed class DirectFunctions
{
    private readonly HashSet<IOperation> _functions = [];
    private readonly Dictionary<ISymbol, IAnonymousFunctionOperation> _lambdas = new(SymbolEqualityComparer.Default);

    private DirectFunctions()
    {
    }

    /// <param name="root">The body.</param>
    /// <param name="nested">All lambdas and local functions in it.</param>
    public static DirectFunctions Of(IOperation root, IReadOnlyCollection<IOperation> nested)
    {
        var direct = new DirectFunctions();
        foreach (var function in nested)
        {
            if (!IsPlain(function))
            {
                continue;
            }

            if (function is ILocalFunctionOperation local && root.Descendants().All(operation => IsCalledOrOther(operation, local.Symbol)))
            {
                direct._functions.Add(function);
            }
            else if (function is IAnonymousFunctionOperation lambda && Holder(lambda) is { } variable && root.Descendants().All(operation => IsCalledOrOther(operation, variable)))
            {
                direct._functions.Add(function);
                direct._lambdas.Add(variable, lambda);
            }
        }

        return direct;
    }

    public bool Contains(IOperation nested) => _functions.Contains(nested);

    public IAnonymousFunctionOperation? Lambda(ILocalSymbol variable) => _lambdas.TryGetValue(variable, out var lambda) ? lambda : null;

    private static bool IsPlain(IOperation function)
    {
        var symbol = Symbol(function);
        return symbol is { IsAsync: false } && symbol.Parameters.All(parameter => parameter.RefKind == RefKind.None)
            && !IsNested(function)
            && function.Descendants().All(operation => operation is not (IAnonymousFunctionOperation or ILocalFunctionOperation) && operation.Kind is not (OperationKind.YieldReturn or OperationKind.YieldBreak))
            && Function.Written(function).All(variable => SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, symbol));
    }

    private static IMethodSymbol? Symbol(IOperation function) => function switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        ILocalFunctionOperation local => local.Symbol,
        _ => null,
    };

    // var fill = () => ...; and never anything else.
    private static ILocalSymbol? Holder(IAnonymousFunctionOperation lambda)
    {
        var value = lambda.Parent is IDelegateCreationOperation creation ? creation.Parent : lambda.Parent;
        return value is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { IsRef: false } variable } } ? variable : null;
    }

    private static bool IsCalledOrOther(IOperation operation, ILocalSymbol variable) =>
        operation is not ILocalReferenceOperation reference
        || !SymbolEqualityComparer.Default.Equals(reference.Local, variable)
        || (reference.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call && call.Instance == reference && !IsNested(reference));

    private static bool IsCalledOrOther(IOperation operation, IMethodSymbol function) => operation switch
    {
        IMethodReferenceOperation reference => !SymbolEqualityComparer.Default.Equals(reference.Method.OriginalDefinition, function),
        IInvocationOperation call when SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, function) => !IsNested(call),
        _ => true,
    };

    private static bool IsNested(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }
}
