using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <content>Conditions on values that are known.</content>
internal sealed partial class OperationWalker
{
    /// <summary>
    /// Whether a condition that has no known answer looks at a value that is known on this path and is another one on others. Then the answer depends on
    /// the path, and behind the condition perhaps nothing comes this way: <c>if (IsNumber(port))</c>, where port is "80" here.
    /// </summary>
    public bool IsAboutThisPath(IOperation condition) => IsAboutThisPath(condition, isTested: false);

    // By itself a variable is compared with something that is not known, so that both answers are possible: i < count.
    private bool IsAboutThisPath(IOperation operation, bool isTested)
    {
        switch (operation)
        {
            case IInvocationOperation { TargetMethod.Name: "MoveNext" }:
                return false;
            case IFlowCaptureReferenceOperation reference:
                return State.Read(reference.Id).DependsOnPath || IsOnThisPath(State.Read(reference.Id), isTested) || (_captured.TryGetValue(reference.Id, out var captured) && IsAboutThisPath(captured, isTested));
            case ILocalReferenceOperation or IParameterReferenceOperation when Function.Variable(operation) is { } variable:
                return State.Read(variable).DependsOnPath || (IsOnThisPath(State.Read(variable), isTested) && !function.HasOneConstant(variable));
            case IPropertyReferenceOperation property when IsNamed(property.Instance) && IsOnThisPath(Evaluate(property), isTested):
                return true;
            default:
                return operation.ChildOperations.Any(child => IsAboutThisPath(child, isTested || IsTest(operation)));
        }
    }

    // What an expression answers is asked again where it has been put: var ok = IsNumber(port); if (ok).
    private FlowValue Answer(FlowValue value, IOperation expression) =>
        IsUnknown(value) && !value.DependsOnPath && IsAboutThisPath(expression) ? value with { DependsOnPath = true } : value;

    // A call may put its answer into another object that it can reach: Check(port, errors); if (errors.Count > 0).
    private void AnswerInto(IOperation? place)
    {
        if (place is { Type: { IsReferenceType: true, SpecialType: not SpecialType.System_String } } && Function.Variable(place) is { } variable && State.Object<ObjectState>(State.Read(variable)) is null)
        {
            State = State.Mark(variable);
        }
    }

    private bool IsAsked(ImmutableArray<IArgumentOperation> arguments) => arguments.Any(argument => IsAboutThisPath(argument.Value, isTested: true));

    private static bool IsUnknown(FlowValue value) => !value.IsFollowed && value.Known.Kind is KnownKind.Unknown or KnownKind.Given;

    private static bool IsTest(IOperation operation) => operation is IInvocationOperation or IIsPatternOperation or IMemberReferenceOperation or IArrayElementReferenceOperation;

    // A variable, or a member of a member of one.
    private static bool IsNamed(IOperation? operation) =>
        operation is ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation || (operation is IPropertyReferenceOperation member && IsNamed(member.Instance));

    private bool IsOnThisPath(FlowValue value, bool isTested) =>
        value.Known.Kind == KnownKind.OneOf || (isTested && (value.Known.Kind is KnownKind.Text or KnownKind.Partial || State.Object<ListState>(value) is { Items.Count: > 0 }));

    private static bool? Compare(BinaryOperatorKind kind, IBinaryOperation binary, Known left, Known right)
    {
        if (!IsInteger(binary.LeftOperand.Type) || !IsInteger(binary.RightOperand.Type) || Number(right) is not { } limit)
        {
            return null;
        }

        return Decided(left, one => Number(one) is { } number ? Compare(kind, number, limit) : null);
    }

    private static bool? Compare(BinaryOperatorKind kind, decimal left, decimal right) => kind switch
    {
        BinaryOperatorKind.LessThan => left < right,
        BinaryOperatorKind.LessThanOrEqual => left <= right,
        BinaryOperatorKind.GreaterThan => left > right,
        BinaryOperatorKind.GreaterThanOrEqual => left >= right,
        _ => null,
    };

