using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsRuleAnalyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>What one body is walked with.</summary>
internal sealed class BodyContext
{
    private readonly IOperation _root;

    public BodyContext(IOperation root, RequestTypes types, bool assumeVpc, CancellationToken cancellation)
    {
        _root = root;
        Types = types;
        AssumeVpc = assumeVpc;
        Cancellation = cancellation;
        Shared = new HashSet<ISymbol>(NestedFunctions(root).SelectMany(WrittenVariables), SymbolEqualityComparer.Default);
    }

    public RequestTypes Types { get; }

    public bool AssumeVpc { get; }

    public CancellationToken Cancellation { get; }

    public SiteTable Sites { get; } = new();

    public Verdicts Verdicts { get; } = new();

    /// <summary>Variables that a lambda or local function writes: nothing is ever known of them.</summary>
    public HashSet<ISymbol> Shared { get; }

    /// <summary>The operation of the request that is created at a site.</summary>
    public Operation? OperationOf(int request) => Types.Of(_root.SemanticModel!.GetTypeInfo(Sites[request], Cancellation).Type)?.Operation;

    /// <summary>The code of a lambda or local function as it was written; null for one that is not part of this body.</summary>
    public IOperation? Written(IOperation function) =>
        NestedFunctions(_root).FirstOrDefault(nested => nested.Syntax == function.Syntax);

    public IOperation? Written(IMethodSymbol localFunction) =>
        _root.DescendantsAndSelf().OfType<ILocalFunctionOperation>()
            .FirstOrDefault(nested => SymbolEqualityComparer.Default.Equals(nested.Symbol, localFunction.OriginalDefinition));

    /// <summary>The variables of the outer body that a nested function uses, and whether it changes what they refer to.</summary>
    public static IEnumerable<(ISymbol Variable, bool Fills)> Captured(IOperation function) =>
        function.Descendants().Select(Variable).OfType<ISymbol>().Distinct<ISymbol>(SymbolEqualityComparer.Default)
            .Select(variable => (variable, function.Descendants().OfType<IAssignmentOperation>().Any(assignment => Fills(assignment, variable))));

    public static ISymbol? Variable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static bool Fills(IAssignmentOperation assignment, ISymbol variable) =>
        assignment.Target is IPropertyReferenceOperation { Instance: { } instance }
        && SymbolEqualityComparer.Default.Equals(Variable(instance), variable);

    private static IEnumerable<IOperation> NestedFunctions(IOperation root) =>
        root.DescendantsAndSelf().Where(operation => operation is IAnonymousFunctionOperation or ILocalFunctionOperation);

    private static IEnumerable<ISymbol> WrittenVariables(IOperation function)
    {
        foreach (var operation in function.Descendants())
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
}
