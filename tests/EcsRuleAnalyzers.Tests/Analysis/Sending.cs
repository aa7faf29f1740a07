using System.Text.RegularExpressions;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>
/// Sends one request that is valid but for the given members, as <see cref="Stated"/> reads them: a member named again takes the place of the valid one.
/// </summary>
internal static partial class Sending
{
    /// <summary>Sends it in every family that has the parameters.</summary>
    public static Task Check(string members, params (string Key, string Value)[] settings) => CheckIn(Families.All, members, settings);

    /// <summary>Sends it in some families only, because in the others something else is reported.</summary>
    public static Task CheckIn(Family[] families, string members, params (string Key, string Value)[] settings) =>
        CheckIn(TestOperation.ModifySecurityGroupRule, families, members, settings);

    /// <summary>Sends a request of another operation.</summary>
    public static async Task CheckIn(TestOperation operation, Family[] families, string members, params (string Key, string Value)[] settings)
    {
        var batch = new CodeBatch(operation);
        var stated = operation.Valid.With(members);
        foreach (var code in families.Select(family => new RequestCode(family, operation)).Where(code => code.CanHave(stated)))
        {
            batch.Add("", code, $"void M(string unknown, string other, int number, bool flag, bool flag2, {code.Client} client)\n{{\n    {code.Send(code.New(stated))};\n}}");
        }

        var failures = (await batch.Run(settings))[""].ToList();
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    /// <summary>The statement that sends the request, with its markup.</summary>
    public static string Statement(string members)
    {
        var missing = LeftOut().Matches(members).ToList();
        var creation = "new ModifySecurityGroupRuleRequest { " + Initializer(members) + " }";
        foreach (var ids in missing.Select(member => member.Groups["ids"].Value).Where(ids => ids.Length > 0))
        {
            creation = "{|" + ids + ":" + creation + "|}";
        }

        return "client.ModifySecurityGroupRule(" + creation + ");";
    }

    /// <summary>The members of the initializer: the valid ones, changed by the given ones.</summary>
    public static string Initializer(string members)
    {
        var given = LeftOut().Replace(members, "").TrimStart(',', ' ');
        var names = Named().Matches(members).Concat(LeftOut().Matches(members)).Select(member => member.Groups["name"].Value).ToHashSet();
        return string.Join(", ", Requests.Valid.Split(", ").Where(member => !names.Contains(member.Split(' ')[0])).Append(given).Where(member => member.Length > 0));
    }

    [GeneratedRegex(@"(?:^|, )(?<name>\w+) = ")]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:^|, )(?:\{\|(?<ids>[A-Z0-9,]+):)?-(?<name>[A-Za-z]\w*)(?:\|\})?(?=, |$)")]
    private static partial Regex LeftOut();
}
