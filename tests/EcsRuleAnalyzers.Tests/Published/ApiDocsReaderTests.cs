using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Spec;

namespace EcsRuleAnalyzers.Tests.Published;

/// <summary>What published metadata says, and what is made of it.</summary>
public class ApiDocsReaderTests
{
    [Theory]
    [InlineData("\"type\": \"string\", \"required\": true", "required")]
    [InlineData("\"type\": \"string\", \"required\": false", "")]
    [InlineData("\"type\": \"string\", \"docRequired\": true", "")]
    [InlineData("\"type\": \"string\", \"enum\": [\"a\", \"b\"]", "a or b")]
    [InlineData("\"type\": \"string\", \"enum\": [1, \"b\", true, null, \"\", \"B\"]", "1, b or true")]
    [InlineData("\"type\": \"string\", \"enum\": []", "")]
    [InlineData("\"type\": \"integer\", \"enum\": [\"1\", 2]", "1 or 2")]
    [InlineData("\"type\": \"integer\", \"enum\": [\"one\"]", "")]
    [InlineData("\"type\": \"integer\", \"enum\": [1]", "")]
    [InlineData("\"type\": \"string\", \"enum\": [\"AES_256\", \" AES_128\"]", "AES_256 or AES_128")]
    [InlineData("\"type\": \"boolean\", \"enum\": [\"True\"]", "true")]
    [InlineData("\"type\": \"integer\", \"minimum\": \"1\", \"maximum\": \"50\"", "from 1 to 50")]
    [InlineData("\"type\": \"integer\", \"minimum\": 0, \"exclusiveMinimum\": true, \"maximum\": 50", "more than 0 and at most 50")]
    [InlineData("\"type\": \"integer\", \"minimum\": 0, \"exclusiveMinimum\": false", "at least 0")]
    [InlineData("\"type\": \"integer\", \"exclusiveMinimum\": 0", "more than 0")]
    [InlineData("\"type\": \"number\", \"exclusiveMaximum\": \"0.5\"", "less than 0.5")]
    [InlineData("\"type\": \"string\", \"minimum\": \"1\", \"maximum\": \"255\"", "")]
    [InlineData("\"type\": \"boolean\", \"minimum\": \"1\"", "")]
    [InlineData("\"type\": \"integer\", \"minLength\": 1, \"maxLength\": 2", "")]
    [InlineData("\"type\": \"string\", \"minLength\": 1, \"maxLength\": \"64\"", "1 to 64 characters")]
    [InlineData("\"type\": \"array\", \"items\": { \"type\": \"string\" }, \"maxItems\": 3, \"maximum\": \"65535\"", "at most 3 items")]
    [InlineData("\"type\": \"string\", \"pattern\": \"^\\\\d+$\"", "of the form ^\\d+$")]
    [InlineData("\"type\": \"string\", \"pattern\": \"\"", "")]
    public void A_constraint_that_fits_its_type_is_a_check(string schema, string says) =>
        Assert.Equal(says, string.Join("; ", Parameter(schema).Checks.Select(check => check.Say().En)));

    [Theory]
    [InlineData("\"type\": \"string\"", nameof(ParameterType.Text))]
    [InlineData("\"type\": \"any\"", nameof(ParameterType.Text))]
    [InlineData("\"type\": \"string\", \"format\": \"binary\"", nameof(ParameterType.Text))]
    [InlineData("\"type\": \"integer\"", nameof(ParameterType.Int64))]
    [InlineData("\"type\": \"integer\", \"format\": \"int32\"", nameof(ParameterType.Int32))]
    [InlineData("\"type\": \"number\", \"format\": \"float\"", nameof(ParameterType.Number))]
    [InlineData("\"type\": \"boolean\"", nameof(ParameterType.Boolean))]
    [InlineData("\"type\": \"array\", \"items\": { \"type\": \"string\" }", nameof(ParameterType.List))]
    [InlineData("\"type\": \"array\"", nameof(ParameterType.List))]
    [InlineData("\"items\": { \"type\": \"string\" }", nameof(ParameterType.List))]
    [InlineData("\"type\": \"object\", \"properties\": { \"A\": { \"type\": \"string\" } }", nameof(ParameterType.Object))]
    [InlineData("\"properties\": { \"A\": { \"type\": \"string\" } }", nameof(ParameterType.Object))]
    [InlineData("\"type\": \"object\"", nameof(ParameterType.Map))]
    [InlineData("\"type\": \"object\", \"properties\": []", nameof(ParameterType.Map))]
    [InlineData("\"type\": \"object\", \"additionalProperties\": { \"type\": \"string\" }", nameof(ParameterType.Map))]
    [InlineData("\"type\": \"map\"", nameof(ParameterType.Map))]
    [InlineData("\"$ref\": \"#/components/schemas/List\"", nameof(ParameterType.List))]
    public void A_schema_has_a_type(string schema, string type) => Assert.Equal(type, Parameter(schema).Ref.Type.ToString());

