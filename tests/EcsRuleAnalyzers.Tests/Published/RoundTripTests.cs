using System.Collections;
using System.Reflection;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Published;

/// <summary>Every operation of every metadata file: a random request that the metadata accepts is valid, and its wire form has exactly the documented names.</summary>
public class RoundTripTests
{
    private const int Requests = 3;

    public static TheoryData<string> Files => PublishedFiles.Names;

    [Theory, MemberData(nameof(Files))]
    public void An_accepted_request_is_valid_and_has_the_documented_names(string file)
    {
        var text = PublishedFiles.Text(file);
        var assembly = PublishedFiles.Consumer(text).Load(); // the newest language; a warning fails
        var types = assembly.GetTypes().Where(type => type.IsPublic).ToDictionary(type => type.Name);
        var wrong = new List<string>();
        foreach (var (operation, part) in PublishedFiles.Operations(text).Select((operation, part) => (operation, part)))
        {
            for (var i = 0; i < Requests; i++)
            {
                if (Wrong(operation, types[operation.RequestType], new AcceptedRequests(Samples.Seeded((part * Requests) + i), i / (Requests - 1.0))) is { } found)
                {
                    wrong.Add(operation.Name + ": " + found);
                }
            }
        }

        Assert.True(wrong.Count == 0, Samples.Again + "\n" + string.Join("\n", wrong.Take(10)));
    }

    private static string? Wrong(Operation operation, Type type, AcceptedRequests accepted)
    {
        var request = Activator.CreateInstance(type)!;
        if (operation.Example.Count > 0)
        {
            accepted.Fill(request, operation.Request, operation.Example);
        }
        else
        {
            accepted.Fill(request, operation.Request);
        }

        var violations = ((IEnumerable)Call(request, "Validate")).Cast<object>().Select(violation => violation.ToString()).ToList();
        if (violations.Count > 0)
        {
            return string.Join("; ", violations);
        }

        var keys = ((Dictionary<string, string>)Call(request, "ToQueryParameters")).Keys.Where(key => key != "Action" || operation.Request.Find("Action") is not null).ToList();
        var unknown = keys.Where(key => !accepted.Names.Any(name => Belongs(key, name)));
        var missing = accepted.Names.Where(name => !keys.Exists(key => Belongs(key, name)));
        return unknown.Any() || missing.Any() ? $"undocumented: {string.Join(", ", unknown)}; missing: {string.Join(", ", missing)}" : null;
    }

    // Name itself, Name.1.Member of a list or object, x-meta-key of x-meta-*.
    private static bool Belongs(string key, string name) =>
        key == name
        || key.StartsWith(name + ".", StringComparison.Ordinal)
        || (name.EndsWith('*') && key.StartsWith(name[..^1], StringComparison.Ordinal));

    private static object Call(object request, string method) =>
        request.GetType().InvokeMember(method, BindingFlags.InvokeMethod | BindingFlags.DoNotWrapExceptions, null, request, [])!;
}
