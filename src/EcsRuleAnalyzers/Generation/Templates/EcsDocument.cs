namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>Writes the JSON or XML text of a parameter that is a list, an object or a map.</summary>
    internal sealed class EcsDocument
    {
        // Deeper values are a dictionary that contains itself.
        private const int MaxDepth = 64;

        private readonly global::System.Text.StringBuilder text = new global::System.Text.StringBuilder();
        private readonly bool isXml;
        private bool needsComma;

        internal EcsDocument(bool isXml)
        {
            this.isXml = isXml;
        }

        public override string ToString()
        {
            return text.ToString();
        }

        /// <summary>A text: a member of an object, or an item of a list.</summary>
        internal void Text(string name, string value, bool isItem)
        {
            Write(name, value, isItem, true);
        }

        /// <summary>A number or a boolean.</summary>
        internal void Literal(string name, string value, bool isItem)
        {
            Write(name, value, isItem, false);
        }

        /// <summary>Begins an object; one without a name is the document.</summary>
        internal void Open(string name, bool isItem)
        {
            Begin(name, isItem);
            if (!isXml)
            {
                text.Append('{');
            }

            needsComma = false;
        }

        internal void Close(string name)
        {
            if (!isXml)
            {
                text.Append('}');
            }

            End(name);
        }

        /// <summary>Begins a list; in XML its items stand one after the other.</summary>
        internal void OpenList(string name, bool isItem)
        {
            if (!isXml)
            {
                Begin(name, isItem);
                text.Append('[');
                needsComma = false;
            }
        }

        internal void CloseList()
        {
            if (!isXml)
            {
                text.Append(']');
                needsComma = true;
            }
        }

        /// <summary>A value of any form: a text, a number, a boolean, a dictionary or a list of such. Null is left out.</summary>
        internal void Any(string name, object value, bool isItem)
        {
            Any(name, value, isItem, 0);
        }

        /// <summary>The same as wire names and texts: <c>Name.Key</c>, <c>Name.1</c>. A name that ends with an asterisk is followed by the key.</summary>
        internal static void AddTo(global::System.Collections.Generic.Dictionary<string, string> parameters, string name, object value)
        {
            AddTo(parameters, name, value, 0);
        }

        private static void AddTo(global::System.Collections.Generic.Dictionary<string, string> parameters, string name, object value, int depth)
        {
            RefuseDeeper(depth);
            var map = value as global::System.Collections.IDictionary;
            var list = value as global::System.Collections.IEnumerable;
            if (map != null)
            {
                foreach (global::System.Collections.DictionaryEntry entry in map)
                {
                    bool isPrefix = name.EndsWith("*", global::System.StringComparison.Ordinal);
                    AddTo(parameters, (isPrefix ? name.Substring(0, name.Length - 1) : name + ".") + ToText(entry.Key), entry.Value, depth + 1);
                }
            }
            else if (list != null && !(value is string))
            {
                int number = 0;
                foreach (object item in list)
                {
                    number++;
                    AddTo(parameters, name + "." + number.ToString(global::System.Globalization.CultureInfo.InvariantCulture), item, depth + 1);
                }
            }
            else if (value != null)
            {
                parameters[name] = ToText(value);
            }
        }

        private void Any(string name, object value, bool isItem, int depth)
        {
            RefuseDeeper(depth);
            var map = value as global::System.Collections.IDictionary;
            var list = value as global::System.Collections.IEnumerable;
            if (map != null)
            {
                Open(name, isItem);
                foreach (global::System.Collections.DictionaryEntry entry in map)
                {
                    Any(ToText(entry.Key), entry.Value, false, depth + 1);
                }

                Close(name);
            }
            else if (list != null && !(value is string))
            {
                OpenList(name, isItem);
                foreach (object item in list)
                {
                    Any(name, item, true, depth + 1);
                }

                CloseList();
            }
            else if (value != null)
            {
                bool isLiteral = value is bool || (value is global::System.IConvertible && !(value is string) && !(value is char) && !(value is global::System.DateTime) && !(value is global::System.Enum));
                Write(name, ToText(value), isItem, !isLiteral);
            }
        }

        private static void RefuseDeeper(int depth)
        {
            if (depth > MaxDepth)
            {
                throw new global::System.ArgumentException("Values are nested more than 64 deep; a dictionary or list seems to contain itself.");
            }
        }

        private static string ToText(object value)
        {
            if (value is bool)
            {
                return (bool)value ? "true" : "false";
            }

            var formattable = value as global::System.IFormattable;
            return formattable == null ? value.ToString() : formattable.ToString(null, global::System.Globalization.CultureInfo.InvariantCulture);
        }

        private void Write(string name, string value, bool isItem, bool isText)
        {
            Begin(name, isItem);
            if (isXml)
            {
                Escape(value);
            }
            else if (isText)
            {
                Quote(value);
            }
            else
            {
                text.Append(value);
            }

            End(name);
        }

        private void Begin(string name, bool isItem)
        {
            if (isXml)
            {
                if (name != null)
                {
                    text.Append('<').Append(name).Append('>');
                }

                return;
            }

            if (needsComma)
            {
                text.Append(',');
            }

            if (name != null && !isItem)
            {
                Quote(name);
                text.Append(':');
            }
        }

        private void End(string name)
        {
            if (isXml && name != null)
            {
                text.Append("</").Append(name).Append('>');
            }

            needsComma = true;
        }

        private void Quote(string value)
        {
            text.Append('"');
            foreach (char c in value)
            {
                if (c == '"' || c == '\\')
                {
                    text.Append('\\').Append(c);
                }
                else if (c < ' ' || c == '\u2028' || c == '\u2029')
                {
                    text.Append("\\u").Append(((int)c).ToString("x4", global::System.Globalization.CultureInfo.InvariantCulture));
                }
                else
                {
                    text.Append(c);
                }
            }

            text.Append('"');
        }

        // Control characters have no form in XML.
        private void Escape(string value)
        {
            foreach (char c in value)
            {
                switch (c)
                {
                    case '&':
                        text.Append("&amp;");
                        break;
                    case '<':
                        text.Append("&lt;");
                        break;
                    case '>':
                        text.Append("&gt;");
                        break;
                    case '\r':
                        text.Append("&#13;");
                        break;
                    default:
                        text.Append(c < ' ' && c != '\t' && c != '\n' ? '\uFFFD' : c);
                        break;
                }
            }
        }
    }
}
