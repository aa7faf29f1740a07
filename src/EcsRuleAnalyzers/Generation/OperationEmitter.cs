using System.Reflection;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Generation;

/// <summary>The file of one operation: request, response and error catalogue.</summary>
internal static class OperationEmitter
{
    /// <summary>Marks everything that is emitted; the analyzer recognises request classes by it, also in other assemblies.</summary>
    public static readonly string GeneratedCode =
        "[global::System.CodeDom.Compiler.GeneratedCode(\"EcsRuleAnalyzers\", " + CodeWriter.Literal(Version) + ")]";

    /// <summary>Annotations are for the users of the code; without warnings the compiler need not follow the nulls in it.</summary>
    public const string NullableAnnotations = "#nullable enable annotations";

    public static string Version => typeof(OperationEmitter).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version ?? "0.0";

    public static string Emit(Operation operation, EmitStyle style)
    {
        var code = EmittedFile.Begin();
        code.Line("// Made by EcsRuleAnalyzers from the spec of the operation; changes to this file are lost.");
        if (style.Language.HasNullable)
        {
            code.Line(NullableAnnotations);
        }

        code.Open("namespace " + style.Namespace);
        RequestEmitter.Emit(code, operation, style);

        // Most published metadata says nothing of answers and errors.
        if (operation.Response.Count > 0)
        {
            code.Line();
            ResponseEmitter.Emit(code, operation, style);
        }

        if (operation.Errors.Count > 0)
        {
            code.Line();
            ErrorCatalogEmitter.Emit(code, operation, style);
        }

        code.Close();
        return code.ToString();
    }
}
