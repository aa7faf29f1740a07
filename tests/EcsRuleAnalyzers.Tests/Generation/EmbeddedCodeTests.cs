using EcsRuleAnalyzers.Generation;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Generation;

/// <summary>The code that is embedded of an operation is the code that its spec makes; <c>ECSR_UPDATE=1</c> writes it anew.</summary>
public class EmbeddedCodeTests
{
    private const string Folder = "src/EcsRuleAnalyzers/Generation/Embedded/";

    public static TheoryData<string> Names => [.. SpecLibrary.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_file_is_what_the_spec_makes(string name) =>
        DerivedFiles.Check(Folder + name + ".txt", EmbeddedCode.Of(SpecLibrary.Operation(name)!));

    [Theory]
    [MemberData(nameof(Names))]
    public void With_its_marks_filled_in_it_is_the_same_as_emitted_at_once(string name)
    {
        Assert.SkipWhen(DerivedFiles.AreWritten, "What is embedded was built before it was written anew; the next build embeds it.");
        var embedded = new EmbeddedCode(SpecLibrary.Id(name));
        var read = new ReadCode(SpecLibrary.Operation(name)!);

        Assert.Equal((read.Product, read.TypeName, read.HasErrors, read.HasDocuments), (embedded.Product, embedded.TypeName, embedded.HasErrors, embedded.HasDocuments));
        foreach (var language in new[] { EmitLanguage.Plain, EmitLanguage.WithNullable })
        {
            foreach (var style in new[] { new EmitStyle("App.Ecs", "internal", AssumeVpc: false), new EmitStyle("@public", "public", AssumeVpc: false) })
            {
                Assert.True(EmbeddedCode.Has(embedded.Id, style));
                Assert.Equal(read.Emit(style with { Language = language }), embedded.Emit(style with { Language = language }));
            }
        }
    }

    [Fact]
    public void A_project_that_is_all_about_VPCs_has_other_checks() =>
        Assert.False(EmbeddedCode.Has(SpecLibrary.Id("AuthorizeSecurityGroup"), new EmitStyle("App.Ecs", "internal", AssumeVpc: true)));

    [Fact]
    public void A_file_of_the_project_takes_the_place_of_what_is_embedded()
    {
        var own = """{ "product": "Ecs", "version": "2014-05-26", "operation": "JoinSecurityGroup", "parameters": { "OfMyOwn": { "type": "string" } } }""";

        var code = OperationSelection.Of(new GeneratorOptions(true, ["JoinSecurityGroup"], "", "App", false, false), [SpecFile.Read(own)]).Single().Code;

        Assert.Contains("OfMyOwn", code.Emit(new EmitStyle("App.Ecs", "internal", AssumeVpc: false)), StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_is_of_an_operation_that_does_not_exist() => DerivedFiles.CheckOnly(Folder, ".txt", [.. SpecLibrary.Names]);
}
