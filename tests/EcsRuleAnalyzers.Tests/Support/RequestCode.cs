using System.Text.RegularExpressions;

namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>Writes requests of one operation in one family; all that tells the families apart is on this page.</summary>
internal sealed partial record RequestCode(Family Family, TestOperation Operation)
{
    private string Version => Operation.Version.Replace("-", "");

    public string Usings => Family switch
    {
        Family.Generated => $"using App.{Operation.Product};",
        Family.SdkV2 => $"using AlibabaCloud.SDK.{Operation.Product}{Version}; using AlibabaCloud.SDK.{Operation.Product}{Version}.Models;",
        Family.SdkV1 => $"using Aliyun.Acs.Core; using Aliyun.Acs.{Operation.Product}.Model.V{Version};",
        Family.CommonRequest => "using Aliyun.Acs.Core;",
        _ => "using AlibabaCloud.OpenApiClient; using AlibabaCloud.OpenApiClient.Models; using AlibabaCloud.TeaUtil.Models;",
    };

    /// <summary>The type of a client.</summary>
    public string Client => Family switch
    {
        Family.Generated => "GeneratedClient",
        Family.SdkV1 or Family.CommonRequest => "IAcsClient",
        _ => "Client",
    };

    /// <summary>The type of a variable that holds the parameters.</summary>
    public string Type => Family switch
    {
        Family.CommonRequest => "CommonRequest",
        Family.OpenApi => "Dictionary<string, object>",
        _ => Operation.Name + "Request",
    };

    /// <summary>Whether requests of this family can have all the parameters.</summary>
    public bool CanHave(Stated parameters) => Family != Family.SdkV1 || !parameters.Given.Any(parameter => Operation.SdkV1Lacks.Contains(parameter.Name));

    /// <summary>The expression that creates a request.</summary>
    public string New(Stated parameters, string? type = null)
    {
        type ??= " " + Type;
        var code = "new" + type + (type == "" ? "() " : " ") + Family switch
        {
            Family.CommonRequest => $"{{ {Named}, QueryParameters = {{ {Entries(parameters)} }} }}",
            Family.OpenApi => $"{{ {Entries(parameters)} }}",
            _ => "{ " + string.Join(", ", parameters.Given.Select(parameter => Member(parameter.Name) + " = " + parameter.Value)) + " }",
        };
        return parameters.MissingIds.Aggregate(code, (inner, ids) => "{|" + ids + ":" + inner + "|}");
    }

    /// <summary>The statement that sets a parameter of a request in a variable.</summary>
    public string Set(string variable, string parameter, string value) => Family is Family.CommonRequest or Family.OpenApi
        ? SetKey(variable, "\"" + parameter + "\"", value)
        : $"{variable}.{Member(parameter)} = {value};";

    /// <summary>The same, where the name of the parameter is any expression.</summary>
    public string SetKey(string variable, string key, string value) =>
        Family == Family.CommonRequest ? $"{variable}.AddQueryParameters({key}, {Text(value)});" : $"{variable}[{key}] = {value};";

    /// <summary>The same where the variable might be null.</summary>
    public string SetUnlessNull(string variable, string parameter, string value) => Set(variable + "?", parameter, value);

    /// <summary>What a parameter of a request in a variable reads as.</summary>
    public string Get(string variable, string parameter) => Family switch
    {
        Family.CommonRequest => $"{variable}.QueryParameters[\"{parameter}\"]",
        Family.OpenApi => $"(string){variable}[\"{parameter}\"]",
        _ => $"{variable}.{Member(parameter)}",
    };

    /// <summary>The expression that sends a request.</summary>
    public string Send(string request) => Family switch
    {
        Family.SdkV1 => $"client.GetAcsResponse({request})",
        Family.CommonRequest => $"client.GetCommonResponse({request})",
        Family.OpenApi => $"client.CallApi(new Params {{ {Named} }}, new OpenApiRequest {{ Query = AlibabaCloud.OpenApiUtil.Client.Query({request}) }}, new RuntimeOptions())",
        _ => $"client.{Operation.Name}({request})",
    };

    private string Named => $"Action = \"{Operation.Name}\", Version = \"{Operation.Version}\"";

    private string Entries(Stated parameters) => string.Join(", ", parameters.Given.Select(parameter =>
        $"{{ {(parameter.KeyIds.Length > 0 ? $"{{|{parameter.KeyIds}:\"{parameter.Name}\"|}}" : $"\"{parameter.Name}\"")}, {(Family == Family.CommonRequest ? Text(parameter.Value) : parameter.Value)} }}"));

    // SDK v1 names lists in the plural.
    private string Member(string parameter) => Family == Family.SdkV1 && Operation.Lists.Contains(parameter) ? parameter + "s" : parameter;

    // A CommonRequest takes texts only.
    private static string Text(string value) => NoText().Replace(value, "\"$0\"");

    [GeneratedRegex(@"(?<=^|:)(\d+|true|false)(?=$|\|)")]
    private static partial Regex NoText();
}
