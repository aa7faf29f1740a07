using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis.Shapes;

/// <summary>
/// The shapes in which code gives a value to a request, without a word about rules: BAD is a value that breaks the rule, HEAD and TAIL are the two halves
/// of that value, GOOD is a value that is right, and ID is what is reported.
/// </summary>
internal static class ValueShapes
{
    /// <summary>Shapes in which BAD is reported and GOOD in its place is not.</summary>
    public static readonly Dictionary<string, Shape> Known = new()
    {
        ["a literal"] = Shape.Value("{|ID:BAD|}"),
        ["a literal in parentheses, with a cast and an exclamation mark"] = Shape.Value("({|ID:(string)BAD|})!"),
        ["a constant of the class"] = Shape.Value("{|ID:Value|}", members: "const string Value = BAD;"),
        ["a constant of another class"] = Shape.Value("{|ID:Defaults.Value|}", members: "static class Defaults { public const string Value = BAD; }"),
        ["a constant of the method"] = Shape.Value("{|ID:Value|}", before: "const string Value = BAD;"),
        ["a static readonly field"] = Shape.Value("{|ID:Value|}", members: "static readonly string Value = BAD;"),
        ["a readonly field that only its initializer sets"] = Shape.Value("{|ID:_value|}", members: "readonly string _value = BAD;"),
        ["a readonly field that only the constructors set"] = Shape.Value(
            "{|ID:_value|}",
            members: "readonly string _value; C() { _value = BAD; } C(string name) : this() { }"),
        ["a property that only its initializer sets"] = Shape.Value("{|ID:Value|}", members: "string Value { get; } = BAD;"),
        ["a property that only the constructor sets"] = Shape.Value("{|ID:Value|}", members: "string Value { get; } C() => Value = BAD;"),
        ["a property that is computed"] = Shape.Value("{|ID:Value|}", members: "static string Value => BAD;"),
        ["a local variable"] = Shape.Value("{|ID:value|}", before: "var value = BAD;"),
        ["a local variable that held something else before"] = Shape.Value("{|ID:value|}", before: "var value = unknown; value = BAD;"),
        ["a parameter that was assigned"] = Shape.Value("{|ID:unknown|}", before: "unknown = BAD;"),
        ["a variable that got it from another one"] = Shape.Value("{|ID:value|}", before: "var first = BAD; var value = first; first = GOOD;"),
        ["a variable that is set in both branches"] = Shape.Value("{|ID:value|}", before: "string value; if (flag) { value = BAD; } else { value = HEAD + TAIL; }"),
        ["a sum of literals"] = Shape.Value("{|ID:HEAD + TAIL|}"),
        ["a sum of a local variable and a static field"] = Shape.Value("{|ID:head + Tail|}", before: "var head = HEAD;", members: "static readonly string Tail = TAIL;"),
        ["put together step by step"] = Shape.Value("{|ID:value|}", before: "var value = HEAD; value += TAIL;"),
        ["an interpolation of constants"] = Shape.Value("{|ID:$\"{Head}{Tail}\"|}", members: "const string Head = HEAD, Tail = TAIL;"),
        ["an interpolation of variables"] = Shape.Value("{|ID:$\"{head}{tail}\"|}", before: "string head = HEAD, tail = TAIL;"),
        ["a string.Concat"] = Shape.Value("{|ID:string.Concat(head, TAIL)|}", before: "var head = HEAD;"),
        ["a string.Join"] = Shape.Value("{|ID:string.Join(\"\", HEAD, TAIL)|}"),
        ["a string.Format"] = Shape.Value("{|ID:string.Format(\"{0}{1}\", HEAD, TAIL)|}"),
        ["trimmed"] = Shape.Value("{|ID:value.Trim()|}", before: "var value = \" \" + BAD + \" \";"),
        ["the result of a replacement"] = Shape.Value("{|ID:\"~\".Replace(\"~\", BAD)|}"),
        ["written out by ToString"] = Shape.Value("{|ID:BAD.ToString()|}"),
        ["one side of a conditional expression"] = Shape.Value("flag ? GOOD : {|ID:BAD|}"),
        ["both sides of a conditional expression"] = Shape.Value("{|ID:flag ? BAD : HEAD + TAIL|}"),
        ["beside a value that is not known"] = Shape.Value("flag ? unknown : {|ID:BAD|}"),
        ["one arm of a switch expression"] = Shape.Value("number switch { 1 => GOOD, 2 => {|ID:BAD|}, _ => throw new Exception() }"),
        ["what stands in for null"] = Shape.Value("unknown ?? {|ID:BAD|}"),
        ["an element of an array"] = Shape.Value("{|ID:values[0]|}", before: "var values = new[] { BAD };"),
        ["the result of a method"] = Shape.Value("{|ID:Value()|}", members: "string Value() => BAD;"),
        ["the result of a method with branches"] = Shape.Value("{|ID:Value(flag)|}", members: "static string Value(bool flag) { if (flag) { return BAD; } return HEAD + TAIL; }"),
        ["what a method gives back as it got it"] = Shape.Value("{|ID:Same(BAD)|}", members: "static T Same<T>(T given) => given; static string Same(string given) => given;"),
        ["the result of methods three deep"] = Shape.Value("{|ID:One()|}", members: "string One() => Two(); string Two() => Three(); string Three() => BAD;"),
    };

