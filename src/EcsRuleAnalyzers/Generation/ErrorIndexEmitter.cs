using System.Collections.Generic;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Generation;

/// <summary>One way into the error catalogues of all operations of a namespace.</summary>
internal static class ErrorIndexEmitter
{
    public static string Emit(IEnumerable<string> operations, EmitStyle style)
    {
        var code = EmittedFile.Begin();
        if (style.Language.HasNullable)
        {
            code.Line(OperationEmitter.NullableAnnotations);
        }

        var text = "string" + style.Nullable;
        code.Open("namespace " + style.Namespace);
        code.Doc("summary", "The documented errors of all operations, for a catch block that does not know which of them failed.");
        code.Line("/// <remarks>");
        code.Line("/// Status and code must be the documented ones. Of the errors that have them, those count whose message fits best: the very same message;");
        code.Line("/// then the longest documented message that stands in the given one, where <c>%s</c> stands for any text, so what an SDK writes around");
        code.Line("/// the message does no harm; then a message that is documented as <c>%s</c> alone; then all of them, by their code only.");
        code.Line("/// Where several errors count, of one operation or of many, the result tells what they have in common and each of their meanings.");
        code.Line("/// It names a rule only when all of them name the same one; found by the code only, never for a code of one word, such as OperationDenied.");
        code.Line("/// </remarks>");
        code.Line(OperationEmitter.GeneratedCode);
        code.Open(style.Visibility + " static class EcsErrors");
        code.Doc("summary", "Finds what the documents say of an answer.");
        code.Doc("param", "HTTP status of the answer; 0 when it is not known.", " name=\"httpStatus\"");
        EmitParameters(code);
        code.Open("public static bool TryFind(int httpStatus, " + text + " code, " + text + " message, out EcsError" + style.Nullable + " error)");
        code.Line("var search = new EcsError.Search(httpStatus, code, message);");
        foreach (var operation in operations)
        {
            code.Line("search.In(" + operation + "Errors.All);");
        }

        code.Line("error = search.Found(byCode: true);");
        code.Line("return error != null;");
        code.Close().Line();
        code.Doc("summary", "Finds what the documents say of an answer whose HTTP status is not known, as with the exceptions of SDK v1.");
        EmitParameters(code);
        code.Open("public static bool TryFind(" + text + " code, " + text + " message, out EcsError" + style.Nullable + " error)");
        code.Line("return TryFind(0, code, message, out error);");
        code.Close();
        code.Close();
        code.Close();
        return code.ToString();
    }

    private static void EmitParameters(CodeWriter code)
    {
        code.Doc("param", "Error code of the answer.", " name=\"code\"");
        code.Doc("param", "Message of the answer; more text around it does no harm.", " name=\"message\"");
        code.Doc("param", "The documented error; null when the code is not documented, or not with that status.", " name=\"error\"");
        code.Line("/// <returns>Whether the documents know the error.</returns>");
    }
}
