using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Rules;

/// <summary>How emitted code, standing inside a request class, reads a parameter.</summary>
/// <param name="assumeVpc">Whether absent parameters read as their default inside a VPC.</param>
/// <param name="given">A parameter that is known to be given where the code stands; null for none.</param>
/// <param name="isUnmasked">Whether it is also known to be no asterisk mask.</param>
internal sealed class EmitScope(bool assumeVpc, ParameterRef? given = null, bool isUnmasked = false)
{
    public bool AssumeVpc => assumeVpc;

    /// <summary>The scope of code that runs only while a parameter is given.</summary>
    public EmitScope Where(ParameterRef parameter, bool isUnmasked) => new(assumeVpc, parameter, isUnmasked);

    public bool IsGiven(ParameterRef parameter) => parameter == given;

    public bool IsUnmasked(ParameterRef parameter) => isUnmasked && parameter == given;

    /// <summary>Whether a parameter is given, in checks: a text is asked once, before all of them, and not again where it is a member of another object.</summary>
    public static ConditionCode Given(ParameterRef parameter) =>
        parameter.Type == ParameterType.Text && parameter.Member.IndexOf('.') < 0 ? ConditionCode.Of("has" + parameter.Member) : IsSet(parameter);

    /// <summary>Declares what <see cref="Given"/> reads of a text.</summary>
    public static string Declaration(ParameterRef parameter) => "bool " + Given(parameter) + " = " + IsSet(parameter) + ";";

    /// <summary>Whether a property is set, and not to nothing.</summary>
    public static ConditionCode IsSet(ParameterRef parameter) => parameter.Type switch
    {
        ParameterType.Text => !ConditionCode.Of("string.IsNullOrEmpty(" + parameter.Member + ")"),
        ParameterType.List or ParameterType.Map => ConditionCode.OfNullable(parameter.Member + "?.Count > 0"),
        ParameterType.Object => !ConditionCode.Equal(parameter.Member, "null"),
        _ => ConditionCode.Of(parameter.Member + ".HasValue"),
    };

    /// <summary>The default of a parameter, null when it has none.</summary>
    public string? Default(ParameterRef parameter)
    {
        var text = assumeVpc && parameter.DefaultInVpc is not null ? parameter.DefaultInVpc : parameter.Default;
        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>The value of a given parameter in its C# type.</summary>
    public static string Value(ParameterRef parameter) => parameter.Type switch
    {
        ParameterType.Text or ParameterType.List or ParameterType.Object or ParameterType.Map => parameter.Member,
        _ => parameter.Member + ".Value",
    };

    /// <summary>The wire text of a value, null of one that is null.</summary>
    public static string AsText(string value, ParameterType type) => type == ParameterType.Text ? value : "EcsWire.Text(" + value + ")";

    public static ConditionCode Masked(ParameterRef parameter) => ConditionCode.Of("EcsPlainText.IsMasked(" + parameter.Member + ")");

    public static string Literal(string text) => CodeWriter.Literal(text);
}
