using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.CodeFixes.Edits;
using EcsRuleAnalyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EcsRuleAnalyzers.CodeFixes;

/// <summary>Edits that belong together and mend one mistake.</summary>
/// <param name="Title">What a light bulb says.</param>
/// <param name="Key">The same for the same choice at another mistake of the kind; for the first choice whatever the values are.</param>
internal sealed record CodeRepair(string Title, string Key, IReadOnlyList<CodeEdit> Edits)
{
    /// <summary>The key of the first choice; those of the others begin with it and a point, that of a last resort does not: nobody makes it everywhere.</summary>
    public static string FirstKey(string id) => nameof(RepairFix) + "." + id;

    public static string KeyOf(string id, int choice, IReadOnlyList<RepairStep> steps, bool isLastResort) =>
        choice == 1 && isLastResort ? nameof(RepairFix) + ".Alone." + id + "." + Words(steps)
        : choice == 1 ? FirstKey(id)
        : FirstKey(id) + "." + Words(steps);

    private static string Words(IReadOnlyList<RepairStep> steps) => string.Join("+", steps.Select(step => step.Kind + "." + step.Name + "." + step.Text));

    public static string TitleOf(IReadOnlyList<RepairStep> steps)
    {
        // Of several parameters that are taken away or moved one sentence speaks.
        var phrases = steps.GroupBy(step => step.Kind is StepKind.Remove or StepKind.Move ? step.Kind.ToString() : step.Kind + step.Name)
            .Select(group => Phrase(group.First(), string.Join(", ", group.Select(step => step.Name))))
            .ToList();
        return phrases.Aggregate((all, next) => Strings.Of("Fix.And", all, char.ToLowerInvariant(next[0]) + next.Substring(1)).ToString());
    }

    private static string Phrase(RepairStep step, string names) => (step.Kind switch
    {
        StepKind.Replace => Strings.Of("Fix.Change", names, Literal(step.Text)),
        StepKind.ReplaceByCode => Strings.Of("Fix.Change", names, TypeNames.Shortest(step.Text)),
        StepKind.Compose => Strings.Of("Fix.Change", names, step.Text),
        StepKind.AddMember or StepKind.AddEntry => Strings.Of("Fix.Set", names, Literal(step.Text)),
        StepKind.AddMemberByCode or StepKind.AddEntryByCode => Strings.Of("Fix.Set", names, step.Text),
        StepKind.Rename => Strings.Of("Fix.Rename", names, step.Text),
        StepKind.Move => Strings.Of("Fix.Move", names, step.Text),
        _ => Strings.Of("Fix.Remove", names),
    }).ToString();

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
