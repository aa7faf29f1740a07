using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <content>What expressions evaluate to.</content>
internal sealed partial class OperationWalker
{
    private const int MaxCount = 2;

    private FlowValue Constant(IOperation operation, object? constant) =>
        new(Known.Of(WireText(constant)), SiteSet.Empty.Add(body.Places.Site(Place(operation.Syntax))), IsNull: constant is null);

    private static string? WireText(object? constant) => constant switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => constant.ToString(),
    };

    private FlowValue Convert(IConversionOperation conversion)
    {
        if (conversion.Operand is IFlowAnonymousFunctionOperation lambda && conversion.Type?.Name == "Expression")
        {
            // Code in an expression tree does not run here.
            Capture(function.Code(lambda));
            return FlowValue.NotNull;
        }

        var value = Evaluate(conversion.Operand);
        if (conversion.IsTryCast && !conversion.GetConversion().IsImplicit)
        {
            // What is of another type becomes null.
            return value with { Known = Known.Unknown };
        }

        if (conversion.OperatorMethod is null)
        {
            return KeepsNumber(conversion) ? value : FlowValue.Unknown;
        }

        Leave(value, conversion.Syntax, countAbsent: false);
        return FlowValue.Unknown;
    }

    // (byte)300 is another number, (char)80 a letter and (int)'8' another number again. What is constant does not come here.
    private static bool KeepsNumber(IConversionOperation conversion) => conversion.GetConversion() is not ({ IsNumeric: true, IsExplicit: true } or { IsEnumeration: true } or { IsNullable: true, IsExplicit: true })
        && !(conversion.Operand.Type?.SpecialType == SpecialType.System_Char && conversion.Type is { IsValueType: true, SpecialType: not SpecialType.System_Char });

    private FlowValue ReadField(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (field is { Name: "Empty", IsStatic: true, ContainingType.SpecialType: SpecialType.System_String })
        {
            return Constant(reference, "");
        }

        return MemberValue.Of(field, body.Cancellation) is { } known
            ? new FlowValue(known, SiteSet.Empty.Add(body.Places.Site(Place(reference.Syntax))))
            : FlowValue.Unknown;
    }

    private FlowValue Binary(IBinaryOperation binary)
    {
        var left = Evaluate(binary.LeftOperand);
        var right = Evaluate(binary.RightOperand);
        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Add when binary.Type?.SpecialType == SpecialType.System_String =>
                Concatenate([(binary.LeftOperand, left), (binary.RightOperand, right)]),
            BinaryOperatorKind.Add when binary is { OperatorMethod: null, Type.SpecialType: SpecialType.System_Int32 } => Count(left, right),
            BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals when left.IsNull && right.IsNull => FlowValue.Decided(binary.OperatorKind == BinaryOperatorKind.Equals),
            BinaryOperatorKind.Equals => FlowValue.Decided(AreEqual(left.Known, right.Known)),
            BinaryOperatorKind.NotEquals => FlowValue.Decided(!AreEqual(left.Known, right.Known)),
            var kind => FlowValue.Decided(Compare(kind, binary, left.Known, right.Known)),
        };
    }

    // Whether anything was counted is often asked later. Larger numbers are those of loops, which would never end.
    private static FlowValue Count(FlowValue number, FlowValue added) =>
        Number(number.Known) is { } before && Number(added.Known) is { } more && before + more is >= 0 and <= MaxCount and var sum
            ? new FlowValue(Known.Of(sum.ToString(CultureInfo.InvariantCulture)), number.Origins.Union(added.Origins))
            : FlowValue.Unknown;

    // Null and the empty text are both absent, so two absent values may still differ.
    private static bool? AreEqual(Known left, Known right) => (left.Kind, right.Kind) switch
    {
        (KnownKind.Text, KnownKind.Text) => left.Text == right.Text,
        (KnownKind.Text or KnownKind.Partial or KnownKind.Given, KnownKind.Absent) => false,
        (KnownKind.Absent, KnownKind.Text or KnownKind.Partial or KnownKind.Given) => false,
        _ => null,
    };

    private FlowValue Interpolate(IInterpolatedStringOperation text)
    {
        var pieces = new List<(IOperation? Operation, FlowValue Value)>();
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text: { } plain }:
                    pieces.Add((plain, Evaluate(plain) with { Origins = SiteSet.Empty.Add(body.Places.Site(Place(text.Syntax))) }));
                    break;
                case IInterpolationOperation { FormatString: null, Alignment: null, Expression: { } expression }:
                    pieces.Add((expression, Evaluate(expression)));
                    break;
                case IInterpolationOperation hole:
                    Evaluate(hole.Expression);
                    pieces.Add((null, FlowValue.Unknown));
                    break;
                default:
                    return FlowValue.Unknown;
            }
        }

        return Concatenate(pieces);
    }

    private FlowValue Concatenate(IReadOnlyList<(IOperation? Operation, FlowValue Value)> parts)
    {
        var texts = new List<IEnumerable<Piece>> { Array.Empty<Piece>() };
        foreach (var (operation, value) in parts)
        {
            var tails = Pieces(operation, AsWritten(operation, value.Known));
            texts = [.. texts.SelectMany(_ => tails, (head, tail) => head.Concat(tail))];
            if (texts.Count > Known.MaxAlternatives)
            {
                return FlowValue.Unknown;
            }
        }

        return new FlowValue(
            Known.OneOf(texts.Select(text => Known.OfPieces(PartialText.Of(text)))),
            parts.Aggregate(SiteSet.Empty, (all, part) => all.Union(part.Value.Origins)));
    }

    // What is put into a text, where it is written as before it was converted.
    private static IOperation? Unboxed(IOperation? operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion && (conversion.Type?.IsReferenceType == true || (IsInteger(conversion.Type) && IsInteger(conversion.Operand.Type) && KeepsNumber(conversion))))
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    // A number travels as a text of digits. Put into a text, what is of another type is written as .NET has it: an enum by its name, true as True, 1.5 as the culture says.
    private static Known AsWritten(IOperation? operation, Known known)
    {
        operation = Unboxed(operation);
        var type = operation?.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : operation?.Type;
        return type switch
        {
            { SpecialType: SpecialType.System_Boolean } => known.Select(static flag => flag.Kind == KnownKind.Text ? Known.Of(flag.Text == "true" ? bool.TrueString : bool.FalseString) : flag),
            { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal } => Known.Unknown,
            _ => known,
        };
    }

    // The pieces of each alternative; what is not known is a piece by its type.
    private List<IEnumerable<Piece>> Pieces(IOperation? operation, Known known) => known.Kind switch
    {
        KnownKind.Text => [[new Piece(PieceKind.Text, known.Text)]],
        KnownKind.Absent => [[]],
        KnownKind.Partial => [known.Partial!.Pieces],
        KnownKind.OneOf => [.. known.Parts.SelectMany(part => Pieces(operation, part))],
        _ => [[Hole(operation)]],
    };

    private Piece Hole(IOperation? operation)
    {
        operation = Unboxed(operation);
        if (operation is IFlowCaptureReferenceOperation reference && _captured.TryGetValue(reference.Id, out var captured))
        {
            operation = captured;
        }

        var variable = operation is null ? null : Function.Variable(operation);
        var identity = variable is not null && function.IsConstant(variable) ? variable : null;
        return new Piece(
            operation?.Type?.SpecialType switch
            {
                SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64 => PieceKind.Natural,
                SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64 => PieceKind.Integer,
                _ => PieceKind.Any,
            },
            Identity: identity);
    }

    /// <summary>The result of a method of the framework that only depends on its arguments; null for every other method.</summary>
    private FlowValue? TextMethod(IInvocationOperation invocation, FlowValue receiver, IReadOnlyList<FlowValue> arguments)
    {
        var method = invocation.TargetMethod;
        if (method is { Name: "ToString", IsStatic: false } && invocation.Instance is { } instance
            && (method.Parameters.IsEmpty || (method.Parameters.Length == 1 && method.Parameters[0].Type.Name == "IFormatProvider")))
        {
            return IsInteger(instance.Type) || instance.Type?.SpecialType == SpecialType.System_String ? Concatenate([(instance, receiver)]) : null;
        }

        if (method is { Name: "ToString", IsStatic: true, ContainingType.Name: "Convert", ContainingNamespace.Name: "System" }
            && (IsInteger(method.Parameters[0].Type) || method.Parameters[0].Type.SpecialType == SpecialType.System_String)
            && (method.Parameters.Length == 1 || method.Parameters[1].Type.Name == "IFormatProvider"))
        {
            return Concatenate([(invocation.Arguments[0].Value, arguments[0])]);
        }

        if (method.ContainingType?.SpecialType != SpecialType.System_String)
        {
            return null;
        }

        switch (method.Name)
        {
            case "IsNullOrEmpty":
                return FlowValue.Decided(arguments[0].Known.IsGiven switch { Truth.True => false, Truth.False => true, _ => null });
            case "Trim" or "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant" when method.Parameters.IsEmpty:
                return Map(receiver, method.Name switch
                {
                    "Trim" => static text => text.Trim(),
                    "ToLower" or "ToLowerInvariant" => static text => text.ToLowerInvariant(),
                    _ => static text => text.ToUpperInvariant(),
                });
            case "Replace" when arguments.Count == 2 && arguments.All(argument => argument.Known.Kind is KnownKind.Text or KnownKind.Absent) && arguments[0].Known.Kind == KnownKind.Text:
                return Map(receiver, text => text.Replace(arguments[0].Known.Text, arguments[1].Known.Text));
            case "Concat" or "Join" or "Format":
                return Compose(invocation, method.Name);
            default:
                return TextTest(method, receiver.Known, arguments) is { } answer ? FlowValue.Decided(answer) : null;
        }
    }

    private static FlowValue Map(FlowValue value, Func<string, string> map) => value with
    {
        Known = value.Known.Select(known => known.Kind switch
        {
            KnownKind.Text => Known.Of(map(known.Text)),
            KnownKind.Absent => Known.Absent,
            _ => Known.Unknown,
        }),
        IsNull = false,
    };

    // string.Concat, Join and Format over arguments that are written out.
    private FlowValue? Compose(IInvocationOperation invocation, string name)
    {
        var operands = new List<IOperation>();
        foreach (var argument in invocation.Arguments)
        {
            if (argument.ArgumentKind is ArgumentKind.Explicit or ArgumentKind.DefaultValue)
            {
                operands.Add(argument.Value);
            }
            else if (Elements(argument.Value) is { } elements)
            {
                operands.AddRange(elements);
            }
            else
            {
                return null;
            }
        }

        if (operands.Any(operand => operand.Type is IArrayTypeSymbol || (operand.Type?.SpecialType != SpecialType.System_String && operand.Type?.Name == "IEnumerable")))
        {
            return null;
        }

        if (name == "Concat")
        {
            return Concatenate([.. operands.Select(operand => ((IOperation?)operand, Evaluate(operand)))]);
        }

        if (name == "Format" && operands[0].Type?.SpecialType != SpecialType.System_String)
        {
            operands.RemoveAt(0);
        }

        if (Evaluate(operands[0]).Known is not { Kind: KnownKind.Text or KnownKind.Absent, Text: var text })
        {
            return null;
        }

        var parts = name == "Join"
            ? operands.Skip(1).SelectMany((operand, index) => index == 0 ? [operand] : new IOperation?[] { null, operand })
            : CompositeFormat.Parts(text, operands.Count - 1)?.Select(part => part.Index is { } index ? operands[index + 1] : null);
        var literals = name == "Join" ? null : CompositeFormat.Parts(text, operands.Count - 1);
        return parts is null
            ? null
            : Concatenate([.. parts.Select((operand, index) => operand is null
                ? ((IOperation?)null, new FlowValue(Known.Of(literals is null ? text : literals[index].Text), SiteSet.Empty.Add(body.Places.Site(Place(invocation.Syntax)))))
                : (operand, Evaluate(operand)))]);
    }

    // What is passed for a params parameter: an array, or for newer overloads a span.
    private static IEnumerable<IOperation>? Elements(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            IFlowCaptureReferenceOperation => null,
            _ => value.ChildOperations,
        };
    }

    private static bool IsInteger(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;
}
