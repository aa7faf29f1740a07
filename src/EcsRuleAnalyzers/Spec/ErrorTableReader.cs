using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec;

/// <summary>Reads <c>errors</c>, and <c>prevents</c> that refers to it.</summary>
internal static class ErrorTableReader
{
    internal static readonly string[] Members = ["status", "code", "message", "text", "in", "retry"];

    public static EquatableArray<ErrorRow> Read(KindReader owner)
    {
        var rows = ImmutableArray.CreateBuilder<ErrorRow>();
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var item in owner.Get("errors", JsonKind.Array, "a list of errors")?.Items ?? [])
        {
            var reader = owner.At(item);
            if (item.Kind != JsonKind.Object)
            {
                reader.Fail(item, "an error is an object with \"status\", \"code\" and \"message\"");
                continue;
            }

            SpecMembers.Check(reader, Members);
            var row = new ErrorRow(
                reader.Count("status") ?? 0,
                reader.String("code") ?? "",
                reader.String("message") ?? "",
                SpecMembers.Text(reader, "text"),
                reader.Strings("in"),
                reader.Get("retry") is null ? null : reader.Flag("retry"));
            if (row.Status is < 100 or > 599 || row.Code.Length == 0)
            {
                reader.Fail(item, "an error needs a \"status\" from 100 to 599 and a \"code\"");
            }
            else if (!seen.Add(row.Status.ToString(CultureInfo.InvariantCulture) + "\n" + row.Code + "\n" + row.Message))
            {
                reader.Fail(item, "this error stands in the list twice");
            }
            else
            {
                rows.Add(row);
            }
        }

        return rows.ToImmutable();
    }

    /// <summary>The errors that a list of "STATUS CODE" names.</summary>
    public static IEnumerable<ErrorRef> Prevented(KindReader reader, JsonValue? list, EquatableArray<ErrorRow> errors)
    {
        if (list is { Kind: not JsonKind.Array })
        {
            reader.Fail(list, "a list of texts such as \"400 OperationDenied\" is expected");
        }

        foreach (var item in list?.Items ?? [])
        {
            var row = item.Kind == JsonKind.String
                ? errors.FirstOrDefault(error => error.Status.ToString(CultureInfo.InvariantCulture) + " " + error.Code == item.Text)
                : null;
            if (row is not null)
            {
                yield return new ErrorRef(row.Status, row.Code);
            }
            else if (!item.IsShared)
            {
                // A shared shape names the answers of every operation that has it.
                reader.Unresolved(item.Start, item.Length, "\"errors\" has no row \"" + item.Text + "\"; write status and code, such as \"400 OperationDenied\"");
            }
        }
    }
}
