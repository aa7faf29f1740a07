using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Generation;

/// <summary>The JSON or XML form of parameters that travel as one text.</summary>
internal static class DocumentEmitter
{
    /// <summary>Whether a parameter is written as a document, together with everything in it.</summary>
    public static bool Writes(Parameter parameter) =>
        parameter.Style is ParameterStyle.Json or ParameterStyle.Xml && parameter.Ref.Type is ParameterType.List or ParameterType.Object or ParameterType.Map;

    /// <summary>Whether emitted code of a request needs what documents are written with.</summary>
    public static bool IsNeededBy(Shape shape)
    {
        foreach (var parameter in shape.Parameters)
        {
            if (Writes(parameter) || parameter.Ref.Type == ParameterType.Map || parameter.Item?.Ref.Type is ParameterType.List or ParameterType.Map || ((parameter.Shape ?? parameter.Item?.Shape) is { } nested && IsNeededBy(nested)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Puts the document of a parameter of the request into its wire form.</summary>
    public static void EmitAdd(CodeWriter code, Parameter parameter, string name)
    {
        code.Open("if (" + EmitScope.IsSet(parameter.Ref) + ")");
        code.Line("var document = new EcsDocument(" + (parameter.Style == ParameterStyle.Xml ? "true" : "false") + ");");
        EmitValue(code, parameter, parameter.Ref.Member, name: null, isItem: false);
        code.Line("parameters[" + name + "] = document.ToString();");
        code.Close();
    }

    /// <summary>Emits what the class of an object in a document writes of itself.</summary>
    public static void EmitWriteTo(CodeWriter code, Shape shape)
    {
        code.Open("internal void WriteTo(EcsDocument document)");
        foreach (var parameter in shape.Parameters)
        {
            code.Open("if (" + EmitScope.IsSet(parameter.Ref) + ")");
            EmitValue(code, parameter, EmitScope.Value(parameter.Ref), parameter.Name, isItem: false);
            code.Close();
        }

        code.Close();
    }

    private static void EmitValue(CodeWriter code, Parameter parameter, string value, string? name, bool isItem)
    {
        var wireName = name is null ? "null" : CodeWriter.Literal(name);
        var place = wireName + ", " + (isItem ? "true" : "false");
        switch (parameter.Ref.Type)
        {
            case ParameterType.Object:
                code.Line("document.Open(" + place + ");");
                code.Line(value + ".WriteTo(document);");
                code.Line("document.Close(" + wireName + ");");
                break;
            case ParameterType.List:
                code.Line("document.OpenList(" + place + ");");
                var item = value == "item" ? "inner" : "item";
                code.Open("foreach (var " + item + " in " + value + ")");
                EmitItem(code, parameter, item, name);
                code.Close();
                code.Line("document.CloseList();");
                break;
            case ParameterType.Map:
                code.Line("document.Any(" + wireName + ", " + value + ", " + (isItem ? "true" : "false") + ");");
                break;
            case ParameterType.Text:
                code.Line("document.Text(" + wireName + ", " + value + ", " + (isItem ? "true" : "false") + ");");
                break;
            case var type:
                code.Line("document.Literal(" + wireName + ", " + EmitScope.AsText(value, type) + ", " + (isItem ? "true" : "false") + ");");
                break;
        }
    }

    private static void EmitItem(CodeWriter code, Parameter list, string item, string? name)
    {
        if (list.Item is null)
        {
            return;
        }

        var mayBeNull = list.Item.Ref.Type is ParameterType.Text or ParameterType.Object or ParameterType.Map or ParameterType.List;
        if (mayBeNull)
        {
            code.Open("if (" + item + " != null)");
        }

        EmitValue(code, list.Item, item, name, isItem: true);
        if (mayBeNull)
        {
            code.Close();
        }
    }
}
