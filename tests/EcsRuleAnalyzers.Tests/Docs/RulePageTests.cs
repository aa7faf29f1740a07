using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Docs;

/// <summary>There is a page for every diagnostic, and it follows the descriptor; <c>ECSR_UPDATE=1</c> writes head and foot anew.</summary>
public class RulePageTests
{
    public static TheoryData<string> Ids => [.. RulePage.Descriptors.Select(descriptor => descriptor.Id)];

    public static TheoryData<string> Pages => [.. DerivedFiles.In(RulePage.Folder).Select(page => Path.GetFileNameWithoutExtension(page))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Head_and_foot_follow_the_descriptor(string id) => DerivedFiles.Check(
        RulePage.FileOf(id),
        RulePage.Of(RulePage.Descriptors.Single(descriptor => descriptor.Id == id), DerivedFiles.Read(RulePage.FileOf(id))));

    [Fact]
    public void Every_page_has_a_descriptor() =>
        Assert.Empty(Pages.Select(page => page.Data).Except(RulePage.Descriptors.Select(descriptor => descriptor.Id)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_short_and_has_all_parts_in_order(string id)
    {
        var page = DerivedFiles.Read(RulePage.FileOf(id));
        var places = RulePage.Parts.Select(part => page.IndexOf("\n" + part, StringComparison.Ordinal)).ToList();

        Assert.InRange(page.Count(c => c == '\n'), 15, 40);
        Assert.All(places, place => Assert.NotEqual(-1, place));
        Assert.Equal(places.Order(), places);
        Assert.DoesNotContain("\n\n\n", page);
        Assert.DoesNotContain("\r", page);
        Assert.DoesNotContain(page.Split('\n'), line => line.Length > 160 && !line.StartsWith("- Reported by", StringComparison.Ordinal));
    }

    [Fact]
    public void A_diagnostic_that_links_to_help_links_to_its_page() => Assert.All(RulePage.Descriptors, descriptor =>
        Assert.Contains(descriptor.HelpLinkUri, (string[])["", HelpLink.For(descriptor.Id)]));

    [Fact]
    public void The_links_end_where_the_pages_are() => Assert.EndsWith("/" + RulePage.FileOf("ECSR1001"), HelpLink.For("ECSR1001"));
}
