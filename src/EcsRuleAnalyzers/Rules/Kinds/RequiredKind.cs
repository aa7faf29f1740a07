using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Text;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>required</c>: true, or <c>{ "unless": [names] }</c> for a parameter that another one makes unnecessary.</summary>
internal static class RequiredKind
{
    public const string Id = "ECSR1001";
    public const string Keyword = "required";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        Strings.Title(Id),
        Strings.Message(Id),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For(Id));

    public static RequiredRule? Read(KindReader reader, ParameterRef parameter)
    {
        var required = reader.Get(Keyword);
        switch (required?.Kind)
        {
            case null or JsonKind.False:
                return null;
            case JsonKind.True:
                return new RequiredRule(parameter, EquatableArray<ParameterRef>.Empty);
            case JsonKind.Object when required["unless"] is { } unless:
                return new RequiredRule(parameter, reader.Names(unless, "unless"));
            default:
                reader.Fail(required, "\"required\" must be true, false or { \"unless\": [names] }");
                return null;
        }
    }
}

internal sealed record RequiredRule(ParameterRef Parameter, EquatableArray<ParameterRef> Unless) : Rule
{
    public override EquatableArray<ParameterRef> Parameters => [Parameter, .. Unless];

    public override Truth Holds(Facts facts) =>
        Unless.Aggregate(facts.IsGiven(Parameter.Name), (holds, other) => holds.Or(facts.IsGiven(other.Name)));

    public override ConditionCode Emit(EmitScope scope, bool wanted) => AnyGiven.Emit(Parameters, wanted);

    public override EquatableArray<ParameterRef> Lacking => Parameters;

    public override IEnumerable<Repair> Repairs(Facts facts) => [Repair.Fill(Parameter.Name)];

    public override Bilingual Say() => Unless.Count == 0
        ? new("required", "必选")
        : new("required unless " + ParameterRef.Names(Unless, " or ") + " is given", "必选（设置了 " + ParameterRef.Names(Unless, " 或 ") + " 时可以不填）");
}
