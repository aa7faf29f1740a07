using EcsRuleAnalyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <content>What assignments change.</content>
internal sealed partial class OperationWalker
{
    private FlowValue Assign(IOperation target, FlowValue value, SyntaxNode place)
    {
        switch (target)
        {
            case IFlowCaptureReferenceOperation reference when _captured.TryGetValue(reference.Id, out var captured):
                return Assign(captured, value, place);
            case ILocalReferenceOperation local:
                AssignVariable(local.Local, value, place);
                break;
            case IParameterReferenceOperation parameter:
                AssignVariable(parameter.Parameter, value, place);
                break;
            case IDiscardOperation:
                break;
            case IPropertyReferenceOperation property:
                AssignProperty(property, value, place);
                break;
            case IFieldReferenceOperation field:
                Evaluate(field.Instance);
                Leave(value, place, countAbsent: !Filling.MayHappenLater(field.Field, body.Cancellation));
                break;
            default:
                Evaluate(target);
                Leave(value, place, countAbsent: false);
                break;
        }

        return value;
    }

    private void AssignVariable(ISymbol variable, FlowValue value, SyntaxNode place)
    {
        if (body.Shared.Contains(variable))
        {
            Leave(value, place, countAbsent: false);
            return;
        }

        State = State.SetVariable(variable, value);
    }

    private void AssignProperty(IPropertyReferenceOperation property, FlowValue value, SyntaxNode place)
    {
        var instance = Evaluate(property.Instance);
        foreach (var argument in property.Arguments)
        {
            Evaluate(argument.Value);
        }

        if (instance.Request is not { } request)
        {
            Leave(value, place, countAbsent: !Filling.MayHappenLater(property.Property, body.Cancellation));
            return;
        }

        Leave(value, place, countAbsent: false);
        if (body.Types.Of(property.Instance!.Type)?.Find(property.Property.Name) is { } parameter)
        {
            SetProperty(request, parameter, value, place);
        }
    }

    private void SetProperty(int request, Parameter parameter, FlowValue value, SyntaxNode place)
    {
        var state = State.Requests.TryGetValue(request, out var found) ? found : RequestState.Unknown;
        var property = new PropertyState(value.Known, SiteSet.Of(body.Sites.Of(place)), value.Origins);
        State = State.SetRequest(request, state.Set(parameter.Name, property, State.Past));
    }

    private FlowValue Compound(ICompoundAssignmentOperation compound)
    {
        var before = Evaluate(compound.Target);
        var added = Evaluate(compound.Value);
        var isConcatenation = compound is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String };
        return Assign(compound.Target, isConcatenation ? Concatenate([before, added]) : FlowValue.Unknown, compound.Value.Syntax);
    }

    private FlowValue Deconstruct(IDeconstructionAssignmentOperation deconstruction)
    {
        Leave(Evaluate(deconstruction.Value), deconstruction.Syntax, countAbsent: false);
        var targets = deconstruction.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : deconstruction.Target;
        AssignAll(targets);
        return FlowValue.Unknown;
    }

    private void AssignAll(IOperation target)
    {
        if (target is ITupleOperation tuple)
        {
            foreach (var element in tuple.Elements)
            {
                AssignAll(element is IDeclarationExpressionOperation declaration ? declaration.Expression : element);
            }
        }
        else
        {
            Assign(target, FlowValue.Unknown, target.Syntax);
        }
    }
}
