using System.Text.Json;

namespace EcsRuleAnalyzers.PackageTests.Support;

/// <summary>One reported, not suppressed diagnostic of a compiler's log.</summary>
internal sealed record Finding(string Id, string Level, string Message, string File, int Line, int Column);

/// <summary>Reads the part of SARIF 2.1 that a compiler writes.</summary>
internal static class Sarif
{
    public static Finding[] Read(string path)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(path));
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        return
        [
            .. log.RootElement.GetProperty("runs").EnumerateArray()
                .SelectMany(run => run.GetProperty("results").EnumerateArray())
                .Where(result => !result.TryGetProperty("suppressions", out _))
                .Select(ToFinding)
                .OrderBy(f => f.Id, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column),
        ];
    }

    private static Finding ToFinding(JsonElement result)
    {
        var (file, line, column) = ("", 0, 0);
        if (result.TryGetProperty("locations", out var locations) && locations.GetArrayLength() > 0)
        {
            var place = locations[0].GetProperty("physicalLocation");
            file = Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!);
            line = place.GetProperty("region").GetProperty("startLine").GetInt32();
            column = place.GetProperty("region").GetProperty("startColumn").GetInt32();
        }

        return new Finding(
            result.GetProperty("ruleId").GetString()!,
            result.TryGetProperty("level", out var level) ? level.GetString()! : "warning",
            result.GetProperty("message").GetProperty("text").GetString()!,
            file,
            line,
            column);
    }
}
