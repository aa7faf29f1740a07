namespace EcsRuleAnalyzers.Text;

// Parts of a large file: only what is asked for is read.
internal sealed partial class JsonReader
{
    /// <summary>Reads the value that starts at an offset; what follows it is not looked at.</summary>
    /// <param name="text">The whole text; positions are counted in it.</param>
    /// <param name="start">Where the value starts.</param>
    /// <param name="depth">Objects and lists nested so deep keep their place only and are left empty, which costs next to nothing.</param>
    /// <param name="error">Set exactly when null is returned.</param>
    public static JsonValue? ReadPart(string text, int start, int depth, out JsonError? error)
    {
        var reader = new JsonReader(text, start, depth);
        var value = reader.ReadValue(0);
        error = reader._error;
        return value;
    }

    // Looks at brackets and quotes only; whoever reads the part finds its mistakes.
    private JsonValue? Skip()
    {
        var start = _at;
        var depth = 0;
        for (; _at < _text.Length; _at++)
        {
            switch (_text[_at])
            {
                case '"':
                    SkipString();
                    break;
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']' when --depth == 0:
                    _at++;
                    return _text[start] == '{' ? JsonValue.Object(start, _at - start, []) : JsonValue.Array(start, _at - start, []);
            }
        }

        _at = start;
        return Fail("what starts here is not closed", 1);
    }

    private void SkipString()
    {
        for (_at++; _at < _text.Length && _text[_at] != '"'; _at++)
        {
            if (_text[_at] == '\\')
            {
                _at++;
            }
        }
    }
}
