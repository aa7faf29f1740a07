using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <content>What expressions evaluate to.</content>
internal sealed partial class OperationWalker
{
    private FlowValue Constant(IOperation operation, object? constant) =>
        new(Known.Of(WireText(constant)), SiteSet.Of(body.Sites.Of(operation.Syntax)));

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
            Capture(body.Written(lambda));
            return FlowValue.NotNull;
        }

        var value = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is null)
        {
            return value;
        }

        Leave(value, conversion.Syntax, countAbsent: true);
        return FlowValue.Unknown;
    }

    private FlowValue ReadProperty(IPropertyReferenceOperation property)
    {
        var instance = Evaluate(property.Instance);
        foreach (var argument in property.Arguments)
        {
            Leave(Evaluate(argument.Value), argument.Syntax, countAbsent: false);
        }

        if (instance.Request is { } request && State.Requests.TryGetValue(request, out var state)
            && body.Types.Of(property.Instance!.Type)?.Find(property.Property.Name) is { } parameter)
        {
            return state.Properties.TryGetValue(parameter.Name, out var known)
                ? new FlowValue(known.Known, known.Origins)
                : new FlowValue(state.IsClosed ? Known.Absent : Known.Unknown);
        }

        return FlowValue.Unknown;
    }

    private FlowValue ReadField(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (field is { Name: "Empty", IsStatic: true, ContainingType.SpecialType: SpecialType.System_String })
        {
            return Constant(reference, "");
        }

        return StaticField.Text(field, body.Cancellation) is { } text ? Constant(reference, text) : FlowValue.Unknown;
    }

    private FlowValue Binary(IBinaryOperation binary)
    {
        var left = Evaluate(binary.LeftOperand);
        var right = Evaluate(binary.RightOperand);
        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Add when binary.Type?.SpecialType == SpecialType.System_String => Concatenate([left, right]),
            BinaryOperatorKind.Equals => Decided(AreEqual(left.Known, right.Known)),
            BinaryOperatorKind.NotEquals => Decided(!AreEqual(left.Known, right.Known)),
            _ => FlowValue.Unknown,
        };
    }

    /// <summary>The value of a condition; paths that it rules out are not walked.</summary>
    private static FlowValue Decided(bool? condition) =>
        condition is { } decided ? new FlowValue(Known.Of(decided ? "true" : "false")) : FlowValue.Unknown;

    // Null and the empty text are both absent, so two absent values may still differ.
    private static bool? AreEqual(Known left, Known right) => (left.Kind, right.Kind) switch
    {
        (KnownKind.Text, KnownKind.Text) => left.Text == right.Text,
        (KnownKind.Text or KnownKind.Given, KnownKind.Absent) or (KnownKind.Absent, KnownKind.Text or KnownKind.Given) => false,
        _ => null,
    };

    private FlowValue Interpolate(IInterpolatedStringOperation text)
    {
        var pieces = new List<FlowValue>();
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text: { } plain }:
                    pieces.Add(Evaluate(plain));
                    break;
                case IInterpolationOperation { FormatString: null, Alignment: null, Expression: { } expression }:
                    pieces.Add(Evaluate(expression));
                    break;
                case IInterpolationOperation hole:
                    Evaluate(hole.Expression);
                    pieces.Add(FlowValue.Unknown);
                    break;
                default:
                    return FlowValue.Unknown;
            }
        }

        return Concatenate(pieces);
    }

    // An absent piece adds nothing. A text with one piece that is not empty is itself not empty.
    private static FlowValue Concatenate(IReadOnlyList<FlowValue> pieces)
    {
        var known = new List<string> { "" };
        var isGiven = false;
        foreach (var piece in pieces)
        {
            isGiven |= piece.Known.IsGiven == Truth.True;
            var texts = Texts(piece.Known);
            known = texts is null || known is null ? null : [.. known.SelectMany(_ => texts, (head, tail) => head + tail).Distinct()];
            if (known?.Count > Known.MaxAlternatives)
            {
                known = null;
            }
        }

        var origins = pieces.Aggregate(SiteSet.Empty, (all, piece) => all.Union(piece.Origins));
        return new FlowValue(known is null ? (isGiven ? Known.Given : Known.Unknown) : Known.OneOf(known.Select(Known.Of)), origins);
    }

    private static List<string>? Texts(Known known)
    {
        var parts = known.Kind == KnownKind.OneOf ? known.Parts : [known];
        return parts.All(part => part.Kind is KnownKind.Text or KnownKind.Absent) ? [.. parts.Select(part => part.Text)] : null;
    }
}
