using EcsRuleAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.Tests.CodeFixes;

/// <summary>Where a new member goes in creations that say little or nothing yet, and how it looks there.</summary>
public sealed class LayoutTests
{
    [Theory]
    [InlineData("new R()", "new R { N = \"v\" }")]
    [InlineData("new R ()", "new R  { N = \"v\" }")]
    [InlineData("new R( /* none */ )", "new R( /* none */ ) { N = \"v\" }")]
    [InlineData("new R(1)", "new R(1) { N = \"v\" }")]
    [InlineData("new()", "new() { N = \"v\" }")]
    [InlineData("new R { }", "new R { N = \"v\" }")]
    [InlineData("new R {}", "new R { N = \"v\" }")]
    [InlineData("new R() { /* none */ }", "new R() { N = \"v\" /* none */ }")]
    [InlineData("new R\n    {\n    }", "new R\n    {\n        N = \"v\"\n    }")]
    [InlineData("new R\r\n\t{\r\n\t}", "new R\r\n\t{\r\n\t\tN = \"v\"\r\n\t}")]
    [InlineData("new R\n    {\n        // to do\n    }", "new R\n    {\n        N = \"v\"\n        // to do\n    }")]
    [InlineData("new R { A = 1 }", "new R { A = 1, N = \"v\" }")]
    [InlineData("new R { A = 1, }", "new R { A = 1, N = \"v\", }")]
    [InlineData("new R\n{\n\tA = 1,\n}", "new R\n{\n\tA = 1,\n\tN = \"v\",\n}")]
    [InlineData("new R { A = new R { B = 1 } }", "new R { A = new R { B = 1 }, N = \"v\" }")]
    public void Member_of_an_initializer(string before, string after)
    {
        var root = SyntaxFactory.ParseCompilationUnit("class C\n{\n    R F = " + before + ";\n}\n");
        var edit = new AddMember(root.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().First(), "N", "v");
        Assert.Equal(root.ToFullString().Replace(before, after), Apply(root, edit));
    }

    [Theory]
    [InlineData("var r = new R();\nr.A = 1;\nr.B = 2; // two\nF(r);", "r.B = 2; // two", "r.B = 2; // two\nr.N = \"v\";")]
    [InlineData("R r;\nr = new R();\nr.A = 1;\nF(r);\nr.B = 2;", "r.A = 1;", "r.A = 1;\nr.N = \"v\";")]
    [InlineData("{ var r = new R(); r.A = 1; F(r); }", "r.A = 1;", "r.A = 1; r.N = \"v\";")]
    [InlineData("switch (x) { case 1: var r = new R(); r.A = 1; break; }", "r.A = 1;", "r.A = 1; r.N = \"v\";")]
    [InlineData("{\n    var r = new R();\n    r.A = 1; /* a\n    remark */\n}", "remark */", "remark */\n    r.N = \"v\";")]
    [InlineData("var r = new R();\nr.A = 1;", "r.A = 1;", "r.A = 1; r.N = \"v\";")] // the file ends here
    public void Statement_behind_the_others(string code, string before, string after)
    {
        var root = SyntaxFactory.ParseCompilationUnit(code);
        var last = AddStatement.LastAfter(root.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().Single());
        Assert.Equal(code.Replace(before, after), Apply(root, new AddStatement(last!, "N", "v")));
    }

    [Theory]
    [InlineData("var r = new R(); F(r); r.A = 1;")]
    [InlineData("var r = new R(); other.A = 1;")]
    [InlineData("F(new R()); r.A = 1;")]
    [InlineData("var r = new R(); r.A += 1;")]
    public void No_statement_to_stand_behind(string code) =>
        Assert.Null(AddStatement.LastAfter(SyntaxFactory.ParseCompilationUnit(code).DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().Single()));

    [Fact]
    public void Any_text_is_written_as_a_literal() =>
        Assert.Equal("\"a\\\"\\\\\\n中\"", new AddMember((BaseObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression("new R()"), "N", "a\"\\\n中").Literal);

    private static string Apply(CompilationUnitSyntax root, CodeEdit edit)
    {
        var text = SourceText.From(root.ToFullString());
        var changed = SyntaxFactory.ParseCompilationUnit(text.WithChanges(edit.Changes(text)).ToString());
        Assert.Empty(changed.GetDiagnostics());
        return changed.ToFullString();
    }
}
