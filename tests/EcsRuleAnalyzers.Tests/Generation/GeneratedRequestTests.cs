using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EcsRuleAnalyzers.Tests.Generation;

public class GeneratedRequestTests
{
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
}
