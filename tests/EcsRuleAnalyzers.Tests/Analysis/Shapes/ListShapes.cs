using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis.Shapes;

/// <summary>Writes a request whose list has some items.</summary>
/// <param name="Request">The family.</param>
/// <param name="List">The parameter that is a list.</param>
/// <param name="Items">Its items, as literals.</param>
internal sealed record ListCode(RequestCode Request, string List, IReadOnlyList<string> Items)
{
    public string All => string.Join(", ", Items);

    public string First => Items[0];

    public string Rest => string.Join(", ", Items.Skip(1));

    public string Client => Request.Client;

    public string New(string? list = null) => Request.New(list is null ? Request.Operation.Valid : Request.Operation.Valid.With(new Stated([new(List, "", list)], [], [])));

    public string Set(string list) => Request.Set("request", List, list);

    /// <summary>One item by its key on the wire.</summary>
    public string SetItem(int number, string item) => Request.SetKey("request", $"\"{List}.{number}\"", item);

    public string Send(string request = "request") => Request.Send(request) + ";";
}

/// <summary>A shape of code that fills a list.</summary>
internal sealed record ListShape(Func<ListCode, string> Write, Family[] In, string Header = "", bool IsLookAlike = false)
{
    public static ListShape Of(Func<ListCode, string> list, string before = "", string members = "", Family[]? families = null) => Statements(
        code => before.Replace("ALL", code.All).Replace("FIRST", code.First).Replace("REST", code.Rest).Replace("ADDS", string.Concat(code.Items.Skip(1).Select(item => $"items.Add({item}); ")))
            + "\n" + code.Send(code.New(list(code))),
        families,
        members);

    public static ListShape Statements(Func<ListCode, string> write, Family[]? families = null, string members = "") => new(
        code => members.Replace("ALL", code.All) + "\nvoid M(" + code.Client + " client, string unknown, string other, bool flag, List<string> list)\n{\n" + write(code) + "\n}",
        families ?? [.. Families.WithClasses, Family.OpenApi]);
}

/// <summary>The shapes in which code fills a list of a request; ID is what is reported.</summary>
internal static class ListShapes
{
    /// <summary>Shapes in which wrong items are reported and right ones are not.</summary>
    public static readonly Dictionary<string, ListShape> Known = new()
    {
        ["an initializer"] = ListShape.Of(code => $"{{|ID:new List<string> {{ {code.All} }}|}}"),
        ["a target-typed initializer"] = ListShape.Of(code => $"{{|ID:new() {{ {code.All} }}|}}", families: Families.WithClasses),
        ["a collection expression"] = ListShape.Of(code => $"{{|ID:[{code.All}]|}}", families: Families.WithClasses),
        ["a collection expression with a spread"] = ListShape.Of(code => $"{{|ID:[{code.First}, .. new[] {{ {code.Rest} }}]|}}", families: Families.WithClasses),
        ["an array made a list"] = ListShape.Of(code => $"{{|ID:new[] {{ {code.All} }}.ToList()|}}"),
        ["a copy of an array"] = ListShape.Of(code => $"{{|ID:new List<string>(new[] {{ {code.All} }})|}}"),
        ["a list in a variable"] = ListShape.Of(_ => "{|ID:items|}", before: "var items = new List<string> { ALL };"),
        ["filled by Add"] = ListShape.Of(_ => "{|ID:items|}", before: "var items = new List<string> { FIRST }; ADDS"),
        ["filled by AddRange"] = ListShape.Of(_ => "{|ID:items|}", before: "var items = new List<string> { FIRST }; items.AddRange(new[] { REST });"),
        ["filled by AddRange of a list"] = ListShape.Of(_ => "{|ID:items|}", before: "var rest = new List<string> { REST }; var items = new List<string>(); items.Add(FIRST); items.AddRange(rest);"),
        ["the result of a method"] = ListShape.Of(_ => "{|ID:Items()|}", members: "private static List<string> Items() => new List<string> { ALL };"),
        ["the result of a method that adds"] = ListShape.Of(
            _ => "{|ID:Items()|}",
            members: "private static List<string> Items() { var items = new List<string>(); items.AddRange(new[] { ALL }); return items; }"),
        ["assigned later"] = ListShape.Statements(code => $$"""
            var request = {{code.New()}};
            {{code.Set($"{{|ID:new List<string> {{ {code.All} }}|}}")}}
            {{code.Send()}}
            """),
        ["filled after it was assigned"] = ListShape.Statements(code => $$"""
            var items = new List<string>();
            var request = {{code.New("{|ID:items|}")}};
            {{string.Join("\n", code.Items.Select(item => $"items.Add({item});"))}}
            {{code.Send()}}
            """),
        ["assigned in one branch"] = ListShape.Statements(code => $$"""
            var request = {{code.New()}};
            if (flag)
            {
                {{code.Set($"{{|ID:new List<string> {{ {code.All} }}|}}")}}
            }

            {{code.Send()}}
            """),
        ["written key by key"] = ListShape.Statements(
            code => $$"""
                var request = {{code.New()}};
                {{string.Join("\n", code.Items.Select((item, index) => code.SetItem(index + 1, index == code.Items.Count - 1 ? "{|ID:" + item + "|}" : item)))}}
                {{code.Send()}}
                """,
            Families.WithKeys),
        ["written key by key, from the end"] = ListShape.Statements(
            code => $$"""
                var request = {{code.New()}};
                {{string.Join("\n", code.Items.Select((item, index) => code.SetItem(index + 1, index == code.Items.Count - 1 ? "{|ID:" + item + "|}" : item)).Reverse())}}
                {{code.Send()}}
                """,
            Families.WithKeys),
    };