    private static decimal? Number(Known known) =>
        known.Kind == KnownKind.Text && decimal.TryParse(known.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool? Decided(Known known, Func<Known, bool?> question) => known.Fold(one => question(one) switch
    {
        true => Truth.True,
        false => Truth.False,
        null => Truth.Unknown,
    }) switch
    {
        Truth.True => true,
        Truth.False => false,
        _ => null,
    };

    /// <summary>Whether a value that is known matches a pattern.</summary>
    private bool? Matches(IPatternOperation pattern, Known known, bool isNull) => pattern switch
    {
        IDiscardPatternOperation => true,
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } } => constant is null
            ? isNull ? true : Decided(known, static one => one.IsGiven == Truth.True ? false : null)
            : Decided(known, one => AreEqual(one, Known.Of(WireText(constant)))),
        INegatedPatternOperation negated => !Matches(negated.Pattern, known, isNull),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => And(Matches(both.LeftPattern, known, isNull), Matches(both.RightPattern, known, isNull)),
        IBinaryPatternOperation either => !And(!Matches(either.LeftPattern, known, isNull), !Matches(either.RightPattern, known, isNull)),
        IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } limit } } relation when IsInteger(relation.Value.Type) && Number(Known.Of(WireText(limit))) is { } number =>
            Decided(known, one => Number(one) is { } tested ? Compare(relation.OperatorKind, tested, number) : null),
        _ => null,
    };

    private static bool? And(bool? left, bool? right) => left == false || right == false ? false : left == true && right == true ? true : null;

    /// <summary>The answer of a method of <see cref="string"/> about texts that are known.</summary>
    private static bool? TextTest(IMethodSymbol method, Known receiver, IReadOnlyList<FlowValue> arguments)
    {
        var operands = arguments.Select(argument => argument.Known).ToList();
        if (!method.IsStatic)
        {
            operands.Insert(0, receiver);
        }

        var comparison = operands.Count > 2 ? Comparison(operands[2]) : IsOrdinal(method) ? StringComparison.Ordinal : (StringComparison?)null;
        return (method.Name, operands.Count) switch
        {
            ("IsNullOrWhiteSpace", 1) => Decided(operands[0], static one => one.Kind == KnownKind.Absent ? true : one.Kind == KnownKind.Text ? string.IsNullOrWhiteSpace(one.Text) : null),
            ("Equals", 2 or 3) when comparison is { } how => Decided(operands[0], one => (one.Kind, operands[1].Kind) is (KnownKind.Text, KnownKind.Text)
                ? string.Equals(one.Text, operands[1].Text, how)
                : AreEqual(one, operands[1])),
            ("Contains" or "StartsWith" or "EndsWith", 2 or 3) when operands[1].Kind == KnownKind.Text && (comparison ?? CultureFree(operands[1].Text)) is { } how =>
                Decided(operands[0], one => one.Kind switch
                {
                    KnownKind.Absent => false,
                    KnownKind.Text => method.Name switch
                    {
                        "Contains" => one.Text.IndexOf(operands[1].Text, how) >= 0,
                        "StartsWith" => one.Text.StartsWith(operands[1].Text, how),
                        _ => one.Text.EndsWith(operands[1].Text, how),
                    },
                    _ => null,
                }),
            _ => null,
        };
    }

    private static bool IsOrdinal(IMethodSymbol method) =>
        method.Name is "Equals" or "Contains" || (method.Parameters.Length > 0 && method.Parameters[method.Parameters.Length - 1].Type.SpecialType == SpecialType.System_Char);

    private static StringComparison? Comparison(Known known) => known.Kind == KnownKind.Text && known.Text is "4" or "5" ? (StringComparison)(known.Text[0] - '0') : null;

    // No culture sees more in a digit or one of these than it is.
    private static StringComparison? CultureFree(string text) =>
        text.All(c => c is >= '0' and <= '9' or '/' or '.' or ':') ? StringComparison.Ordinal : null;
}
