using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EcsRuleAnalyzers.Tests.Generation;

public class GeneratedRequestTests
{
    [Fact]
    public void A_project_that_sees_the_internals_of_another_uses_its_own_classes()
    {
        var library = Consumer.Of("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"App\")]").Generate().WithAssemblyName("Library");
        var consumer = Consumer.Of("class C { object M() => 1; }");
        consumer.Driver().RunGeneratorsAndUpdateCompilation(consumer.Compilation().AddReferences(library.ToMetadataReference()), out var output, out _, TestContext.Current.CancellationToken);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    [Theory]
    [InlineData("net10.0", LanguageVersion.Latest)]
    [InlineData("net8.0", LanguageVersion.CSharp8)]
    [InlineData("netstandard2.0", LanguageVersion.CSharp7_3)]
    [InlineData("net472", LanguageVersion.CSharp7_3)]
    [InlineData("net472", LanguageVersion.Latest)]
    public void Compiles_without_a_warning(string framework, LanguageVersion language)
    {
        foreach (var visibility in new[] { "internal", "public" })
        {
            var consumer = new Consumer { Framework = framework, Language = language }.With("build_property.EcsRulesVisibility", visibility);

            Assert.Empty(consumer.Generate().GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        }
    }

    [Fact]
    public void A_text_that_only_makes_another_parameter_required_compiles()
    {
        const string Spec = """
            {
              "product": "Ecs", "version": "2014-05-26", "operation": "ListThings", "summary": { "en": "Lists things." }, "example": { "Name": "a" },
              "parameters": {
                "Name": { "type": "string", "required": { "unless": ["Id"] } },
                "Id": { "type": "string" }
              }
            }
            """;
        var consumer = Consumer.Of().WithSpec(Spec).With("build_property.EcsRulesOperations", "ListThings");

        var compilation = consumer.Generate();

        Assert.NotNull(compilation.GetTypeByMetadataName("App.Ecs.ListThingsRequest"));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }
}
