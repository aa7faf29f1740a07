namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>An operation of an own spec, with what the built-in operation has not: lists, a deprecated parameter, two ways of saying the same.</summary>
internal static class OwnOperation
{
    public static TestOperation Order { get; } = TestOperation.Of(
        """
        {
          "product": "Shop", "version": "2020-01-01", "operation": "Order",
          "parameters": {
            "RegionId": { "type": "string", "required": true },
            "Name": { "type": "string", "required": true },
            "OldName": { "type": "string", "deprecated": "use Name" },
            "Color": { "type": "string" },
            "ColorNumber": { "type": "string" },
            "Tag": { "type": "array", "items": { "type": "string" }, "maxItems": 3 },
            "Shop": { "type": "array", "items": { "type": "string" }, "uniqueItems": true },
            "Size": { "type": "array", "items": { "type": "string", "enum": ["small", "large"] } },
            "Count": { "type": "array", "items": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 9 } }
          },
          "rules": [
            { "name": "color-or-number", "id": "ECSR2008", "dependentExcluded": { "Color": ["ColorNumber"] }, "text": { "en": "Color and ColorNumber say the same" } }
          ]
        }
        """,
        "RegionId = \"cn-hangzhou\", Name = \"tea\"");
}
