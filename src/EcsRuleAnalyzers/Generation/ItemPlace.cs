using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Generation;

/// <summary>
/// Where in a request the objects of a nested class stand. All but the indexes is known when code is emitted, so nothing is
/// put together at run time before there is something to report.
/// </summary>
/// <param name="Steps">The parameters on the way from the request.</param>
internal sealed record ItemPlace(EquatableArray<Parameter> Steps)
{
    public static readonly ItemPlace Request = new(EquatableArray<Parameter>.Empty);

    /// <summary>What a check is told of its place, each after a comma: the request, which rules of an item may ask, and the one-based indexes.</summary>
    public string Parameters(string requestType) => Steps.Count == 0 ? "" : ", " + requestType + " request" + string.Concat(Indexes.Select(index => ", int " + index));

    /// <summary>The same as arguments, for something that stands in this place.</summary>
    public string Arguments => (Steps.Count == 0 ? ", this" : ", request") + string.Concat(Indexes.Select(index => ", " + index));

    /// <summary>An expression of the path in front of a parameter; empty in the request itself.</summary>
    public string PathExpression => string.Join(" + ", new[] { Steps.Count == 0 ? "" : "PathOf(" + string.Join(", ", Indexes) + ")", Value }.Where(part => part.Length > 0));

    /// <summary>Of a value in a list the rest of its path, the list and an expression of its number; empty for everything that has a name.</summary>
    private string Value { get; init; } = "";

    private IEnumerable<string> Indexes => Steps.Where(step => step.Item is not null).Select((_, index) => "i" + (index + 1).ToString(CultureInfo.InvariantCulture));

    public ItemPlace Within(Parameter parameter) => new([.. Steps, parameter]);

    /// <summary>The place of a value in a list, which is the whole path to it.</summary>
    /// <param name="list">The list.</param>
    /// <param name="number">An expression of the number of the value.</param>
    public ItemPlace At(Parameter list, string number) => this with { Value = (Value.Length > 0 ? Value + " + \".\"" : CodeWriter.Literal(list.Name + ".")) + " + EcsWire.Text(" + number + ")" };

    /// <summary>Emits the method behind <see cref="PathExpression"/>.</summary>
    public void EmitPathOf(CodeWriter code)
    {
        if (Steps.Count == 0)
        {
            return;
        }

        var parts = new List<string>();
        var indexes = new Queue<string>(Indexes);
        foreach (var step in Steps)
        {
            parts.Add(CodeWriter.Literal(step.Name + "."));
            if (step.Item is not null)
            {
                parts.Add("EcsWire.Text(" + indexes.Dequeue() + ") + \".\"");
            }
        }

        code.Open("private static string PathOf(" + string.Join(", ", Indexes.Select(index => "int " + index)) + ")");
        code.Line("return " + string.Join(" + ", parts) + ";");
        code.Close().Line();
    }
}
