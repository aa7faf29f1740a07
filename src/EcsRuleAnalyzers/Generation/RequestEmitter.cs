using System.Linq;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Rules.Kinds;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Generation;

/// <summary>The request class: properties, and by the other emitters its constants, checks and wire form.</summary>
internal static class RequestEmitter
{
    public static void Emit(CodeWriter code, Operation operation, EmitStyle style)
    {
        code.Doc("summary", operation.Summary.En);
        code.Doc("remarks", operation.Remarks.En + Source(operation));
        code.Line(OperationEmitter.GeneratedCode);
        if (operation.IsDeprecated)
        {
            code.Line("[global::System.Obsolete(" + CodeWriter.Literal("The operation " + operation.Name + " is deprecated.") + ")]");
        }

        code.Open(style.Visibility + " sealed partial class " + operation.RequestType);
        code.Doc("summary", "Name of the operation, the value of the parameter Action.");
        code.Line("public const string Action = " + CodeWriter.Literal(operation.Name) + ";").Line();
        code.Doc("summary", "Version of the API, the value of the common parameter Version.");
        code.Line("public const string ApiVersion = " + CodeWriter.Literal(operation.Version) + ";").Line();
        if (operation.Path.Length > 0)
        {
            code.Doc("summary", "Where the service takes the request; names in braces stand for the parameters of these names.");
            code.Line("public const string RequestPath = " + CodeWriter.Literal(operation.Path) + ";").Line();
            code.Doc("summary", "HTTP method of the request.");
            code.Line("public const string RequestMethod = " + CodeWriter.Literal(operation.Method) + ";").Line();
        }

        EmitMembers(code, operation, operation.Request, ItemPlace.Request, style, isDocument: false);
        ValidateEmitter.EmitPublic(code);
        QueryEmitter.EmitPublic(code);
        ValidateEmitter.EmitCheck(code, operation, operation.Request, ItemPlace.Request, style);
        QueryEmitter.EmitAddTo(code, operation.Request, isRequest: true);
        code.Close();
    }

    private static void EmitMembers(CodeWriter code, Operation operation, Shape shape, ItemPlace place, EmitStyle style, bool isDocument)
    {
        foreach (var parameter in shape.Parameters)
        {
            code.Doc("summary", parameter.Text.En.Length > 0 ? parameter.Text.En : parameter.Name);
            code.Doc("remarks", Limits(parameter, shape) + Source(operation));
            foreach (var example in parameter.Examples.Take(1))
            {
                code.Doc("example", example);
            }

            code.Line("public " + TypeNames.Property(parameter, style) + " " + parameter.Ref.Member + " { get; set; }").Line();
        }

        foreach (var parameter in shape.Parameters)
        {
            ConstantsEmitter.Emit(code, parameter);
            if ((parameter.Shape ?? parameter.Item?.Shape) is { } nested)
            {
                EmitNested(code, operation, parameter, nested, place.Within(parameter), style, isDocument || DocumentEmitter.Writes(parameter));
            }
        }
    }

    private static void EmitNested(CodeWriter code, Operation operation, Parameter parameter, Shape shape, ItemPlace place, EmitStyle style, bool isDocument)
    {
        code.Doc("summary", "An item of " + parameter.Name + ".");
        code.Open("public sealed partial class " + TypeNames.ItemClass(parameter));
        EmitMembers(code, operation, shape, place, style, isDocument);
        ValidateEmitter.EmitCheck(code, operation, shape, place, style);
        if (isDocument)
        {
            DocumentEmitter.EmitWriteTo(code, shape);
        }
        else
        {
            QueryEmitter.EmitAddTo(code, shape, isRequest: false);
        }

        code.Close().Line();
    }

    private static string Source(Operation operation) => operation.Documentation.Length > 0 ? "\nSource: " + operation.Documentation : "";

    // What the checks say, the default, and the rules that bind the parameter to others.
    private static string Limits(Parameter parameter, Shape shape)
    {
        var place = parameter.In == ParameterLocation.Query ? "" : "\nTravels in: " + (parameter.In == ParameterLocation.FormData ? "form data" : parameter.In.ToString().ToLowerInvariant()) + ".";
        var required = parameter.Checks.FirstOrDefault(check => check.Id == RequiredKind.Id);
        var limits = (required is null ? "Optional." : "This parameter is " + required.Say().En + ".") + place;
        limits += Allowed(parameter, "Allowed") + (parameter.HasCheckedValues ? Allowed(parameter.Item!, "Each item") : "");

        if (parameter.Ref.Default is { } absent)
        {
            limits += "\nDefault: " + absent + ".";
        }

        var rules = shape.Rules.Where(rule => rule.Body.Parameters.Any(other => other.Name == parameter.Name)).ToList();
        return rules.Count == 0 ? limits : limits + "\nRules: " + string.Join("; ", rules.Select(rule => rule.Name + " (" + rule.Id + ")")) + ".";
    }

    private static string Allowed(Parameter parameter, string title)
    {
        var checks = parameter.Checks.Where(check => check.Id != RequiredKind.Id && !check.IsHint && check.Body is not OnValue { Check: PlaceholderCheck }).Select(check => check.Say().En).ToList();
        return checks.Count == 0 ? "" : "\n" + title + ": " + string.Join("; ", checks) + ".";
    }
}
