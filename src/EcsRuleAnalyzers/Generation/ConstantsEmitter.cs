using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Generation;

/// <summary>Constants for the values of a closed set.</summary>
internal static class ConstantsEmitter
{
    public static void Emit(CodeWriter code, Parameter parameter)
    {
        if (parameter.Values.Count == 0)
        {
            return;
        }

        var type = parameter.Ref.Member + MemberNames.ValuesClass;
        var names = new MemberNames(type);
        code.Doc("summary", "The values of " + parameter.Name + ".");
        code.Open("public static class " + type);
        foreach (var value in parameter.Values)
        {
            code.Doc("summary", value.Text.En.Length > 0 ? value.Text.En : value.Value);
            code.Line("public const string " + names.For(value.Value) + " = " + CodeWriter.Literal(value.Value) + ";");
        }

        code.Close().Line();
    }
}
