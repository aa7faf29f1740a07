using EcsRuleAnalyzers.Tests.Support;
using static EcsRuleAnalyzers.Tests.Docs.Markdown;

namespace EcsRuleAnalyzers.Tests.Docs;

/// <summary>The table of contents of the pages; <c>ECSR_UPDATE=1</c> writes it anew.</summary>
public class IndexTests
{
    [Fact]
    public void The_index_lists_every_page() => DerivedFiles.Check("docs/README.md", Index());

    private static string Index() =>
        "# Pages\n\n<!-- Written by the tests; ECSR_UPDATE=1 writes it anew. -->\n\n"
        + "What is reported and why, what each operation demands, and [what of the first page is checked](seed-coverage.md).\n\n"
        + "## Rules\n\n"
        + Table("id | title | by default | code fix", RulePage.Descriptors.Select(descriptor => new[]
        {
            RuleLink(descriptor.Id, "rules/"), Prose(RulePage.TitleOf(descriptor)), descriptor.DefaultSeverity.ToString(), RulePage.IsFixable(descriptor) ? "yes" : "",
        }))
        + "## Operations\n\n"
        + Table("operation | what it does", TestSpecs.Embedded.Select(operation => new[]
        {
            $"[{operation.Name}](operations/{operation.Name}.md)", Prose(operation.Summary),
        })).TrimEnd('\n') + "\n";
}
