using System.Collections.Concurrent;
using System.Text;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>An operation that code under test calls, with everything that such code refers to in any family.</summary>
internal sealed class TestOperation
{
    private readonly string? _spec;
    private readonly string[] _standIns;
    private readonly ConcurrentDictionary<string, Lazy<Compilation>> _surroundings = new(StringComparer.Ordinal);

    private TestOperation(string product, string version, string name, string valid, string? spec, params string[] standIns)
    {
        (Product, Version, Name, Valid, _spec) = (product, version, name, Stated.Parse(valid), spec);
        _standIns = [.. standIns, SdkGeneric.V1, SdkGeneric.OpenApi, $"#nullable disable\npublic class GeneratedClient {{ internal void {name}(App.{product}.{name}Request request) {{ }} }}"];
    }

    /// <summary>The built-in operation, with the classes that the SDKs have for it.</summary>
    public static TestOperation ModifySecurityGroupRule { get; } = new("Ecs", "2014-05-26", "ModifySecurityGroupRule", Requests.Valid, null, "#nullable disable\n" + Sdk.V2)
    {
        SdkV1Lacks = ["SecurityGroupRuleId", "PortRangeListId"],
    };

    public string Product { get; }

    public string Version { get; }

    public string Name { get; }

    /// <summary>A request that nothing is wrong with.</summary>
    public Stated Valid { get; }

    /// <summary>Parameters that are younger than SDK v1.</summary>
    public IReadOnlyList<string> SdkV1Lacks { get; init; } = [];

    /// <summary>Parameters that are lists.</summary>
    public IReadOnlyList<string> Lists { get; private init; } = [];

    /// <summary>An operation of an own spec; its SDK classes are written as the SDKs would have them.</summary>
    public static TestOperation Of(string spec, string valid)
    {
        var operation = TestSpecs.Read(spec);
        var version = operation.Version.Replace("-", "");
        return new TestOperation(
            operation.Product,
            operation.Version,
            operation.Name,
            valid,
            spec,
            "#nullable disable\n"
            + $"namespace AlibabaCloud.SDK.{operation.Product}{version} {{ public class Client {{ public void {operation.Name}(Models.{operation.Name}Request request) {{ }} }} }}\n"
            + $"namespace AlibabaCloud.SDK.{operation.Product}{version}.Models {{ {Class(operation, "", "")} }}\n"
            + $"namespace Aliyun.Acs.{operation.Product}.Model.V{version} {{ public class {operation.Name}Response {{ }} {Class(operation, " : Aliyun.Acs.Core.RpcAcsRequest<" + operation.Name + "Response>", "s")} }}")
        {
            Lists = [.. operation.Request.Parameters.Where(parameter => parameter.Ref.Type == ParameterType.List).Select(parameter => parameter.Name)],
        };
    }

    /// <summary>A project that may use this operation in every family, and its compilation without the code under test.</summary>
    public (Consumer Consumer, Compilation Compilation) Surroundings(params (string Key, string Value)[] settings)
    {
        var consumer = settings.Aggregate(Consumer.Of([.. _standIns, .. _standIns.Take(1).Append(SdkGeneric.V1).Append(SdkGeneric.OpenApi).Select(LookAlike)]), (consumer, setting) => consumer.With(setting.Key, setting.Value));
        consumer = _spec is null ? consumer : consumer.WithSpec(_spec);
        return (consumer, _surroundings.GetOrAdd(string.Join("\n", settings), _ => new(consumer.Generate)).Value);
    }

    /// <summary>The same code about classes of the same names in namespaces that are nobody's.</summary>
    public string LookAlike(string code) => code
        .Replace("App." + Product, "OtherCloud.SDK." + Product + Version.Replace("-", "") + ".Models")
        .Replace("GeneratedClient", "OtherCloud.SDK." + Product + Version.Replace("-", "") + ".Client")
        .Replace("AlibabaCloud", "OtherCloud")
        .Replace("Aliyun", "OtherAliyun")
        .Replace("namespace Tea", "namespace OtherTea");

    private static string Class(Operation operation, string bases, string listSuffix)
    {
        var code = new StringBuilder($"public class {operation.Name}Request{bases} {{ ");
        foreach (var parameter in operation.Request.Parameters.Where(parameter => bases.Length == 0 || parameter.Name != "RegionId"))
        {
            var isList = parameter.Ref.Type == ParameterType.List;
            code.Append($"public {(isList ? "System.Collections.Generic.List<string>" : "string")} {parameter.Name}{(isList ? listSuffix : "")} {{ get; set; }} ");
        }

        return code.Append('}').ToString();
    }
}