    [Theory]
    [InlineData("SystemDisk.Size", "SystemDiskSize")]
    [InlineData("Tag.1.Key", "Tag1Key")]
    [InlineData("x-acs-region-id", "XAcsRegionId")]
    [InlineData("class", "Class")]
    [InlineData("3D", "P3D")]
    [InlineData("Action", "Action_2")]
    [InlineData("\u4e2d\u6587", "P")]
    public void A_name_becomes_an_identifier(string name, string member) =>
        Assert.Equal((name, member), (Parameter("\"type\": \"string\"", name).Name, Parameter("\"type\": \"string\"", name).Ref.Member));

    [Fact]
    public void Names_that_differ_in_letter_case_only_are_two_parameters()
    {
        var parameters = Read(Metadata.Of(Metadata.Parameter("name", "\"type\": \"string\"") + "," + Metadata.Parameter("Name", "\"type\": \"string\""))).Request.Parameters;

        Assert.Equal(["name", "Name"], parameters.Select(parameter => parameter.Name));
        Assert.Equal(2, parameters.Select(parameter => parameter.Ref.Member).Distinct().Count());
    }

    [Theory]
    [InlineData("true", "true", true)]
    [InlineData("true", "false", false)]
    [InlineData("false", "true", false)]
    public void A_parameter_that_stands_there_twice_is_required_when_both_say_so(string first, string second, bool isRequired)
    {
        var operation = Read(Metadata.Of(Metadata.Parameter("RegionId", "\"type\": \"string\", \"required\": " + first) + "," + Metadata.Parameter("RegionId", "\"type\": \"string\", \"required\": " + second)));

        Assert.Equal(isRequired, Assert.Single(operation.Request.Parameters).IsRequired);
    }

    [Theory]
    [InlineData("query", nameof(ParameterLocation.Query))]
    [InlineData("path", nameof(ParameterLocation.Path))]
    [InlineData("header", nameof(ParameterLocation.Header))]
    [InlineData("body", nameof(ParameterLocation.Body))]
    [InlineData("formData", nameof(ParameterLocation.FormData))]
    [InlineData("host", nameof(ParameterLocation.Host))]
    [InlineData("somewhere", nameof(ParameterLocation.Query))]
    public void A_parameter_has_a_place(string place, string location) =>
        Assert.Equal(location, Read(Metadata.Of($$"""{ "name": "P", "in": "{{place}}", "schema": { "type": "string" } }""")).Request.Parameters[0].In.ToString());

    [Fact]
    public void Members_beside_a_reference_win() =>
        Assert.True(Parameter("\"$ref\": \"#/components/schemas/List\", \"required\": true").IsRequired);

    [Fact]
    public void A_deprecated_operation_and_its_path_are_kept()
    {
        var operation = Read(Metadata.Of(Metadata.Parameter("P", "\"type\": \"string\", \"deprecated\": true"), operation: "\"deprecated\": true, \"path\": \"/orders\","));

        Assert.Equal((true, "/orders", "POST"), (operation.IsDeprecated, operation.Path, operation.Method));
        Assert.Equal("ECSR3003", Assert.Single(operation.Request.Rules).Id);
    }

    [Fact]
    public void The_full_form_has_texts_answers_and_errors()
    {
        var operation = Read(Metadata.Of(
            Metadata.Parameter("P", "\"type\": \"string\", \"description\": \"What.\", \"example\": \"e\", \"default\": \"d\""),
            operation: """
                "summary": "Orders.", "description": "More.",
                "responses": { "200": { "schema": { "type": "object", "properties": { "RequestId": { "type": "string", "description": "Id." }, "Orders": { "type": "array" } } } } },
                "errorCodes": { "400": [ { "errorCode": "Invalid.P", "errorMessage": "P is wrong.", "description": "Wrong." }, { "errorCode": "Invalid.P", "errorMessage": "P is wrong." } ], "default": [] },
                """));

        Assert.Equal(("Orders.", "More."), (operation.Summary.En, operation.Remarks.En));
        Assert.Equal(("What.\nDefault: d.", "e", null), (operation.Request.Parameters[0].Text.En, operation.Request.Parameters[0].Examples[0], operation.Request.Parameters[0].Ref.Default));
        Assert.Equal("RequestId", Assert.Single(operation.Response).Name);
        Assert.Equal((400, "Invalid.P", "P is wrong."), (operation.Errors[0].Status, operation.Errors[0].Code, operation.Errors[0].Message));
        Assert.Single(operation.Errors);
    }

