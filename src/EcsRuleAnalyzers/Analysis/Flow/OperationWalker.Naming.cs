using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <content>What gets names by deconstruction and by patterns.</content>
internal sealed partial class OperationWalker
{
    private FlowValue Deconstruct(IDeconstructionAssignmentOperation deconstruction)
    {
        var assigned = new List<(IOperation Target, FlowValue Value, SyntaxNode Place)>();
        if (!Pair(deconstruction.Target, deconstruction.Value, assigned))
        {
            Leave(Evaluate(deconstruction.Value), deconstruction.Syntax, countAbsent: false);
            AssignAll(deconstruction.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : deconstruction.Target);
        }

        // All values are there before the first of them is assigned: (a, b) = (b, a).
        assigned.ForEach(pair => Assign(pair.Target, pair.Value, pair.Place));
        return FlowValue.Unknown;
    }

    private bool Pair(IOperation target, IOperation value, List<(IOperation Target, FlowValue Value, SyntaxNode Place)> assigned)
    {
        target = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        while (value is IConversionOperation { OperatorMethod: null, Operand: ITupleOperation or IConversionOperation } conversion)
        {
            value = conversion.Operand;
        }

        if (target is not ITupleOperation targets || value is not ITupleOperation values || targets.Elements.Length != values.Elements.Length)
        {
            return false;
        }

        for (var i = 0; i < values.Elements.Length; i++)
        {
            if (!Pair(targets.Elements[i], values.Elements[i], assigned))
            {
                var element = targets.Elements[i] is IDeclarationExpressionOperation { Expression: var declared } ? declared : targets.Elements[i];
                if (element is ITupleOperation)
                {
                    Leave(Evaluate(values.Elements[i]), values.Elements[i].Syntax, countAbsent: false);
                    AssignAll(element);
                }
                else
                {
                    assigned.Add((element, Answer(Evaluate(values.Elements[i]), values.Elements[i]), values.Elements[i].Syntax));
                }
            }
        }

        return true;
    }

    // A variable that a pattern declares is another name of what is tested; one deeper in it, of a part of that.
    private void Bind(IPatternOperation pattern, FlowValue tested)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } variable }:
                AssignVariable(variable, tested, pattern.Syntax);
                break;
            case INegatedPatternOperation negated:
                Bind(negated.Pattern, tested);
                break;
            case IBinaryPatternOperation both:
                Bind(both.LeftPattern, tested);
                Bind(both.RightPattern, tested);
                break;
            case IListPatternOperation items:
                if (items.DeclaredSymbol is { } list)
                {
                    AssignVariable(list, tested, pattern.Syntax);
                }

                ForgetAll(tested.Objects);
                break;
            case IRecursivePatternOperation parts:
                if (parts.DeclaredSymbol is { } whole)
                {
                    AssignVariable(whole, tested, pattern.Syntax);
                }

                if (parts.Descendants().Any(part => part is IDeclarationPatternOperation { DeclaredSymbol: not null } or IRecursivePatternOperation { DeclaredSymbol: not null }))
                {
                    ForgetAll(tested.Objects);
                }

                break;
        }
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
