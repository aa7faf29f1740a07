namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>
/// Random samples that can be had again: every run takes a fresh seed, a failure names it, and
/// <c>ECSR_SEED</c> in the environment makes the same run once more.
/// </summary>
internal static class Samples
{
    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("ECSR_SEED"), out var seed) ? seed : Random.Shared.Next();

    /// <summary>How to make this run once more.</summary>
    public static string Again => $"Again with ECSR_SEED={Seed}.";

    /// <summary>The random numbers of one part of a run.</summary>
    public static Random Seeded(int part) => new(unchecked(Seed + part));

    /// <summary>Runs a test that returns what is wrong with a sample, null for nothing.</summary>
    public static void Check(int count, Func<Random, string?> test)
    {
        if (FirstFailure(count, test) is { } failure)
        {
            Assert.Fail(failure);
        }
    }

    /// <summary>The first failure among so many samples, with the way to see it again.</summary>
    public static string? FirstFailure(int count, Func<Random, string?> test)
    {
        for (var index = 0; index < count; index++)
        {
            string? failure;
            try
            {
                failure = test(new Random(unchecked(Seed + index)));
            }
            catch (Exception exception)
            {
                failure = exception.ToString();
            }

            if (failure is not null)
            {
                return $"Sample {index} of {count} (again with ECSR_SEED={Seed}): {failure}";
            }
        }

        return null;
    }

    public static T Pick<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public static bool Chance(this Random random, double probability) => random.NextDouble() < probability;
}
