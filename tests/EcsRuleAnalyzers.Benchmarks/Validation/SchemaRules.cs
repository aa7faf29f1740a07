using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace EcsRuleAnalyzers.Benchmarks.Validation;

/// <summary>
/// The rules as a JSON schema of the keywords that NJsonSchema knows. Left out, because a schema compares no two values: duplicates among
/// Permissions, the group as its own source, equal source and destination; it cannot count the items with a source group either, and an address
/// is checked by its form only. It gets the request as parsed JSON, so writing and parsing JSON is not counted.
/// </summary>
internal static class SchemaRules
{
    private const string Ported = "{ 'required': ['IpProtocol'], 'properties': { 'IpProtocol': { 'pattern': '^([tT][cC][pP]|[uU][dD][pP])$' } } }";
    private const string Unported = "{ 'required': ['IpProtocol'], 'properties': { 'IpProtocol': { 'pattern': '^([iI][cC][mM][pP]([vV]6)?|[gG][rR][eE]|[aA][lL][lL])$' } } }";
    private const string Internet = "{ 'required': ['NicType'], 'properties': { 'NicType': { 'pattern': '^[iI][nN][tT][eE][rR][nN][eE][tT]$' } } }";
    private const string Intranet = "{ 'required': ['NicType'], 'properties': { 'NicType': { 'pattern': '^[iI][nN][tT][rR][aA][nN][eE][tT]$' } } }";

    private const string Owner =
        """
        'RegionId': { 'type': 'string', 'pattern': '^[A-Za-z0-9_-]+$' },
        'SecurityGroupId': { 'type': 'string', 'pattern': '^(sg-[A-Za-z0-9-]+|[gG][0-9]+|[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})$' },
        'ClientToken': { 'type': 'string', 'maxLength': 64, 'pattern': '^[\\x00-\\x7f]*$' }
        """;

    private static readonly string Octet = "(0{0,2}[0-9]|0?[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])";
    private static readonly string Ipv4 = "^" + Octet + "(\\\\." + Octet + "){3}(/(0{0,2}[0-9]|0?[12][0-9]|0?3[0-2]))?$";
    private static readonly string Ports = "^(-1/-1|[1-9][0-9]{0,4}/[1-9][0-9]{0,4})$";

    private static readonly string Values =
        $$"""
        'SourceGroupId': { 'type': 'string', 'pattern': '^(sg-[A-Za-z0-9-]+|[gG][0-9]+|[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})$' },
        'SourceGroupOwnerId': { 'type': 'integer' },
        'SourceGroupOwnerAccount': { 'type': 'string' },
        'SourceCidrIp': { 'type': 'string', 'pattern': '{{Ipv4}}' },
        'Ipv6SourceCidrIp': { 'type': 'string', 'pattern': '^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$' },
        'SourcePrefixListId': { 'type': 'string', 'pattern': '^(pl-[A-Za-z0-9-]+|[gG][0-9]+|[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})$' },
        'DestCidrIp': { 'type': 'string', 'pattern': '{{Ipv4}}' },
        'Ipv6DestCidrIp': { 'type': 'string', 'pattern': '^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$' },
        'IpProtocol': { 'type': 'string', 'pattern': '^([tT][cC][pP]|[uU][dD][pP]|[iI][cC][mM][pP]([vV]6)?|[gG][rR][eE]|[aA][lL][lL]|0*([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))$' },
        'PortRange': { 'type': 'string', 'pattern': '{{Ports}}' },
        'PortRangeListId': { 'type': 'string', 'pattern': '^(prl-[A-Za-z0-9-]+|[gG][0-9]+|[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})$' },
        'SourcePortRange': { 'type': 'string', 'pattern': '{{Ports}}' },
        'Policy': { 'type': 'string', 'pattern': '^([aA][cC][cC][eE][pP][tT]|[dD][rR][oO][pP])$' },
        'Priority': { 'type': 'string', 'pattern': '^0*([1-9]|[1-9][0-9]|100)$' },
        'NicType': { 'type': 'string', 'pattern': '^[iI][nN][tT][eErR][rRaA][nN][eE][tT]$' },
        'Description': { 'type': 'string', 'minLength': 1, 'maxLength': 512 }
        """;

