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
        Pair(deconstruction.Target, deconstruction.Value, assigned);

        // All values are there before the first of them is assigned: (a, b) = (b, a).
        assigned.ForEach(pair => Assign(pair.Target, pair.Value, pair.Place));
        return FlowValue.Unknown;
    }

    private void Pair(IOperation target, IOperation value, List<(IOperation Target, FlowValue Value, SyntaxNode Place)> assigned)
    {
        target = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        if (target is not ITupleOperation targets)
        {
            assigned.Add((target, Answer(Evaluate(value), value), value.Syntax));
        }
        else if (Tuple(value) is { } values && values.Elements.Length == targets.Elements.Length)
        {
            for (var i = 0; i < values.Elements.Length; i++)
            {
                Pair(targets.Elements[i], values.Elements[i], assigned);
            }
        }
        else
        {
            Leave(Evaluate(value), value.Syntax, countAbsent: false);
            AssignAll(targets);
        }
    }

    private static ITupleOperation? Tuple(IOperation value) => value switch
    {
        ITupleOperation tuple => tuple,
        IConversionOperation { OperatorMethod: null } conversion => Tuple(conversion.Operand),
        _ => null,
    };

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
