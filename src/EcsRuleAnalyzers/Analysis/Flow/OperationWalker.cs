using System.Collections.Generic;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>Carries out operations of a control-flow graph on a <see cref="FlowState"/>. This part: which operation means what.</summary>
internal sealed partial class OperationWalker(BodyContext body, Function function, ControlFlowGraph graph, CallPath path)
{
    // A capture may stand for a place that is assigned to later: r.X = c ? a : b.
    private readonly Dictionary<CaptureId, IOperation> _captured = [];

    public FlowState State { get; set; } = FlowState.Start;

    /// <summary>The lambdas that were met; each has a graph of its own.</summary>
    public Dictionary<SyntaxNode, IFlowAnonymousFunctionOperation> Lambdas { get; } = [];

    public FlowValue Evaluate(IOperation? operation)
    {
        if (operation is null)
        {
            return FlowValue.Unknown;
        }

        var value = operation.ConstantValue.HasValue ? Constant(operation, operation.ConstantValue.Value) : EvaluateCore(operation);
        return value.Known.Kind == KnownKind.Unknown && IsNeverNull(operation.Type) ? value with { Known = Known.Given } : value;
    }

    private FlowValue EvaluateCore(IOperation operation)
    {
        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Evaluate(statement.Operation);
            case IFlowCaptureOperation capture:
                _captured[capture.Id] = capture.Value;
                var captured = Evaluate(capture.Value);
                State = State.SetVariable(capture.Id, captured);
                if (capture.Value is IPropertyReferenceOperation { Instance: IFlowCaptureReferenceOperation instance })
                {
                    State = State.SetVariable(new Receiver(capture.Id), Evaluate(instance));
                }

                return FlowValue.Unknown;
            case IFlowCaptureReferenceOperation reference:
                return State.Read(reference.Id);
            case ILocalReferenceOperation local:
                return State.Read(local.Local);
            case IParameterReferenceOperation parameter:
                return State.Read(parameter.Parameter);
            case IConversionOperation conversion:
                return Convert(conversion);
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment.Target, Answer(Evaluate(assignment.Value), assignment.Value), assignment.Value.Syntax);
            case ICompoundAssignmentOperation compound:
                return Compound(compound);
            case IIncrementOrDecrementOperation increment:
                return Assign(increment.Target, Count(Evaluate(increment.Target), FlowValue.OfNumber(increment.Kind == OperationKind.Increment ? 1 : -1)), increment.Syntax);
            case IDeconstructionAssignmentOperation deconstruction:
                return Deconstruct(deconstruction);
            case IObjectCreationOperation creation:
                return Create(creation);
            case IArrayCreationOperation array:
                return CreateArray(array);
            case IInvocationOperation invocation:
                return Invoke(invocation);
            case IDynamicInvocationOperation invocation:
                return EvaluateDynamic(invocation);
            case IPropertyReferenceOperation property:
                return ReadProperty(property);
            case IFieldReferenceOperation field:
                Evaluate(field.Instance);
                return ReadField(field);
            case IArrayElementReferenceOperation element:
                return Item(element);
            case IBinaryOperation binary:
                return Binary(binary);
            case IInterpolatedStringOperation text:
                return Interpolate(text);
            case IFlowAnonymousFunctionOperation lambda:
                Lambdas[lambda.Syntax] = lambda;
                if (!function.IsDirect(function.Code(lambda)))
                {
                    Capture(function.Code(lambda));
                }

                return FlowValue.NotNull with { Lambda = function.Code(lambda) as IAnonymousFunctionOperation };
            case IDelegateCreationOperation creation:
                return Evaluate(creation.Target);
            case IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } reference:
                Capture(function.Code(reference.Method));
                return FlowValue.NotNull;
            case IDefaultValueOperation:
                return IsNeverNull(operation.Type) ? FlowValue.NotNull : new FlowValue(Known.Absent, IsNull: true);
            case IIsNullOperation test:
                var operand = Evaluate(test.Operand);
                return FlowValue.Decided(operand.IsNull ? true : operand.Known.IsGiven == Truth.True ? false : null);
            case ICaughtExceptionOperation:
                return FlowValue.NotNull;
            case IIsPatternOperation test:
                var tested = Evaluate(test.Value);
                Bind(test.Pattern, tested);
                return tested.IsFollowed ? FlowValue.Unknown : FlowValue.Decided(Matches(test.Pattern, tested.Known, tested.IsNull));
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                return FlowValue.Decided(Evaluate(not.Operand).Known switch { { Kind: KnownKind.Text, Text: "true" } => false, { Kind: KnownKind.Text, Text: "false" } => true, _ => null });
            case IIsTypeOperation or IUnaryOperation or IAwaitOperation or IConditionalAccessInstanceOperation:
                foreach (var child in operation.ChildOperations)
                {
                    Evaluate(child);
                }

                return FlowValue.Unknown;
            default:
                return operation.Syntax is CollectionExpressionSyntax ? CreateCollection(operation) : EvaluateOther(operation);
        }
    }

    // What is called is only known when it runs; it may set right what it gets.
    private FlowValue EvaluateDynamic(IDynamicInvocationOperation invocation)
    {
        foreach (var child in invocation.ChildOperations)
        {
            ForgetAll(Evaluate(child).Objects);
        }

        return FlowValue.Unknown;
    }

    // An operation that is not understood may keep an object, so it is no longer followed.
    private FlowValue EvaluateOther(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            Leave(Evaluate(child), operation.Syntax, countAbsent: false);
        }

        return FlowValue.Unknown;
    }

    /// <summary>Where something in this code stands for the body that is analysed: the call that led here, if any.</summary>
    private SyntaxNode Place(SyntaxNode syntax) => path.Call ?? syntax;

    private static bool IsNeverNull(ITypeSymbol? type) =>
        type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T and not SpecialType.System_Void, TypeKind: not TypeKind.TypeParameter };
}

/// <summary>How the walk came to the code it is in.</summary>
/// <param name="Call">The call in the analysed body; null in that body itself.</param>
/// <param name="Method">The method that is being followed.</param>
/// <param name="Before">The path to its caller.</param>
internal sealed record CallPath(SyntaxNode? Call, IMethodSymbol? Method, CallPath? Before)
{
    public const int MaxDepth = 3;

    public static readonly CallPath Start = new(null, null, null);

    /// <summary>Whether a method may be followed from here: not too deep, and not into itself.</summary>
    public bool Allows(IMethodSymbol method)
    {
        var depth = 0;
        for (var step = this; step is not null; step = step.Before)
        {
            if (++depth > MaxDepth || SymbolEqualityComparer.Default.Equals(step.Method, method))
            {
                return false;
            }
        }

        return true;
    }
}
