using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>A condition that is asked in several places; a path that answers it in two ways is perhaps never walked.</summary>
internal sealed record Question(string Text, IReadOnlyList<ISymbol> Locals);

/// <summary>The variable that holds the answer that a block got.</summary>
internal sealed record Answer(Question Question, int Block);

/// <summary>The conditions of a graph that are asked more than once, such as <c>if (flag)</c> here and <c>if (!flag)</c> there.</summary>
internal sealed class Questions
{
    private readonly Dictionary<int, (Question Question, bool IsNegated)> _byBlock = [];
    private readonly ILookup<CaptureId, IOperation> _captures;
    private readonly HashSet<ISymbol> _flags = new(SymbolEqualityComparer.Default);
    private readonly Function _function;

    public Questions(Function function, ControlFlowGraph graph)
    {
        _function = function;
        var conditions = graph.Blocks.Where(block => block.ConditionKind != ControlFlowConditionKind.None && block.BranchValue is not null).ToList();
        _captures = (conditions.Count > 1 ? graph.Blocks.SelectMany(block => block.Operations).OfType<IFlowCaptureOperation>() : [])
            .ToLookup(capture => capture.Id, capture => capture.Value);
        if (conditions.Count < 2)
        {
            return;
        }

        _flags.UnionWith(conditions.Select(block => Flag(block.BranchValue!).Variable).OfType<ISymbol>().GroupBy(flag => flag, SymbolEqualityComparer.Default).Where(flag => flag.Count() > 1).Select(flag => flag.Key!));
        foreach (var same in conditions.Select(block => (Block: block.Ordinal, Asked: Ask(block.BranchValue!))).GroupBy(asked => asked.Asked?.Text))
        {
            if (same.Key is not null && same.Count() > 1)
            {
                var question = new Question(same.Key, same.First().Asked!.Value.Locals);
                foreach (var (block, asked) in same)
                {
                    _byBlock.Add(block, (question, asked!.Value.IsNegated));
                }
            }
        }
    }

    /// <summary>The state behind one branch of a condition.</summary>
    public FlowState Answered(FlowState state, BasicBlock block, bool isTrue)
    {
        // A variable that changes has its answer until then.
        if (block.BranchValue is not null && Flag(block.BranchValue) is { Variable: { } flag, IsNegated: var isNot } && _flags.Contains(flag))
        {
            state = state.Decide(flag, isTrue != isNot);
        }

        if (!_byBlock.TryGetValue(block.Ordinal, out var asked) || state.IsContradictory)
        {
            return state;
        }

        var answer = new FlowVariable(FlowValue.Decided(isTrue != asked.IsNegated), SiteSet.Empty);
        var others = _byBlock.Where(other => other.Key != block.Ordinal && ReferenceEquals(other.Value.Question, asked.Question)).Select(other => new Answer(asked.Question, other.Key)).ToList();
        if (others.Exists(other => state.Variables.TryGetValue(other, out var before) && !before.Equals(answer)))
        {
            return state.Contradict();
        }

        // Nobody asks again: states that only differ in the answer become one.
        return state with
        {
            Variables = others.TrueForAll(other => other.Block < block.Ordinal)
                ? state.Variables.RemoveAll(others)
                : state.Variables.SetItem(new Answer(asked.Question, block.Ordinal), answer),
        };
    }

    // A variable that has more than one value in its life, asked by itself.
    private (ISymbol? Variable, bool IsNegated) Flag(IOperation condition)
    {
        (condition, var isNegated) = Plain(condition);
        return condition.Type?.SpecialType == SpecialType.System_Boolean && Function.Variable(condition) is { } variable && !_function.IsConstant(variable) && !_function.Shared.Contains(variable)
            ? (variable, isNegated)
            : (null, false);
    }

    private static (IOperation Condition, bool IsNegated) Plain(IOperation condition)
    {
        var isNegated = false;
        while (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not)
        {
            (condition, isNegated) = (not.Operand, !isNegated);
        }

        return (condition, isNegated);
    }

    private (string Text, bool IsNegated, List<ISymbol> Locals)? Ask(IOperation condition)
    {
        (condition, var isNegated) = Plain(condition);
        var locals = new List<ISymbol>();
        var text = condition switch
        {
            IBinaryOperation comparison when comparison.OperatorMethod is null || comparison.OperatorKind == BinaryOperatorKind.NotEquals => Compared(comparison.LeftOperand, comparison.OperatorKind, comparison.RightOperand, locals, ref isNegated),
            IIsPatternOperation test => Matched(test.Value, test.Pattern, locals, ref isNegated),
            IPropertyReferenceOperation { Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable } =>
                NotNull(nullable, locals, ref isNegated),
            _ => null,
        };
        text ??= Text(condition, locals);
        return text is null ? null : (text, isNegated, locals);
    }

