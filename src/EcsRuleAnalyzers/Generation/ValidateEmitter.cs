using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Rules.Kinds;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Generation;

/// <summary>The checks of a request, in the order and selection of <see cref="Shape.Broken(EcsRuleAnalyzers.Logic.Facts, string)"/>. Hints are left out: at run time a request that the service takes is valid.</summary>
internal static class ValidateEmitter
{
    public static void EmitPublic(CodeWriter code)
    {
        code.Doc("summary", "Finds everything that the service would refuse or silently ignore. Allocates nothing when the request is valid.");
        code.Line("/// <returns>The violations; empty when the request is valid.</returns>");
        code.Open("public global::System.Collections.Generic.IReadOnlyList<EcsViolation> Validate()");
        code.Line("var violations = new EcsViolations(Action);");
        code.Line("Check(ref violations);");
        code.Line("return violations.ToReadOnly();");
        code.Close().Line();
        code.Doc("summary", "Throws when the request is not valid.");
        code.Line("/// <exception cref=\"EcsValidationException\">The request breaks at least one rule; the exception lists all.</exception>");
        code.Open("public void ThrowIfInvalid()");
        code.Line("var violations = Validate();");
        code.Open("if (violations.Count > 0)");
        code.Line("throw new EcsValidationException(violations);");
        code.Close();
        code.Close().Line();
    }

    public static void EmitCheck(CodeWriter code, Operation operation, Shape shape, ItemPlace place, EmitStyle style)
    {
        var scope = new EmitScope(style.AssumeVpc);
        code.Open("internal void Check(ref EcsViolations violations" + place.Parameters(operation.RequestType) + ")");
        foreach (var parameter in shape.Parameters.Where(parameter => parameter.Ref.Type == ParameterType.Text && IsAsked(parameter, shape)))
        {
            code.Line(EmitScope.Declaration(parameter.Ref));
        }

        foreach (var parameter in shape.Parameters)
        {
            EmitChecks(code, parameter, place, scope);
        }

        foreach (var rule in shape.Rules.Where(rule => !rule.IsHint))
        {
            EmitRule(code, rule, place, scope, "if (");
        }

        foreach (var parameter in shape.Parameters)
        {
            EmitItems(code, parameter, place, scope, style);
        }

        code.Close().Line();
        place.EmitPathOf(code);
    }

    // By a check of its own, a rule, or what makes another parameter required.
    private static bool IsAsked(Parameter parameter, Shape shape) => shape.Parameters.SelectMany(other => other.Checks).Concat(shape.Rules)
        .Any(rule => !rule.IsHint && rule.Body.Parameters.Any(asked => asked.Name == parameter.Name));

    // Only the first broken check of a value speaks.
    private static void EmitChecks(CodeWriter code, Parameter parameter, ItemPlace place, EmitScope scope)
    {
        var checks = parameter.Checks.Where(check => !check.IsHint).ToList();
        var values = checks.Select(check => check.Body).OfType<OnValue>().ToList();
        var keyword = "if (";
        foreach (var check in checks.Where(check => check.Body is RequiredRule))
        {
            EmitRule(code, check, place, scope, keyword);
            keyword = "else if (";
            checks = checks.Skip(1).ToList();
        }

        // What is left is about a value that is given, which is asked once.
        var isNested = values.Count > 1 && values.Count == checks.Count && values.All(value => value.HoldsForAbsent(scope) == Truth.True);
        if (isNested)
        {
            var all = values.Count == 2 && parameter.Ref.Type == ParameterType.Text ? values[1].Check.EmitWith(values[0].Check, parameter.Ref.Member) : null;
            code.Open(keyword + (EmitScope.Given(parameter.Ref) & !(all ?? ConditionCode.Never)) + ")");
            if (all is not null && EmitEither(code, checks, place))
            {
                code.Close();
                return;
            }

            (keyword, scope) = ("if (", scope.Where(parameter.Ref, isUnmasked: false));
        }

        foreach (var check in checks)
        {
            EmitRule(code, check, place, scope, keyword);
            keyword = "else if (";
            scope = isNested && check.Body is OnValue { Check: PlaceholderCheck } ? scope.Where(parameter.Ref, isUnmasked: true) : scope;
        }

        if (isNested)
        {
            code.Close();
        }
    }

    // Of two broken checks that show the same, the first that is broken; false when they do not.
    private static bool EmitEither(CodeWriter code, IReadOnlyList<NamedRule> checks, ItemPlace place)
    {
        var (first, second) = (checks[0], checks[1]);
        var said = (First: Said(first, first.Subject), Second: Said(second, second.Subject));
        if (first.Body is not OnValue { Check: var check, Parameter: var parameter } || !said.First.ShowsFound || !said.Second.ShowsFound || first.Body.EmitFound() != second.Body.EmitFound())
        {
            return false;
        }

        EmitAdd(code, check.Emit(EmitScope.Value(parameter), parameter.Type) + " ? " + said.Second.Literal + " : " + said.First.Literal, place, first.Body.EmitFound());
        return true;
    }

