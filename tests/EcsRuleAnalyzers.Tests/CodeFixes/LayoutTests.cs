using EcsRuleAnalyzers.CodeFixes;
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
        var edit = new AddMember(root.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().First(), "N = \"v\"");
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
        var last = SettingStatement.LastAfter(root.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().Single());
        Assert.Equal(code.Replace(before, after), Apply(root, new AddStatement(last!.Statement, last.Write("N", "\"v\""))));
    }

    [Theory]
    [InlineData("var r = new R(); F(r); r.A = 1;")]
    [InlineData("var r = new R(); other.A = 1;")]
    [InlineData("F(new R()); r.A = 1;")]
    [InlineData("var r = new R(); r.A += 1;")]
    public void No_statement_to_stand_behind(string code) =>
        Assert.Null(SettingStatement.LastAfter(SyntaxFactory.ParseCompilationUnit(code).DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().Single()));

    [Fact]
    public void Any_text_is_written_as_a_literal() =>
        Assert.Equal("\"a\\\"\\\\\\n中\"", CodeRepair.Literal("a\"\\\n中"));

    [Theory]
    [InlineData("R { X = 1, A = 2, B = 3 }", "R { A = 2, B = 3 }")]
    [InlineData("R { A = 1, X = 2, B = 3 }", "R { A = 1, B = 3 }")]
    [InlineData("R { A = 1, B = 2, X = 3 }", "R { A = 1, B = 2 }")]
    [InlineData("R { A = 1, X = 2, Y = 3 }", "R { A = 1 }")]
    [InlineData("R { X = 1, Y = 2, A = 3 }", "R { A = 3 }")]
    [InlineData("R { A = 1, X = 2, }", "R { A = 1, }")]
    [InlineData("R { X = 1, A = 2, Y = 3, }", "R { A = 2, }")]
    [InlineData("R\n{\n    A = 1,\n    X = 2,\n    B = 3\n}", "R\n{\n    A = 1,\n    B = 3\n}")]
    [InlineData("R\n{\n    A = 1,\n    X = 2\n}", "R\n{\n    A = 1\n}")]
    [InlineData("R\n{\n    A = 1,\n    X = 2,\n}", "R\n{\n    A = 1,\n}")]
    [InlineData("R\r\n{\r\n\tX = 1,\r\n\tA = 2\r\n}", "R\r\n{\r\n\tA = 2\r\n}")]
    [InlineData("R\n{\n    A = 1, // one\n    X = 2 // two\n}", "R\n{\n    A = 1 // one\n    // two\n}")]
    [InlineData("R\n{\n    // one\n    X = 1,\n    A = 2\n}", "R\n{\n    // one\n    A = 2\n}")]
    [InlineData("R { A = 1, /* why */ X = 2 }", "R { A = 1 /* why */  }")]
    [InlineData("D { [\"A\"] = 1, [\"X\"] = 2 }", "D { [\"A\"] = 1 }")]
    [InlineData("D { { \"A\", 1 }, { \"X\", 2 } }", "D { { \"A\", 1 } }")]
    public void Members_that_are_taken_out(string before, string after)
    {
        var root = SyntaxFactory.ParseCompilationUnit("class C\n{\n    R F = new " + before + ";\n}\n");
        var initializer = root.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().First().Initializer!;
        var edits = initializer.Expressions.Where(member => member.ToString() is var code && (code.Contains('X') || code.Contains('Y'))).Select(member => RemoveMembers.Of(initializer, member));
        Assert.Equal(root.ToFullString().Replace(before, after), Apply(root, [.. edits]));
    }

    [Theory]
    [InlineData("F();\nr.X = 1;\nG();", "F();\nG();")]
    [InlineData("F(); r.X = 1; G();", "F(); G();")]
    [InlineData("F();\n// why\nr.X = 1; // because\nG();", "F();\n// why\n// because\nG();")]
    [InlineData("r.Add(\"X\", 1);\nG();", "G();")]
    public void Statement_that_is_taken_away(string before, string after)
    {
        var root = SyntaxFactory.ParseCompilationUnit(before);
        Assert.Equal(after, Apply(root, new RemoveStatement(root.DescendantNodes().OfType<StatementSyntax>().Single(statement => statement is ExpressionStatementSyntax && statement.ToString().Contains('X')))));
    }

    [Theory]
    [InlineData("port.ToString()", "{0}/{0}", "$\"{port}/{port}\"")]
    [InlineData("$\"{options.Port}\"", "{0}/{0}", "$\"{options.Port}/{options.Port}\"")]
    [InlineData("$\"{from}-{to}\"", "{0}/{1}", "$\"{from}/{to}\"")]
    [InlineData("from + \"-\" + to", "{0}/{1}", "$\"{from}/{to}\"")]
    [InlineData("\"\" + port", "{0}/{0}", "$\"{port}/{port}\"")]
    [InlineData("Next().ToString()", "{0}/{0}", null)]
    [InlineData("$\"{port:00}\"", "{0}/{0}", null)]
    [InlineData("port", "{0}/{1}", null)]
    [InlineData("string.Format(\"{0}\", port)", "{0}/{0}", null)]
    public void Numbers_in_another_form(string before, string form, string? after) => Assert.Equal(after, Composition.Of(SyntaxFactory.ParseExpression(before), form));

    private static string Apply(CompilationUnitSyntax root, params CodeEdit[] edits)
    {
        var changed = SyntaxFactory.ParseCompilationUnit(CodeEdit.Apply(edits, SourceText.From(root.ToFullString())).ToString());
        Assert.Empty(changed.GetDiagnostics());
        return changed.ToFullString();
    }
}
