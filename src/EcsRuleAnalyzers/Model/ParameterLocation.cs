namespace EcsRuleAnalyzers.Model;

/// <summary>Where in an HTTP request a parameter travels.</summary>
internal enum ParameterLocation
{
    Query,
    Path,
    Header,
    Body,
    FormData,
    Host,
}

/// <summary>How a list, an object or a map is written.</summary>
internal enum ParameterStyle
{
    /// <summary>A key for each scalar in it: <c>Tag.1.Key</c>.</summary>
    Flat,

    /// <summary>One JSON text.</summary>
    Json,

    /// <summary>One XML text.</summary>
    Xml,

    /// <summary>One text, items parted by commas.</summary>
    Simple,
}
