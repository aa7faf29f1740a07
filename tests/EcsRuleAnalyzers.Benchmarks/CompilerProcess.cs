using System.Diagnostics;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Benchmarks;

/// <summary>Runs the compiler of the SDK as a process of its own, without a server.</summary>
internal static class CompilerProcess
{
    /// <summary>Writes code into a folder.</summary>
    /// <returns>The paths of the files.</returns>
    public static IReadOnlyList<string> Write(string folder, IEnumerable<(string Name, string Text)> code)
    {
        Directory.CreateDirectory(folder);
        var files = new List<string>();
        foreach (var (name, text) in code)
        {
            files.Add(Path.Combine(folder, name));
            File.WriteAllText(files[^1], text);
        }

        return files;
    }

    /// <summary>Writes what the compiler is called with.</summary>
    public static string ResponseFile(string folder, string name, IEnumerable<string> files, IEnumerable<string> references, string? analyzer, IEnumerable<string> settings)
    {
        var lines = new List<string> { "/nostdlib", "/target:library", "/optimize+", "/debug:portable", "/deterministic", $"/out:\"{Path.Combine(folder, "Large.dll")}\"" };
        lines.AddRange(References.Get("net10.0").OfType<PortableExecutableReference>().Select(reference => $"/reference:\"{reference.FilePath}\""));
        lines.AddRange(references.Select(reference => $"/reference:\"{reference}\""));
        if (analyzer is not null)
        {
            var config = Path.Combine(folder, name + ".globalconfig");
            File.WriteAllLines(config, ["is_global = true", .. settings]);
            lines.AddRange([$"/analyzer:\"{analyzer}\"", $"/analyzerconfig:\"{config}\""]);
        }

        lines.AddRange(files.Select(file => $"\"{file}\""));
        var response = Path.Combine(folder, name + ".rsp");
        File.WriteAllLines(response, lines);
        return response;
    }

    /// <summary>The time of the processor, user and system.</summary>
    public static double Seconds(string responseFile)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[] { "exec", BuildFacts.Get("Compiler"), "/nologo", "/noconfig", "@" + responseFile })
        {
            start.ArgumentList.Add(argument);
        }

        return ProcessTime.Of(start, out var output) is { } time ? time.TotalSeconds : throw new InvalidOperationException(output);
    }

    public static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted && sorted.Count % 2 == 1
        ? sorted[sorted.Count / 2]
        : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
}
