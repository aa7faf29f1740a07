using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Generation;

/// <summary>The response class with its parsers.</summary>
internal static class ResponseEmitter
{
    public static void Emit(CodeWriter code, Operation operation, EmitStyle style)
    {
        var type = operation.TypeName + "Response";
        code.Doc("summary", "The answer to " + operation.Name + ".");
        code.Line(OperationEmitter.GeneratedCode);
        code.Open(style.Visibility + " sealed partial class " + type);
        foreach (var member in operation.Response)
        {
            code.Doc("summary", member.Text.En.Length > 0 ? member.Text.En : member.Name);
            foreach (var example in member.Examples)
            {
                code.Doc("example", example);
            }

            code.Line("public " + TypeNames.Scalar(member.Type, style) + " " + member.Member + " { get; set; }").Line();
        }

        EmitParser(code, type, "Parse", "Reads an answer in JSON or XML.", "EcsWire.IsXml(answer)");
        EmitParser(code, type, "ParseJson", "Reads an answer in JSON.", "false");
        EmitParser(code, type, "ParseXml", "Reads an answer in XML.", "true");
        code.Open("private static " + type + " Read(string answer, bool isXml)");
        code.Open("if (answer == null)");
        code.Line("throw new global::System.ArgumentNullException(\"answer\");");
        code.Close();
        code.Line("var members = EcsWire.ReadMembers(answer, isXml);");
        code.Line("var response = new " + type + "();");
        foreach (var member in operation.Response)
        {
            code.Line("response." + member.Member + " = " + Parsed("EcsWire.Get(members, " + CodeWriter.Literal(member.Name) + ")", member.Type) + ";");
        }

        code.Line("return response;");
        code.Close();
        code.Close();
    }

    private static void EmitParser(CodeWriter code, string type, string name, string summary, string isXml)
    {
        code.Doc("summary", summary + " Members that are not documented are skipped, members that are missing stay null.");
        code.Line("/// <exception cref=\"global::System.ArgumentNullException\">There is no answer.</exception>");
        code.Line("/// <exception cref=\"global::System.FormatException\">The answer is not in that form.</exception>");
        code.Open("public static " + type + " " + name + "(string answer)");
        code.Line(name == "Parse"
            ? "return Read(answer, answer != null && " + isXml + ");"
            : "return Read(answer, " + isXml + ");");
        code.Close().Line();
    }

    private static string Parsed(string text, ParameterType type) => type switch
    {
        ParameterType.Int32 => "EcsWire.ToInt32(" + text + ")",
        ParameterType.Int64 => "EcsWire.ToInt64(" + text + ")",
        ParameterType.Number => "EcsWire.ToDecimal(" + text + ")",
        ParameterType.Boolean => "EcsWire.ToBoolean(" + text + ")",
        _ => text,
    };
}
