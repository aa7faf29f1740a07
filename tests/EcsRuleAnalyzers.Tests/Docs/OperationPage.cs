using System.Globalization;
using System.Text;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Rules.Kinds;
using Microsoft.CodeAnalysis;
using static EcsRuleAnalyzers.Tests.Docs.Markdown;

namespace EcsRuleAnalyzers.Tests.Docs;

/// <summary>Writes the reference page of an operation: everything that its spec says.</summary>
internal sealed class OperationPage
{
    private const string Rules = "../rules/";

    private readonly Operation _operation;
    private readonly StringBuilder _text = new();

    private OperationPage(Operation operation) => _operation = operation;

    public static string Of(Operation operation)
    {
        var page = new OperationPage(operation);
        page.Write();
        return page._text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>Every rule of a request, those of items too, each name once.</summary>
    public static IEnumerable<NamedRule> AllRules(Shape shape) => Everything(shape).DistinctBy(rule => rule.Name);

    private static IEnumerable<NamedRule> Everything(Shape shape) =>
        shape.Parameters.SelectMany(parameter => parameter.Checks.Concat(parameter.Item?.Checks ?? []))
            .Concat(shape.Rules)
            .Concat(shape.Parameters.Select(Nested).OfType<Shape>().SelectMany(Everything));

    private void Write()
    {
        Line("# " + _operation.Name);
        Line($"<!-- Written by the tests from the spec of {_operation.Name}; ECSR_UPDATE=1 writes it anew. -->");
        Line(_operation.Summary.En);
        Line(_operation.Summary.Zh);
        Line(_operation.Remarks.En);
        Line(_operation.Remarks.Zh);
        var source = _operation.Documentation.Length == 0 ? "" : $", [page of the service]({_operation.Documentation})";
        Line($"Product {Code(_operation.Product)}, version {Code(_operation.Version)}{source}. A complete request:");
        Line("```text\n" + string.Join("\n", _operation.Example.Select(value => value.Parameter + "=" + Shown(value))) + "\n```");

        Line("## Parameters");
        WriteParameters(_operation.Request, "");
        WriteRules("## Rules between parameters", _operation.Request);
        WriteNested(_operation.Request, "");
        WriteErrors();
        WriteResponse();
    }

    private void WriteNested(Shape shape, string path)
    {
        foreach (var parameter in shape.Parameters)
        {
            if (Nested(parameter) is not { } nested)
            {
                continue;
            }

            var place = path + parameter.Name + (parameter.Item is null ? "" : ".N");
            Line("## " + place);
            Line(parameter.Item is null ? "The members of the object." : "An item of the list; N counts from 1.");
            WriteParameters(nested, place + ".");
            WriteRules("### Rules of " + place, nested);
            WriteNested(nested, place + ".");
        }
    }

    private void WriteParameters(Shape shape, string path)
    {
        _text.Append(Table("parameter | type | required | allowed | default | meaning", shape.Parameters.Select(parameter => new[]
        {
            Code(path + parameter.Name),
            TypeOf(parameter),
            Required(parameter),
            Allowed(parameter),
            Default(parameter.Ref),
            Prose(parameter.Text),
        })));

        var values = shape.Parameters.SelectMany(parameter => parameter.Values.Where(value => value.Text != Bilingual.Empty).Select(value => new[]
        {
            Code(path + parameter.Name), Code(value.Value), Prose(value.Text),
        })).ToList();
        if (values.Count > 0)
        {
            _text.Append(Table("parameter | value | meaning", values));
        }
    }

    private void WriteRules(string heading, Shape shape)
    {
        if (shape.Rules.Count == 0)
        {
            return;
        }

        Line(heading);
        _text.Append(Table("rule | id | severity | what it demands | prevents", shape.Rules.Select(rule => new[]
        {
            Code(rule.Name), RuleLink(rule.Id, Rules), Severity(rule), Demand(rule), string.Join("<br>", rule.Prevents.Select(error => Code(error.ToString()))),
        })));

        var examples = shape.Rules.Where(rule => rule.Accepted.Count + rule.Rejected.Count > 0).ToList();
        if (examples.Count > 0)
        {
            Line($"Each example is laid over {(shape == _operation.Request ? "the complete request above" : "a complete item")}; ~~struck out~~ means left out.");
            _text.Append(Table("rule | accepted | rejected", examples.Select(rule => new[] { Code(rule.Name), Overlay(rule.Accepted), Overlay(rule.Rejected) })));
        }
    }

    private void WriteErrors()
    {
        if (_operation.Errors.Count == 0)
        {
            return;
        }

        var rules = AllRules(_operation.Request).ToList();
        Line("## Errors");
        Line("Code and message are the service's own, `%s` stands for any text. Codes repeat; status, code and message together tell them apart.");
        _text.Append(Table("status | code | message | meaning | found before sending by | retry", _operation.Errors.Select(row => new[]
        {
            row.Status.ToString(CultureInfo.InvariantCulture),
            Code(row.Code),
            Code(row.Message),
            Prose(row.Text),
            string.Join("<br>", rules.Where(rule => rule.Prevents.Any(error => error.Status == row.Status && error.Code == row.Code))
                .Select(rule => Code(rule.Name) + " " + RuleLink(rule.Id, Rules))),
            row.CanRetry ? "yes" : "",
        })));
    }

    private void WriteResponse()
    {
        if (_operation.Response.Count == 0)
        {
            return;
        }

        Line("## Response");
        _text.Append(Table("member | type | meaning | example", _operation.Response.Select(member => new[]
        {
            Code(member.Name), TypeName(member.Type), Prose(member.Text), Code(member.Examples.FirstOrDefault()),
        })));
    }

    // Every line of its own is a paragraph.
    private void Line(string text)
    {
        if (text.Length > 0)
        {
            _text.Append(text).Append("\n\n");
        }
    }

    private static Shape? Nested(Parameter parameter) => parameter.Shape ?? parameter.Item?.Shape;

    private static string TypeOf(Parameter parameter) =>
        parameter.Item is { } item ? "list of " + TypeName(item.Ref.Type) : TypeName(parameter.Ref.Type);

    private static string TypeName(ParameterType type) => type switch
    {
        ParameterType.Text => "string",
        ParameterType.Int32 => "int32",
        ParameterType.Int64 => "int64",
        ParameterType.Number => "number",
        ParameterType.Boolean => "boolean",
        ParameterType.List => "list",
        _ => "object",
    };

    private static string Required(Parameter parameter)
    {
        var required = parameter.Checks.FirstOrDefault(check => check.Id == RequiredKind.Id);
        return required is null ? "no" : parameter.IsRequired ? "yes" : Prose(required.Say().En.Replace("required unless", "unless", StringComparison.Ordinal));
    }

    // What a check says, and under which id it is reported.
    private static string Allowed(Parameter parameter) => string.Join("<br>", Limits(parameter, "").Concat(parameter.Item is { } item ? Limits(item, "each ") : []));

    private static IEnumerable<string> Limits(Parameter parameter, string before) => parameter.Checks
        .Where(check => check.Id != RequiredKind.Id && check.Body is not OnValue { Check: PlaceholderCheck })
        .Select(check => before + Prose(check.Say()) + " (" + RuleLink(check.Id, Rules) + (check.IsHint ? ", info)" : ")"));

    private static string Default(ParameterRef parameter) =>
        Code(parameter.Default) + (parameter.DefaultInVpc is null ? "" : "<br>in a VPC " + Code(parameter.DefaultInVpc));

    private static string Severity(NamedRule rule) => (rule.IsHint ? DiagnosticSeverity.Info : RuleKinds.Descriptors[rule.Id].DefaultSeverity).ToString();

    private static string Demand(NamedRule rule) => Prose(rule.Say());

    private static string Overlay(EquatableArray<ExampleValue> values) =>
        string.Join("<br>", values.Select(value => value.Text is null && value.Parts.Count == 0 ? "~~" + Code(value.Parameter) + "~~" : Code(value.Parameter + "=" + Shown(value))));

    private static string Shown(ExampleValue value) =>
        value.Text ?? (value.Parts.All(part => part.Parameter.Length == 0)
            ? "[" + string.Join(", ", value.Parts.Select(Shown)) + "]"
            : "{" + string.Join(", ", value.Parts.Select(part => part.Parameter + "=" + Shown(part))) + "}");
}
