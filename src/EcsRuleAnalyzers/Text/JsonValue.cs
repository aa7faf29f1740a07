using System.Collections.Generic;
using System.Linq;

namespace EcsRuleAnalyzers.Text;

/// <summary>What a <see cref="JsonValue"/> is.</summary>
internal enum JsonKind
{
    Null,
    True,
    False,
    Number,
    String,
    Array,
    Object,
}

/// <summary>One JSON value together with the place in the text it was read from.</summary>
internal sealed class JsonValue
{
    private static readonly IReadOnlyList<JsonValue> NoItems = [];
    private static readonly IReadOnlyList<JsonMember> NoMembers = [];

    private JsonValue(JsonKind kind, int start, int length, string text, IReadOnlyList<JsonValue> items, IReadOnlyList<JsonMember> members)
    {
        Kind = kind;
        Start = start;
        Length = length;
        Text = text;
        Items = items;
        Members = members;
    }

    public JsonKind Kind { get; }

    /// <summary>Offset of the first character, counted in UTF-16 units from the start of the file.</summary>
    public int Start { get; }

    public int Length { get; }

    /// <summary>The decoded text of a string, the literal of a number; empty for every other kind.</summary>
    public string Text { get; }

    public IReadOnlyList<JsonValue> Items { get; }

    /// <summary>The members in the order of the file; a name given twice stands here twice.</summary>
    public IReadOnlyList<JsonMember> Members { get; }

    public JsonValue? this[string name]
    {
        get
        {
            foreach (var member in Members)
            {
                if (member.Name == name)
                {
                    return member.Value;
                }
            }

            return null;
        }
    }

    /// <summary>Whether it comes from another file or another place; see <see cref="CopyTo"/>.</summary>
    public bool IsShared { get; private set; }

    /// <summary>The same value as part of another text: it and everything in it stands where it is referred to.</summary>
    public JsonValue CopyTo(int start, int length) => new(
        Kind,
        start,
        length,
        Text,
        [.. Items.Select(item => item.CopyTo(start, length))],
        [.. Members.Select(member => new JsonMember(member.Name, start, length, member.Value.CopyTo(start, length)))]) { IsShared = true };

    /// <summary>The same value with other contents.</summary>
    public JsonValue With(IReadOnlyList<JsonValue> items, IReadOnlyList<JsonMember> members) => new(Kind, Start, Length, Text, items, members) { IsShared = IsShared };

    public static JsonValue Scalar(JsonKind kind, int start, int length, string text = "") => new(kind, start, length, text, NoItems, NoMembers);

    public static JsonValue Array(int start, int length, IReadOnlyList<JsonValue> items) => new(JsonKind.Array, start, length, "", items, NoMembers);

    public static JsonValue Object(int start, int length, IReadOnlyList<JsonMember> members) => new(JsonKind.Object, start, length, "", NoItems, members);
}

/// <summary>A name and its value; <see cref="Start"/> and <see cref="Length"/> cover the quoted name.</summary>
internal sealed class JsonMember(string name, int start, int length, JsonValue value)
{
    public string Name { get; } = name;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public JsonValue Value { get; } = value;
}

/// <summary>Why a text is no JSON, and where.</summary>
internal sealed class JsonError(string message, int start, int length)
{
    public string Message { get; } = message;

    public int Start { get; } = start;

    public int Length { get; } = length;
}
