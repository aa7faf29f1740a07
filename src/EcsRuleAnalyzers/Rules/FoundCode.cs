namespace EcsRuleAnalyzers.Rules;

/// <summary>C# for what a message shows of a wrong value.</summary>
/// <param name="Code">An expression of what is shown.</param>
/// <param name="Adder">The method that adds a violation which shows it.</param>
internal sealed record FoundCode(string Code, string Adder)
{
    private const string ValueAdder = "violations.AddValue";
    private const string CountAdder = "violations.AddCount";

    /// <summary>The text of the value itself, which is shown in quotes, or as not given when it is null.</summary>
    public static FoundCode Value(string code) => new(code, ValueAdder);

    /// <summary>A number of characters or items.</summary>
    public static FoundCode Count(string code) => new(code, CountAdder);

    /// <summary>A text that is shown as it is.</summary>
    public static FoundCode Phrase(string code) => new(code, "violations.Add");

    /// <summary>The same for a parameter that is perhaps not given.</summary>
    public FoundCode IfGiven(ParameterRef parameter) => Adder == ValueAdder
        ? Value(EmitScope.AsText(parameter.Member, parameter.Type))
        : Phrase(EmitScope.Given(parameter) + " ? " + (Adder == CountAdder ? "EcsWire.Text(" + Code + ")" : Code) + " : " + EmitScope.Literal(FoundText.NotGiven.En));
}
