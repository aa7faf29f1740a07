using System.Diagnostics;
using System.Runtime.InteropServices;

namespace EcsRuleAnalyzers.Benchmarks;

/// <summary>The time that a process takes of the processors, user and system.</summary>
internal static partial class ProcessTime
{
    private const int Children = -1;

    /// <summary>Runs a process to its end; null when it fails.</summary>
    public static TimeSpan? Of(ProcessStartInfo start, out string output)
    {
        var before = OperatingSystem.IsWindows() ? TimeSpan.Zero : OfChildren();
        using var process = Process.Start(start)!;
        output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode != 0 ? null : OperatingSystem.IsWindows() ? process.TotalProcessorTime : OfChildren() - before;
    }

    // Where there is a Unix, a process takes what is known of it along when it ends; only the sum of all children remains.
    private static TimeSpan OfChildren() =>
        GetUsage(Children, out var usage) == 0 ? usage.User.ToTimeSpan() + usage.System.ToTimeSpan() : throw new InvalidOperationException("No usage of children.");

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, out Usage usage);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        private readonly long _seconds;
        private readonly long _microseconds;

        public TimeSpan ToTimeSpan() => TimeSpan.FromSeconds(_seconds) + TimeSpan.FromMicroseconds(_microseconds);
    }

    // What follows the two times is of no interest.
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private readonly struct Usage
    {
        public readonly Time User;
        public readonly Time System;
    }
}
