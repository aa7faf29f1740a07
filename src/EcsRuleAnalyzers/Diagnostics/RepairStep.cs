using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace EcsRuleAnalyzers.Diagnostics;

/// <summary>How code is changed.</summary>
internal enum StepKind
{
    /// <summary>The expression at the location becomes a literal of the text.</summary>
    Replace,

    /// <summary>The expression at the location becomes the code.</summary>
    ReplaceByCode,

    /// <summary>The whole numbers in the expression at the location are put into the form.</summary>
    Compose,

    /// <summary>A member of a request is set: in the creation at the location, or behind the statement there.</summary>
    AddMember,

    /// <summary>The same, where the value is code.</summary>
    AddMemberByCode,

    /// <summary>An entry of a dictionary-style call is set: in the creation at the location, or behind the statement there.</summary>
    AddEntry,

    /// <summary>The same, where the value is code.</summary>
    AddEntryByCode,

    /// <summary>What sets the value at the location is taken away.</summary>
    Remove,

    /// <summary>The key at the location becomes a literal of the text.</summary>
    Rename,

    /// <summary>What sets the value at the location becomes a member of the only item of the list that the text names.</summary>
    Move,
}

/// <summary>One change of code, as an analyzer tells it to a code fix.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Location">Where: <c>0</c> is the place of the diagnostic, <c>n</c> its n-th additional location.</param>
/// <param name="Name">The member or key that it is about.</param>
/// <param name="Text">What is written.</param>
internal sealed record RepairStep(StepKind Kind, int Location, string Name, string Text)
{
    /// <summary>Steps that belong together as one text: a line for each, its fields separated by tabs.</summary>
    public static string Write(IEnumerable<RepairStep> steps) => string.Join("\n", steps.Select(step =>
        string.Join("\t", step.Kind, step.Location.ToString(CultureInfo.InvariantCulture), Escape(step.Name), Escape(step.Text))));

    /// <summary>Reads what <see cref="Write"/> wrote; null for anything else.</summary>
    public static IReadOnlyList<RepairStep>? Read(string text)
    {
        var steps = new List<RepairStep>();
        foreach (var line in text.Split('\n'))
        {
            var fields = line.Split('\t');
            if (fields.Length != 4 || !Enum.TryParse<StepKind>(fields[0], out var kind) || !int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var location))
            {
                return null;
            }

            steps.Add(new RepairStep(kind, location, Unescape(fields[2]), Unescape(fields[3])));
        }

        return steps;
    }

    // A percent sign and four digits, so that no field has a tab or line end.
    private static string Escape(string text) => string.Concat(text.Select(c => c < ' ' || c == '%' ? "%" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) : c.ToString()));

    private static string Unescape(string text)
    {
        var pieces = text.Split('%');
        return pieces[0] + string.Concat(pieces.Skip(1).Select(piece =>
            (char)int.Parse(piece.Substring(0, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture) + piece.Substring(4)));
    }
}
