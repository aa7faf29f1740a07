using System.Reflection;
using EcsRuleAnalyzers.Generation;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Tests.Support;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Tests.Laws;

/// <summary>
/// Source beside the generated request classes that fills them from the arrays of <see cref="RequestValues"/> and answers in the
/// form of <see cref="Verdicts"/>: the real emitted code runs, at the speed that a hundred thousand requests need.
/// </summary>
internal static class RequestAdapter
{
    private const string Culture = "global::System.Globalization.CultureInfo.InvariantCulture";

    /// <param name="Validate">What Validate() says of a request, in the form of <see cref="Verdicts.Violations"/>.</param>
    /// <param name="Decide">What the emitted conditions say of every rule, in the form of <see cref="Verdicts.All"/>.</param>
    internal sealed record Compiled(Func<object?[], string> Validate, Func<object?[], string> Decide);

    public static string Source(Operation operation, bool assumeVpc)
    {
        var code = new CodeWriter();
        code.Line("#nullable disable").Open("namespace App." + operation.Product);
        code.Open("internal static class " + operation.Name + "Adapter");
        code.Open("internal static string Validate(object[] slots)");
        code.Line("var text = new global::System.Text.StringBuilder();");
        code.Open("foreach (var v in Request(slots).Validate())");
        code.Line($"text.Append(string.Join(\"|\", v.RuleId, v.RuleName, v.Parameter, v.ErrorCode, v.HttpStatus.ToString({Culture}), v.Message)).Append('\\n');");
        code.Close().Line("return text.ToString();").Close();
        code.Open("internal static string Decide(object[] slots)");
        code.Line("var text = new global::System.Text.StringBuilder();").Line("var request = Request(slots);").Line("request.Decide(text, request);").Line("return text.ToString();").Close();
        EmitFill(code, operation.RequestType, "Request", operation.Request);
        code.Close();
        code.Open($"partial class {operation.RequestType}");
        EmitDecide(code, operation.RequestType, operation.Request, new EmitScope(assumeVpc));
        return code.Close().Close().ToString();
    }

    public static Compiled Load(Assembly assembly, Operation operation)
    {
        var adapter = assembly.GetType("App." + operation.Product + "." + operation.Name + "Adapter", throwOnError: true)!;
        return new Compiled(Method("Validate"), Method("Decide"));

        Func<object?[], string> Method(string name) =>
            adapter.GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!.CreateDelegate<Func<object?[], string>>();
    }

    /// <summary>The generated code of operations that come from no spec file.</summary>
    public static Compiled Compile(Operation operation)
    {
        var style = new EmitStyle("App." + operation.Product, "internal", AssumeVpc: false);
        var consumer = Consumer.Of(OperationEmitter.Emit(operation, style), SupportEmitter.Emit(style, DocumentEmitter.IsNeededBy(operation.Request)), Source(operation, assumeVpc: false)) with { Nullable = false };
        return Load(consumer.With("build_property.EcsRulesGenerate", "false").Load(), operation);
    }

    private static void EmitFill(CodeWriter code, string type, string method, Shape shape)
    {
        code.Open($"private static {type} {method}(object[] slots)");
        code.Line($"var r = new {type}();");
        for (var index = 0; index < shape.Parameters.Count; index++)
        {
            code.Line($"if (slots[{index}] != null) r.{shape.Parameters[index].Ref.Member} = {Value(shape.Parameters[index], type, method, "slots[" + index + "]")};");
        }

        code.Line("return r;").Close();
        foreach (var parameter in shape.Parameters)
        {
            if ((parameter.Shape ?? parameter.Item?.Shape) is { } nested)
            {
                EmitFill(code, type + "." + TypeNames.ItemClass(parameter), method + parameter.Ref.Member, nested);
            }
        }
    }

    private static string Value(Parameter parameter, string type, string method, string slot)
    {
        var nested = $"{method}{parameter.Ref.Member}((object[])";
        return parameter.Ref.Type switch
        {
            ParameterType.Object => nested + slot + ")",
            ParameterType.List when parameter.Item!.Shape is not null =>
                $"new global::System.Collections.Generic.List<{type}.{TypeNames.ItemClass(parameter)}>(global::System.Array.ConvertAll((object[]){slot}, x => x == null ? null : {nested}x)))",
            ParameterType.List => $"new {Plain(parameter)}(global::System.Array.ConvertAll((object[]){slot}, x => {Value(parameter.Item!, type, method, "x")}))",
            _ => $"({Plain(parameter)}){slot}",
        };
    }

    private static string Plain(Parameter parameter) => parameter.Ref.Type switch
    {
        ParameterType.List => $"global::System.Collections.Generic.List<{Plain(parameter.Item!)}>",
        ParameterType.Int32 => "int",
        ParameterType.Int64 => "long",
        ParameterType.Number => "decimal",
        ParameterType.Boolean => "bool",
        _ => "string",
    };

    // Both polarities of every rule; "!" where they contradict each other.
    private static void EmitDecide(CodeWriter code, string requestType, Shape shape, EmitScope scope)
    {
        code.Open($"internal void Decide(global::System.Text.StringBuilder text, {requestType} request)");
        foreach (var parameter in shape.Parameters.Where(parameter => parameter.Ref.Type == ParameterType.Text))
        {
            code.Line(EmitScope.Declaration(parameter.Ref));
        }

        foreach (var rule in RuleTree.RulesOf(shape))
        {
            code.Line($"text.Append({rule.Body.Emit(scope, wanted: false)} ? ({rule.Body.Emit(scope, wanted: true)} ? '!' : 'F') : {rule.Body.Emit(scope, wanted: true)} ? 'T' : 'U');");
        }

        foreach (var parameter in shape.Parameters.Where(parameter => (parameter.Shape ?? parameter.Item?.Shape) is not null))
        {
            code.Line(parameter.Shape is null
                ? $"if ({parameter.Ref.Member} != null) foreach (var item in {parameter.Ref.Member}) item?.Decide(text, request);"
                : $"{parameter.Ref.Member}?.Decide(text, request);");
        }

        code.Close();
        foreach (var parameter in shape.Parameters)
        {
            if ((parameter.Shape ?? parameter.Item?.Shape) is { } nested)
            {
                code.Open($"partial class {TypeNames.ItemClass(parameter)}");
                EmitDecide(code, requestType, nested, scope);
                code.Close();
            }
        }
    }
}
