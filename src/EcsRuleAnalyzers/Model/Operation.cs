using System;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules;

namespace EcsRuleAnalyzers.Model;

/// <summary>One operation of an API: plain data, equal when its parts are.</summary>
/// <param name="Product">Product code as the SDK namespaces spell it (<c>Ecs</c>).</param>
/// <param name="Version">API version (<c>2014-05-26</c>).</param>
/// <param name="Name">Name of the operation (<c>ModifySecurityGroupRule</c>).</param>
/// <param name="Example">A complete request that breaks no rule.</param>
internal sealed record Operation(
    string Product,
    string Version,
    string Name,
    Bilingual Summary,
    Bilingual Remarks,
    string Documentation,
    Shape Request,
    EquatableArray<ExampleValue> Example,
    EquatableArray<ResponseMember> Response,
    EquatableArray<ErrorRow> Errors)
{
    /// <summary>Where the service takes the request (<c>/clusters/{ClusterId}</c>); empty where the operation is told by its name alone.</summary>
    public string Path { get; init; } = "";

    /// <summary>HTTP method of a request with a <see cref="Path"/>, in capitals.</summary>
    public string Method { get; init; } = "";

    /// <summary>Whether the operation still works but should no longer be called.</summary>
    public bool IsDeprecated { get; init; }

    public OperationId Id => new(Product, Version, Name);

    /// <summary>What the names of the generated classes begin with: the name, as an identifier.</summary>
    public string TypeName { get; init; } = Name;

    /// <summary>Name of the request class, generated and in both SDKs.</summary>
    public string RequestType => TypeName + "Request";
}

/// <summary>A member of the answer.</summary>
internal sealed record ResponseMember(string Name, string Member, ParameterType Type, Bilingual Text, EquatableArray<string> Examples);

/// <summary>A documented error. Codes repeat, so a row is found by status, code and message together.</summary>
/// <param name="Retry">What the spec says about retrying; null when it says nothing.</param>
internal sealed record ErrorRow(int Status, string Code, string Message, Bilingual Text, EquatableArray<string> Documents, bool? Retry)
{
    /// <summary>Whether the same request can succeed later. The spec decides; without a word of it a fault of the service and throttling pass, the rest stays.</summary>
    public bool CanRetry => Retry ?? (Status is >= 500 or 429 || Code.StartsWith("Throttling", StringComparison.Ordinal));
}