    [Theory]
    [InlineData("^[a-z", "regular expression")]
    [InlineData("^\\\\p{Han}+$", "regular expression")]
    [InlineData("^[[:alpha:]]+$", "regular expression")]
    [InlineData("^[a-z&&[^x]]+$", "regular expression")]
    [InlineData("^[a-z]++$", "regular expression")]
    [InlineData("^(?P<n>a)$", "regular expression")]
    [InlineData("^[^]+$", "regular expression")]
    public void A_pattern_of_another_dialect_is_dropped_where_it_stands_and_said_once(string pattern, string message)
    {
        var schemas = $$"""{ "Id": { "type": "string", "pattern": "{{pattern}}" } }""";
        var text = Metadata.Of(Metadata.Parameter("A", "\"$ref\": \"#/components/schemas/Id\"") + "," + Metadata.Parameter("B", "\"$ref\": \"#/components/schemas/Id\""), schemas);
        var problem = Assert.Single(SpecFile.Read(text).Problems);

        Assert.Equal((SpecProblem.Unresolved, "\"" + pattern + "\""), (problem.Id, text.Substring(problem.Start, problem.Length)));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.All(Read(text).Request.Parameters, parameter => Assert.Empty(parameter.Checks));
    }

    [Theory]
    [InlineData("\"type\": \"strin\"", "\"strin\"", "no type")]
    [InlineData("\"$ref\": \"#/components/schemas/Lost\"", "\"#/components/schemas/Lost\"", "names nothing")]
    [InlineData("\"type\": \"integer\", \"minimum\": \"much\"", "\"much\"", "no number")]
    [InlineData("\"type\": \"integer\", \"minimum\": 5, \"maximum\": 4", "5", "between the limits")]
    [InlineData("\"type\": \"string\", \"minLength\": 5, \"maxLength\": 4", "5", "more than")]
    [InlineData("\"type\": \"string\", \"maxLength\": \"many\"", "\"many\"", "no count")]
    public void A_mistake_is_said_where_it_stands_and_the_parameter_stays(string schema, string place, string message)
    {
        var text = Metadata.Of(Metadata.Parameter("P", schema));
        var problem = Assert.Single(SpecFile.Read(text).Problems);

        Assert.Equal(place, text.Substring(problem.Start, problem.Length));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Empty(Assert.Single(Read(text).Request.Parameters).Checks);
    }

    [Theory]
    [InlineData("\"product\": \"Shop\", ", "", "product")]
    [InlineData("\"version\": \"2020-01-01\"", "\"version\": 3", "version")]
    [InlineData("\"PlaceOrder\": {", "\"PlaceOrder\": { }, \"PlaceOrder\": {", "twice")]
    [InlineData("\"parameters\": [", "\"parameters\": [ 1,", "an object with")]
    [InlineData("\"methods\": [ \"post\" ],", "\"methods\": nothing,", "a value is expected")]
    public void A_file_that_is_broken_says_where(string right, string wrong, string message)
    {
        var text = Metadata.Of(Metadata.Parameter("P", "\"type\": \"string\"")).Replace(right, wrong, StringComparison.Ordinal);

        Assert.Contains(SpecFile.Read(text).Problems, problem => problem.Id == SpecProblem.Unreadable && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Our_own_format_is_told_from_the_published_one() =>
        Assert.All(SpecLibrary.Names, name => Assert.IsType<OwnSpec>(SpecFile.Read(EcsRuleAnalyzers.Text.EmbeddedText.Read("spec/ecs-2014-05-26/" + name + ".json"))));

    [Fact]
    public void The_name_of_an_embedded_spec_is_that_of_its_operation() =>
        Assert.All(SpecLibrary.Names, name => Assert.Equal(SpecLibrary.Operation(name)!.Id, SpecLibrary.Id(name)));

    private static Parameter Parameter(string schema, string name = "P") =>
        Assert.Single(Read(Metadata.Of(Metadata.Parameter(name, schema), """{ "List": { "type": "array", "items": { "type": "string" } } }""")).Request.Parameters);

    private static Operation Read(string text) => Assert.Single(PublishedFiles.Operations(text));
}
