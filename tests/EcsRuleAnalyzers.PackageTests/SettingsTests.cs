using EcsRuleAnalyzers.PackageTests.Support;

namespace EcsRuleAnalyzers.PackageTests;

/// <summary>Each MSBuild setting of the package, through a real build.</summary>
public sealed class SettingsTests(PackageFixture package)
{
    [Fact]
    public void Default_is_internal_in_the_root_namespace()
    {
        var types = TypesOf(Consumers.Bad);
        Assert.False(types["Bad.Ecs.ModifySecurityGroupRuleRequest"]);
        Assert.DoesNotContain(true, types.Values);
    }

    [Fact]
    public void EcsRulesGenerate_false_generates_nothing() =>
        Assert.DoesNotContain(TypesOf(Consumers.NoGenerate).Keys, type => type.EndsWith("Request", StringComparison.Ordinal));

    [Fact]
    public void EcsRulesOperations_selects_operations()
    {
        Assert.Equal(
            ["Operations.Ecs.ModifySecurityGroupRuleRequest", "Operations.Vpc.CreateNatGatewayRequest"],
            TypesOf(Consumers.Operations).Keys.Where(type => type.EndsWith("Request", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Empty(package.FindingsOf(Consumers.Operations));
    }

    [Fact]
    public void EcsRulesOperations_with_an_unknown_name_is_reported()
    {
        var finding = Assert.Single(package.FindingsOf(Consumers.UnknownOperation));
        Assert.Equal("ECSR9003", finding.Id);
        Assert.Equal("warning", finding.Level);
        Assert.Contains("Nope", finding.Message);
    }

    [Fact]
    public void EcsRulesNamespace_replaces_the_namespace()
    {
        var types = TypesOf(Consumers.OwnNamespace).Keys;
        Assert.Contains("My.Cloud.ModifySecurityGroupRuleRequest", types);
        Assert.DoesNotContain("OwnNamespace.Ecs.ModifySecurityGroupRuleRequest", types);
    }

    [Fact]
    public void EcsRulesVisibility_public_makes_the_classes_public()
    {
        Assert.True(TypesOf(Consumers.Public)["Public.Ecs.ModifySecurityGroupRuleRequest"]);
        Assert.Empty(package.FindingsOf(Consumers.Public));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void EcsRuleSpec_takes_published_metadata_and_a_spec_laid_over_it(string tfm)
    {
        Assert.Equal(
            [("ECSR1001", "Program.cs"), ("ECSR1003", "SdkRequest.cs"), ("ECSR1008", "Program.cs")],
            package.FindingsOf(Consumers.OwnProduct, tfm).Select(f => (f.Id, f.File)));
        Assert.Equal(
            ["OwnProduct.Vpc.CreateVpcRequest", "OwnProduct.Vpc.DeleteVpcRequest"],
            CompiledTypes.Of(package.AssemblyOf(Consumers.OwnProduct, tfm)).Keys.Where(type => type.EndsWith("VpcRequest", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Metadata_of_which_nothing_is_selected_checks_the_SDK_and_emits_nothing()
    {
        Assert.Equal([("ECSR1003", "SdkRequest.cs")], package.FindingsOf(Consumers.NothingSelected, "net10.0").Select(f => (f.Id, f.File)));
        Assert.DoesNotContain(CompiledTypes.Of(package.AssemblyOf(Consumers.NothingSelected, "net10.0")).Keys, type => type.Contains("Ecs", StringComparison.Ordinal) && !type.Contains("SDK", StringComparison.Ordinal));
    }

    [Fact]
    public void EcsRuleSpec_adds_an_operation_with_its_rules()
    {
        Assert.Contains("WithOwnSpec.Vpc.CreateNatGatewayRequest", TypesOf(Consumers.WithOwnSpec).Keys);
        Assert.Equal(
            [("ECSR1001", "Use.cs"), ("ECSR1004", "Use.cs")],
            package.FindingsOf(Consumers.WithOwnSpec).Select(f => (f.Id, f.File)));
    }

    [Fact]
    public void Broken_spec_is_an_error_at_its_place()
    {
        var finding = Assert.Single(package.FindingsOf(Consumers.BrokenSpec));
        Assert.Equal(("ECSR9001", "error", "broken.json", 2, 14), (finding.Id, finding.Level, finding.File, finding.Line, finding.Column));
        Assert.Contains(package.LogOf(Consumers.BrokenSpec), line => line.Contains("broken.json(2,14): error ECSR9001", StringComparison.Ordinal));
    }

    [Fact]
    public void Spec_that_names_a_parameter_it_does_not_have_is_reported_at_the_name()
    {
        var finding = Assert.Single(package.FindingsOf(Consumers.UnresolvedSpec));
        Assert.Equal(("ECSR9002", "warning", "vpc.json", 9, 45), (finding.Id, finding.Level, finding.File, finding.Line, finding.Column));
        Assert.Contains("Nope", finding.Message);
    }

    [Fact]
    public void Operation_that_two_specs_define_is_reported()
    {
        var finding = Assert.Single(package.FindingsOf(Consumers.SpecTwice));
        Assert.Equal(("ECSR9004", "warning"), (finding.Id, finding.Level));
        Assert.Contains("CreateNatGateway", finding.Message);
    }

    [Fact]
    public void Globalconfig_sets_the_severity_of_what_stands_in_no_code_file() =>
        Assert.Equal(
            [("ECSR9001", "warning"), ("ECSR9003", "note")],
            package.FindingsOf(Consumers.SpecSeverities).Select(f => (f.Id, f.Level)));

    [Fact]
    public void Presets_reach_what_stands_in_no_code_file()
    {
        Assert.Equal([("ECSR9002", "error")], package.FindingsOf(Consumers.SpecStrict).Select(f => (f.Id, f.Level)));
        Assert.Empty(package.FindingsOf(Consumers.SpecOff));
    }

    [Fact]
    public void Assume_vpc_may_stand_in_a_globalconfig() =>
        Assert.Equal(["ECSR1001", "ECSR1010", "ECSR1010", "ECSR2001"], package.FindingsOf(Consumers.GlobalOptions).Select(f => f.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Sensitive_ports_of_the_user_take_the_place_of_the_built_in_ones() =>
        Assert.Equal([("ECSR4001", "warning", 13)], package.FindingsOf(Consumers.SensitivePorts).Select(f => (f.Id, f.Level, f.Line)));

    [Theory]
    [InlineData("EcsRulesMode", "loud", "default, strict, off")]
    [InlineData("EcsRulesVisibility", "secret", "internal, public")]
    [InlineData("EcsRulesGenerate", "maybe", "true, false")]
    public void Setting_with_a_wrong_value_is_a_warning_that_names_the_allowed_ones(string setting, string value, string allowed) =>
        Assert.Contains(
            package.LogOf(Consumers.WrongSettings),
            line => line.Contains($"warning {setting}: {setting} is '{value}'", StringComparison.Ordinal) && line.Contains(allowed, StringComparison.Ordinal));

    private IReadOnlyDictionary<string, bool> TypesOf(Consumer consumer) => CompiledTypes.Of(package.AssemblyOf(consumer));
}
