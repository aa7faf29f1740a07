using System.Collections.Generic;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec.Published;

/// <summary>The members of an object that stands where another one was read; of two with the same name the first stays.</summary>
internal sealed class TranslatedMembers(JsonValue place)
{
    // More text than anybody reads in a tooltip only makes the emitted code large.
    private const int MaxTextLength = 2000;

    private const int MaxDefaultLength = 100;

    private readonly List<JsonMember> _members = [];

    public bool Has(string name) => _members.Exists(member => member.Name == name);

    public void Add(string name, JsonValue value) => Add(name, value, value);

    /// <param name="name">Name of the member.</param>
    /// <param name="value">Its value.</param>
    /// <param name="at">Where its name stands.</param>
    public void Add(string name, JsonValue value, JsonValue at)
    {
        if (!Has(name))
        {
            _members.Add(new JsonMember(name, at.Start, at.Length, value));
        }
    }

    /// <summary>Adds a member whose name is known to be new.</summary>
    public void Append(JsonMember member) => _members.Add(member);

    /// <param name="name">Name of the member.</param>
    /// <param name="text">A text; nothing is added for anything else.</param>
    /// <param name="absent">What the service takes for a parameter that is not given. An absent parameter is never judged by it, so it is a text and no more.</param>
    public void AddText(string name, JsonValue? text, JsonValue? absent = null)
    {
        if (text is { Kind: JsonKind.String } && text.Text.Trim() is { Length: > 0 } trimmed)
        {
            var shown = trimmed.Length > MaxTextLength ? trimmed.Substring(0, MaxTextLength) + "..." : trimmed;
            var after = absent is { Kind: JsonKind.String or JsonKind.Number, Text.Length: > 0 and <= MaxDefaultLength } ? "\nDefault: " + absent.Text + "." : "";
            Add(name, JsonValue.Scalar(JsonKind.String, text.Start, text.Length, shown + after));
        }
    }

    public void Remove(string name) => _members.RemoveAll(member => member.Name == name);

    public JsonValue ToObject() => JsonValue.Object(place.Start, place.Length, _members);
}
