using System.Collections.Concurrent;
using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Laws.RandomPrograms;

/// <summary>
/// Soundness and completeness of the analysis on random programs that are executed with every combination of their inputs:
/// where something is reported, every execution that goes on from there to a call has that violation; and most programs that can only fail are reported.
/// </summary>
public class RandomProgramTests(ITestOutputHelper output)
{
    private const int Batches = 80;
    private const int BatchSize = 250;

    [Fact]
    public async Task What_is_reported_fails_in_every_execution_and_most_that_always_fails_is_reported()
    {
        int failing = 0, found = 0, reports = 0;
        var gaps = new ConcurrentBag<string>();
        var wrong = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(Enumerable.Range(0, Batches), TestContext.Current.CancellationToken, async (batch, cancellation) =>
        {
            var random = Samples.Seeded(batch);
            var programs = Enumerable.Range(0, BatchSize).Select(_ => new RandomProgram(random).Write()).ToList();
            foreach (var run in await ProgramRuns.Run(programs, new EcsRequestAnalyzer(), cancellation))
            {
                if (run.Contradiction() is { } contradiction)
                {
                    wrong.Add(contradiction + "\n" + run.Text.Plain);
                }

                Interlocked.Add(ref reports, run.Reported.Count);
                if (run.AlwaysFails)
                {
                    Interlocked.Increment(ref failing);
                    if (run.Reported.Count > 0)
                    {
                        Interlocked.Increment(ref found);
                    }
                    else
                    {
                        gaps.Add(run.Text.Plain);
                    }
                }
            }
        });

        output.WriteLine($"{Batches * BatchSize} programs, {reports} reports; {failing} programs can only fail, {found} of them ({(double)found / failing:P1}) are reported. {Samples.Again}");
        output.WriteLine("The shortest that is not:\n" + string.Join("\n--\n", gaps.OrderBy(gap => gap.Length).Take(5)));
        Assert.True(wrong.IsEmpty, $"{wrong.Count} programs contradict what is reported. {Samples.Again} The shortest:\n{wrong.MinBy(text => text.Length)}");
        Assert.True(found >= 0.9 * failing, "Too little is reported.");
    }
}