    /// <summary>Shapes in which BAD stands in the code, and may be something else by the time it counts.</summary>
    public static readonly Dictionary<string, Shape> Unknown = new()
    {
        ["a parameter"] = Shape.Value("unknown"),
        ["a parameter with a default"] = new(code => $"void M({code.Client} client, string value = BAD) {{ {code.Send(code.New("value"))} }}"),
        ["the result of a method that may be overridden"] = Shape.Value("Value()", members: "protected virtual string Value() => BAD;"),
        ["the result of a method that calls itself"] = Shape.Value("Value(number)", members: "string Value(int depth) => depth > 0 ? Value(depth - 1) : BAD;"),
        ["the result of methods that call each other"] = Shape.Value("One(number)", members: "string One(int depth) => Two(depth - 1); string Two(int depth) => depth > 0 ? One(depth) : BAD;"),
        ["the result of methods four deep"] = Shape.Value("One()", members: "string One() => Two(); string Two() => Three(); string Three() => Four(); string Four() => BAD;"),
        ["the result of an async method"] = Shape.Statements(
            code => "async Task<string> Value() { await Task.Yield(); return BAD; }\n" + code.Send(code.New("await Value()")),
            modifiers: "async Task"),
        ["the result of a delegate"] = Shape.Value("value()", before: "Func<string> value = () => BAD; if (flag) { value = () => GOOD; }"),
        ["a property that can be set"] = Shape.Value("Value", members: "string Value { get; set; } = BAD;"),
        ["a property that is set by an initializer"] = Shape.Value("Value", members: "public string Value { get; init; } = BAD;"),
        ["a static field that can be set"] = Shape.Value("Value", members: "static string Value = BAD;"),
        ["a readonly field that a constructor sets"] = Shape.Value("_value", members: "readonly string _value = BAD; C(string value) => _value = value;"),
        ["a readonly field that is passed by reference"] = Shape.Value("_value", members: "readonly string _value = BAD; C() => Repair(out _value); static void Repair(out string value) => value = GOOD;"),
        ["a static readonly field that the static constructor sets"] = Shape.Value("Value", members: "static readonly string Value = BAD; static C() => Value = Environment.MachineName;"),
        ["a variable that a method gets by reference"] = Shape.Value("value", before: "var value = BAD; Repair(ref value);", members: "void Repair(ref string value) => value = GOOD;"),
        ["a variable that another name repairs"] = Shape.Value("value", before: "var value = BAD; ref var same = ref value; same = GOOD;"),
        ["a variable that a lambda repairs"] = Shape.Value("value", before: "var value = BAD; Action repair = () => value = GOOD; repair();"),
        ["a variable that a local function repairs"] = Shape.Value("value", before: "var value = BAD; Repair(); void Repair() => value = GOOD;"),
        ["a variable that a deconstruction repairs"] = Shape.Value("value", before: "var value = BAD; (value, _) = (GOOD, 1);"),
        ["a variable that is repaired when a check says so"] = Shape.Value(
            "value",
            before: "var value = BAD; if (!IsFine(value)) { value = GOOD; }",
            members: "bool IsFine(string text) => text.Length == 7;"),
        ["a variable that a loop repairs"] = Shape.Value("value", before: "var value = BAD; foreach (var item in list) { value = item; }"),
        ["an element of an array that is repaired"] = Shape.Value("values[0]", before: "var values = new[] { BAD }; values[0] = GOOD;"),
        ["an entry of a dictionary"] = Shape.Value("values[\"a\"]", before: "var values = new Dictionary<string, string> { [\"a\"] = BAD }; values[\"a\"] = GOOD;"),
        ["dynamic"] = Shape.Value("(string)value", before: "dynamic value = BAD; value = GOOD;"),
    };
}
