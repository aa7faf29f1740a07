using System.Collections.Generic;
using System.Linq;

namespace EcsRuleAnalyzers.Rules;

/// <summary>
/// C# of a condition. Nothing is asked again that the operands before have decided, and nothing is negated twice:
/// users read this code, and their compiler pays for every operand.
/// </summary>
internal sealed class ConditionCode
{
    private readonly Form _form;
    private readonly string _text;

    // Of one that has operands none; theirs are negated instead.
    private readonly ConditionCode? _opposite;
    private readonly IReadOnlyList<ConditionCode> _operands = [];

    private ConditionCode(Form form, List<ConditionCode> operands)
    {
        _form = form;
        _operands = operands;
        _text = string.Join(form == Form.And ? " && " : " || ", operands.Select(operand => operand._operands.Count > 0 ? "(" + operand._text + ")" : operand._text));
    }

    private ConditionCode(string text, string opposite) => (_text, _opposite) = (text, new ConditionCode(opposite, this));

    private ConditionCode(string text, ConditionCode opposite) => (_text, _opposite) = (text, opposite);

    private enum Form
    {
        Plain,
        And,
        Or,
    }

    public static ConditionCode Always { get; } = new("true", "false");

    /// <summary>Nothing is emitted for a condition that is never true.</summary>
    public static ConditionCode Never { get; } = !Always;

    /// <summary>A name, a call or what else may stand behind an exclamation mark.</summary>
    public static ConditionCode Of(string expression) => new(expression, "!" + expression);

    /// <summary>A comparison whose opposite is no other comparison, because a side may be null.</summary>
    public static ConditionCode OfNullable(string comparison) => new(comparison, "!(" + comparison + ")");

    public static ConditionCode Equal(string left, string right) => new(left + " == " + right, left + " != " + right);

    public static ConditionCode AtLeast(string left, string right) => new(left + " >= " + right, left + " < " + right);

    public static ConditionCode AtMost(string left, string right) => new(left + " <= " + right, left + " > " + right);

    public static ConditionCode All(IEnumerable<ConditionCode> conditions) => conditions.Aggregate(Always, (all, one) => all & one);

    public static ConditionCode Any(IEnumerable<ConditionCode> conditions) => conditions.Aggregate(Never, (any, one) => any | one);

    public static ConditionCode operator !(ConditionCode condition) => condition._form switch
    {
        Form.And => Any(condition._operands.Select(operand => !operand)),
        Form.Or => All(condition._operands.Select(operand => !operand)),
        _ => condition._opposite!,
    };

    public static ConditionCode operator &(ConditionCode left, ConditionCode right) => Join(Form.And, Always, left, right);

    public static ConditionCode operator |(ConditionCode left, ConditionCode right) => Join(Form.Or, Never, left, right);

    /// <summary>The C# of it, to stand alone or before a question mark.</summary>
    public override string ToString() => _text;

    // What is neutral decides nothing beside another operand; its opposite decides everything.
    private static ConditionCode Join(Form form, ConditionCode neutral, ConditionCode left, ConditionCode right)
    {
        var operands = new List<ConditionCode>();
        foreach (var operand in left.OperandsOf(form).Concat(right.OperandsOf(form)).SelectMany(operand => operand.After(operands, neutral).OperandsOf(form)))
        {
            if (operand == !neutral || Has(operands, operand._opposite))
            {
                return !neutral;
            }

            if (operand != neutral && !Has(operands, operand))
            {
                operands.Add(operand);
            }
        }

        return operands.Count switch { 0 => neutral, 1 => operands[0], _ => new ConditionCode(form, operands) };
    }

    // What is left to ask when the operands before did not decide: of alternatives in a conjunction those that may still be true, and the other way round.
    private ConditionCode After(List<ConditionCode> before, ConditionCode neutral)
    {
        if (_operands.Any(operand => Has(before, operand)))
        {
            return neutral;
        }

        var open = _operands.Where(operand => !Has(before, operand._opposite)).ToList();
        return open.Count == _operands.Count ? this : _form == Form.And ? All(open) : Any(open);
    }

    private static bool Has(List<ConditionCode> operands, ConditionCode? condition) => condition is not null && operands.Exists(operand => operand._text == condition._text);

    private IReadOnlyList<ConditionCode> OperandsOf(Form form) => _form == form ? _operands : [this];
}
