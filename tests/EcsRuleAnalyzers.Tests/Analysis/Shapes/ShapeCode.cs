using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis.Shapes;

/// <summary>A shape of code: the members of a class that gives a value to a request.</summary>
/// <param name="Write">Writes the members in some family; BAD, GOOD, HEAD, TAIL and ID are filled in later.</param>
/// <param name="In">The families in which code has this shape; null for all.</param>
/// <param name="Header">What stands at the top of the file.</param>
/// <param name="IsLookAlike">Whether the code is about classes of the same names in other namespaces.</param>
internal sealed record Shape(Func<ShapeCode, string> Write, Family[]? In = null, string Header = "", bool IsLookAlike = false)
{
    /// <summary>Statements of a method that has a client and parameters nothing is known of.</summary>
    public static Shape Statements(Func<ShapeCode, string> write, Family[]? families = null, string modifiers = "void") =>
        new(code => modifiers + " M(" + code.Parameters + ")\n{\n" + write(code) + "\n}", families);

    /// <summary>A request that is sent as it is created, with a value.</summary>
    public static Shape Value(string value, string before = "", string members = "") =>
        new(code => members + "\nvoid M(" + code.Parameters + ")\n{\n" + before + "\n" + code.Send(code.New(value)) + "\n}");
}

/// <summary>Writes the requests in a shape: those of one rule in one family.</summary>
/// <param name="Request">The family.</param>
/// <param name="Property">The parameter that is right or wrong.</param>
/// <param name="Others">The rest of the request, which is right.</param>
internal sealed record ShapeCode(RequestCode Request, string Property, Stated Others)
{
    public string Client => Request.Client;

    public string Type => Request.Type;

    public string Parameters => Client + " client, string unknown, string other, int number, bool flag, bool flag2, List<string> list";

    /// <summary>The expression that creates a request, with the value or without.</summary>
    public string New(string? value = null, string? type = null) => Request.New(value is null ? Others : Others.With(new Stated([new(Property, "", value)], [], [])), type);

    /// <summary>The statement that sets the value.</summary>
    public string Set(string value, string request = "request") => Request.Set(request, Property, value);

    public string SetUnlessNull(string value, string request = "request") => Request.SetUnlessNull(request, Property, value);

    public string Get(string request = "request") => Request.Get(request, Property);

    /// <summary>The statement that sends a request.</summary>
    public string Send(string request = "request") => Request.Send(request) + ";";
}
