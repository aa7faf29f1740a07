using System.Text;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Spec;

namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>
/// Stand-ins of SDK v2 for every operation there is a spec of: request classes with nested classes for items, named as the SDK names them
/// (<c>XRequest.XRequestPermissions</c>), and one client.
/// </summary>
internal static class SdkModels
{
    public static string V2 { get; } = Source(SpecLibrary.Names.Select(name => SpecLibrary.Operation(name)!));

    private static string Source(IEnumerable<Operation> operations)
    {
        var models = new StringBuilder();
        var client = new StringBuilder();
        foreach (var operation in operations)
        {
            client.Append($"public virtual Models.{operation.Name}Response {operation.Name}(Models.{operation.RequestType} request) => null;\n");
            client.Append($"public virtual System.Threading.Tasks.Task<Models.{operation.Name}Response> {operation.Name}Async(Models.{operation.RequestType} request) => null;\n");
            models.Append($"public class {operation.Name}Response {{ }}\n");
            Append(models, operation.RequestType, operation.RequestType, operation.Request);
        }

        return $$"""
            #nullable disable
            namespace AlibabaCloud.SDK.Ecs20140526
            {
                public class Client
                {
            {{client}}
                }
            }

            namespace AlibabaCloud.SDK.Ecs20140526.Models
            {
            {{models}}
            }
            """;
    }

    private static void Append(StringBuilder code, string name, string request, Shape shape)
    {
        code.Append($"public class {name}\n{{\n");
        foreach (var parameter in shape.Parameters)
        {
            var nested = request + parameter.Ref.Member;
            var type = parameter.Ref.Type switch
            {
                ParameterType.List => $"System.Collections.Generic.List<{(parameter.Item!.Shape is null ? "string" : nested)}>",
                ParameterType.Object => nested,
                ParameterType.Int32 => "int?",
                ParameterType.Int64 => "long?",
                ParameterType.Boolean => "bool?",
                _ => "string",
            };
            code.Append($"public {type} {parameter.Ref.Member} {{ get; set; }}\n");
            if ((parameter.Item?.Shape ?? parameter.Shape) is { } items)
            {
                Append(code, nested, nested, items);
            }
        }

        code.Append("}\n");
    }
}