    // x != y asks whether x == y, and x <= 1 whether x > 1.
    private string? Compared(IOperation left, BinaryOperatorKind kind, IOperation right, List<ISymbol> locals, ref bool isNegated)
    {
        var opposite = kind switch
        {
            BinaryOperatorKind.NotEquals => BinaryOperatorKind.Equals,
            BinaryOperatorKind.LessThanOrEqual when IsWhole(left) && IsWhole(right) => BinaryOperatorKind.GreaterThan,
            BinaryOperatorKind.GreaterThanOrEqual when IsWhole(left) && IsWhole(right) => BinaryOperatorKind.LessThan,
            _ => kind,
        };
        isNegated ^= opposite != kind;
        return (Text(left, locals), Text(right, locals)) is ({ } one, { } other) ? one + " " + opposite + " " + other : null;
    }

    // x is not null and x is { } ask what x != null asks.
    private string? Matched(IOperation value, IPatternOperation pattern, List<ISymbol> locals, ref bool isNegated)
    {
        while (pattern is INegatedPatternOperation negated)
        {
            (pattern, isNegated) = (negated.Pattern, !isNegated);
        }

        return pattern switch
        {
            IConstantPatternOperation constant => Compared(value, BinaryOperatorKind.Equals, constant.Value, locals, ref isNegated),
            IRelationalPatternOperation relation => Compared(value, relation.OperatorKind, relation.Value, locals, ref isNegated),
            IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } whole when SymbolEqualityComparer.Default.Equals(whole.InputType, whole.MatchedType)
                || whole.InputType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T => NotNull(value, locals, ref isNegated),
            _ => null,
        };
    }

    private string? NotNull(IOperation value, List<ISymbol> locals, ref bool isNegated)
    {
        isNegated = !isNegated;
        return Text(value, locals) is { } text ? text + " Equals null" : null;
    }

    // Neither a null nor what is not a number is less, equal or more.
    private static bool IsWhole(IOperation operand) => operand.Type?.SpecialType is >= SpecialType.System_Char and <= SpecialType.System_UInt64;

    // Null for what may be another thing when it is asked again.
    private string? Text(IOperation operation, List<ISymbol> locals)
    {
        if (operation.ConstantValue.HasValue)
        {
            return operation.ConstantValue.Value?.ToString() ?? "null";
        }

        switch (operation)
        {
            case IFlowCaptureReferenceOperation reference:
                return _captures[reference.Id].Count() == 1 ? Text(_captures[reference.Id].First(), locals) : null;
            case IConversionOperation { OperatorMethod: null } conversion:
                return Text(conversion.Operand, locals);
            case ILocalReferenceOperation or IParameterReferenceOperation:
                var variable = Function.Variable(operation)!;
                locals.Add(variable);
                return _function.IsConstant(variable) ? variable.Name + "@" + variable.Locations.FirstOrDefault()?.SourceSpan.Start : null;
            case IInstanceReferenceOperation:
                return "this";
            case IFieldReferenceOperation field:
                return field.Instance is null ? field.Field.ToDisplayString() : Joined([field.Instance], field.Field.Name, locals);
            case IPropertyReferenceOperation { Arguments.IsEmpty: true } property:
                return property.Instance is null ? property.Property.ToDisplayString() : Joined([property.Instance], property.Property.Name, locals);
            case IIsNullOperation test:
                return Text(test.Operand, locals) is { } tested ? tested + " Equals null" : null;
            case IUnaryOperation { OperatorMethod: null } unary:
                return Joined([unary.Operand], unary.OperatorKind.ToString(), locals);
            case IBinaryOperation binary:
                return Joined([binary.LeftOperand, binary.RightOperand], binary.OperatorKind.ToString(), locals);
            case IIsPatternOperation { Pattern: IConstantPatternOperation constant } pattern:
                return Joined([pattern.Value, constant.Value], "Equals", locals);
            case IInvocationOperation { TargetMethod.ContainingType.SpecialType: SpecialType.System_String } call:
                return Joined([.. new[] { call.Instance }.OfType<IOperation>(), .. call.Arguments.Select(argument => argument.Value)], call.TargetMethod.Name, locals);
            default:
                return null;
        }
    }

    private string? Joined(IEnumerable<IOperation> operands, string name, List<ISymbol> locals)
    {
        var texts = operands.Select(operand => Text(operand, locals)).ToList();
        return texts.Contains(null) ? null : texts.Count == 2 ? texts[0] + " " + name + " " + texts[1] : name + "(" + string.Join(", ", texts) + ")";
    }
}