    private static void EmitRule(CodeWriter code, NamedRule rule, ItemPlace place, EmitScope scope, string keyword)
    {
        var condition = rule.Body.Emit(scope, wanted: false);
        if (condition == ConditionCode.Never)
        {
            return;
        }

        code.Open(keyword + condition + ")");
        var parts = rule.Body.Parts;
        if (parts.Select(part => part.Subject.Name).Distinct().Count() > 1)
        {
            EmitFirst(code, rule, place, scope);
        }
        else
        {
            var (literal, showsFound) = Said(rule, rule.Subject);
            EmitAdd(code, literal, rule.Subject.IsOfRequest ? ItemPlace.Request : place, showsFound ? rule.Body.EmitFound() : FoundCode.Phrase("null"));
        }

        code.Close();
    }

    // The subject of the first broken part is named.
    private static void EmitFirst(CodeWriter code, NamedRule rule, ItemPlace place, EmitScope scope)
    {
        var parts = rule.Body.Parts;
        for (var at = 0; at < parts.Count; at++)
        {
            var (literal, showsFound) = Said(rule, parts[at].Subject);
            code.Open((at == 0 ? "" : "else ") + (at == parts.Count - 1 ? "" : "if (" + parts[at].Emit(scope, wanted: false) + ")"));
            EmitAdd(code, literal, parts[at].Subject.IsOfRequest ? ItemPlace.Request : place, showsFound ? Rule.EmitFound(parts[at].Subject) : FoundCode.Phrase("null"));
            code.Close();
        }
    }

    private static (string Literal, bool ShowsFound) Said(NamedRule rule, ParameterRef subject)
    {
        var error = rule.Prevents.Count > 0 ? rule.Prevents[0] : null;
        var (message, showsFound) = RuleMessage.Format(rule);
        var status = (error?.Status ?? 0).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return (PartedLiteral.Of(rule.Id, rule.Name, subject.WireName, error?.Code ?? "", status, message), showsFound);
    }

    private static void EmitAdd(CodeWriter code, string said, ItemPlace place, FoundCode found) => code.Line(
        found.Adder + "(" + said + ", " + (place.PathExpression.Length == 0 ? "\"\"" : place.PathExpression) + ", " + found.Code + ");");

    private static void EmitItems(CodeWriter code, Parameter parameter, ItemPlace place, EmitScope scope, EmitStyle style)
    {
        var member = parameter.Ref.Member;
        if (parameter.Shape is not null)
        {
            code.Open("if (" + member + " != null)");
            code.Line(member + ".Check(ref violations" + place.Arguments + ");");
            code.Close();
        }
        else if (parameter.Item?.Shape is not null)
        {
            code.Open("for (int i = 0; " + member + " != null && i < " + member + ".Count; i++)");
            code.Open("if (" + member + "[i] != null)");
            code.Line(member + "[i].Check(ref violations" + place.Arguments + ", i + 1);");
            code.Close();
            code.Close();
        }
        else
        {
            EmitValues(code, parameter, place, scope, style, depth: 0);
        }
    }

    // Values have no properties that could be read; each becomes a variable, one that may be null.
    private static void EmitValues(CodeWriter code, Parameter list, ItemPlace place, EmitScope scope, EmitStyle style, int depth)
    {
        if (!HasChecks(list))
        {
            return;
        }

        var (member, index) = (list.Ref.Member, ((char)('i' + depth)).ToString());
        var item = list.Item!.As(list.Item.Ref with { Name = "", Member = "item" + new string('s', depth) });
        code.Open("for (int " + index + " = 0; " + member + " != null && " + index + " < " + member + ".Count; " + index + "++)");
        code.Line(TypeNames.Property(item, style) + " " + item.Ref.Member + " = " + member + "[" + index + "];");
        if (item.Ref.Type == ParameterType.Text)
        {
            code.Line(EmitScope.Declaration(item.Ref));
        }

        EmitChecks(code, item, place.At(list, index + " + 1"), scope);
        EmitValues(code, item, place.At(list, index + " + 1"), scope, style, depth + 1);
        code.Close();
    }

    private static bool HasChecks(Parameter list) =>
        list.HasCheckedValues && (list.Item!.As(list.Item.Ref).Checks.Any(check => !check.IsHint) || HasChecks(list.Item));
}
