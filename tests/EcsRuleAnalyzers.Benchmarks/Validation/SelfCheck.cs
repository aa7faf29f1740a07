using EcsRuleAnalyzers.Benchmarks.Generated;
using FluentValidation;

namespace EcsRuleAnalyzers.Benchmarks.Validation;

/// <summary>
/// Before anything is measured: the hand-written checks and the generated ones report the same rules of the same parameters in the same order, and
/// everybody accepts the valid requests and refuses the invalid ones.
/// </summary>
internal static class SelfCheck
{
    private const int Requested = 5000;

    public static void Run()
    {
        var random = new Random(1);
        for (var count = 0; count < Requested; count++)
        {
            Compare(Requests.AnyModify(random));
            Compare(Requests.AnyAuthorize(random));
        }

        foreach (var kind in Enum.GetValues<RequestKind>())
        {
            var modify = Requests.Modify(kind);
            var authorize = Requests.Authorize(kind);
            Compare(modify);
            Compare(authorize);
            var isValid = kind == RequestKind.Valid;
            Expect(isValid, modify.Validate().Count == 0, "generated checks of ModifySecurityGroupRule");
            Expect(isValid, authorize.Validate().Count == 0, "generated checks of AuthorizeSecurityGroup");
            Expect(isValid, new ModifyRules().Validate(modify).IsValid, "FluentValidation of ModifySecurityGroupRule");
            Expect(isValid, new AuthorizeRules().Validate(authorize).IsValid, "FluentValidation of AuthorizeSecurityGroup");
            var annotatedModify = Annotated.Copy(modify, new AnnotatedModify());
            var annotatedAuthorize = AnnotatedAuthorize.Of(authorize);
            Expect(isValid, Annotated.Validate(annotatedModify) == 0, "DataAnnotations of ModifySecurityGroupRule");
            Expect(isValid, Annotated.Validate(annotatedAuthorize) == 0, "DataAnnotations of AuthorizeSecurityGroup");
            Expect(isValid, new AnnotatedModifyValidator().Validate(null, annotatedModify).Succeeded, "Options of ModifySecurityGroupRule");
            Expect(isValid, new AnnotatedAuthorizeValidator().Validate(null, annotatedAuthorize).Succeeded, "Options of AuthorizeSecurityGroup");
            Expect(isValid, SchemaRules.Modify().Validate(SchemaRules.Json(modify)).Count == 0, "NJsonSchema of ModifySecurityGroupRule");
            Expect(isValid, SchemaRules.Authorize().Validate(SchemaRules.Json(authorize)).Count == 0, "NJsonSchema of AuthorizeSecurityGroup");
        }
    }

    private static void Compare(ModifySecurityGroupRuleRequest request)
    {
        Compare(request, HandWritten.Check(request), request.Validate());
        Expect(request.Validate().Count == 0, new ModifyRules().Validate(request).IsValid, "FluentValidation of " + SchemaRules.Json(request));
    }

    private static void Compare(AuthorizeSecurityGroupRequest request) => Compare(request, HandWritten.Check(request), request.Validate());

    private static void Compare(object request, IReadOnlyList<Problem> problems, IReadOnlyList<EcsViolation> violations)
    {
        var ours = violations.Select(violation => violation.RuleName + " " + violation.Parameter).ToList();
        var theirs = problems.Select(problem => problem.Rule + " " + problem.Parameter).ToList();
        if (!ours.SequenceEqual(theirs))
        {
            throw new InvalidOperationException(
                $"Generated and hand-written checks differ.\ngenerated only: {string.Join(", ", ours.Except(theirs))}\nhand-written only: {string.Join(", ", theirs.Except(ours))}\n{SchemaRules.Json(request)}");
        }
    }

    private static void Expect(bool isValid, bool isAccepted, string what)
    {
        if (isValid != isAccepted)
        {
            throw new InvalidOperationException($"Wrong verdict: {(isAccepted ? "accepted" : "refused")} by {what}.");
        }
    }
}
