using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace EcsRuleAnalyzers.Text;

/// <summary>
/// Reads JSON (RFC 8259) and keeps the position of every value. It exists because a library beside an analyzer
/// fails to load in some compilers, and because diagnostics need positions that the usual readers do not give.
/// </summary>
internal sealed partial class JsonReader
{
    /// <summary>Deeper nesting is refused: the reader recurses, and an overflowing stack would end the compiler.</summary>
    public const int MaxDepth = 128;

    private readonly string _text;
    private readonly int _outlineDepth;
    private int _at;
    private JsonError? _error;

    private JsonReader(string text, int start = 0, int outlineDepth = int.MaxValue)
    {
        _text = text;
        _at = start;
        _outlineDepth = outlineDepth;
    }

    /// <summary>Reads one value that fills the whole text; <paramref name="error"/> is set exactly when null is returned.</summary>
    public static JsonValue? Read(string text, out JsonError? error)
    {
        var reader = new JsonReader(text);
        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            reader._at = 1;
        }

        var value = reader.ReadValue(0);
        if (value is not null)
        {
            reader.SkipBlanks();
            if (reader._at < text.Length)
            {
                value = reader.Fail("the file should end here; only one JSON value is allowed", 1);
            }
        }

        error = reader._error;
        return value;
    }

    private JsonValue? ReadValue(int depth)
    {
        SkipBlanks();
        if (_at >= _text.Length)
        {
            return Fail("the file ends where a value is expected", 0);
        }

        if (depth > MaxDepth)
        {
            return Fail("values are nested more than " + MaxDepth.ToString(CultureInfo.InvariantCulture) + " deep", 1);
        }

        switch (_text[_at])
        {
            case '{' or '[' when depth >= _outlineDepth:
                return Skip();
            case '{':
                return ReadObject(depth);
            case '[':
                return ReadArray(depth);
            case '"':
                var start = _at;
                var text = ReadString();
                return text is null ? null : JsonValue.Scalar(JsonKind.String, start, _at - start, text);
            case 't':
                return ReadWord("true", JsonKind.True);
            case 'f':
                return ReadWord("false", JsonKind.False);
            case 'n':
                return ReadWord("null", JsonKind.Null);
            default:
                return ReadNumber();
        }
    }

    private JsonValue? ReadObject(int depth)
    {
        var start = _at++;
        var members = new List<JsonMember>();
        SkipBlanks();
        if (Take('}'))
        {
            return JsonValue.Object(start, _at - start, members);
        }

        while (true)
        {
            SkipBlanks();
            if (_at >= _text.Length || _text[_at] != '"')
            {
                return Fail("a member name in double quotes is expected", 1);
            }

            var nameStart = _at;
            var name = ReadString();
            if (name is null)
            {
                return null;
            }

            var nameLength = _at - nameStart;
            SkipBlanks();
            if (!Take(':'))
            {
                return Fail("':' is expected after a member name", 1);
            }

            var value = ReadValue(depth + 1);
            if (value is null)
            {
                return null;
            }

            members.Add(new JsonMember(name, nameStart, nameLength, value));
            SkipBlanks();
            if (Take('}'))
            {
                return JsonValue.Object(start, _at - start, members);
            }

            if (!Take(','))
            {
                return Fail("',' or '}' is expected", 1);
            }
        }
    }

    private JsonValue? ReadArray(int depth)
    {
        var start = _at++;
        var items = new List<JsonValue>();
        SkipBlanks();
        if (Take(']'))
        {
            return JsonValue.Array(start, _at - start, items);
        }

        while (true)
        {
            var value = ReadValue(depth + 1);
            if (value is null)
            {
                return null;
            }

            items.Add(value);
            SkipBlanks();
            if (Take(']'))
            {
                return JsonValue.Array(start, _at - start, items);
            }

            if (!Take(','))
            {
                return Fail("',' or ']' is expected", 1);
            }
        }
    }

    private string? ReadString()
    {
        var start = _at++;
        var plain = _at;
        StringBuilder? built = null;
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c == '"')
            {
                var tail = _text.Substring(plain, _at - plain);
                _at++;
                return built is null ? tail : built.Append(tail).ToString();
            }

            if (c < ' ')
            {
                Fail("a control character inside a text must be written as \\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture), 1);
                return null;
            }

            if (c != '\\')
            {
                _at++;
                continue;
            }

            built ??= new StringBuilder();
            built.Append(_text, plain, _at - plain);
            if (!ReadEscape(built))
            {
                return null;
            }

            plain = _at;
        }

        _at = start;
        Fail("the text that starts here has no closing quote", _text.Length - start);
        return null;
    }

    private bool ReadEscape(StringBuilder built)
    {
        var code = _at + 1 < _text.Length ? _text[_at + 1] : '\0';
        const string Codes = "\"\\/bfnrt";
        const string Meant = "\"\\/\b\f\n\r\t";
        var index = Codes.IndexOf(code);
        if (index >= 0)
        {
            built.Append(Meant[index]);
            _at += 2;
            return true;
        }

        if (code == 'u' && ReadUnit(_at + 2) is { } unit)
        {
            built.Append(unit);
            _at += 6;
            return true;
        }

        Fail("this is no escape that JSON knows", 2);
        return false;
    }

    // int.TryParse would also take NUL characters at the end.
    private char? ReadUnit(int start)
    {
        var unit = 0;
        for (var at = start; at < start + 4; at++)
        {
            var c = at < _text.Length ? _text[at] : ' ';
            var digit = c is >= '0' and <= '9' ? c - '0' : c is >= 'a' and <= 'f' ? c - 'a' + 10 : c is >= 'A' and <= 'F' ? c - 'A' + 10 : -1;
            if (digit < 0)
            {
                return null;
            }

            unit = (unit << 4) | digit;
        }

        return (char)unit;
    }

    private JsonValue? ReadNumber()
    {
        var start = _at;
        Take('-');
        if (!Take('0') && !Digits())
        {
            _at = start;
            return Fail("a value is expected", 1);
        }

        if (Take('.') && !Digits())
        {
            return Fail("a digit is expected after the decimal point", 1);
        }

        if (Take('e') || Take('E'))
        {
            if (!Take('+'))
            {
                Take('-');
            }

            if (!Digits())
            {
                return Fail("a digit is expected in the exponent", 1);
            }
        }

        return JsonValue.Scalar(JsonKind.Number, start, _at - start, _text.Substring(start, _at - start));
    }

    private JsonValue? ReadWord(string word, JsonKind kind)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0)
        {
            return Fail("a value is expected", 1);
        }

        _at += word.Length;
        return JsonValue.Scalar(kind, _at - word.Length, word.Length);
    }

    private bool Digits()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is >= '0' and <= '9')
        {
            _at++;
        }

        return _at > start;
    }

    private bool Take(char c)
    {
        if (_at >= _text.Length || _text[_at] != c)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }
    }

    private JsonValue? Fail(string message, int length)
    {
        var start = _at < _text.Length ? _at : _text.Length;
        _error ??= new JsonError(message, start, length <= _text.Length - start ? length : _text.Length - start);
        return null;
    }
}
