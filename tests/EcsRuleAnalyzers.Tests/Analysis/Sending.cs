using System.Text.RegularExpressions;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>
/// Sends one request that is valid but for the given members. A member named again takes the place of the valid one;
/// <c>-PortRange</c> leaves it out, and <c>{|ECSR1001:-PortRange|}</c> says that the request as a whole is reported because of that.
/// </summary>
internal static partial class Sending
{
    public static Task Check(string members, params (string Key, string Value)[] settings) => Requests.CheckStatements(Statement(members), settings);

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