    /// <summary>Shapes in which the wrong items stand in the code and must not be reported.</summary>
    public static readonly Dictionary<string, ListShape> Silent = new()
    {
        ["a list that is not known"] = ListShape.Of(_ => "list"),
        ["with items that are not known"] = ListShape.Of(_ => "items", before: "var items = new List<string> { unknown, other };"),
        ["with others that are not known"] = ListShape.Of(_ => "items.Where(item => item != other).ToList()", before: "var items = new List<string> { ALL };"),
        ["made distinct and cut"] = ListShape.Of(_ => "new[] { \"x\" }.Concat(items).Distinct().Take(1).ToList()", before: "var items = new List<string> { ALL };"),
        ["cleared"] = ListShape.Of(_ => "items", before: "var items = new List<string> { ALL }; items.Clear(); items.Add(FIRST);"),
        ["shortened"] = ListShape.Of(_ => "items", before: "var items = new List<string> { ALL }; items.RemoveRange(1, items.Count - 1);"),
        ["changed at an index"] = ListShape.Of(_ => "items", before: "var items = new List<string> { ALL }; items[0] = unknown; items.RemoveAt(1);"),
        ["completed under a condition"] = ListShape.Of(_ => "items", before: "var items = new List<string> { FIRST }; if (flag) { ADDS }"),
        ["completed in a loop"] = ListShape.Of(_ => "items", before: "var items = new List<string> { FIRST }; foreach (var item in list) { ADDS }"),
        ["changed by a lambda"] = ListShape.Of(_ => "items", before: "var items = new List<string> { ALL }; Action change = () => items.Clear(); change();"),
        ["changed by a method"] = ListShape.Of(_ => "items", before: "var items = new List<string> { ALL }; Change(items);", members: "static void Change(List<string> items) => items.Clear();"),
        ["a field that can be changed"] = ListShape.Of(_ => "Items", members: "static readonly List<string> Items = new List<string> { ALL };"),
        ["repaired later"] = ListShape.Statements(code => $$"""
            var request = {{code.New($"new List<string> {{ {code.All} }}")}};
            {{code.Set($"new List<string> {{ {code.First} }}")}}
            {{code.Send()}}
            """),
        ["written key by key beside one that is not known"] = ListShape.Statements(
            code => $$"""
                var request = {{code.New()}};
                {{string.Join("\n", code.Items.Select((item, index) => code.SetItem(index + 1, item)))}}
                {{code.Request.SetKey("request", "unknown", "other")}}
                {{code.Send()}}
                """,
            Families.WithKeys),
        ["written key by key with the last value of a key"] = ListShape.Statements(
            code => $$"""
                var request = {{code.New()}};
                {{code.SetItem(1, code.First)}}
                {{code.SetItem(1, code.First)}}
                {{code.SetItem(1, code.First)}}
                {{code.SetItem(1, code.First)}}
                {{code.Send()}}
                """,
            Families.WithKeys),
        ["in code that is never reached"] = ListShape.Statements(code => "return;\n" + code.Send(code.New($"new List<string> {{ {code.All} }}"))),
        ["in an expression tree"] = ListShape.Statements(
            code => $"System.Linq.Expressions.Expression<Func<object>> tree = () => {code.New($"new List<string> {{ {code.All} }}")};"),
        ["in a generated file"] = ListShape.Of(code => $"new List<string> {{ {code.All} }}") with { Header = "// <auto-generated/>" },
        ["in a class of the same name in another namespace"] = ListShape.Of(code => $"new List<string> {{ {code.All} }}") with { IsLookAlike = true },
    };
}
