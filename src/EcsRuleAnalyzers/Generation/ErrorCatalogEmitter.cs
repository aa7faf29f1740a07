using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Rules.Kinds;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Generation;

/// <summary>The documented errors of an operation, each with the rule that would have caught it.</summary>
internal static class ErrorCatalogEmitter
{
    private const string ListOfErrors = "global::System.Collections.Generic.IReadOnlyList<EcsError>";

    public static void Emit(CodeWriter code, Operation operation, EmitStyle style)
    {
        var rules = AllRules(operation.Request).ToList();
        code.Doc("summary", "The documented errors of " + operation.Name + ".");
        code.Line(OperationEmitter.GeneratedCode);
        code.Open(style.Visibility + " static class " + operation.TypeName + "Errors");
        code.Doc("summary", "Every documented error, in the order of the documents.");
        code.Line("public static " + ListOfErrors + " All { get; } = EcsError.Read(" + CodeWriter.Literal(operation.Name) + ", new string[]");
        code.Line("{").Indent();
        foreach (var row in operation.Errors)
        {
            var rule = RuleOf(row, rules);
            code.Line(PartedLiteral.Of(row.Status.ToString(CultureInfo.InvariantCulture), row.Code, row.Message, row.Text.En, rule?.Id ?? "", rule?.Name ?? "", row.CanRetry ? "true" : "false") + ",");
        }

        code.Outdent().Line("});").Line();
        code.Doc("summary", "Finds what the documents say of an answer. Codes repeat, so the message decides; a documented %s stands for any text.");
        code.Doc("param", "HTTP status of the answer; 0 when it is not known.", " name=\"httpStatus\"");
        code.Doc("param", "Error code of the answer.", " name=\"code\"");
        code.Doc("param", "Message of the answer; more text around it does no harm.", " name=\"message\"");
        code.Doc("param", "The documented error; null when there is none with such a message.", " name=\"error\"");
        code.Line("/// <returns>Whether the documents know the error.</returns>");
        code.Open("public static bool TryFind(int httpStatus, string" + style.Nullable + " code, string" + style.Nullable + " message, out EcsError" + style.Nullable + " error)");
        code.Line("return EcsError.TryFind(All, httpStatus, code, message, out error);");
        code.Close();
        code.Close();
    }

    // Of several rules that one code stands for, the one whose parameters the message names; that something is missing only a code of that name says.
    private static NamedRule? RuleOf(ErrorRow row, IEnumerable<NamedRule> rules)
    {
        var candidates = rules.Where(candidate => candidate.Prevents.Any(error => error.Status == row.Status && error.Code == row.Code)).ToList();
        if (candidates.Count < 2)
        {
            return candidates.FirstOrDefault();
        }

        var words = new HashSet<string>(row.Message.Split(' ', '.', ',', ';', ':', '"', '\'', '(', ')'), StringComparer.Ordinal);
        return candidates
            .OrderBy(candidate => candidate.Body is RequiredRule && !row.Code.StartsWith("Missing", StringComparison.Ordinal))
            .ThenByDescending(candidate => candidate.Body.Parameters.Select(parameter => parameter.Name).Distinct().Count(words.Contains))
            .First();
    }

    private static IEnumerable<NamedRule> AllRules(Shape shape) =>
        shape.Parameters.SelectMany(parameter => parameter.Checks)
            .Concat(shape.Rules)
            .Concat(shape.Parts.SelectMany(AllRules));
}