    private static readonly string[] Whole =
    [
        "{ 'required': ['IpProtocol'] }",
        "{ 'anyOf': [{ 'required': ['PortRange'] }, { 'required': ['PortRangeListId'] }] }",
        "{ 'anyOf': [{ 'required': ['SourceCidrIp'] }, { 'required': ['SourceGroupId'] }, { 'required': ['SourcePrefixListId'] }, { 'required': ['Ipv6SourceCidrIp'] }] }",
        "{ 'anyOf': [{ 'not': { 'required': ['SourceGroupId'] } }, { 'required': ['SourceCidrIp'] }, " + Intranet + "] }",
    ];

    private static readonly string[] Cross =
    [
        "{ 'anyOf': [{ 'not': " + Ported + " }, { 'properties': { 'PortRange': { 'not': { 'enum': ['-1/-1'] } }, 'SourcePortRange': { 'not': { 'enum': ['-1/-1'] } } } }] }",
        "{ 'anyOf': [{ 'not': " + Unported + " }, { 'properties': { 'PortRange': { 'enum': ['-1/-1'] }, 'SourcePortRange': { 'enum': ['-1/-1'] } }, 'not': { 'required': ['PortRangeListId'] } }] }",
        "{ 'not': { 'required': ['SourceCidrIp', 'Ipv6SourceCidrIp'] } }",
        "{ 'not': { 'required': ['DestCidrIp', 'Ipv6DestCidrIp'] } }",
        "{ 'not': { 'required': ['SourceCidrIp', 'Ipv6DestCidrIp'] } }",
        "{ 'not': { 'required': ['Ipv6SourceCidrIp', 'DestCidrIp'] } }",
        "{ 'not': { 'required': ['IpProtocol'], 'properties': { 'IpProtocol': { 'pattern': '^[iI][cC][mM][pP]$' } }, 'anyOf': [{ 'required': ['Ipv6SourceCidrIp'] }, { 'required': ['Ipv6DestCidrIp'] }] } }",
        "{ 'not': { 'required': ['IpProtocol'], 'properties': { 'IpProtocol': { 'pattern': '^[iI][cC][mM][pP][vV]6$' } }, 'anyOf': [{ 'required': ['SourceCidrIp'] }, { 'required': ['DestCidrIp'] }] } }",
        "{ 'not': { 'required': ['SourceCidrIp', 'SourceGroupId'] } }",
        "{ 'not': { 'required': ['SourceCidrIp', 'SourceGroupOwnerId'] } }",
        "{ 'not': { 'required': ['SourceCidrIp', 'SourceGroupOwnerAccount'] } }",
        "{ 'not': { 'required': ['SourceCidrIp', 'SourcePrefixListId'] } }",
        "{ 'not': { 'required': ['Ipv6SourceCidrIp', 'SourcePrefixListId'] } }",
        "{ 'not': { 'required': ['SourceGroupId', 'SourcePrefixListId'] } }",
        "{ 'not': { 'required': ['PortRange', 'PortRangeListId'] } }",
        "{ 'anyOf': [{ 'not': " + Internet + " }, { 'not': { 'anyOf': [{ 'required': ['Ipv6SourceCidrIp'] }, { 'required': ['Ipv6DestCidrIp'] }, { 'required': ['SourcePrefixListId'] }] } }] }",
    ];

    public static JsonSchema Modify() => Read(
        $$"""
        {
          'type': 'object',
          'required': ['RegionId', 'SecurityGroupId'],
          'properties': { {{Owner}}, 'SecurityGroupRuleId': { 'type': 'string', 'pattern': '^sgr-[A-Za-z0-9-]+$' }, {{Values}} },
          'allOf': [
            { 'anyOf': [{ 'required': ['SecurityGroupRuleId'] }, { 'required': ['Description'], 'allOf': [{{string.Join(", ", Whole)}}] }] },
            {{string.Join(",\n", Cross)}}
          ]
        }
        """);

    public static JsonSchema Authorize() => Read(
        $$"""
        {
          'type': 'object',
          'required': ['RegionId', 'SecurityGroupId', 'Permissions'],
          'properties': {
            {{Owner}},
            'Permissions': {
              'type': 'array', 'minItems': 1, 'maxItems': 100,
              'items': { 'type': 'object', 'properties': { {{Values}} }, 'allOf': [{{string.Join(", ", Whole)}}, {{string.Join(",\n", Cross)}}] }
            }
          }
        }
        """);

    public static JToken Json(object request) => JToken.FromObject(request, JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore }));

    // The patterns are more than the cache of regular expressions holds by itself, and the library relies on it.
    private static JsonSchema Read(string json)
    {
        Regex.CacheSize = 100;
        return JsonSchema.FromJsonAsync(json.Replace('\'', '"')).GetAwaiter().GetResult();
    }
}
