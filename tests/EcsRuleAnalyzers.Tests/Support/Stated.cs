using System.Text.RegularExpressions;

namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>
/// The parameters of a request, stated once for every family: <c>PortRange = {|ECSR1006:"80"|}, -NicType</c>. Values are C# expressions; <c>-NicType</c>
/// leaves a parameter out, and <c>{|ECSR1001:-NicType|}</c> says that the request as a whole is reported because of that.
/// </summary>
internal sealed partial record Stated(IReadOnlyList<Stated.Parameter> Given, IReadOnlyList<string> LeftOut, IReadOnlyList<string> MissingIds)
{
    public static Stated Parse(string members)
    {
        members = members.Trim();
        var given = new List<Parameter>();
        var (left, missing) = (new List<string>(), new List<string>());
        var found = Member().Matches(members);
        for (var i = 0; i < found.Count; i++)
        {
            var (name, ids) = (found[i].Groups["name"].Value, found[i].Groups["ids"].Value);
            if (found[i].Groups["minus"].Success)
            {
                left.Add(name);
                missing.AddRange(ids.Length > 0 ? [ids] : []);
            }
            else
            {
                var start = found[i].Index + found[i].Length;
                given.Add(new Parameter(name, ids, members[start..(i + 1 < found.Count ? found[i + 1].Index : members.Length)].Trim()));
            }
        }

        return new Stated(given, left, missing);
    }

    /// <summary>This request with some parameters changed or left out.</summary>
    public Stated With(Stated changes) => new(
        [.. Given.Where(parameter => !changes.LeftOut.Contains(parameter.Name) && changes.Given.All(change => change.Name != parameter.Name)), .. changes.Given],
        changes.LeftOut,
        changes.MissingIds);

    public Stated With(string changes) => With(Parse(changes));

    /// <summary>The same without what is expected of it.</summary>
    public Stated Unmarked() => new([.. Given.Select(parameter => new Parameter(parameter.Name, "", Markup.Strip(parameter.Value, out _)))], LeftOut, []);

    /// <summary>A parameter: its name on the wire, what is reported at the name, and the expression of its value.</summary>
    internal sealed record Parameter(string Name, string KeyIds, string Value);

    [GeneratedRegex(@"(?:^|, )(?:(?:\{\|(?<ids>[A-Z0-9,]+):)?(?<minus>-)(?<name>[A-Za-z]\w*)(?:\|\})?(?=, |$)|(?:\{\|(?<ids>[A-Z0-9,]+):)?(?<name>[A-Za-z][\w.]*)(?:\|\})? = )")]
    private static partial Regex Member();
}
