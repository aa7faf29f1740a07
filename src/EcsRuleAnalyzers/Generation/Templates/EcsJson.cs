namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>Reads JSON answers (RFC 8259) strictly: half an answer is no answer.</summary>
    internal sealed class EcsJson
    {
        private const int MaxDepth = 128;

        private readonly string _text;
        private int _at;

        private EcsJson(string text)
        {
            _text = text;
        }

        private char Next
        {
            get { return _at < _text.Length ? _text[_at] : '\0'; }
        }

        /// <summary>The members of an object that are scalars, by name; of several with one name the last counts.</summary>
        internal static global::System.Collections.Generic.Dictionary<string, string> ReadMembers(string text)
        {
            var members = new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.Ordinal);
            var reader = new EcsJson(text);
            reader.Take('\uFEFF');
            reader.ReadValue(members, 0);
            reader.SkipBlanks();
            return reader._at == text.Length ? members : throw reader.Malformed();
        }

        // The text of a scalar, null for everything else.
        private string ReadValue(global::System.Collections.Generic.Dictionary<string, string> members, int depth)
        {
            SkipBlanks();
            if (depth > MaxDepth)
            {
                throw Malformed();
            }

            switch (Next)
            {
                case '{':
                    ReadObject(members, depth);
                    return null;
                case '[':
                    ReadArray(depth);
                    return null;
                case '"':
                    return ReadText();
                case 't':
                    return ReadWord("true");
                case 'f':
                    return ReadWord("false");
                case 'n':
                    ReadWord("null");
                    return null;
                default:
                    return ReadNumber();
            }
        }

        private void ReadObject(global::System.Collections.Generic.Dictionary<string, string> members, int depth)
        {
            _at++;
            SkipBlanks();
            if (Take('}'))
            {
                return;
            }

            do
            {
                SkipBlanks();
                string name = ReadText();
                SkipBlanks();
                Expect(':');
                string value = ReadValue(null, depth + 1);
                if (members != null && value == null)
                {
                    members.Remove(name);
                }
                else if (members != null)
                {
                    members[name] = value;
                }

                SkipBlanks();
            }
            while (Take(','));
            Expect('}');
        }

        private void ReadArray(int depth)
        {
            _at++;
            SkipBlanks();
            if (Take(']'))
            {
                return;
            }

            do
            {
                ReadValue(null, depth + 1);
                SkipBlanks();
            }
            while (Take(','));
            Expect(']');
        }

        private string ReadText()
        {
            Expect('"');
            var text = new global::System.Text.StringBuilder();
            while (!Take('"'))
            {
                if (Next < ' ')
                {
                    throw Malformed();
                }

                char c = _text[_at++];
                text.Append(c == '\\' ? ReadEscape() : c);
            }

            return text.ToString();
        }

        private char ReadEscape()
        {
            const string Codes = "\"\\/bfnrt";
            const string Meant = "\"\\/\b\f\n\r\t";
            int index = Codes.IndexOf(Next);
            if (index >= 0)
            {
                _at++;
                return Meant[index];
            }

            Expect('u');
            int unit = 0;
            for (int i = 0; i < 4; i++)
            {
                int digit = "0123456789abcdef".IndexOf(char.ToLowerInvariant(Next));
                if (digit < 0 || Next > 'f')
                {
                    throw Malformed();
                }

                unit = (unit << 4) | digit;
                _at++;
            }

            return (char)unit;
        }

        private string ReadNumber()
        {
            int start = _at;
            Take('-');
            if (!Take('0'))
            {
                ReadDigits();
            }

            if (Take('.'))
            {
                ReadDigits();
            }

            if (Take('e') || Take('E'))
            {
                if (!Take('+'))
                {
                    Take('-');
                }

                ReadDigits();
            }

            return _text.Substring(start, _at - start);
        }

        private void ReadDigits()
        {
            int start = _at;
            while (Next >= '0' && Next <= '9')
            {
                _at++;
            }

            if (_at == start)
            {
                throw Malformed();
            }
        }

        private string ReadWord(string word)
        {
            foreach (char c in word)
            {
                Expect(c);
            }

            return word;
        }

        private void SkipBlanks()
        {
            while (Next == ' ' || Next == '\t' || Next == '\r' || Next == '\n')
            {
                _at++;
            }
        }

        private bool Take(char c)
        {
            if (Next != c)
            {
                return false;
            }

            _at++;
            return true;
        }

        private void Expect(char c)
        {
            if (!Take(c))
            {
                throw Malformed();
            }
        }

        private global::System.FormatException Malformed()
        {
            return new global::System.FormatException("The answer is no JSON: it goes wrong at position " + _at.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + ".");
        }
    }
}
