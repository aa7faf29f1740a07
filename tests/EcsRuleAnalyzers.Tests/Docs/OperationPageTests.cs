using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Docs;

/// <summary>The reference pages of the operations follow their specs; <c>ECSR_UPDATE=1</c> writes them anew.</summary>
public class OperationPageTests
{
    private const string Folder = "docs/operations/";

    public static TheoryData<string> Names => [.. SpecLibrary.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_says_what_the_spec_says(string name) => DerivedFiles.Check(Folder + name + ".md", OperationPage.Of(SpecLibrary.Operation(name)!));

    [Fact]
    public void No_page_is_about_an_operation_that_does_not_exist() => DerivedFiles.CheckOnly(Folder, ".md", [.. SpecLibrary.Names]);

    [Fact]
    public void Every_row_of_a_table_has_as_many_cells_as_its_head()
    {
        foreach (var line in TestSpecs.All.SelectMany(operation => Tables(OperationPage.Of(operation))))
        {
            Assert.True(line.Cells == line.Columns, line.Text);
        }
    }

    // A cell may hold a bar only behind a backslash.
    private static IEnumerable<(string Text, int Cells, int Columns)> Tables(string page)
    {
        var columns = 0;
        foreach (var line in page.Split('\n'))
        {
            var cells = line.StartsWith('|') ? line.Replace("\\|", "").Count(c => c == '|') - 1 : 0;
            columns = cells == 0 ? 0 : columns == 0 ? cells : columns;
            if (cells > 0)
            {
                yield return (line, cells, columns);
            }
        }
    }
}
