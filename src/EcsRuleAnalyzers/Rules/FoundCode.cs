namespace EcsRuleAnalyzers.Rules;

/// <summary>C# for what a message shows of a wrong value.</summary>
/// <param name="Code">An expression of a text.</param>
/// <param name="IsValue">Whether the text is the value itself, which is shown in quotes, or as not given when there is none.</param>
internal sealed record FoundCode(string Code, bool IsValue)
{
    public static FoundCode Value(string code) => new(code, IsValue: true);

    public static FoundCode Phrase(string code) => new(code, IsValue: false);

    /// <summary>The same for a parameter that is perhaps not given.</summary>
    public FoundCode IfGiven(ParameterRef parameter) => IsValue && parameter.Type == ParameterType.Text
        ? this
        : this with { Code = "(" + EmitScope.Given(parameter) + " ? " + Code + " : " + (IsValue ? "null" : EmitScope.Literal(FoundText.NotGiven.En)) + ")" };
}
