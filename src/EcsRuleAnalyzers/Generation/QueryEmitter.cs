using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Generation;

/// <summary>The wire form of a request: names and texts, lists flattened one-based.</summary>
internal static class QueryEmitter
{
    private const string Dictionary = "global::System.Collections.Generic.Dictionary<string, string>";

    public static void EmitPublic(CodeWriter code)
    {
        code.Doc("summary", "The request as wire names and texts, Action first; parameters that are not given or empty are left out, lists are flattened one-based (Tag.1.Key). Nothing is checked.");
        code.Line("/// <returns>A new dictionary, in the order of the API's documents.</returns>");
        code.Open("public " + Dictionary + " ToQueryParameters()");
        code.Line("var parameters = new " + Dictionary + "(global::System.StringComparer.Ordinal);");
        code.Line("AddTo(parameters, \"\");");
        code.Line("return parameters;");
        code.Close().Line();
        code.Doc("summary", "The request as a query string, percent-encoded as RFC 3986 says. Nothing is checked.");
        code.Line("/// <returns>The query without a leading question mark and without the common parameters (Version, Signature and so on).</returns>");
        code.Open("public string ToQueryString()");
        code.Line("return EcsWire.ToQueryString(ToQueryParameters());");
        code.Close().Line();
    }

    public static void EmitAddTo(CodeWriter code, Shape shape, bool isRequest)
    {
        code.Open("internal void AddTo(" + Dictionary + " parameters, string prefix)");
        if (isRequest)
        {
            code.Line("parameters[\"Action\"] = Action;");
        }

        foreach (var parameter in shape.Parameters)
        {
            EmitAdd(code, parameter);
        }

        code.Close();
    }

    private static void EmitAdd(CodeWriter code, Parameter parameter)
    {
        var member = parameter.Ref.Member;
        var name = "prefix + " + CodeWriter.Literal(parameter.Name);
        if (DocumentEmitter.Writes(parameter))
        {
            DocumentEmitter.EmitAdd(code, parameter, name);
            return;
        }

        switch (parameter.Ref.Type)
        {
            case ParameterType.Object:
                code.Open("if (" + member + " != null)");
                code.Line(member + ".AddTo(parameters, " + name + " + \".\");");
                code.Close();
                break;
            case ParameterType.Map:
                code.Open("if (" + EmitScope.IsSet(parameter.Ref) + ")");
                code.Line("EcsDocument.AddTo(parameters, " + name + ", " + member + ");");
                code.Close();
                break;
            case ParameterType.List when parameter.Style == ParameterStyle.Simple && parameter.Item?.Ref.Type is { } type and not (ParameterType.List or ParameterType.Object or ParameterType.Map):
                code.Line("EcsWire.Add(parameters, prefix, " + CodeWriter.Literal(parameter.Name) + ", EcsWire.Joined("
                    + (type == ParameterType.Text ? member : member + "?.ConvertAll(item => " + EmitScope.AsText("item", type) + ")") + "));");
                break;
            case ParameterType.List:
                code.Open("for (int i = 0; " + member + " != null && i < " + member + ".Count; i++)");
                code.Line("string name = EcsWire.ItemName(prefix, " + CodeWriter.Literal(parameter.Name) + ", i);");
                EmitItem(code, parameter, member + "[i]");
                code.Close();
                break;
            default:
                code.Line("EcsWire.Add(parameters, prefix, " + CodeWriter.Literal(parameter.Name) + ", " + EmitScope.AsText(member, parameter.Ref.Type) + ");");
                break;
        }
    }

    private static void EmitItem(CodeWriter code, Parameter list, string item)
    {
        if (list.Item?.Shape is not null)
        {
            code.Open("if (" + item + " != null)");
            code.Line(item + ".AddTo(parameters, name + \".\");");
            code.Close();
            return;
        }

        var type = list.Item?.Ref.Type ?? ParameterType.Text;
        if (type is ParameterType.List or ParameterType.Map)
        {
            code.Line("EcsDocument.AddTo(parameters, name, " + item + ");");
            return;
        }

        if (type == ParameterType.Text)
        {
            code.Open("if (!string.IsNullOrEmpty(" + item + "))");
            code.Line("parameters[name] = " + item + ";");
            code.Close();
            return;
        }

        code.Line("parameters[name] = " + EmitScope.AsText(item, type) + ";");
    }
}
