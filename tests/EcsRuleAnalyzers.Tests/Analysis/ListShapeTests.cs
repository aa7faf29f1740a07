using System.Collections.Concurrent;
using EcsRuleAnalyzers.Tests.Analysis.Shapes;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>One rule about the items of a list, tried with every shape of code that fills one, in every family that can have it.</summary>
/// <param name="list">The parameter.</param>
/// <param name="bad">Items that break the rule.</param>
/// <param name="good">Items that are right.</param>
/// <param name="id">What is reported.</param>
public abstract class ListShapeTests(string list, string[] bad, string[] good, string id)
{
    private static readonly ConcurrentDictionary<Type, Lazy<Task<ILookup<string, string>>>> Failures = new();

    public static TheoryData<string> ReportedShapes => [.. ListShapes.Known.Keys];

    public static TheoryData<string> SilentShapes => [.. ListShapes.Silent.Keys];

    [Theory, MemberData(nameof(ReportedShapes))]
    public Task Is_reported_in_every_family_when_a_wrong_list_is(string shape) => Check("wrong, " + shape);

    [Theory, MemberData(nameof(ReportedShapes))]
    public Task Is_silent_in_every_family_when_a_right_list_is(string shape) => Check("right, " + shape);

    [Theory, MemberData(nameof(SilentShapes))]
    public Task Is_silent_in_every_family_when_a_wrong_list_is(string shape) => Check("silent, " + shape);

    private async Task Check(string name)
    {
        var failures = (await Failures.GetOrAdd(GetType(), _ => new(CheckAll)).Value)[name].ToList();
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    private Task<ILookup<string, string>> CheckAll()
    {
        var batch = new CodeBatch(OwnOperation.Order);
        foreach (var (name, shape) in ListShapes.Known)
        {
            Add("wrong, " + name, shape, bad);
            Add("right, " + name, shape, good);
        }

        foreach (var (name, shape) in ListShapes.Silent)
        {
            Add("silent, " + name, shape, bad);
        }

        return batch.Run();

        void Add(string name, ListShape shape, string[] items)
        {
            foreach (var family in shape.In)
            {
                var code = new ListCode(new RequestCode(family, OwnOperation.Order), list, [.. items.Select(item => "\"" + item + "\"")]);
                var marked = shape.Write(code).Replace("{|ID:", "{|" + id + ":");
                batch.Add(name, code.Request, items == bad ? marked : Markup.Strip(marked, out _), shape.Header, shape.IsLookAlike);
            }
        }
    }
}
