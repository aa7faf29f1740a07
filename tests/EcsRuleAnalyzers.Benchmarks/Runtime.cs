using BenchmarkDotNet.Attributes;
using EcsRuleAnalyzers.Benchmarks.Generated;
using EcsRuleAnalyzers.Benchmarks.Validation;
using Newtonsoft.Json.Linq;
using NJsonSchema;

// --filter 'Runtime.*' finds it.
namespace Runtime;

/// <summary>Validating a request at run time, by what the generator writes, by hand and by libraries. What a library leaves out is said where its rules are.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class ModifySecurityGroupRule
{
    private readonly ModifyRules _fluent = new();
    private readonly AnnotatedModifyValidator _options = new();
    private readonly JsonSchema _schema = SchemaRules.Modify();
    private ModifySecurityGroupRuleRequest _request = null!;
    private AnnotatedModify _annotated = null!;
    private JToken _json = null!;

    [ParamsAllValues]
    public RequestKind Request { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        SelfCheck.Run();
        _request = Requests.Modify(Request);
        _annotated = Annotated.Copy(_request, new AnnotatedModify());
        _json = SchemaRules.Json(_request);
    }

    [Benchmark(Baseline = true)]
    public int ByHand() => HandWritten.Check(_request).Count;

    [Benchmark]
    public int Generated() => _request.Validate().Count;

    [Benchmark]
    public int FluentValidation() => _fluent.Validate(_request).Errors.Count;

    [Benchmark]
    public int DataAnnotations() => Annotated.Validate(_annotated);

    [Benchmark]
    public bool OptionsGenerator() => _options.Validate(null, _annotated).Failed;

    [Benchmark]
    public int NJsonSchema() => _schema.Validate(_json).Count;
}

/// <summary>The same for a request with 100 rules.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class AuthorizeSecurityGroup
{
    private readonly AuthorizeRules _fluent = new();
    private readonly AnnotatedAuthorizeValidator _options = new();
    private readonly JsonSchema _schema = SchemaRules.Authorize();
    private AuthorizeSecurityGroupRequest _request = null!;
    private AnnotatedAuthorize _annotated = null!;
    private JToken _json = null!;

    [ParamsAllValues]
    public RequestKind Request { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        SelfCheck.Run();
        _request = Requests.Authorize(Request);
        _annotated = AnnotatedAuthorize.Of(_request);
        _json = SchemaRules.Json(_request);
    }

    [Benchmark(Baseline = true)]
    public int ByHand() => HandWritten.Check(_request).Count;

    [Benchmark]
    public int Generated() => _request.Validate().Count;

    [Benchmark]
    public int FluentValidation() => _fluent.Validate(_request).Errors.Count;

    [Benchmark]
    public int DataAnnotations() => Annotated.Validate(_annotated);

    [Benchmark]
    public bool OptionsGenerator() => _options.Validate(null, _annotated).Failed;

    [Benchmark]
    public int NJsonSchema() => _schema.Validate(_json).Count;
}
